/**
 * Learns the parser's weights from pages whose truth is known, and writes them as a table of readable numbers.
 *
 *   npx esbuild tools/learn-weights.ts --bundle --platform=node --format=esm --outfile=node_modules/.cache/learn-weights.mjs
 *   node node_modules/.cache/learn-weights.mjs PAGES.jsonl… > packages/core/src/label/model/learned-weights.json
 *
 * A page is one line of JSON: `text`, and `spans` as [start, end, unit, role, paragraph] over its UTF-16 offsets.
 * The learner is an averaged structured perceptron with a margin of one for every wrong label, and steps as AdaGrad sets them.
 */
import { readFileSync } from 'node:fs'
import { blanksOf, fusedFeatures } from '../packages/core/src/build/fused-kicker.js'
import { joinFeatures } from '../packages/core/src/build/rejoin.js'
import { classify } from '../packages/core/src/cues/line-cues.js'
import { BEAM, type Readings, read, segment } from '../packages/core/src/label/beam-search.js'
import { LETTER_PLACES, type Letters, lettersOf } from '../packages/core/src/label/char-model.js'
import { decisionFeatures } from '../packages/core/src/label/confidence.js'
import { advance, blank } from '../packages/core/src/label/decoder-state.js'
import { Found, featureNames } from '../packages/core/src/label/features/feature-names.js'
import { bareFeatures } from '../packages/core/src/label/features/heading-shape.js'
import { type Evidence, evidenceOf } from '../packages/core/src/label/features/line-features.js'
import { endFeatures, memoryFeatures } from '../packages/core/src/label/features/state-features.js'
import { HEADING_LABELS, LABELS, type Label, TEXT_LABELS } from '../packages/core/src/label/label.js'
import { canHead } from '../packages/core/src/label/mark-headings.js'
import {
  COLUMNS,
  END_COLUMN,
  HEADING_COLUMNS,
  learnedOf,
  SCALE,
  type Weights,
  type WeightTable,
} from '../packages/core/src/label/model/weights.js'
import { tiesOf } from '../packages/core/src/label/overlap.js'
import { zhHans } from '../packages/core/src/locale/zh-hans.js'
import { type Line, scan } from '../packages/core/src/scan/scan.js'
import { type GoldPage, goldOf, type Span, unitsOf } from './gold-labels.js'
import { type Choice, learnChoices } from './learn-choices.js'
import { articlesOf, type LetterTable, learnLetters } from './learn-letters.js'
import { rightLines } from './right-lines.js'
import { shuffled } from './shuffled.js'
import { photosOf, shorten, varyPage } from './vary-pages.js'

interface Example {
  evidence: Evidence[]
  gold: number[]
  /** Number of the unit that each line belongs to. */
  units: number[]
}

/** Size of the first change of a weight. */
const RATE = Number(process.env['RATE'] ?? 0.2)
const EPOCHS = Number(process.env['EPOCHS'] ?? 1)
/** Runs over all pages, each in another order; their averages are averaged, since the order of pages decides some doubtful ones. */
const RUNS = Number(process.env['RUNS'] ?? 8)
/** Every so manieth page is learned from without its name, which many pages lack. */
const NAMELESS = 4

/** Articles are parted in so many; what letters tell of one was learned from the others, as it is with articles of other days. */
const FOLDS = 4

/** Number of the fold that the article of each unit is in. */
function foldsOf({ text, units, spans }: GoldPage): number[] {
  const folds = units.map(() => 0)
  for (const [start, end, unit, role] of spans)
    if (role === 'headline' && unit >= 0) folds[unit] = foldOf(text.slice(start, end))
  return folds
}

function foldOf(headline: string): number {
  let hash = 0
  for (let at = 0; at < headline.length; at++) hash = (Math.imul(hash, 31) + headline.charCodeAt(at)) >>> 0
  return hash % FOLDS
}

/** Reads each line of a page by what was learned from the articles of other folds. */
function lettersFor(lines: readonly Line[], page: GoldPage, units: readonly number[]): Letters {
  const folds = foldsOf(page)
  const foldOfLine = new Map(lines.map(({ text }, at) => [text, folds[units[at]!] ?? 0]))
  const by = (text: string): Letters => apart[foldOfLine.get(text) ?? 0]!
  return {
    halves: (left, right) => together.halves(left, right),
    headline: (text) => by(text).headline(text),
    opening: (text) => by(text).opening(text),
    kicker: (text) => by(text).kicker(text),
    deck: (text) => by(text).deck(text),
    heading: (text) => by(text).heading(text),
  }
}

