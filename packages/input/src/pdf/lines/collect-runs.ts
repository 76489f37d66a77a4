import { isWide } from '../../page/wide.js'
import { type CharacterKind, sourceCharacter } from '../glyphs/characters.js'
import type { Glyph } from '../glyphs/glyph.js'
import type { PageLink } from '../glyphs/page-links.js'
import { LinkFinder } from '../links/link-finder.js'
import type { LinkedText, LinkRange } from '../links/linked-text.js'
import { type LineDirection, type PageExtent, toFrame } from './frame.js'
import { firstCharacter, lastCharacter, leastSpace, type Run } from './run.js'

/** Text that is on no line of the page. */
export type LeftOut = 'outside' | 'rotated'

/** The runs of a page, and the text that is in none. */
export interface CollectedRuns {
  runs: Run[]
  /** Number of characters by the way in which they are written differently in the source. */
  mapped: Map<CharacterKind, number>
  leftOut: Map<LeftOut, string>
}

/** Largest distance of characters of one run, in sizes: with and without a space between them. */
const FARTHEST = { spaced: 3.2, unspaced: 1.3 }
/** Largest overlap of characters of one run, in sizes. */
const OVERLAP = 0.6
/** Largest distance of baselines in one run, in sizes. */
const SHIFT = 0.3
/** Largest ratio of sizes in one run. */
const RATIO = 1.7

/** A character of a run. */
interface Piece {
  text: string
  start: number
  end: number
  /** The space that the file prints before it. */
  space: string
  /** The address of the link that it is part of. */
  url: string | null
  glyph: Glyph
}

/** Joins the characters of a page to runs, in the order in which they are painted. */
export function collectRuns(glyphs: readonly Glyph[], links: readonly PageLink[], page: PageExtent): CollectedRuns {
  const collector = new RunCollector(new LinkFinder(links, page.height), page)
  for (const glyph of glyphs) collector.add(glyph)
  return collector.end()
}

class RunCollector {
  private readonly runs: Run[] = []
  private readonly mapped = new Map<CharacterKind, number>()
  private readonly outside: string[] = []
  private readonly rotated: string[] = []
  private readonly links: LinkFinder
  private readonly page: PageExtent
  private pieces: Piece[] = []
  private base = 0
  private space = ''

  constructor(links: LinkFinder, page: PageExtent) {
    this.links = links
    this.page = page
  }

  add(glyph: Glyph): void {
    if (glyph.isSpace) {
      this.space += glyph.text === '\u3000' ? glyph.text : ' '
      return
    }
    const { text, kind } = sourceCharacter(glyph.text)
    if (kind) this.mapped.set(kind, (this.mapped.get(kind) ?? 0) + 1)
    const { direction, x, y, size } = glyph
    if (direction === 'left' || direction === 'slanted') {
      this.rotated.push(this.space === '' ? text : ` ${text}`)
      this.space = ''
    } else if (this.isOutside(glyph)) {
      this.outside.push(this.space === '' ? text : ` ${text}`)
      this.space = ''
    } else {
      const { along, across } = toFrame(x, y, direction, this.page)
      // The line of an upright character runs down its center.
      const base = glyph.isUpright ? across + 0.38 * size : across
      const url = this.links.urlUnder(glyph)
      this.place({ text, start: along, end: along + glyph.advance, space: this.space, url, glyph }, base)
    }
  }

  end(): CollectedRuns {
    this.flush()
    const leftOut = new Map<LeftOut, string>()
    if (this.outside.length) leftOut.set('outside', this.outside.join(''))
    if (this.rotated.length) leftOut.set('rotated', this.rotated.join(''))
    return { runs: this.runs, mapped: this.mapped, leftOut }
  }

  /** Returns whether a character is not on the page, as marks and notes of a printer. */
  private isOutside({ x, y, size }: Glyph): boolean {
    const { width, height } = this.page
    return x < -size || y < -size || x > width + size || y > height + size
  }

