import { safeUrl } from '@banmian/markup'
import type { Matrix } from './matrix.js'

/** A link of a page. */
export interface PageLink {
  /** The address as the file states it. */
  address: string
  /** The address in a form that is safe to link to, or `null` when there is none. */
  url: string | null
  /** The places that it covers, in points from the top left corner of the page. */
  boxes: readonly LinkBox[]
}

/** Edges of a place: left, top, right, bottom. */
export type LinkBox = readonly [left: number, top: number, right: number, bottom: number]

/** An annotation as pdf.js passes it. */
interface PdfAnnotation {
  subtype?: unknown
  rect?: unknown
  /** Numbers of rectangles, eight for each, of text on several lines. */
  quadPoints?: unknown
  /** The address as an absolute URL, when pdf.js accepts it. */
  url?: unknown
  /** The address as the file states it. */
  unsafeUrl?: unknown
}

const SCHEME = /^[a-z][a-z\d+.-]*:/i
/** Most places of links of a page that are read, so that a page of nothing else takes no longer. */
const MOST = 2000

/**
 * Returns the links among the annotations of a page, those on top last. Links to a place in the
 * file have no address, and are left out.
 *
 * @param transform maps user space to points from the top left corner of the page
 */
export function pageLinks(annotations: readonly unknown[], transform: Matrix): PageLink[] {
  const links: PageLink[] = []
  let count = 0
  for (const annotation of annotations) {
    const { subtype, url, unsafeUrl, rect, quadPoints } = (annotation ?? {}) as PdfAnnotation
    const [address] = [unsafeUrl, url].filter((one) => typeof one === 'string' && one.trim() !== '') as string[]
    if (subtype !== 'Link' || address === undefined) continue
    const boxes = rectanglesOf(quadPoints, rect).map((rectangle) => boxOf(rectangle, transform))
    count += boxes.length
    if (count > MOST) break
    links.push({ address, url: urlOf(typeof url === 'string' ? url : address), boxes })
  }
  return links
}

/** Returns an absolute URL that is safe to link to, or `null`. */
const urlOf = (address: string): string | null => (SCHEME.test(address.trim()) ? safeUrl(address) : null)

type Rectangle = readonly [x1: number, y1: number, x2: number, y2: number]

/** Returns the rectangles of an annotation: those of its lines, or the one around all of it. */
function rectanglesOf(quadPoints: unknown, rect: unknown): Rectangle[] {
  const numbers = numbersOf(quadPoints)
  const rectangles: Rectangle[] = []
  for (let at = 0; at + 8 <= numbers.length; at += 8) {
    const xs = [0, 2, 4, 6].map((offset) => numbers[at + offset]!)
    const ys = [1, 3, 5, 7].map((offset) => numbers[at + offset]!)
    rectangles.push([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)])
  }
  if (rectangles.length) return rectangles
  const [x1, y1, x2, y2] = numbersOf(rect)
  return y2 === undefined ? [] : [[x1!, y1!, x2!, y2]]
}

function numbersOf(value: unknown): number[] {
  const numbers = Array.isArray(value) || ArrayBuffer.isView(value) ? Array.from(value as ArrayLike<number>) : []
  return numbers.every(Number.isFinite) ? numbers : []
}

function boxOf([x1, y1, x2, y2]: Rectangle, [a, b, c, d, e, f]: Matrix): LinkBox {
  const xs = [a * x1 + c * y1 + e, a * x2 + c * y2 + e]
  const ys = [b * x1 + d * y1 + f, b * x2 + d * y2 + f]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}
