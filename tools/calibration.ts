/**
 * Prints how often the parser is right when it says how sure it is.
 *
 *   npx esbuild tools/calibration.ts --bundle --platform=node --format=esm --outfile=node_modules/.cache/calibration.mjs
 *   node node_modules/.cache/calibration.mjs PAGES.jsonl…
 *
 * A page is one line of JSON as for `learn-weights`. An entry of the trace is right when its characters are what it says they are,
 * in the article that most of that article's characters belong to, and when a paragraph that it joins was one.
 */
import { readFileSync } from 'node:fs'
import { type Issue, parseIssue, type TraceEntry } from '../packages/core/src/index.js'
import type { GoldPage, Span } from './gold-labels.js'

const BINS = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 1.01]

interface Tally {
  all: number
  right: number
  said: number
}

/** The part of a truth's span that an entry's pointer names. */
function roleOf({ path, rule }: TraceEntry, issue: Issue): string {
  const [, , page, , article, field, index, part] = path.split('/')
  if (field === undefined) return 'pageName'
  if (field === 'headline') return index === 'main' ? 'headline' : index!
  if (field === 'bylines' || field === 'dateline' || part === 'bylines' || rule === 'credit-at-end') return 'credit'
  const block = issue.pages[Number(page)]!.articles[Number(article)]!.body[Number(index)]
  return block?.type === 'heading' ? 'subhead' : block?.type === 'figure' ? 'caption' : 'paragraph'
}

const articleOf = (path: string): string => /^\/pages\/\d+\/articles\/\d+/.exec(path)?.[0] ?? ''

/** Marks each entry of a page as right or wrong. */
function judge({ text, spans }: GoldPage): { entry: TraceEntry; right: boolean }[] {
  const { issue, trace } = parseIssue(text)
  const sorted = [...spans].sort((a, b) => a[0] - b[0])
  const truthOf = ({ start, end }: TraceEntry): Span[] => sorted.filter((span) => span[0] < end && span[1] > start)
  const truths = trace.map(truthOf)
  const votes = new Map<string, Map<number, number>>()
  trace.forEach(({ path }, at) => {
    const count = votes.get(articleOf(path)) ?? new Map<number, number>()
    votes.set(articleOf(path), count)
    for (const [start, end, unit] of truths[at]!) count.set(unit, (count.get(unit) ?? 0) + end - start)
  })
  const unitOf = new Map([...votes].map(([path, count]) => [path, [...count].sort((a, b) => b[1] - a[1])[0]?.[0]]))
  return trace.map((entry, at) => {
    const truth = truths[at]!
    const role = roleOf(entry, issue)
    const article = articleOf(entry.path)
    const sameRole = truth.every(([, , , printed]) => (printed === 'byline' ? 'credit' : printed) === role)
    const sameUnit = article ? truth.every(([, , unit]) => unit === unitOf.get(article)) : true
    const others = trace.flatMap((other, index) => (other.path === entry.path ? truths[index]! : []))
    const joined =
      entry.rule !== 'paragraph-rejoined' ||
      new Set(others.map(([, , unit, , number]) => `${unit} ${number}`)).size === 1
    return { entry, right: truth.length > 0 && sameRole && sameUnit && joined }
  })
}

function print(title: string, tallies: Map<string, Tally>): void {
  console.log(`\n${title.padEnd(24)} entries   said  right`)
  for (const [name, { all, right, said }] of tallies)
    console.log(
      `${name.padEnd(24)} ${String(all).padStart(7)} ${((said / all) * 100).toFixed(1).padStart(6)} ${((right / all) * 100).toFixed(1).padStart(6)}`,
    )
}

function add(tallies: Map<string, Tally>, name: string, said: number, right: boolean): void {
  const tally = tallies.get(name) ?? { all: 0, right: 0, said: 0 }
  tallies.set(name, tally)
  tally.all++
  tally.said += said
  if (right) tally.right++
}

const bins = new Map<string, Tally>()
const rules = new Map<string, Tally>()
for (const file of process.argv.slice(2))
  for (const line of readFileSync(file, 'utf8').trim().split('\n'))
    for (const { entry, right } of judge(JSON.parse(line))) {
      const bin = BINS.findLastIndex((limit) => entry.confidence >= limit)
      add(bins, `${BINS[bin]!.toFixed(2)} to ${Math.min(1, BINS[bin + 1]!).toFixed(2)}`, entry.confidence, right)
      add(rules, entry.rule, entry.confidence, right)
      if (entry.confidence >= 0.9) add(rules, `${entry.rule}, 0.9 sure`, entry.confidence, right)
      if (entry.confidence >= 0.9) add(bins, 'all of at least 0.90', entry.confidence, right)
    }
print('confidence', new Map([...bins].sort(([a], [b]) => (a < b ? -1 : 1))))
print('rule', new Map([...rules].sort(([a], [b]) => (a < b ? -1 : 1))))
