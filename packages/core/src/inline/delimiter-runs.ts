import { isKnown } from '../unicode/known-characters.js'

/** True when a run of delimiters may open and close emphasis. */
export interface Flanking {
  opens: boolean
  closes: boolean
}

const PUNCTUATION = /[\p{P}\p{S}]/u
const ALPHANUMERIC = /[A-Za-z0-9]/

/** Returns the length of the run of one character that starts at an offset. */
export function runLength(text: string, at: number): number {
  let end = at + 1
  while (end < text.length && text[end] === text[at]) end++
  return end - at
}

/**
 * Returns the character before an offset, both halves of a surrogate pair, or a space at the start
 * of the text.
 */
export const characterBefore = (text: string, at: number): string =>
  /[\ud800-\udbff]?[\s\S]$/.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? ' '

/**
 * Returns the character at an offset, both halves of a surrogate pair, or a space at the end of the
 * text.
 */
const characterAt = (text: string, at: number): string =>
  at < text.length ? String.fromCodePoint(text.codePointAt(at)!) : ' '

/**
 * Returns whether the run from `start` to `end` may open and close emphasis by CommonMark's rules.
 */
export function commonMarkFlanking(text: string, start: number, end: number): Flanking {
  const before = kindOf(characterBefore(text, start))
  const after = kindOf(characterAt(text, end))
  const left = after !== 'space' && (after !== 'punctuation' || before !== 'word')
  const right = before !== 'space' && (before !== 'punctuation' || after !== 'word')
  if (text[start] !== '_') return { opens: left, closes: right }
  return { opens: left && (!right || before === 'punctuation'), closes: right && (!left || after === 'punctuation') }
}

/**
 * Returns whether the run from `start` to `end` may open and close emphasis in the text of a page.
 * Unlike in CommonMark, `**` and `~~` may separate a word from a quotation mark, as bold text in
 * Chinese does, and a `*` between ASCII letters or digits (3*5) is text.
 */
export function printedFlanking(text: string, start: number, end: number): Flanking {
  const before = characterBefore(text, start)
  const after = characterAt(text, end)
  if (text[start] === '~' || (text[start] === '*' && end - start > 1))
    return { opens: kindOf(after) !== 'space', closes: kindOf(before) !== 'space' }
  if (text[start] === '*' && ALPHANUMERIC.test(before) && ALPHANUMERIC.test(after))
    return { opens: false, closes: false }
  return commonMarkFlanking(text, start, end)
}

function kindOf(character: string): 'space' | 'punctuation' | 'word' {
  if (/\s/.test(character)) return 'space'
  return PUNCTUATION.test(character) && isKnown(character.codePointAt(0)!) ? 'punctuation' : 'word'
}

/**
 * Returns whether two runs of the same character may pair. Where one of them may both open and
 * close, the sum of their lengths must not be a multiple of 3, unless both lengths are
 * (CommonMark).
 */
export const canPair = (
  opener: Readonly<{ length: number; closes: boolean }>,
  closer: Readonly<{ length: number; opens: boolean }>,
): boolean =>
  (!opener.closes && !closer.opens) ||
  (opener.length + closer.length) % 3 !== 0 ||
  (opener.length % 3 === 0 && closer.length % 3 === 0)
