import { HEADING_LABELS, type Label } from '../../../../packages/core/src/label/label.js'
import type { Line } from '../../../../packages/core/src/scan/line.js'
import { type LabeledPage, type Span, type SpanRole, sortedSpans, TrainingDataError } from './training-data.js'

/** Returns the spans that begin in each line. Lines may be in any order. */
export function spansOfLines(lines: readonly Line[], page: LabeledPage): Span[][] {
  const spans = sortedSpans(page)
  const own: Span[][] = lines.map(() => [])
  const ascending = lines.map((_, at) => at).sort((a, b) => lines[a]!.start - lines[b]!.start)
  let next = 0
  for (const at of ascending) {
    const { start, end } = lines[at]!
    while (spans[next] && spans[next]![1] <= start) next++
    while (spans[next] && spans[next]![0] < end) own[at]!.push(spans[next++]!)
  }
  return own
}

/** Roles of headings, and those that text without a marker may have as well. */
const HEADS: readonly SpanRole[] = ['kicker', 'headline', 'deck', 'subhead']
const UNMARKED: readonly SpanRole[] = ['kicker', 'headline', 'subhead']
/** Labels after which the body of a unit has begun. */
const BODY_LABELS: readonly Label[] = ['paragraph', 'not-heading', 'opening', 'closing', 'subhead', 'caption']

/**
 * Returns the right label of each line.
 *
 * @throws TrainingDataError for a heading whose span is none of a heading
 */
export function goldLabels(lines: readonly Line[], page: LabeledPage): Label[] {
  const spans = spansOfLines(lines, page)
  const begun = new Set<number>()
  const headed = new Set<number>()
  const titled = new Set<number>()
  /** Returns whether a heading is right below another one of its unit that is no kicker. */
  const below = (at: number, unit: number): boolean => {
    const above = spans[at - 1]?.at(-1)
    return lines[at - 1] !== undefined && lines[at - 1]!.level > 0 && above?.[2] === unit && above[3] !== 'kicker'
  }
  return lines.map((line, at) => {
    const own = spans[at]!
    const [, , unit, role, paragraph] = own.find((span) => span[3] === 'headline') ??
      own[0] ?? [0, 0, -1, 'paragraph', -1]
    const isPhoto = page.units[unit]?.kind === 'photo'
    /** The label of a further heading of an article that is apart from the first one. */
    const apart = line.inferred === undefined ? 'stray' : 'not-heading'
    const label = ((): Label => {
      if (role === 'advertisement' || role === 'furniture') return line.level ? 'stray' : role
      if (role === 'section') return line.level ? 'stray' : 'furniture'
      if (unit < 0) return line.level ? 'page-name' : 'furniture'
      // Text recognition makes markers of spots, so that a line of a digitized page looks marked.
      if (line.level && paragraph < 0 && line.inferred === undefined && !HEADS.includes(role)) return 'subhead'
      if (line.inferred !== undefined && !HEADS.includes(role)) return 'not-heading'
      if (!line.level && UNMARKED.includes(role)) return headed.has(unit) || begun.has(unit) ? 'paragraph' : 'opening'
      if (role === 'headline') {
        if (!titled.has(unit)) return begun.has(unit) ? 'late-headline' : 'headline'
        return below(at, unit) ? 'heading-deck' : apart
      }
      if (role === 'kicker') {
        if (spans[at + 1]?.find((span) => span[2] === unit)?.[3] !== 'headline') return 'stray'
        return begun.has(unit) ? 'late-kicker' : 'kicker'
      }
      if (role === 'deck' && line.level) return below(at, unit) ? 'heading-deck' : apart
      if (role === 'deck') return begun.has(unit) ? 'late-deck' : 'deck'
      if (role === 'subhead' || role === 'caption') return role
      const [above] = spans[at - 1] ?? []
      if (isPhoto || (role === 'credit' && above?.[3] === 'caption' && above[2] === unit)) return 'photo-credit'
      if (role === 'byline' || role === 'credit') return begun.has(unit) ? 'closing' : 'byline'
      return !headed.has(unit) && !begun.has(unit) ? 'opening' : 'paragraph'
    })()
    if (line.level && !(HEADING_LABELS as readonly Label[]).includes(label))
      throw new TrainingDataError(
        page.origin,
        `expected the heading at offset ${line.start} to have a span of a heading, found ${role}`,
      )
    if (label === 'headline' || label === 'late-headline') titled.add(unit)
    if (label === 'headline' || label === 'late-headline' || label === 'kicker') headed.add(unit)
    if (BODY_LABELS.includes(label) && !isPhoto) begun.add(unit)
    return label
  })
}

/** Returns the unit of each line: that of its first span, or -1. */
export const unitsOfLines = (lines: readonly Line[], page: LabeledPage): number[] =>
  spansOfLines(lines, page).map(([first]) => first?.[2] ?? -1)
