import type { GlyphStyle } from '../glyphs/glyphs.js'

/**
 * The characters of a run that is being collected, in their order. As in `Glyphs`, each property is
 * an array with an entry for each character. The arrays are used again for the next run, so that
 * they may be longer than the run is.
 */
export class Pieces {
  /** Number of characters. */
  length = 0
  readonly texts: string[] = []
  /** Their edges along the line. */
  readonly starts: number[] = []
  readonly ends: number[] = []
  /** The spaces that the file prints before them. */
  readonly spaces: string[] = []
  /** The addresses of the links that they are part of. */
  readonly urls: (string | null)[] = []
  readonly styles: GlyphStyle[] = []

  /** Adds a character. */
  add(text: string, start: number, end: number, space: string, url: string | null, style: GlyphStyle): void {
    const at = this.length++
    this.texts[at] = text
    this.starts[at] = start
    this.ends[at] = end
    this.spaces[at] = space
    this.urls[at] = url
    this.styles[at] = style
  }
}