function exampleOf(page: GoldPage, index: number): Example {
  const all = scan(page.text)
  const lines = index % NAMELESS === 0 ? all.slice(1) : all
  const clues = classify(lines, zhHans)
  const truth: GoldPage = { ...page, spans: page.spans.filter(([start]) => lines[0] && start >= lines[0].start) }
  const units = unitsOf(lines, truth)
  const look = evidenceOf(lines, clues, tiesOf(lines, clues), zhHans, lettersFor(lines, truth, units))
  return {
    evidence: lines.map((_, at) => look(at)),
    gold: goldOf(lines, truth).map((label) => LABELS.indexOf(label)),
    units,
  }
}

const size = featureNames.length * COLUMNS
const zeros = (): Weights => ({ heading: new Float64Array(size), text: new Float64Array(size) })
let weights = zeros()
/** Weights times the number of the page after which they changed, for the average over all pages. */
let sums = zeros()
/** Squares of all changes; a weight that changed much changes less from then on (AdaGrad). */
let squares = zeros()
let count = 1
/** The averages of all runs, added up. */
const means = zeros()

function begin(): void {
  weights = zeros()
  sums = zeros()
  squares = zeros()
  count = 1
}

function finish(): void {
  for (const kind of ['heading', 'text'] as const)
    for (let place = 0; place < size; place++)
      means[kind][place]! += (weights[kind][place]! - sums[kind][place]! / count) / RUNS
}

/** By how much the features of two labellings differ, by place in the weights. */
class Difference {
  readonly heading = new Map<number, number>()
  readonly text = new Map<number, number>()

  add(kind: 'heading' | 'text', number: number, column: number, by: number): void {
    const place = number * COLUMNS + column
    this[kind].set(place, (this[kind].get(place) ?? 0) + by)
  }

  /** Adds all that the first labels of a page rest on; with the end of the page when they are all. */
  labels({ evidence }: Example, labels: readonly number[], by: number): void {
    let memory = blank()
    const found = new Found()
    labels.forEach((label, at) => {
      const line = evidence[at]!
      const kind = line.heading ? 'heading' : 'text'
      const column = line.heading ? label : label - HEADING_LABELS.length
      for (const number of line.features) this.add(kind, number, column, by)
      memoryFeatures(memory, line, found)
      for (const number of found) this.add(kind, number, column, by)
      const next = blank()
      advance(memory, label, line, next)
      memory = next
    })
    if (labels.length < evidence.length) return
    endFeatures(memory, found)
    for (const number of found) this.add('heading', number, END_COLUMN, by)
  }

  score(): number {
    let score = 0
    for (const kind of ['heading', 'text'] as const)
      for (const [place, by] of this[kind]) score += by * weights[kind][place]!
    return score
  }

  apply(): void {
    for (const kind of ['heading', 'text'] as const)
      for (const [place, by] of this[kind]) {
        if (by === 0) continue
        squares[kind][place]! += by * by
        const step = (RATE * by) / Math.sqrt(1 + squares[kind][place]!)
        weights[kind][place]! += step
        sums[kind][place]! += step * count
      }
  }
}

/** The labels of the best reading of a page up to a line. */
function prefix({ labels, origins, best }: Readings, last: number, end: number): number[] {
  const out: number[] = new Array(last + 1)
  let place = last === end ? best : 0
  for (let at = last; at >= 0; at--) {
    out[at] = labels[at * BEAM + place]!
    place = origins[at * BEAM + place]!
  }
  return out
}

/** Learns from the part of a page where a wrong reading beats the truth by most, when the truth may have been given up on the way. */
function learnFrom(example: Example): number {
  const { evidence, gold } = example
  const end = gold.length - 1
  const readings = read(gold.length, (at) => evidence[at]!, weights, gold)
  const guess = prefix(readings, end, end)
  const misses = guess.filter((label, at) => label !== gold[at]).length
  if (!misses) return 0
  const whole = new Difference()
  whole.labels(example, gold, 1)
  whole.labels(example, guess, -1)
  if (whole.score() < misses) {
    whole.apply()
    return misses
  }
  const truth = scoresOf(example)
  let worst = 0
  truth.forEach((score, at) => {
    if (readings.tops[at]! - score > readings.tops[worst]! - truth[worst]!) worst = at
  })
  const part = new Difference()
  part.labels(example, gold.slice(0, worst + 1), 1)
  part.labels(example, prefix(readings, worst, -1), -1)
  part.apply()
  return misses
}

