import { displayWidth } from './display-width.js'

/** Punctuation that must not begin a line. */
const NOT_FIRST = /^[、。，．：；！？）］｝〕〉》」』】’”…‥ー・%％,.:;!?)\]}]/u
/** Punctuation that must not end a line. */
const NOT_LAST = /[（［｛〔〈《「『【‘“([{]/u

/**
 * Divides a text into lines of at most a number of columns, at spaces and between wide characters.
 * A word that is longer, such as a URL, is a line of its own.
 */
export function wrapLines(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  let width = 0
  for (const piece of piecesOf(text)) {
    const trimmed = piece.text.trimEnd()
    const visible = piece.width - (piece.text.length - trimmed.length)
    if (line !== '' && width + visible > columns) {
      lines.push(line.trimEnd())
      line = ''
      width = 0
    }
    line += piece.text
    width += piece.width
  }
  if (line.trim() !== '') lines.push(line.trimEnd())
  return lines
}

/** A part of a text that is not divided, with the spaces after it. */
interface Piece {
  text: string
  width: number
}

/** Yields the pieces of a text: words, and single wide characters with their punctuation. */
function* piecesOf(text: string): Generator<Piece, void, undefined> {
  let piece = ''
  let width = 0
  let last = ''
  let previous = 0
  for (const character of text.trim().replace(/\s+/g, ' ')) {
    const size = displayWidth(character)
    const afterSpace = last === ' '
    const betweenWide = size === 2 || previous === 2
    const isBreak = character !== ' ' && (afterSpace || (betweenWide && size > 0))
    if (piece !== '' && isBreak && !NOT_FIRST.test(character) && !NOT_LAST.test(last)) {
      yield { text: piece, width }
      piece = ''
      width = 0
    }
    piece += character
    last = character
    width += size
    if (size > 0) previous = size
  }
  if (piece !== '') yield { text: piece, width }
}
