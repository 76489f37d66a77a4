import { type Block, firstWords } from '@banmian/core'
import { blockText } from './block-text.js'

/**
 * Returns the beginning of the text of the first few blocks, on one line. Reads only as many
 * blocks as it needs.
 *
 * @param length - Maximum length, in characters
 */
export function openingWords(body: readonly Block[], blocks: number, length: number): string {
  let text = ''
  for (let index = 0; index < blocks && index < body.length; index++) {
    text += (text === '' ? '' : '\n') + blockText(body[index]!)
    if (text.length <= length) continue
    const trimmed = text.trim()
    const opening = firstWords(trimmed, length)
    if (opening.length < trimmed.length) return opening
  }
  return firstWords(text.trim(), length)
}
