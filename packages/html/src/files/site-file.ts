import { joinPieces } from '../document/join-pieces.js'

/** A file of a site. */
export interface SiteFile {
  /** Path from the root of the site, in ASCII, with `/` between folders. */
  path: string
  /** Text of the file, to be stored as UTF-8. */
  content: string
  /**
   * Yields the same text in pieces, each of which is rendered when it is asked for. Present for the
   * pages of issues with the option `inPieces`, whose `content` is rendered when it is first read.
   */
  pieces?: () => Iterable<string>
}

/**
 * Returns a file.
 *
 * @param pieces - Returns the pieces of its text, the same ones at each call
 * @param inPieces - Whether the pieces are made when the file is read
 */
export function fileOf(path: string, pieces: () => Iterable<string>, inPieces = false): SiteFile {
  if (!inPieces) return { path, content: joinPieces(pieces()) }
  let text: string | null = null
  return {
    path,
    get content() {
      text ??= joinPieces(pieces())
      return text
    },
    pieces,
  }
}
