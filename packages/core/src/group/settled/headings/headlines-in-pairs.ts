import type { LabeledLine, SettledPage } from '../rule.js'

/** Fewest articles with two headings that show how a page prints them. */
const FEWEST = 2
/** A shorter heading is the name of a place, an institution or a column. */
const SHORTEST_HEADLINE = 6
/** The end of a heading that needs the one below it. */
const OPEN_END = /[—：:，,、]$/u

/**
 * Yields headline and deck for kickers and headlines where every article of a page has two marked
 * headings, and the lower one is never the shorter. Few articles have a kicker, and it is mostly
 * longer than its headline. Only languages without spaces between words that do not put the
 * headline first anyway.
 */
export function* headlinesInPairs({ lines, labelAt, locale }: SettledPage): Iterable<LabeledLine> {
  if (locale.usesSpaces || locale.leadsWithHeadline) return
  const pairs: number[] = []
  for (let line = 0; line < lines.length; line++) {
    const label = labelAt(line)
    if (label !== 'kicker' && label !== 'headline') continue
    if (label === 'headline' || labelAt(line + 1) !== 'headline') return
    const [upper, lower] = [lines[line]!, lines[line + 1]!]
    if (upper.level !== lower.level || upper.inferred !== undefined || lower.inferred !== undefined) return
    if (!mayLead(upper.text, lower.text, locale.speechVerbs)) return
    pairs.push(line)
    line++
  }
  if (pairs.length < FEWEST) return
  for (const line of pairs) {
    yield [line, 'headline']
    yield [line + 1, 'heading-deck']
  }
}

/** Returns whether the upper of two headings can be a headline with a deck below it. */
const mayLead = (upper: string, lower: string, speechVerbs: readonly string[]): boolean =>
  upper.length >= SHORTEST_HEADLINE &&
  upper.length <= lower.length &&
  !OPEN_END.test(upper) &&
  !speechVerbs.some((verb) => upper.endsWith(verb))
