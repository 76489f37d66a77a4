import type { Issue, ParseResult, TraceEntry } from '@banmian/core'
import { ADVERTISEMENT } from '../pairs/issue-pieces.js'
import { type LabeledPage, type Span, type SpanRole, sortedSpans } from '../training/pages/training-data.js'
import type { Parser } from './evaluate.js'

/** Lower bounds of the bins of a confidence. */
const BINS = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 1.01]

interface Tally {
  entries: number
  right: number
  /** The sum of the confidences. */
  confidence: number
}

/** Returns the role of a span that an entry's pointer stands for. */
function roleOf({ path, rule }: TraceEntry, issue: Issue): SpanRole {
  const [, , page, , article, field, index, part] = path.split('/')
  if (field === undefined) return 'pageName'
  if (field === 'headline') return index === 'main' ? 'headline' : index === 'kicker' ? 'kicker' : 'deck'
  if (field === 'bylines' || field === 'dateline' || part === 'bylines' || rule === 'credit-at-end') return 'credit'
  const found = issue.pages[Number(page)]?.articles[Number(article)]
  if (found?.role === 'advertisement') return ADVERTISEMENT
  const block = found?.body[Number(index)]
  return block?.type === 'heading' ? 'subhead' : block?.type === 'figure' ? 'caption' : 'paragraph'
}

const articleOf = (path: string): string => /^\/pages\/\d+\/articles\/\d+/.exec(path)?.[0] ?? ''

/**
 * Returns whether each entry of a page's trace is right: its characters have the role that it gives
 * them, in the article to which most of that article's characters belong, and a paragraph that it
 * joins was one.
 */
function check(
  page: LabeledPage,
  { issue, trace }: Pick<ParseResult, 'issue' | 'trace'>,
): { entry: TraceEntry; isRight: boolean }[] {
  const spans = sortedSpans(page)
  const spansOf = trace.map(({ start, end }): Span[] => spans.filter((span) => span[0] < end && span[1] > start))
  const votes = new Map<string, Map<number, number>>()
  trace.forEach(({ path }, at) => {
    const count = votes.get(articleOf(path)) ?? new Map<number, number>()
    votes.set(articleOf(path), count)
    for (const [start, end, unit] of spansOf[at]!) count.set(unit, (count.get(unit) ?? 0) + end - start)
  })
  const unitOf = new Map([...votes].map(([path, count]) => [path, [...count].sort((a, b) => b[1] - a[1])[0]?.[0]]))
  return trace.map((entry, at) => {
    const own = spansOf[at]!
    const role = roleOf(entry, issue)
    const article = articleOf(entry.path)
    const isSameRole = own.every(([, , , printed]) => (printed === 'byline' ? 'credit' : printed) === role)
    const isSameUnit = article === '' || own.every(([, , unit]) => unit === unitOf.get(article))
    const joined = trace.flatMap((other, index) => (other.path === entry.path ? spansOf[index]! : []))
    const isOneParagraph =
      entry.rule !== 'paragraph-rejoined' ||
      new Set(joined.map(([, , unit, , paragraph]) => `${unit} ${paragraph}`)).size === 1
    return { entry, isRight: own.length > 0 && isSameRole && isSameUnit && isOneParagraph }
  })
}

function tableOf(title: string, tallies: ReadonlyMap<string, Tally>): string[] {
  const percent = (part: number, whole: number): string => ((part / whole) * 100).toFixed(1).padStart(6)
  return [
    `${title.padEnd(28)} entries   said  right`,
    ...[...tallies]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([name, { entries, right, confidence }]) =>
          `${name.padEnd(28)} ${String(entries).padStart(7)} ${percent(confidence, entries)} ${percent(right, entries)}`,
      ),
  ]
}

function add(tallies: Map<string, Tally>, name: string, confidence: number, isRight: boolean): void {
  const tally = tallies.get(name) ?? { entries: 0, right: 0, confidence: 0 }
  tallies.set(name, tally)
  tally.entries++
  tally.confidence += confidence
  if (isRight) tally.right++
}

/** Returns tables of how often the parser is right at each confidence, and by each rule. */
export function calibrationOf(pages: readonly LabeledPage[], parser: Parser, isLanguageGiven: boolean): string {
  const bins = new Map<string, Tally>()
  const rules = new Map<string, Tally>()
  const checked = pages.flatMap((page) => check(page, parser(page.text, isLanguageGiven ? page.lang : null)))
  for (const { entry, isRight } of checked) {
    const { confidence, rule } = entry
    const bin = BINS.findLastIndex((limit) => confidence >= limit)
    add(bins, `${BINS[bin]!.toFixed(2)} to ${Math.min(1, BINS[bin + 1]!).toFixed(2)}`, confidence, isRight)
    add(rules, rule, confidence, isRight)
    if (confidence < 0.9) continue
    add(rules, `${rule}, 0.9 sure`, confidence, isRight)
    add(bins, 'all of at least 0.90', confidence, isRight)
  }
  return [...tableOf('confidence', bins), '', ...tableOf('rule', rules)].join('\n')
}
