/**
 * Prints how often the parser is right at each confidence.
 *
 *   npx esbuild model/src/training/print-calibration.ts --bundle --platform=node --format=esm \
 *     --outfile=node_modules/.cache/calibration.mjs
 *   node node_modules/.cache/calibration.mjs PAGES.jsonl…
 *
 * `training-data.ts` describes the form of a page. An entry of the trace is right when its
 * characters have the role that it gives them, in the article to which most of that article's
 * characters belong, and when a paragraph that it joins was one.
 */
import { type Issue, parseIssue, type TraceEntry } from '../../../packages/core/src/index.js'
import {
  type LabeledPage,
  readPages,
  type Span,
  type SpanRole,
  sortedSpans,
  TrainingDataError,
} from './training-data.js'

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
  const block = issue.pages[Number(page)]?.articles[Number(article)]?.body[Number(index)]
  return block?.type === 'heading' ? 'subhead' : block?.type === 'figure' ? 'caption' : 'paragraph'
}

const articleOf = (path: string): string => /^\/pages\/\d+\/articles\/\d+/.exec(path)?.[0] ?? ''

/** Returns whether each entry of a page's trace is right. */
function check(page: LabeledPage): { entry: TraceEntry; isRight: boolean }[] {
  const { issue, trace } = parseIssue(page.text)
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

function print(title: string, tallies: ReadonlyMap<string, Tally>): void {
  const percent = (part: number, whole: number): string => ((part / whole) * 100).toFixed(1).padStart(6)
  console.log(`\n${title.padEnd(24)} entries   said  right`)
  for (const [name, { entries, right, confidence }] of [...tallies].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(
      `${name.padEnd(24)} ${String(entries).padStart(7)} ${percent(confidence, entries)} ${percent(right, entries)}`,
    )
}

function add(tallies: Map<string, Tally>, name: string, confidence: number, isRight: boolean): void {
  const tally = tallies.get(name) ?? { entries: 0, right: 0, confidence: 0 }
  tallies.set(name, tally)
  tally.entries++
  tally.confidence += confidence
  if (isRight) tally.right++
}

function printCalibration(pages: readonly LabeledPage[]): void {
  const bins = new Map<string, Tally>()
  const rules = new Map<string, Tally>()
  for (const { entry, isRight } of pages.flatMap(check)) {
    const { confidence, rule } = entry
    const bin = BINS.findLastIndex((limit) => confidence >= limit)
    add(bins, `${BINS[bin]!.toFixed(2)} to ${Math.min(1, BINS[bin + 1]!).toFixed(2)}`, confidence, isRight)
    add(rules, rule, confidence, isRight)
    if (confidence < 0.9) continue
    add(rules, `${rule}, 0.9 sure`, confidence, isRight)
    add(bins, 'all of at least 0.90', confidence, isRight)
  }
  print('confidence', bins)
  print('rule', rules)
}

try {
  printCalibration(readPages(process.argv.slice(2)))
} catch (error) {
  if (!(error instanceof TrainingDataError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
