/** Characters of scripts that are written without spaces, and full-width forms. */
const WIDE = /[\u2e80-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u

/** The first of them. */
const FIRST_WIDE = 0x2e80

/** Returns whether a character is written next to others without a space. */
export const isWide = (character: string): boolean => character.charCodeAt(0) >= FIRST_WIDE && WIDE.test(character)

const last = (text: string): string => String.fromCodePoint(text.codePointAt(text.length - (isLow(text) ? 2 : 1)) ?? 32)
const isLow = (text: string): boolean => text.length > 1 && (text.charCodeAt(text.length - 1) & 0xfc00) === 0xdc00
const first = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 32)

/** Returns the separator of two words that a tool separates: a space unless both are wide. */
const betweenWords = (left: string, right: string): '' | ' ' =>
  left === '' || right === '' || (isWide(last(left)) && isWide(first(right))) ? '' : ' '

/** Returns the separator of two lines that become one: a space unless one of them is wide there. */
export const betweenLines = (left: string, right: string): '' | ' ' =>
  left === '' || right === '' || isWide(last(left)) || isWide(first(right)) ? '' : ' '

/** Joins words that a tool separates. Pieces are kept, since a growing text would be copied. */
export class WordJoiner {
  private readonly pieces: string[] = []
  private last = ''

  /** Adds a word; with `isApart` false directly after the one before it. */
  add(word: string, isApart = true): void {
    if (word === '') return
    if (isApart) this.pieces.push(betweenWords(this.last, word))
    this.pieces.push(word)
    this.last = word
  }

  toString(): string {
    return this.pieces.join('')
  }
}