/** Score of the true labels up to each line. */
function scoresOf({ evidence, gold }: Example): number[] {
  let memory = blank()
  let sum = 0
  const found = new Found()
  return gold.map((label, at) => {
    const line = evidence[at]!
    const rows = line.heading ? weights.heading : weights.text
    const column = line.heading ? label : label - HEADING_LABELS.length
    for (const number of line.features) sum += rows[number * COLUMNS + column]!
    memoryFeatures(memory, line, found)
    for (const number of found) sum += rows[number * COLUMNS + column]!
    const next = blank()
    advance(memory, label, line, next)
    memory = next
    return sum
  })
}

function averaged(): Pick<WeightTable, 'heading' | 'text'> {
  const table = (kind: 'heading' | 'text', labels: readonly string[]): WeightTable['text'] => ({
    labels,
    weights: Object.fromEntries(
      featureNames
        .map((name, number): [string, number[]] => [
          name,
          labels.map((_, column) => {
            const place = number * COLUMNS + column
            return Math.round(means[kind][place]! * SCALE) || 0
          }),
        ])
        .filter(([, row]) => row.some((weight) => weight !== 0))
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  })
  return { heading: table('heading', HEADING_COLUMNS), text: table('text', TEXT_LABELS) }
}

/** Each pair of neighbouring paragraphs of an article, and whether they are one. */
function joinsOf(page: GoldPage): Choice[] {
  const lines = scan(page.text)
  const clues = classify(lines, zhHans)
  const ties = tiesOf(lines, clues)
  const gold = goldOf(lines, page)
  const flows = new Map<number, { at: number; label: Label; paragraph: number }[]>()
  let next = 0
  const spans = [...page.spans].sort((a, b) => a[0] - b[0])
  lines.forEach(({ end }, at) => {
    const own: Span[] = []
    while (spans[next] && spans[next]![0] < end) own.push(spans[next++]!)
    const [, , unit, , paragraph] = own[0] ?? [0, 0, -1, '', -1]
    const label = gold[at]!
    if (unit < 0 || !['opening', 'paragraph', 'subhead', 'closing'].includes(label)) return
    const flow = flows.get(unit) ?? []
    flows.set(unit, flow)
    flow.push({ at, label, paragraph })
  })
  return [...flows.values()].flatMap((flow) =>
    flow.flatMap(({ at, label, paragraph }, index): Choice[] => {
      const before = flow[index - 1]
      if (label !== 'paragraph' || !before || !['opening', 'paragraph'].includes(before.label)) return []
      return [
        {
          key: `${lines[before.at]!.text.slice(-60)}|${lines[at]!.text.slice(0, 60)}`,
          features: joinFeatures(flow, index, lines, clues, ties, together),
          truth: paragraph === before.paragraph,
        },
      ]
    }),
  )
}

/** Each blank of a headline, and whether it ends a kicker. */
function fusedOf(page: GoldPage): Choice[] {
  return page.spans.flatMap(([start, end, unit, role]): Choice[] => {
    if (role !== 'headline') return []
    const line = page.text.lastIndexOf('\n', start) + 1
    const kicker = page.spans.find(
      (span) => span[2] === unit && span[3] === 'kicker' && span[0] >= line && span[1] < start,
    )
    const from = kicker?.[0] ?? start
    const text = page.text.slice(from, end)
    const blanks = blanksOf(text)
    return blanks.map((blank) => ({
      key: `${blank} ${text}`,
      features: fusedFeatures(text, blanks, blank),
      truth: kicker !== undefined && blank === kicker[1] - from,
    }))
  })
}

/** The same page without a marker. */
function bareOf(page: GoldPage): GoldPage {
  const place = new Int32Array(page.text.length + 1)
  let text = ''
  for (let at = 0; at < page.text.length; at++) {
    place[at] = text.length
    if (page.text.startsWith('## ', at) && (at === 0 || page.text[at - 1] === '\n')) {
      place[at + 1] = place[at + 2] = text.length
      at += 2
    } else text += page.text[at]
  }
  place[page.text.length] = text.length
  return {
    ...page,
    text,
    spans: page.spans.map(([start, end, ...rest]) => [place[start]!, place[end]!, ...rest]),
  }
}

const HEADING_ROLES = ['pageName', 'kicker', 'headline', 'subhead']

/** Each line of a page without markers that can be a heading, and whether it is one. */
function bareLinesOf(marked: GoldPage): Choice[] {
  const page = bareOf(marked)
  const lines = scan(page.text)
  const clues = classify(lines, zhHans)
  const letters = lettersFor(lines, page, unitsOf(lines, page))
  const starts = new Map(page.spans.map((span) => [span[0], span]))
  return lines.flatMap(({ start, text }, at): Choice[] => {
    const role = starts.get(start)?.[3]
    if (role === undefined || !canHead(at, lines, clues, zhHans)) return []
    return [
      {
        key: `${lines[at - 1]?.text.slice(-20)}|${text}|${lines[at + 1]?.text.slice(0, 20)}`,
        features: bareFeatures(at, lines, clues, letters),
        truth: HEADING_ROLES.includes(role),
      },
    ]
  })
}

/** Each decision about a line of a page, and whether line and article are right. */
function sureOf({ evidence, gold, units }: Example, id: number, lines: Weights): Choice[] {
  const decisions = segment(evidence.length, (at) => evidence[at]!, lines)
  const right = rightLines(
    decisions,
    gold.map((label) => LABELS[label]!),
    units,
  )
  return decisionFeatures(decisions).map((features, at) => ({ key: `${id} ${at}`, features, truth: right[at]! }))
}

const rows = (weights: { [feature: string]: number | number[] }, indent: string): string =>
  Object.entries(weights)
    .map(([name, row]) => `${indent}${JSON.stringify(name)}: ${JSON.stringify(row)}`)
    .join(',\n')

function written({ heading, text, joins, fused, bare, sure, letters }: WeightTable): string {
  const labelled = (name: string, { labels, weights }: WeightTable['text']): string =>
    `  "${name}": {\n    "labels": ${JSON.stringify(labels)},\n    "weights": {\n${rows(weights, '      ')}\n    }\n  }`
  const plain = (name: string, weights: { [feature: string]: number }): string =>
    `  "${name}": {\n${rows(weights, '    ')}\n  }`
  const parts = [
    labelled('heading', heading),
    labelled('text', text),
    plain('joins', joins),
    plain('fused', fused),
    plain('bare', bare),
    plain('sure', sure),
    `  "places": ${JSON.stringify(LETTER_PLACES)}`,
    `  "letters": {\n${rows(letters, '    ')}\n  }`,
  ]
  return `{\n${parts.join(',\n')}\n}\n`
}

const pages: GoldPage[] = process.argv.slice(2).flatMap((file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): GoldPage => JSON.parse(line)),
)
const articles = articlesOf(pages)
const letterTable: LetterTable = learnLetters(articles)
const together = lettersOf(letterTable, SCALE)
const apart = Array.from({ length: FOLDS }, (_, fold) =>
  lettersOf(learnLetters(articles.filter(({ headline }) => foldOf(headline) !== fold)), SCALE),
)
const photos = photosOf(pages)
console.error(`${pages.length} pages, ${photos.length} photos`)
const examples = pages.map((page, index) => exampleOf(shorten(varyPage(page, photos, index), index + 1), index))
for (let run = 0; run < RUNS; run++) {
  begin()
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    let wrong = 0
    let all = 0
    for (const example of shuffled(examples, run * EPOCHS + epoch)) {
      count++
      all += example.gold.length
      if (example.gold.length) wrong += learnFrom(example)
    }
    console.error(`run ${run + 1}, epoch ${epoch}: ${wrong} of ${all} lines wrong with the margin`)
  }
  finish()
}
const table: WeightTable = {
  ...averaged(),
  joins: learnChoices(pages.flatMap(joinsOf)),
  fused: learnChoices(pages.flatMap(fusedOf)),
  bare: learnChoices(pages.flatMap(bareLinesOf)),
  sure: {},
  letters: letterTable,
}
const { lines } = learnedOf(table)
process.stdout.write(written({ ...table, sure: learnChoices(examples.flatMap((one, id) => sureOf(one, id, lines))) }))
