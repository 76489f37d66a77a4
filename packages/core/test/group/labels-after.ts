import { readCues } from '../../src/cues/line-cues.js'
import type { Rule, SettledPage } from '../../src/group/settled/rule.js'
import { indexBigrams } from '../../src/label/bigram-index.js'
import type { Label } from '../../src/label/label.js'
import { localeFor } from '../../src/locale/locale-for.js'
import { scan } from '../../src/scan/scan.js'

/** Returns the labels of the lines of a page after a rule. Each label has the same margin. */
export function labelsAfter(
  rule: Rule,
  language: string,
  lines: readonly [text: string, label: Label][],
  { isPrinted = false, margin = 0, references = [] as readonly unknown[] } = {},
): Label[] {
  const locale = localeFor(language)
  const scanned = scan(lines.map(([text]) => text).join('\n\n'))
  const labels = lines.map(([, label]) => label)
  const cues = readCues(scanned, locale)
  const page = {
    bigrams: indexBigrams(scanned, cues, locale),
    lines: isPrinted ? scanned.map((line) => ({ ...line, print: {} })) : scanned,
    cues,
    decisions: labels.map((label) => ({ label, margin })),
    locale,
    labelAt: (line: number) => labels[line],
    hasFigure: new Set<number>(),
    references,
  } as unknown as SettledPage
  for (const [line, label] of rule(page)) labels[line] = label
  return labels
}
