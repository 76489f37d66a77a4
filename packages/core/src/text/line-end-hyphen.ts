/** Marks at the end of a line that are printed only where a word was broken. */
const TYPOGRAPHIC = '¬\u00ad'
const HYPHENS = `-\u2010${TYPOGRAPHIC}`
/** Characters of a text that are read on each side of a hyphen. */
const SEEN = 64

const LETTERS = '[\\p{LC}\\p{M}]+'
const LEFT = new RegExp(
  `(?:^|[^\\p{LC}\\p{M}\\d])(?<left>(?:[\\p{LC}\\p{M}\\d]+['’\\-\u2010])*\\d*${LETTERS})[${HYPHENS}]$`,
  'u',
)
const RIGHT = new RegExp(`^(?<right>${LETTERS}(?:['’\\-\u2010]${LETTERS})*)(?<after>[^\\s]{0,2})`, 'u')
/** Text before and after a word that shows that it is a part of an address or of code. */
const IN_ADDRESS = /(?:www\.|[/@_\\`])\S*$/i
const ADDRESS_GOES_ON = /^(?:[@/=_\\`]|[.:][\p{L}\d/])/u
/** Words between a suspended hyphen and the rest: `Haupt- und Nebensatz`. */
const SUSPENDED = /^(?:und|oder|bzw\.?|sowie|bis|and|или)(?![\p{L}\p{M}\d-])/u
/** Words that are also the ends of words, so that another word with a hyphen has to follow. */
const SUSPENDED_BEFORE_HYPHEN = /^(?:or|to|through|et|ou|à|y|o|e|en|of|и)\s+[\p{L}\p{M}\d]+[-\u2010]/u

/** The two halves of a word around a hyphen at the end of a line. */
export interface WordHalves {
  /** The half before the hyphen, with the earlier parts of a compound. */
  left: string
  right: string
  /** True when the mark at the end of the line is never part of a word. */
  isTypographic: boolean
}

/** Returns whether a code is that of a hyphen that may end a line. */
export const isLineEndHyphen = (code: number): boolean =>
  code === 0x2d || code === 0x2010 || code === 0xac || code === 0xad

/**
 * Returns the halves of the word that a line break split at a hyphen, or `null`. The right half
 * begins with a small letter, except after a mark that is never part of a word.
 */
export function wordHalves(leftLine: string, rightLine: string): WordHalves | null {
  if (!isLineEndHyphen(leftLine.charCodeAt(leftLine.length - 1))) return null
  const isTypographic = TYPOGRAPHIC.includes(leftLine.at(-1)!)
  const ending = leftLine.slice(-SEEN)
  const before = LEFT.exec(ending)?.groups
  const after = RIGHT.exec(rightLine.slice(0, SEEN))?.groups
  if (!before?.['left'] || !after?.['right']) return null
  if (!isTypographic && !/^\p{Ll}/u.test(after['right'])) return null
  if (IN_ADDRESS.test(ending) || ADDRESS_GOES_ON.test(after['after'] ?? '')) return null
  if (!isTypographic && isSuspended(leftLine, rightLine)) return null
  return { left: before['left'], right: after['right'], isTypographic }
}

/** Returns whether a hyphen at the end of a line is suspended, as in `two- and three-year`. */
export function isSuspended(leftLine: string, rightLine: string): boolean {
  if (!isLineEndHyphen(leftLine.charCodeAt(leftLine.length - 1))) return false
  if (!/[\p{LC}\p{M}][-\u2010]$/u.test(leftLine.slice(-3))) return false
  const opening = rightLine.slice(0, SEEN)
  return SUSPENDED.test(opening) || SUSPENDED_BEFORE_HYPHEN.test(opening)
}
