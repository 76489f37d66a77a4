import { type Block, firstWords, isBlank, plainText } from '@banmian/core'
import { blockText } from './block-text.js'

/**
 * Returns the beginning of the text of the first few blocks, on one line, without figures; or,
 * when nothing else has text, the caption of a figure. Reads only as many blocks as it needs.
 *
 * @param length - Maximum length, in characters
 */
export function openingWords(body: readonly Block[], blocks: number, length: number): string {
  return firstText(body, blocks, length) || firstCaption(body, length)
}

/** Returns the beginning of the text as {@link openingWords} does; `''` for figures only. */
export function firstText(body: readonly Block[], blocks: number, length: number): string {
  let text = ''
  let rest = blocks
  for (let index = 0; rest > 0 && index < body.length; index++) {
    const block = body[index]!
    if (block.type === 'figure') continue
    rest--
    const next = blockText(block)
    text += text === '' || isJoined(text, next) ? next : `\n${next}`
    if (text.length <= length) continue
    const trimmed = text.trim()
    const opening = firstWords(trimmed, length)
    if (opening.length < trimmed.length) return opening
  }
  return firstWords(text.trim(), length)
}

/** Returns the beginning of the first caption of a figure, or `''`. */
function firstCaption(body: readonly Block[], length: number): string {
  for (const block of body) {
    const caption = block.type === 'figure' ? plainText(block.caption) : ''
    if (!isBlank(caption)) return firstWords(caption.trim(), length)
  }
  return ''
}

/** Full-width punctuation, whose space is part of it, or a dash or quotation mark after Han. */
const WIDE_END = /[\u3001-\u303F\uFF01-\uFF60][”’]?$|\p{Script=Han}[”’…—]+$/u
const WIDE_START = /^[“‘…—]*[\u2E80-\u9FFF\uF900-\uFAFF\uFF01-\uFF60\u{20000}-\u{3FFFD}]/u
/** Length of the longest end that is examined, in UTF-16 code units. */
const END_LENGTH = 8

/**
 * Returns whether two texts follow each other without a space, as sentences do in Chinese and
 * Japanese.
 */
const isJoined = (text: string, next: string): boolean =>
  WIDE_END.test(text.slice(-END_LENGTH)) && WIDE_START.test(next.slice(0, END_LENGTH))
