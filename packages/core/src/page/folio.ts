import type { Locale } from '../locale/locale.js'
import { factsIn } from './furniture/line-facts.js'
import { runningHeadParts } from './furniture/running-head.js'

const NUMBER = /^[-–—·•|\s]*(\d{1,3})(?:\s*\/\s*\d{1,3})?[-–—·•|\s]*$/u
const DECORATED = /^[-–—·•|]\s*(\d{1,3})\s*[-–—·•|]$/u
/** A word for a page with its number, and how many pages there are. */
export const WORDED_NUMBER =
  /^[-–—·•|\s]*(?:page\s*(\d{1,3})(?:\s*(?:of|\/)\s*\d{1,3})?|第\s*(\d{1,3})\s*[页頁])[-–—·•|\s]*$/iu

/** Returns whether a line is the number of its page; a bare number is so only where `bare` is. */
export const isPageNumber = (line: string, bare: boolean): boolean =>
  WORDED_NUMBER.test(line) || (bare ? NUMBER : DECORATED).test(line)

/** Returns the number of a line that may be that of its page, or `null`. */
export function pageNumberOf(line: string): number | null {
  const match = NUMBER.exec(line) ?? WORDED_NUMBER.exec(line)
  const number = match?.[1] ?? match?.[2]
  return number === undefined ? null : Number(number)
}

/** Returns whether a line states the label of its page. */
export const isFolio = (line: string, locale: Locale, publication: string | null): boolean =>
  line !== '' &&
  ((factsIn(line, locale, publication) ?? runningHeadParts(line, locale))?.some(({ field }) => field === 'label') ??
    false)
