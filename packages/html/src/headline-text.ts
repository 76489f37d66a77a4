import { type Article, type Block, plainText } from '@banmian/core'
import { blockText } from './block-text.js'
import { isBlank } from './syntax.js'

/** As many characters of a text as stand for a headline that is missing. */
const OPENING = 40

/**
 * The headline of an article in one line of plain text: the headline proper, else the kicker, else the deck, else the first
 * words of the body or of a caption. `''` only for an article without any text.
 */
export function headlineText(article: Article): string {
  const { kicker, main, deck } = article.headline
  if (main !== null && !isBlank(main)) return main
  for (const line of [kicker, deck]) if (line !== null && !isBlank(line)) return line
  for (const block of article.body) {
    const text = plainText(block.type === 'figure' ? block.caption : [block]).trim()
    if (!isBlank(text)) return firstWords(text, OPENING)
  }
  return ''
}

/** The beginning of a text up to a number of characters, on one line, with an ellipsis where it was cut. */
export function firstWords(text: string, length: number): string {
  // Nearly no opening holds a pair of surrogates or a line break, and is looked at only once.
  const plain = !UNUSUAL.test(text.slice(0, length))
  const end = plain ? Math.min(length, text.length) : endOf(text, length)
  const opening = plain ? text.slice(0, end) : text.slice(0, end).replace(BLANK, ' ')
  return end === text.length ? opening : `${opening.trimEnd()}…`
}

/** The beginning of the text of the first few blocks, on one line; as few of them are read as are needed. */
export function openingWords(body: readonly Block[], blocks: number, length: number): string {
  let text = ''
  for (let block = 0; block < blocks && block < body.length; block++) {
    text += (text === '' ? '' : '\n') + blockText(body[block]!)
    if (text.length <= length) continue
    const whole = text.trim()
    const opening = firstWords(whole, length)
    if (opening.length < whole.length) return opening
  }
  return firstWords(text.trim(), length)
}

/** Where the first so many characters of a text end. */
function endOf(text: string, length: number): number {
  if (text.length <= length) return text.length
  let end = 0
  for (let characters = 0; characters < length && end < text.length; characters++) {
    end += text.codePointAt(end)! > 0xffff ? 2 : 1
  }
  return end
}

const UNUSUAL = /[^\S \u3000]|[\uD800-\uDFFF]/
/** White space that a line may not hold or should not; the paper's own full-width blanks stay. */
const BLANK = /[^\S \u3000]/g
