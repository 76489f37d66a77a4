import { type WordHalves, wordHalves } from '../text/line-end-hyphen.js'

const WORDS = /[\p{LC}\p{M}]+(?:['’\-\u2010][\p{LC}\p{M}]+)*/gu
/** Fewest letters of a half that counts as a word; shorter ones are often syllables. */
const FEWEST_LETTERS = 4

/** Short words inside compounds, such as state-of-the-art. */
const INNER_WORDS = new Set(
  'a and at by for in of off on or out the to up à au aux d de des du en et l la le les sous sur t'.split(' '),
)
/** Characters around a word in which a hyphen and a line break are searched. */
const NEAR = 8
const ENDS_LINE = /^[-\u2010¬\u00ad](?:\s*(?:[\r\n]|$)|<br\b)/iu
const STARTS_LINE = /[-\u2010¬\u00ad](?:[^\S\r\n]*[\r\n]\s*|<br\s?\/?>)$/iu

/** Decides whether hyphens at the ends of lines belong to their words, by the words of one page. */
export class Hyphenation {
  private readonly text: string
  private readonly compounds: RegExp | undefined
  private words: ReadonlySet<string> | null = null

  /**
   * @param text the page without its front matter
   * @param compounds compounds of the language that are always written with a hyphen
   */
  constructor(text: string, compounds: RegExp | undefined) {
    this.text = text
    this.compounds = compounds
  }

  /** Returns whether the hyphen at the end of the left line was printed only for the line break. */
  isTypographic(leftLine: string, rightLine: string): boolean {
    const halves = wordHalves(leftLine, rightLine)
    return halves !== null && (halves.isTypographic || !this.isCompound(halves))
  }

  private isCompound({ left, right }: WordHalves): boolean {
    const [first, last] = [lower(left), lower(right)]
    this.words ??= wordsOf(this.text)
    const { words } = this
    const element = first.slice(Math.max(first.lastIndexOf('-'), first.lastIndexOf("'")) + 1)
    const rest = /^[^'-]+/.exec(last)?.[0] ?? last
    const isPrinted = (...forms: string[]): boolean => forms.some((form) => words.has(form))
    if (isPrinted(`${first}-${last}`, `${element}-${rest}`)) return true
    if (isPrinted(first + last, element + last, element + rest)) return false
    if (left.length > 1 && left === left.toUpperCase()) return true
    if (first.includes('-') && INNER_WORDS.has(element)) return true
    // Languages without such compounds, such as German, write two words as one.
    if (!this.compounds) return false
    const areWords = element.length >= FEWEST_LETTERS && rest.length >= FEWEST_LETTERS
    return this.compounds.test(`${element}-${rest}`) || (areWords && words.has(element) && words.has(rest))
  }
}

/**
 * Returns the words of a text in lower case. Halves of words at the ends and the starts of lines
 * are left out.
 */
function wordsOf(text: string): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { index, 0: printed } of text.matchAll(WORDS)) {
    const end = index + printed.length
    if (ENDS_LINE.test(text.slice(end, end + NEAR)) || STARTS_LINE.test(text.slice(Math.max(0, index - NEAR), index)))
      continue
    const word = lower(printed)
    words.add(word)
    const apostrophe = word.lastIndexOf("'")
    if (apostrophe >= 0) words.add(word.slice(apostrophe + 1))
  }
  return words
}

const lower = (word: string): string => word.toLowerCase().replaceAll('’', "'").replaceAll('\u2010', '-')
