import type { Locale } from '../locale/locale.js'
import { narrow } from '../text/numerals.js'
import { monthOf } from './dateline.js'

/** Longest line with a day, in characters. */
const LONGEST = 40
const NUMBER = /^\d{1,4}(?:st|nd|rd|th|er|ª|º)?$/u
/** Words between the parts of a day, as in 4 de marzo. */
const BETWEEN = new Set(['de', 'den', 'the', 'of', 'le', 'el', 'il', 'do', 'op', 'am'])
/** A month and a day without spaces, such as 3月4日 and 3월 4일, with its weekday. */
const UNSPACED = /^(?:\d{4}[年년] ?)?\d{1,2}[月월] ?\d{1,2}[日일号號]?(?: ?[(]?[\p{L}]{1,3}[)]?)?$/u

/**
 * Returns whether a line is a day and nothing else, with or without its year, such as Tuesday, 11
 * June or 3月4日（月）. It needs a number, and a month or a weekday.
 */
export function isDay(text: string, locale: Locale): boolean {
  if (text.length > LONGEST || !/\d/.test(text)) return false
  const plain = narrow(text)
  if (UNSPACED.test(plain)) return true
  if (!locale.usesSpaces) return false
  const words = plain.split(/[\s,.]+/u).filter((word) => word !== '' && !BETWEEN.has(word.toLowerCase()))
  const named = words.filter((word) => !NUMBER.test(word))
  return named.length > 0 && named.length < words.length && named.every((word) => isMonthOrWeekday(word, locale))
}

const isMonthOrWeekday = (word: string, locale: Locale): boolean =>
  monthOf(word, locale) !== null || isWeekday(word, locale)

/** Returns whether a text is a weekday and nothing else. */
export const isWeekday = (text: string, { pageDetails }: Locale): boolean =>
  text.length <= LONGEST && /^\p{L}+$/u.test(text) && pageDetails.exec(text)?.[0] === text
