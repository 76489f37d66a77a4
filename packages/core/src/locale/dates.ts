import type { Numerals } from '../text/numerals.js'
import { anyOf } from '../text/patterns.js'

/** 2024-03-08, 2024/3/8 or 2024.3.8. */
export const ISO_DATE = /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/

/** 8.3.2024, 8. 3. 2024, 08/03/2024 or 08-03-2024: a day before its month. */
export const NUMERIC_DATE = /^(?<day>\d{1,2})(?:[/-]|\. ?)(?<month>\d{1,2})(?:[/-]|\. ?)(?<year>\d{4})(?!\d)/

/**
 * The first of two days of one issue, such as 15. und 16. März 2025 or 15 et dimanche 16 mars 2025.
 */
export const DATE_OF_TWO_DAYS =
  /^(?<day>\d{1,2})(?:er|º|\.)? ?(?:[/–-]|\p{L}{1,3}(?= )) ?(?:\p{L}{4,12}(?:-\p{L}+)?,? )?\d{1,2}(?:er|º|\.)? (?:de )?(?<month>\p{L}{3,10})\.?,? (?:de |del )?(?<year>\d{4})(?!\d)/iu

/** The numerals of Chinese and Japanese. */
export const HAN_NUMERALS: Numerals = {
  digits: '〇一二三四五六七八九',
  ten: '十',
  hundred: '百',
  // 元 is the first year of an era, and the first month of a year.
  variants: { 零: '〇', '○': '〇', 廿: '二十', 卅: '三十', 元: '一' },
}

/** Eras of China and Japan. */
export const HAN_ERAS: readonly (readonly [string, number])[] = [
  ['民國', 1911],
  ['民国', 1911],
  ['令和', 2018],
  ['平成', 1988],
  ['昭和', 1925],
]

const NUMERAL = '[〇零○一二三四五六七八九十廿卅]'
const ERA = anyOf('(?:中[华華])?民[国國]', '令和', '平成', '昭和')
const ERA_YEAR = `${ERA}\\s?${anyOf('\\d{1,3}', '元', `${NUMERAL}{1,4}`)}`
const YEAR = anyOf(ERA_YEAR, '\\d{4}', '[〇零○一二三四五六七八九]{4}')
const ERA_IN_BRACKETS = '(?:\\((?:令和|平成)(?:\\d{1,2}|元)年\\))?'

/** 2024年3月8日, 二〇二四年三月八日, 民國113年3月8日 or 令和6年3月8日. */
export const HAN_DATE = new RegExp(
  `^(?<year>${YEAR})\\s?年${ERA_IN_BRACKETS}\\s?(?<month>\\d{1,2}|${NUMERAL}{1,2})\\s?月\\s?(?<day>\\d{1,2}|${NUMERAL}{1,3})\\s?日`,
  'u',
)
