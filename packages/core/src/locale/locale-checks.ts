import { checks } from '../model/argument-checks.js'
import type { Locale } from './locale.js'

const HINT = 'With g or y, a pattern starts where its last match ended, and finds nothing in most texts.'

/**
 * Throws an ArgumentError for a value that is not a locale, and for a locale with a pattern that
 * has the flag `g` or `y`.
 */
export function checkLocale(value: unknown, argument: string): asserts value is Locale {
  const isLocale = typeof value === 'object' && value !== null && 'dateline' in value && Array.isArray(value.dateline)
  checks.that(isLocale, argument, 'a locale', value, 'Pass a locale such as `zhHans`, not its language.')
  checkPatterns(value, argument)
}

function checkPatterns(value: unknown, argument: string): void {
  if (value instanceof RegExp)
    checks.that(!value.global && !value.sticky, argument, 'a pattern without the flags g and y', String(value), HINT)
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) checkPatterns(item, `${argument}[${index}]`)
  else if (typeof value === 'object' && value !== null)
    for (const [name, item] of Object.entries(value)) checkPatterns(item, `${argument}.${name}`)
}
