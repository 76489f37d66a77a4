import type { LabeledPage, Span, SpanRole, Unit } from '../training/pages/training-data.js'
import type { Prediction } from './predicted-spans.js'

/**
 * The measures. `share` is right of all there are, `precision` right of all found, `f1` the
 * harmonic mean of both, `count` a number of characters that must be 0.
 */
export const MEASURES = {
  article: 'f1',
  body: 'f1',
  headline: 'share',
  kicker: 'share',
  deck: 'share',
  joinP: 'precision',
  joinR: 'share',
  subhead: 'f1',
  photo: 'f1',
  name: 'f1',
  lost: 'count',
  twice: 'count',
} as const

/** The name of a measure. */
export type Measure = keyof typeof MEASURES

/** The names of the measures, in the order of tables. */
export const MEASURE_NAMES = Object.keys(MEASURES) as Measure[]

/** The number of those that exist, of those that were found, and of the right ones among these. */
export interface Counts {
  right: number
  gold: number
  found: number
}

/** The counts of a page, or of several. */
export type Score = Record<Measure, Counts>

const counts = (): Counts => ({ right: 0, gold: 0, found: 0 })

/** Returns counts of nothing. */
export const emptyScore = (): Score => ({
  article: counts(),
  body: counts(),
  headline: counts(),
  kicker: counts(),
  deck: counts(),
  joinP: counts(),
  joinR: counts(),
  subhead: counts(),
  photo: counts(),
  name: counts(),
  lost: counts(),
  twice: counts(),
})

/** Adds counts to others. */
export function addScore(sum: Score, score: Score): void {
  for (const measure of MEASURE_NAMES) {
    sum[measure].right += score[measure].right
    sum[measure].gold += score[measure].gold
    sum[measure].found += score[measure].found
  }
}

/** Returns the value of a measure; `null` where there is nothing to measure. */
export function measured(score: Score, measure: Measure): number | null {
  const { right, gold, found } = score[measure]
  const kind = MEASURES[measure]
  if (kind === 'count') return found
  const all = kind === 'share' ? gold : kind === 'precision' ? found : (gold + found) / 2
  return all === 0 ? null : right / all
}

/** The lines of a headline. */
const HEADLINE_ROLES = ['headline', 'kicker', 'deck'] as const

/** A page's spans, by unit and role, and the unit of each character. */
class Side {
  readonly units: readonly Unit[]
  private readonly text: string
  private readonly spans: readonly Span[]
  /** The unit of each character, -1 for text of the page, -2 for none. */
  readonly unitAt: Int32Array
  twice = 0

  constructor(text: string, spans: readonly Span[], units: readonly Unit[]) {
    this.text = text
    this.spans = [...spans].sort((a, b) => a[0] - b[0])
    this.units = units
    this.unitAt = new Int32Array(text.length).fill(-2)
    for (const [start, end, unit] of spans)
      for (let at = start; at < end; at++) {
        if (this.unitAt[at] !== -2 && isPrinted(text, at)) this.twice++
        this.unitAt[at] = unit
      }
  }

  of(kind: string): number[] {
    return this.units.flatMap((unit, index) => (unit.kind === kind ? [index] : []))
  }

  /** Returns the offsets of the printed characters of a unit in some roles, with their roles. */
  characters(unit: number, roles: readonly SpanRole[]): string {
    return this.spans
      .flatMap(([start, end, own, role]) => {
        if (own !== unit || !roles.includes(role)) return []
        const name = role === 'byline' ? 'credit' : role
        return Array.from({ length: end - start }, (_, at) => start + at)
          .filter((at) => isPrinted(this.text, at))
          .map((at) => `${at}${name}`)
      })
      .join(' ')
  }

  /** Returns the boundaries inside paragraphs that are printed in several lines. */
  joins(): Set<string> {
    const joins = new Set<string>()
    const ends = new Map<string, number>()
    for (const [start, end, unit, role, paragraph] of this.spans) {
      if (role !== 'paragraph') continue
      const key = `${unit} ${paragraph}`
      const last = ends.get(key)
      if (last !== undefined && /\n\s*\n/.test(this.text.slice(last, start))) joins.add(`${last}-${start}`)
      ends.set(key, start + this.text.slice(start, end).trimEnd().length)
    }
    return joins
  }

  subheads(): Set<string> {
    return new Set(this.spans.flatMap(([start, , , role]) => (role === 'subhead' ? [String(start)] : [])))
  }

  /** Returns the unit to which most characters of another side's unit belong, or -1. */
  mostOf(other: Side, unit: number): number {
    const votes = new Map<number, number>()
    other.unitAt.forEach((own, at) => {
      const found = this.unitAt[at]!
      if (own === unit && found >= 0 && isPrinted(this.text, at)) votes.set(found, (votes.get(found) ?? 0) + 1)
    })
    return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? -1
  }
}

const isPrinted = (text: string, at: number): boolean => /\S/.test(text[at]!)

/**
 * Compares what the parser made of a page with its labels, character by character. A body is right
 * when it has exactly the right characters as paragraphs and as subheads, an article when its
 * headline, kicker and deck are right too.
 */
export function scorePage(page: LabeledPage, prediction: Prediction): Score {
  const score = emptyScore()
  const gold = new Side(page.text, page.spans, page.units)
  const found = new Side(page.text, prediction.spans, prediction.units)
  for (let at = 0; at < page.text.length; at++)
    if (gold.unitAt[at] !== -2 && found.unitAt[at] === -2 && isPrinted(page.text, at)) score.lost.found++
  score.twice.found = found.twice
  const bodies = new Map(found.of('article').map((unit) => [found.characters(unit, ['paragraph', 'subhead']), unit]))
  score.article.found = score.body.found = found.of('article').length
  for (const unit of gold.of('article')) {
    const body = gold.characters(unit, ['paragraph', 'subhead'])
    const exact = body === '' ? undefined : bodies.get(body)
    const match = exact ?? found.mostOf(gold, unit)
    score.article.gold++
    score.body.gold++
    if (exact !== undefined) score.body.right++
    let isRight = exact !== undefined
    for (const role of HEADLINE_ROLES) {
      const wanted = gold.characters(unit, [role])
      const isSame = found.characters(match, [role]) === wanted
      if (!isSame) isRight = false
      if (!wanted) continue
      score[role].gold++
      if (isSame) score[role].right++
    }
    if (isRight) score.article.right++
    const wanted = new Set((page.units[unit]!.credits ?? []).map(squeezed))
    if (!wanted.size) continue
    const names = new Set((prediction.units[match]?.credits ?? []).map(squeezed))
    addSets(score.name, wanted, names)
  }
  const photoRoles: SpanRole[] = ['caption', 'credit']
  const photosOf = (side: Side): Set<string> =>
    new Set(side.of('photo').map((unit) => side.characters(unit, photoRoles)))
  addSets(score.photo, photosOf(gold), photosOf(found))
  addSets(score.joinP, gold.joins(), found.joins())
  score.joinR = { ...score.joinP }
  addSets(score.subhead, gold.subheads(), found.subheads())
  return score
}

const squeezed = (name: string): string => name.replace(/\s+/gu, '')

function addSets(sum: Counts, gold: ReadonlySet<string>, found: ReadonlySet<string>): void {
  sum.gold += gold.size
  sum.found += found.size
  for (const item of gold) if (found.has(item)) sum.right++
}
