import { Glyphs, type PaintedPage } from './glyphs/glyphs.js'
import type { LinkBox, PageLink } from './glyphs/page-links.js'
import { fromFrame } from './lines/frame.js'
import { extentOf, type Run } from './lines/run.js'

/** Least ratio of the width to the height of two pages side by side. */
const WIDE = 1.2
/** The part of the width in which the gutter is, and its least width as a share of it. */
const MIDDLE = { from: 0.44, to: 0.56 }
const GUTTER = 0.015
/** Least share of the text on each side. */
const LEAST = 0.2
/** Share of the height at the top and at the foot in which folios are. */
const EDGE = 0.1

/** A folio with a number: 第02版, A5, Page 3, 7面. */
const FOLIO =
  /(?:第\s*)?\b([A-Z]?)(\d{1,3})\s*[版面]|^\s*(?:page|seite|página|pagina|p\.)?\s*([A-Z]?)(\d{1,3})\s*$|\bpage\s+([A-Z]?)(\d{1,3})\b/iu

/** Two pages that a file has side by side on one. */
export interface Spread {
  /** The place at which they are divided. */
  middle: number
  /** True when the page at the right comes first by its number. */
  isRightFirst: boolean
}

/**
 * Finds two pages side by side: on a wide page with an empty gutter in the middle and a folio with
 * a number of its own on each side.
 */
export function spreadOf({ width, height, pictures }: PaintedPage, lines: readonly Run[]): Spread | null {
  if (width < WIDE * height) return null
  const boxes = lines.map((line) => {
    const [top, bottom] = extentOf(line)
    return { box: fromFrame([line.start, top, line.end, bottom], line.direction, { width, height }), line }
  })
  const isWhole = (left: number, right: number): boolean => right - left > 0.9 * width
  const edges = [...boxes.map(({ box }) => box), ...pictures.map(({ box }) => box)].filter(
    ([left, , right]) => !isWhole(left, right),
  )
  const middle = gutterOf(edges, width)
  if (middle === null) return null
  const sides = [boxes.filter(({ box }) => box[2] <= middle), boxes.filter(({ box }) => box[0] >= middle)] as const
  const counts = sides.map((side) => side.reduce((sum, { line }) => sum + line.count, 0))
  if (Math.min(...counts) < LEAST * (counts[0]! + counts[1]!)) return null
  const [left, right] = sides.map((side) => {
    const edge = side.filter(({ box }) => box[3] < EDGE * height || box[1] > (1 - EDGE) * height)
    return edge.map(({ line }) => folioOf(line.text)).find((folio) => folio !== null) ?? null
  })
  if (left == null || right == null || left === right) return null
  return { middle, isRightFirst: right < left }
}

/** Returns the middle of the widest empty strip near the middle of a page, or `null`. */
function gutterOf(boxes: readonly (readonly [number, number, number, number])[], width: number): number | null {
  const [from, to] = [MIDDLE.from * width, MIDDLE.to * width]
  let edge = from
  let best: [start: number, end: number] = [0, 0]
  for (const [left, , right] of [...boxes].sort((a, b) => a[0] - b[0])) {
    if (right <= from || left >= to) continue
    if (left - edge > best[1] - best[0]) best = [edge, left]
    edge = Math.max(edge, right)
  }
  if (to - edge > best[1] - best[0]) best = [edge, to]
  return best[1] - best[0] >= GUTTER * width ? (best[0] + best[1]) / 2 : null
}

/** Returns the number of a folio as it is ordered, or `null` for other text. */
function folioOf(text: string): string | null {
  const match = text.length < 60 ? FOLIO.exec(text) : null
  if (!match) return null
  const [letter, number] = [match[1] ?? match[3] ?? match[5] ?? '', match[2] ?? match[4] ?? match[6] ?? '']
  return `${letter.toUpperCase()}${number.padStart(4, '0')}`
}

/** Divides a page into the two that are side by side on it, in the order of their numbers. */
export function divideSpread(page: PaintedPage, { middle, isRightFirst }: Spread): PaintedPage[] {
  const [leftGlyphs, rightGlyphs] = divideGlyphs(page.glyphs, middle)
  const left: PaintedPage = {
    width: middle,
    height: page.height,
    glyphs: leftGlyphs,
    pictures: page.pictures.filter(({ box }) => (box[0] + box[2]) / 2 < middle),
    links: linksWithin(page.links, 0, middle),
    hasDamagedLinks: page.hasDamagedLinks,
  }
  const right: PaintedPage = {
    width: page.width - middle,
    height: page.height,
    glyphs: rightGlyphs,
    pictures: page.pictures
      .filter(({ box }) => (box[0] + box[2]) / 2 >= middle)
      .map((picture) => {
        const [from, top, to, bottom] = picture.box
        return { ...picture, box: [from - middle, top, to - middle, bottom] }
      }),
    links: linksWithin(page.links, middle, page.width),
    hasDamagedLinks: page.hasDamagedLinks,
  }
  return isRightFirst ? [right, left] : [left, right]
}

/** Divides characters into those that begin left of a place, and the others, moved to the left. */
function divideGlyphs({ length, texts, xs, ys, advances, styles }: Glyphs, middle: number): [Glyphs, Glyphs] {
  const [left, right] = [new Glyphs(length), new Glyphs(length)]
  for (let at = 0; at < length; at++) {
    const x = xs[at]!
    if (x < middle) left.add(texts[at]!, x, ys[at]!, advances[at]!, styles[at]!)
    else right.add(texts[at]!, x - middle, ys[at]!, advances[at]!, styles[at]!)
  }
  return [left, right]
}

/** Returns the links of a part of a page from one place to another. */
const linksWithin = (links: readonly PageLink[], from: number, to: number): PageLink[] =>
  links.flatMap((link) => {
    const boxes = link.boxes
      .filter(([left, , right]) => (left + right) / 2 >= from && (left + right) / 2 < to)
      .map(([left, top, right, bottom]): LinkBox => [left - from, top, right - from, bottom])
    return boxes.length ? [{ ...link, boxes }] : []
  })
