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
 * to the first one when that group is not closed and the picture has neither caption nor credit,
 * when the group is the only one, or when it is only a headline; otherwise the picture becomes a
 * group of its own. A table or a list belongs to the text above it.
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
  const isOnlyArticle = groups.length === 1
  figures.forEach((figure, index) => {
    const before = previous[figure.before - 1] ?? -1
    const after = next[figure.before] ?? -1
    const { block } = figure
    const isText = isTextBlock(figure)
    // Text that goes on below the picture is text of the article around it.
    const goesOn = figures[index + 1]?.before === figure.before && isTextBlock(figures[index + 1]!)
    const isBare = block.type === 'figure' && block.caption.length === 0 && !block.bylines.length
    const clue = cues[figure.before - 1]
    const isClosed = !clue || clue.credit !== null || clue.tailFrom >= 0 || clue.tailDateline
    const isFree = !isClosed && (isBare || (isOnlyArticle && block.type === 'figure'))
    // A headline without text is that of the picture below it.
    const isTitled = before >= 0 && !groups[before]!.flow.length && groups[before]!.headline.length > 0
    const isOwn = before === after || isText || goesOn || isFree || isTitled
    if (before >= 0 && isOwn) inside[before]!.push(figure)
    else if (block.type === 'thematicBreak') breaks.push({ figure, after: before })
    else (alone[before] ?? first).push(figure)
  })
  const ordered = first.map(ownGroup)
  const indexOf = groups.map((group, index) => {
    const moved = ordered.push({ ...group, figures: inside[index]! }) - 1
    for (const figure of alone[index]!) ordered.push(ownGroup(figure))
    return moved
  })
  const moved = <T extends { after: number }>(item: T): T => ({ ...item, after: indexOf[item.after] ?? -1 })
  return { groups: ordered, orphans: orphans.map(moved), breaks: breaks.map(moved) }
}

const isTextBlock = ({ block }: FigurePlacement): boolean =>
  block.type === 'table' || block.type === 'list' || block.type === 'blockquote'

/** Returns the group of a picture, a table, a list or a quotation on its own. */
const ownGroup = (figure: FigurePlacement): LineGroup => ({
  kicker: [],
  headline: [],
  deck: [],
  flow: [],
  isPhoto: figure.block.type === 'figure',
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
