import { checks } from './html-error.js'

/** Throws an `HtmlError` when an option is present and not of a type. */
export function checkType<T extends object>(
  options: T,
  name: keyof T & string,
  type: 'string' | 'boolean' | 'object' | 'function',
  expected: string,
  argument = 'options',
): void {
  const value: unknown = options[name]
  if (value === undefined) return
  checks.that(typeof value === type && value !== null && !Array.isArray(value), `${argument}.${name}`, expected, value)
}
