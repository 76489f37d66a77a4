import type { Line } from '../../scan/line.js'

/** Longest line of marks of a scanner, in characters. */
const LONGEST = 24
/** Text: two letters together, a number, an ideograph or a picture. */
const TEXT = /\p{L}{2}|[\p{N}\p{Lo}★☆●○◎♪\p{Extended_Pictographic}]/u
/** Signs of which scanners make specks, folds and rules between columns. */
const SPECKS = /^[\s\\/|<>^~`´'’‘"“”_:;,.!¡?¿*+=#%&@{}[\]()•·°¦«»–—-]+$/u
/** Signs that mean something on a line of their own: a pause, a break, an exclamation. */
const MEANT = /^(?:[\s.…·]+|[\s–—_-]+|[\s*•·]+|[\s=]+|[\s#]+|[\s+]+|[\s~]+|[\s?!¡¿]+)$/u
/** Capitals alone or joined, such as initials and Q&A, with signs, such as A+, and X y z. */
const CAPITALS = /^(?:\P{L}{0,2}(?:\p{Lu}[.\s&/·•'’+-]*)+[):]?|\p{Lu}(?:\s\p{L})+[.!?]?)$/u
/** Initials in lower case, an item of a list, and a formula. */
const SMALL_LETTERS = /^(?:\(?(?:\p{Ll}\.\s?){2,}\)?|\(?\p{Ll}\)|[^=]*\p{L}[^=]*=[^=]*\p{L}[^=]*)$/u

/**
 * Returns whether a line is what a scanner reads in specks, folds and rules of the paper: signs and
 * single letters that form no word, such as `i'` or `» v . ~`.
 */
export function isScannerNoise({ text, level, marks, block }: Line): boolean {
  if (text.length > LONGEST || text === '' || level || marks || block || TEXT.test(text)) return false
  return /\p{L}/u.test(text)
    ? !CAPITALS.test(text) && !SMALL_LETTERS.test(text)
    : SPECKS.test(text) && !MEANT.test(text)
}
