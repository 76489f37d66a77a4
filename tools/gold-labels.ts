import { HEADING_LABELS, type Label } from '../packages/core/src/label/label.js'
import type { Line } from '../packages/core/src/scan/scan.js'

/** A page whose truth is known: which characters are which part of which unit. */
export interface GoldPage {
  text: string
  units: { kind: string; credits?: string[] }[]
  spans: Span[]
}

/** Unit -1 is the page itself; halves of a paragraph have one paragraph number. */
export type Span = [start: number, end: number, unit: number, role: string, paragraph: number]

/** The true label of each line. */
export function goldOf(lines: readonly Line[], page: GoldPage): Label[] {
  const spans = [...page.spans].sort((a, b) => a[0] - b[0])
  let next = 0
  const ofLine = lines.map(({ end }) => {
    const found: Span[] = []
    while (spans[next] && spans[next]![0] < end) found.push(spans[next++]!)
    return found
  })
  const begun = new Set<number>()
  const headed = new Set<number>()
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
    return label
  })
}

/** Number of the unit that each line belongs to; the headline's, when a line holds several parts. */
export function unitsOf(lines: readonly Line[], page: GoldPage): number[] {
  const spans = [...page.spans].sort((a, b) => a[0] - b[0])
  let next = 0
  return lines.map(({ end }) => {
    let unit = -1
    let first = true
    while (spans[next] && spans[next]![0] < end) {
      if (first) unit = spans[next]![2]
      first = false
      next++
    }
    return unit
  })
}
