import type { LineCues } from '../cues/line-cues.js'
import type { FigurePlacement } from '../page/figures.js'
import type { LineGroup, OrphanHeading, PageGroups } from './article-group.js'
import { groupOfLines, type LineGroups } from './group-lines.js'

/** Groups with their pictures; the indexes of orphans and breaks are those of the new groups. */
export interface IllustratedGroups {
  groups: LineGroup[]
  orphans: OrphanHeading[]
  /** Breaks between two groups. */
  breaks: PageGroups['breaks']
}

/**
 * Places pictures and breaks in the groups that surround them. A picture between two groups belongs
 * to the first one when it has neither caption nor credit and that group is not closed; otherwise
 * it becomes a group of its own.
 */
export function placeFigures(
  { groups, orphans }: LineGroups,
  figures: readonly FigurePlacement[],
  cues: readonly LineCues[],
): IllustratedGroups {
  if (!figures.length) return { groups, orphans, breaks: [] }
  const groupOf = groupOfLines(groups, cues.length)
  const previous = nearestGroup(groupOf, 1)
  const next = nearestGroup(groupOf, -1)
  const inside = groups.map((): FigurePlacement[] => [])
  /** Pictures that become groups after each group, and those before the first group. */
  const alone = groups.map((): FigurePlacement[] => [])
  const first: FigurePlacement[] = []
  const breaks: IllustratedGroups['breaks'] = []
  for (const figure of figures) {
    const before = previous[figure.before - 1] ?? -1
    const after = next[figure.before] ?? -1
    const { picture } = figure
    const isBare = picture !== null && picture.caption.length === 0 && !picture.bylines.length
    const clue = cues[figure.before - 1]
    const isClosed = !clue || clue.credit !== null || clue.tailFrom >= 0 || clue.tailDateline
    if (before >= 0 && (before === after || (isBare && !isClosed))) inside[before]!.push(figure)
    else if (!picture) breaks.push({ figure, after: before })
    else (alone[before] ?? first).push(figure)
  }
  const ordered = first.map(photoGroup)
  const indexOf = groups.map((group, index) => {
    const moved = ordered.push({ ...group, figures: inside[index]! }) - 1
    for (const figure of alone[index]!) ordered.push(photoGroup(figure))
    return moved
  })
  const moved = <T extends { after: number }>(item: T): T => ({ ...item, after: indexOf[item.after] ?? -1 })
  return { groups: ordered, orphans: orphans.map(moved), breaks: breaks.map(moved) }
}

const photoGroup = (figure: FigurePlacement): LineGroup => ({
  kicker: [],
  headline: [],
  deck: [],
  flow: [],
  isPhoto: true,
  isAdvertisement: false,
  figures: [figure],
})

/**
 * Returns for each line the group of the nearest line up to it (step 1) or from it on (step -1).
 */
function nearestGroup(groupOf: Int32Array, step: 1 | -1): Int32Array {
  const nearest = groupOf.slice()
  for (let line = step > 0 ? 1 : nearest.length - 2; line >= 0 && line < nearest.length; line += step)
    if (nearest[line] === -1) nearest[line] = nearest[line - step]!
  return nearest
}
