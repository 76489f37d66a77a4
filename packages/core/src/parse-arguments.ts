import { isCalendarDay } from './model/calendar-day.js'
import type { ParseOptions, Source } from './result/parse-result.js'

/**
 * Returns the sources of an input.
 *
 * @throws TypeError when the input has another form
 */
export function sourcesOf(input: unknown): readonly Source[] {
  const list = Array.isArray(input) ? input : [input]
  return list.map((one: unknown, index) => {
    if (typeof one === 'string') return { text: one }
    if (isSource(one)) return one
    throw new TypeError(
      `Expected input${list.length > 1 ? `[${index}]` : ''} to be a string or { text: string }, received ${kindOf(one)}`,
    )
  })
}

const isSource = (value: unknown): value is Source =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string'

/**
 * Checks the form of options.
 *
 * @throws TypeError when an option has another form
 */
export function checkOptions(options: ParseOptions): void {
  if (typeof options !== 'object' || options === null)
    throw new TypeError(`Expected options to be an object, received ${kindOf(options)}`)
  if (options.date != null && !(typeof options.date === 'string' && isCalendarDay(options.date)))
    throw new TypeError(`Expected options.date to be a day written YYYY-MM-DD, received ${kindOf(options.date)}`)
  for (const key of ['number', 'edition', 'language'] as const)
    if (options[key] != null && typeof options[key] !== 'string')
      throw new TypeError(`Expected options.${key} to be a string, received ${kindOf(options[key])}`)
  if (options.locale != null && !(typeof options.locale === 'object' && Array.isArray(options.locale.dateline)))
    throw new TypeError(`Expected options.locale to be a locale, received ${kindOf(options.locale)}`)
  for (const key of ['pageNames', 'rubrics'] as const) {
    const names: unknown = options[key]
    if (names != null && !(Array.isArray(names) && names.every((name) => typeof name === 'string')))
      throw new TypeError(`Expected options.${key} to be a list of strings, received ${kindOf(names)}`)
  }
  if (options.publication != null && typeof options.publication !== 'string' && typeof options.publication !== 'object')
    throw new TypeError(
      `Expected options.publication to be a name or an object, received ${kindOf(options.publication)}`,
    )
}

const kindOf = (value: unknown): string =>
  typeof value === 'string' ? JSON.stringify(value.slice(0, 40)) : value === null ? 'null' : typeof value
