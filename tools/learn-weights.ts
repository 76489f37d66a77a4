/**
 * Learns the parser's weights from pages whose truth is known, and writes them as a table of readable numbers.
 *
 *   npx esbuild tools/learn-weights.ts --bundle --platform=node --format=esm --outfile=node_modules/.cache/learn-weights.mjs
 *   node node_modules/.cache/learn-weights.mjs PAGES.jsonl… > packages/core/src/learned-weights.json
 *
 * A page is one line of JSON: `text`, and `spans` as [start, end, unit, role, paragraph] over its UTF-16 offsets.
 * The learner is an averaged structured perceptron with a margin of one for every wrong label.
 */
import { readFileSync } from 'node:fs'
import { classify } from '../packages/core/src/classify.js'
import { type Features, featuresOf } from '../packages/core/src/features.js'
import { HEADING_LABELS, type Label, TEXT_LABELS } from '../packages/core/src/label.js'
import { zhHans } from '../packages/core/src/locale/zh-hans.js'
import { type Line, scan } from '../packages/core/src/scan.js'
import { type State, segment } from '../packages/core/src/segment.js'
import { surroundingsOf } from '../packages/core/src/surroundings.js'
import { stepName, type Weights } from '../packages/core/src/weights.js'

type Span = [start: number, end: number, unit: number, role: string, paragraph: number]

interface Example {
  features: Features[]
  headings: boolean[]
  gold: State[]
}

const EPOCHS = Number(process.env['EPOCHS'] ?? 10)
/** Every so manieth page is learned from without its name, which many pages lack. */
const NAMELESS = 4
/** A weight that changed the score of fewer mistakes than this is noise. */
const SMALLEST = 0.02

function exampleOf(page: { text: string; spans: Span[]; units: { kind: string }[] }, index: number): Example {
  const all = scan(page.text)
  const lines = index % NAMELESS === 0 ? all.slice(1) : all
  const clues = classify(lines, zhHans)
  const around = surroundingsOf(lines, clues)
  return {
    features: lines.map((_, at) => featuresOf(at, lines, clues, around, zhHans)),
    headings: clues.map(({ heading }) => heading),
    gold: goldOf(lines, { ...page, spans: page.spans.filter(([start]) => lines[0] && start >= lines[0].start) }),
  }
}

function goldOf(lines: readonly Line[], page: { spans: Span[]; units: { kind: string }[] }): State[] {
  const spans = [...page.spans].sort((a, b) => a[0] - b[0])
  let next = 0
  const ofLine = lines.map(({ end }) => {
    const found: Span[] = []
    while (spans[next] && spans[next]![0] < end) found.push(spans[next++]!)
    return found
  })
  const begun = new Set<number>()
  const headed = new Set<number>()
  let current = -1
  let unheaded = false
  return lines.map((line, at) => {
    const found = ofLine[at]!
    const [, , unit, role] = found.find((span) => span[3] === 'headline') ?? found[0] ?? [0, 0, -1, 'paragraph', -1]
    const following = ofLine[at + 1]?.find((span) => span[2] === unit)
    const isPhoto = page.units[unit]?.kind === 'photo'
    const label = ((): Label => {
      if (unit < 0) return 'page-name'
      if (role === 'headline') return begun.has(unit) ? 'late-headline' : 'headline'
      if (role === 'kicker') {
        if (following?.[3] === 'headline') return begun.has(unit) ? 'late-kicker' : 'kicker'
        return 'stray'
      }
      if (role === 'deck') return begun.has(unit) ? 'late-deck' : 'deck'
      if (role === 'subhead') return 'subhead'
      if (role === 'caption') return 'caption'
      if (isPhoto || (role === 'credit' && ofLine[at - 1]?.[0]?.[3] === 'caption' && ofLine[at - 1]![0]![2] === unit))
        return 'photo-credit'
      if (role === 'byline' || role === 'credit') return begun.has(unit) ? 'closing' : 'byline'
      return !headed.has(unit) && !begun.has(unit) ? 'opening' : 'paragraph'
    })()
    if (line.level && !(HEADING_LABELS as readonly Label[]).includes(label)) throw new Error(`a heading as ${label}`)
    if (label === 'headline' || label === 'late-headline' || label === 'kicker') headed.add(unit)
    if (['paragraph', 'opening', 'closing', 'subhead', 'caption'].includes(label) && !isPhoto) begun.add(unit)
    if (!isPhoto && label !== 'stray' && unit >= 0) current = unit
    unheaded = current >= 0 && !headed.has(current) && label !== 'page-name'
    if (label === 'late-kicker') unheaded = true
    return { label, unheaded }
  })
}

