import { type CharacterKind, isBlank, isUsual, sourceCharacter } from '../glyphs/characters.js'
import type { GlyphStyle, Glyphs } from '../glyphs/glyphs.js'
import type { PageLink } from '../glyphs/page-links.js'
import { LinkFinder } from '../links/link-finder.js'
import { acrossOf, alongOf, type PageExtent } from './frame.js'
import { Pieces } from './pieces.js'
import type { Run } from './run.js'
import { runOf } from './run-of-pieces.js'

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

/** Joins the characters of a page to runs, in the order in which they are painted. */
export function collectRuns(glyphs: Glyphs, links: readonly PageLink[], page: PageExtent): CollectedRuns {
  const collector = new RunCollector(glyphs, new LinkFinder(links, page.height), page)
  for (let at = 0; at < glyphs.length; at++) collector.add(at)
  return collector.end()
}

class RunCollector {
  private readonly runs: Run[] = []
  private readonly mapped = new Map<CharacterKind, number>()
  private readonly outside: string[] = []
  private readonly rotated: string[] = []
  private readonly glyphs: Glyphs
  private readonly links: LinkFinder
  private readonly page: PageExtent
  private readonly pieces = new Pieces()
  private base = 0
  private space = ''

  constructor(glyphs: Glyphs, links: LinkFinder, page: PageExtent) {
    this.glyphs = glyphs
    this.links = links
    this.page = page
  }

  /** Adds the next character of the page. */
  add(at: number): void {
    const { texts, xs, ys, advances, styles } = this.glyphs
    const printed = texts[at]!
    if (isBlank(printed)) {
      this.space += printed === '\u3000' ? printed : ' '
      return
    }
    const text = this.written(printed)
    // One by one, since a pattern would make an array for each character.
    const x = xs[at]!
    const y = ys[at]!
    const style = styles[at]!
    const { direction, size } = style
    if (direction === 'left' || direction === 'slanted') {
      this.rotated.push(this.space === '' ? text : ` ${text}`)
    } else if (this.isOutside(x, y, size)) {
      this.outside.push(this.space === '' ? text : ` ${text}`)
    } else {
      const start = alongOf(x, y, direction, this.page)
      const across = acrossOf(x, y, direction, this.page)
      // The line of an upright character runs down its center.
      const base = style.isUpright ? across + 0.38 * size : across
      if (this.pieces.length && !this.continues(start, base, style)) this.flush()
      if (!this.pieces.length) this.base = base
      this.pieces.add(text, start, start + advances[at]!, this.space, this.links.urlUnder(this.glyphs, at), style)
    }
    this.space = ''
  }

  end(): CollectedRuns {
    this.flush()
    const leftOut = new Map<LeftOut, string>()
    if (this.outside.length) leftOut.set('outside', this.outside.join(''))
    if (this.rotated.length) leftOut.set('rotated', this.rotated.join(''))
    return { runs: this.runs, mapped: this.mapped, leftOut }
  }

  /** Returns a character as the source has it. */
  private written(printed: string): string {
    if (isUsual(printed)) return printed
    const { text, kind } = sourceCharacter(printed)
    if (kind) this.mapped.set(kind, (this.mapped.get(kind) ?? 0) + 1)
    return text
  }

  /** Returns whether a character is not on the page, as marks and notes of a printer. */
  private isOutside(x: number, y: number, size: number): boolean {
    const { width, height } = this.page
    return x < -size || y < -size || x > width + size || y > height + size
  }

  /** Returns whether a character belongs to the run that is being collected. */
  private continues(start: number, base: number, style: GlyphStyle): boolean {
    const last = this.pieces.length - 1
    const above = this.pieces.styles[last]!
    if (above.direction !== style.direction || above.isHidden !== style.isHidden || above.isUpright !== style.isUpright)
      return false
    const larger = Math.max(above.size, style.size)
    if (larger > RATIO * Math.min(above.size, style.size) || Math.abs(base - this.base) > SHIFT * larger) return false
    const gap = start - this.pieces.ends[last]!
    return gap > -OVERLAP * larger && gap < (this.space === '' ? FARTHEST.unspaced : FARTHEST.spaced) * larger
  }

  private flush(): void {
    if (this.pieces.length) this.runs.push(runOf(this.pieces, this.base))
    this.pieces.length = 0
  }
}
