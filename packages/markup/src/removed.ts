/** A character that was removed because the output format forbids it. */
export interface Removed {
  /** Unicode code point of the character; a lone surrogate counts as itself. */
  codePoint: number
  /** UTF-16 offset of the character in the text that contained it. */
  index: number
  /** Id of the article that contained the text; `null` or absent when the text belongs to no article. */
  article?: string | null
  /** Name of the element that lost the character, such as `content:encoded`; `null` or absent where it has no name. */
  element?: string | null
}

/** Called once for every character removed, in order. */
export type OnRemoved = (removed: Removed) => void

/**
 * The value without the characters of a class.
 *
 * @param forbidden - The class, as a pattern of the flags `gu`, so that a surrogate in it means a lone one.
 */
export function without(forbidden: RegExp, value: string, onRemoved?: OnRemoved): string {
  if (onRemoved === undefined) return value.replace(forbidden, '')
  return value.replace(forbidden, (character: string, index: number) => {
    onRemoved({ codePoint: character.codePointAt(0)!, index })
    return ''
  })
}

/** Throws a `TypeError` unless the value is a string. */
export function assertText(value: unknown): void {
  if (typeof value !== 'string') throw new TypeError(`Expected the text as a string, received ${kindOf(value)}.`)
}

/** What a wrong argument is, in a word. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'an array' : typeof value
}