class Learner {
  readonly line: { [label: string]: { [feature: string]: number } } = {}
  readonly step: { [pair: string]: number } = {}
  private readonly lineSum: { [label: string]: { [feature: string]: number } } = {}
  private readonly stepSum: { [pair: string]: number } = {}
  private count = 1

  constructor() {
    for (const label of [...HEADING_LABELS, ...TEXT_LABELS]) {
      this.line[label] = {}
      this.lineSum[label] = {}
    }
  }

  tick(): void {
    this.count++
  }

  changeLine(label: Label, features: Features, by: number): void {
    for (const [feature, value] of features) {
      this.line[label]![feature] = (this.line[label]![feature] ?? 0) + by * value
      this.lineSum[label]![feature] = (this.lineSum[label]![feature] ?? 0) + by * value * this.count
    }
  }

  changeStep(name: string, by: number): void {
    this.step[name] = (this.step[name] ?? 0) + by
    this.stepSum[name] = (this.stepSum[name] ?? 0) + by * this.count
  }

  weights(margin: ((features: Features) => Label) | null): Weights {
    const { line, step } = this
    const labels = [...HEADING_LABELS, ...TEXT_LABELS]
    return {
      line(features) {
        const scores = {} as Record<Label, number>
        const right = margin?.(features)
        for (const label of labels) {
          let score = margin && label !== right ? 1 : 0
          const table = line[label]!
          for (const [feature, value] of features) score += (table[feature] ?? 0) * value
          scores[label] = score
        }
        return scores
      },
      step: (previous, state, closed) => step[stepName(previous, state, closed)] ?? 0,
      end: (state) => step[endName(state)] ?? 0,
    }
  }

  averaged(): { line: Learner['line']; step: Learner['step'] } {
    const mean = (now: { [key: string]: number }, sum: { [key: string]: number }): { [key: string]: number } =>
      Object.fromEntries(
        Object.entries(now)
          .map(([key, value]) => [key, Math.round((value - (sum[key] ?? 0) / this.count) * 100) / 100] as const)
          .filter(([, value]) => Math.abs(value) >= SMALLEST)
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      )
    return {
      line: Object.fromEntries(
        Object.keys(this.line).map((label) => [label, mean(this.line[label]!, this.lineSum[label]!)]),
      ),
      step: mean(this.step, this.stepSum),
    }
  }
}

const endName = ({ label, unheaded }: State): string => `${unheaded ? `${label} unheaded` : label} > end`

function shuffled<T>(list: readonly T[], seed: number): T[] {
  const out = [...list]
  let state = seed
  for (let at = out.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const other = state % (at + 1)
    ;[out[at], out[other]] = [out[other]!, out[at]!]
  }
  return out
}

const examples = process.argv.slice(2).flatMap((file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line, index) => exampleOf(JSON.parse(line), index)),
)
const learner = new Learner()
for (let epoch = 1; epoch <= EPOCHS; epoch++) {
  let wrong = 0
  let all = 0
  for (const { features, headings, gold } of shuffled(examples, epoch)) {
    const right = new Map(features.map((one, at) => [one, gold[at]!.label]))
    const guess = segment(
      features,
      headings,
      learner.weights((one) => right.get(one)!),
    )
    learner.tick()
    all += gold.length
    features.forEach((one, at) => {
      const [want, have] = [gold[at]!, guess[at]!]
      if (want.label !== have.label) {
        wrong++
        learner.changeLine(want.label, one, 1)
        learner.changeLine(have.label, one, -1)
      }
      if (at > 0) {
        const closed = one.has('closed before')
        const [wanted, had] = [stepName(gold[at - 1]!, want, closed), stepName(guess[at - 1]!, have, closed)]
        if (wanted !== had) {
          learner.changeStep(wanted, 1)
          learner.changeStep(had, -1)
        }
      }
    })
    if (gold.length) {
      const [wanted, had] = [endName(gold.at(-1)!), endName(guess.at(-1)!)]
      if (wanted !== had) {
        learner.changeStep(wanted, 1)
        learner.changeStep(had, -1)
      }
    }
  }
  console.error(`epoch ${epoch}: ${wrong} of ${all} lines wrong with the margin`)
}
process.stdout.write(`${JSON.stringify(learner.averaged(), null, 1)}\n`)
