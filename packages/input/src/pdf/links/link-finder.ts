import type { Glyphs } from '../glyphs/glyphs.js'
import type { LinkBox, PageLink } from '../glyphs/page-links.js'

/** Number of strips into which the page is divided from top to bottom. */
const STRIPS = 256
/** Height of the middle of a character above its baseline, in sizes. */
const MIDDLE = 0.3

/** Finds the links under characters. */
export class LinkFinder {
  private readonly height: number
  /** The places of links in each strip, those on top first. */
  private readonly strips: { box: LinkBox; url: string }[][] = []

  constructor(links: readonly PageLink[], height: number) {
    this.height = height
    for (const { url, boxes } of links) if (url !== null) for (const box of boxes) this.cover(box, url)
  }

  /** Returns the address of the topmost link under the middle of a character, or `null`. */
  urlUnder(glyphs: Glyphs, at: number): string | null {
    if (!this.strips.length) return null
    const [x, y] = middleOf(glyphs, at)
    const found = this.strips[this.stripOf(y)]?.find(
      ({ box: [left, top, right, bottom] }) => x >= left && x <= right && y >= top && y <= bottom,
    )
    return found?.url ?? null
  }

  private cover(box: LinkBox, url: string): void {
    const last = this.stripOf(box[3])
    for (let strip = this.stripOf(box[1]); strip <= last; strip++)
      this.strips[strip] = [{ box, url }, ...(this.strips[strip] ?? [])]
  }

  private stripOf(y: number): number {
    return Math.min(STRIPS - 1, Math.max(0, Math.floor((y / this.height) * STRIPS)))
  }
}

/** Returns the middle of a character on the page. */
function middleOf({ xs, ys, advances, styles }: Glyphs, at: number): [x: number, y: number] {
  const { direction, size, isUpright } = styles[at]!
  const [x, y] = [xs[at]!, ys[at]!]
  const [along, above] = [advances[at]! / 2, isUpright ? 0 : MIDDLE * size]
  switch (direction) {
    case 'down':
      return [x + above, y + along]
    case 'up':
      return [x - above, y - along]
    default:
      return [x + along, y - above]
  }
}
