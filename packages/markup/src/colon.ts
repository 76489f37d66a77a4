import { MarkupError } from './markup-error.js'

/**
 * Returns a colon and the space after it as they are set in a language, by its BCP 47 tag:
 * full-width in Chinese and Japanese, and in French with a space before it at which no line ends.
 *
 * @throws MarkupError when the argument is not a string
 */
export function colonIn(language: string): string {
  if (typeof language !== 'string') throw new MarkupError('language', 'a string', language)
  if (/^(?:zh|ja)\b/i.test(language)) return '：'
  return /^fr\b/i.test(language) ? '\u00a0: ' : ': '
}
