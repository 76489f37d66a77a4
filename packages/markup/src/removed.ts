import { MarkupError } from './markup-error.js'

/** A character that was removed because the output format forbids it. */
export interface Removed {
  /** Unicode code point of the character; a lone surrogate counts as itself. */
  codePoint: number
  /** UTF-16 offset of the character in the text that contained it. */
  index: number
  /**
   * Id of the article that contained the text; `null` or absent when the text belongs to no
   * article.
   */
  article?: string | null
  /**
   * Name of the element that lost the character, such as `content:encoded`; `null` or absent where
   * it has no name.
   */
  element?: string | null
}

/** Called once for each removed character, in order. */
export type OnRemoved = (removed: Removed) => void

/**
 * Returns a text without the characters that a pattern matches.
 *
 * @param forbidden - A character class with the flags `gu`, so that surrogates in it match lone
 * ones only.
 */
export function removeCharacters(forbidden: RegExp, value: string, onRemoved?: OnRemoved): string {
  if (onRemoved === undefined) return value.replace(forbidden, '')
  return value.replace(forbidden, (character: string, index: number) => {
    onRemoved({ codePoint: character.codePointAt(0)!, index })
    return ''
  })
}

/** Throws unless the arguments of a writer are of the right types. */
export function checkArguments(value: unknown, onRemoved: unknown): void {
  if (typeof value !== 'string') throw new MarkupError('value', 'a string', value)
  if (onRemoved !== undefined && typeof onRemoved !== 'function')
    throw new MarkupError('onRemoved', 'a function or undefined', onRemoved, HINT)
}

const HINT = 'Array methods such as `map` pass an index: call the function as (text) => xmlText(text).'
