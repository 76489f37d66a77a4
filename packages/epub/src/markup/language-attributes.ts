import { isRightToLeft } from '@banmian/core/arguments'
import { attribute } from './xml.js'

/**
 * Returns the attributes of a text in another language than what is around it, each with a space
 * before it; `''` for the same language. A text whose lines run the other way has a direction, so
 * that its punctuation and the text around it stay in order.
 */
export function languageAttributes(language: string, outer: string): string {
  if (language === outer) return ''
  const tag = attribute(language)
  const isTurned = isRightToLeft(language) !== isRightToLeft(outer)
  const direction = isTurned ? ` dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}"` : ''
  return ` lang="${tag}" xml:lang="${tag}"${direction}`
}
