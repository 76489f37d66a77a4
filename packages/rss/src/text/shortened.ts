/** Ends a text that has been shortened. */
const ELLIPSIS = '…'
/** Characters that are displayed as one with the character before them. */
const JOINED = new RegExp(
  '[\\u0300-\\u036F\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u20D0-\\u20FF\\u3099\\u309A\\uFE00-\\uFE0F\\uFE20-\\uFE2F' +
    '\\u{1F3FB}-\\u{1F3FF}\\u{E0100}-\\u{E01EF}]',
  'u',
)
const ZERO_WIDTH_JOINER = '\u200D'
/** Characters that are removed before an ellipsis. */
const SEPARATOR = /[\s,;:，；：、]/
const SPACE = /\s/

/**
 * Returns a text of at most `length` characters (code points): the text itself, or its beginning
 * and an ellipsis. The beginning ends between words, if a space is in its second half, and never
 * between characters that are displayed as one.
 */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text
  const characters = charactersOf(text, length + 1)
  if (characters.length <= length) return text
  let end = length - ELLIPSIS.length
  while (end > 0 && isJoined(characters, end)) end -= 1
  const space = characters.findLastIndex((character, index) => index <= end && SPACE.test(character))
  if (space > end / 2) end = space
  while (end > 0 && SEPARATOR.test(characters[end - 1] ?? '')) end -= 1
  return characters.slice(0, end).join('') + ELLIPSIS
}

/** Returns the first characters of a text. */
function charactersOf(text: string, count: number): string[] {
  const characters: string[] = []
  for (const character of text) {
    if (characters.length === count) break
    characters.push(character)
  }
  return characters
}

/** Returns whether a character is displayed as one with the one before it. */
const isJoined = (characters: readonly string[], index: number): boolean =>
  JOINED.test(characters[index] ?? '') || characters.slice(index - 1, index + 1).includes(ZERO_WIDTH_JOINER)