  private place(piece: Piece, base: number): void {
    const last = this.pieces.at(-1)
    if (last && !this.continues(last, piece, base)) this.flush()
    if (!this.pieces.length) this.base = base
    // As for the characters, `push` is slow.
    this.pieces[this.pieces.length] = piece
    this.space = ''
  }

  private continues(last: Piece, piece: Piece, base: number): boolean {
    const [one, other] = [last.glyph, piece.glyph]
    if (one.direction !== other.direction || one.isHidden !== other.isHidden || one.isUpright !== other.isUpright)
      return false
    const [smaller, larger] = [Math.min(one.size, other.size), Math.max(one.size, other.size)]
    if (larger > RATIO * smaller || Math.abs(base - this.base) > SHIFT * larger) return false
    const gap = piece.start - last.end
    return gap > -OVERLAP * larger && gap < (piece.space === '' ? FARTHEST.unspaced : FARTHEST.spaced) * larger
  }

  private flush(): void {
    const { pieces } = this
    this.pieces = []
    if (pieces.length) this.runs.push(runOf(pieces, this.base))
  }
}

function runOf(pieces: readonly Piece[], base: number): Run {
  const [first, last] = [pieces[0]!, pieces.at(-1)!]
  let bold = 0
  let italic = 0
  let wide = 0
  let count = 0
  const sizes = new Map<number, number>()
  for (const { text, glyph } of pieces) {
    count += text.length
    if (glyph.isBold) bold += text.length
    if (glyph.isItalic) italic += text.length
    if (isWide(firstCharacter(text))) wide += text.length
    const size = Math.round(glyph.size * 100) / 100
    sizes.set(size, (sizes.get(size) ?? 0) + 1)
  }
  const [size] = [...sizes].reduce((most, one) => (one[1] > most[1] ? one : most))
  return {
    direction: first.glyph.direction as LineDirection,
    ...textOf(pieces, size),
    space: first.space === '' ? '' : spaceOf(first.space),
    start: Math.min(first.start, last.start),
    end: pieces.reduce((end, piece) => Math.max(end, piece.end), first.end),
    base,
    size,
    isBold: bold * 2 > count,
    isItalic: italic * 2 > count,
    isHidden: first.glyph.isHidden,
    count,
    wide: wide / count,
    order: first.glyph.order,
  }
}

/**
 * Returns the text of characters with the spaces that the file prints, and those that gaps show: a
 * gap that is larger than the usual one of its run.
 */
function textOf(pieces: readonly Piece[], size: number): LinkedText {
  const links: LinkRange[] = []
  let text = ''
  let tracking = NaN
  for (let at = 0; at < pieces.length; at++) {
    const [above, piece] = [pieces[at - 1], pieces[at]!]
    if (above && piece.space !== '') text += spaceOf(piece.space)
    else if (above) {
      const gap = (piece.start - above.end) / size
      const least = leastSpace(lastCharacter(above.text), firstCharacter(piece.text))
      // Few runs have a gap that the usual one is compared with.
      if (gap > least && Number.isNaN(tracking)) tracking = trackingOf(pieces, size)
      if (gap > least + tracking) text += ' '
    }
    const start = text.length
    text += piece.text
    if (piece.url === null) continue
    if (above?.url === piece.url) links.at(-1)!.end = text.length
    else links.push({ start, end: text.length, url: piece.url })
  }
  return { text, links }
}

/** Fewest gaps that show how far characters are set apart. */
const FEWEST_GAPS = 4

/** Returns the usual gap of a run: its median where no space is printed, at least 0. */
function trackingOf(pieces: readonly Piece[], size: number): number {
  const plain: number[] = []
  for (let at = 1; at < pieces.length; at++)
    if (pieces[at]!.space === '') plain.push((pieces[at]!.start - pieces[at - 1]!.end) / size)
  plain.sort((a, b) => a - b)
  return plain.length < FEWEST_GAPS ? 0 : Math.max(0, plain[plain.length >> 1]!)
}

/** Returns the space that several spaces are. */
const spaceOf = (spaces: string): string => (spaces.includes('\u3000') ? '\u3000' : ' ')
