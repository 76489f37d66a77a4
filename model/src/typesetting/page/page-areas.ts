import type { Random } from '../../random.js'

/** A part of the page: whole columns of its grid, and a height in pixels. */
export interface Area {
  column: number
  span: number
  top: number
  height: number
}

/** The areas of articles and of advertisements, each list in reading order. */
export interface PageAreas {
  articles: Area[]
  advertisements: Area[]
}

export interface AreaLimits {
  /** The largest area of an article, in columns times pixels. */
  largest: number
  /** The least height of an area. */
  lowest: number
  /** The space between areas that are above each other. */
  gap: number
}

/** Divides a page by straight cuts, as editors do. Advertisements are at its foot or its side. */
export function divideArea(page: Area, limits: AreaLimits, hasOneStream: boolean, random: Random): PageAreas {
  const [articles, advertisements] = withAdvertisements(page, limits, random)
  return {
    articles: articles.flatMap((area) => (hasOneStream ? [area] : divide(area, limits, random))),
    advertisements: advertisements.flatMap((area) =>
      divide(area, { ...limits, largest: (page.span * page.height) / random.between(14, 30), lowest: 70 }, random),
    ),
  }
}

/** Takes the advertisements from a page: none, a strip at its foot, a corner, or a column. */
function withAdvertisements(page: Area, limits: AreaLimits, random: Random): [articles: Area[], ads: Area[]] {
  const kind = random.next()
  if (kind < 0.35) return [[page], []]
  if (kind < 0.6) {
    const [top, foot] = cutAcross(page, random.between(68, 88) / 100, limits)
    return [[top], [foot]]
  }
  if (kind < 0.85 && page.span > 2) {
    const [top, foot] = cutAcross(page, random.between(50, 75) / 100, limits)
    const [left, right] = cutDown(foot, random.between(1, page.span - 1))
    return [[top, left], [right]]
  }
  if (page.span < 4) return [[page], []]
  const [left, right] = cutDown(page, page.span - 1)
  return [[left], [right]]
}

function divide(area: Area, limits: AreaLimits, random: Random): Area[] {
  if (area.span * area.height <= limits.largest * random.between(70, 130) * 0.01) return [area]
  const canCutAcross = area.height >= 2 * limits.lowest + limits.gap
  const canCutDown = area.span > 1
  if (!canCutAcross && !canCutDown) return [area]
  const isTall = area.height > area.span * 190
  const isAcross = canCutAcross && (!canCutDown || random.chance(isTall ? 0.75 : 0.35))
  const parts = isAcross
    ? cutAcross(area, random.between(36, 66) / 100, limits)
    : cutDown(area, random.between(1, area.span - 1))
  return parts.flatMap((part) => divide(part, limits, random))
}

function cutAcross(area: Area, share: number, { lowest, gap }: AreaLimits): [Area, Area] {
  const height = Math.round(Math.min(Math.max(area.height * share, lowest), area.height - lowest - gap))
  return [
    { ...area, height },
    { ...area, top: area.top + height + gap, height: area.height - height - gap },
  ]
}

const cutDown = (area: Area, span: number): [Area, Area] => [
  { ...area, span },
  { ...area, column: area.column + span, span: area.span - span },
]
