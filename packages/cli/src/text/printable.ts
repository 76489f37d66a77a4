/**
 * What a terminal would obey or hide: controls, escape sequences, marks that turn the direction of writing, line separators,
 * halves of surrogate pairs.
 */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu

/** Text of unknown origin as one harmless line for a terminal; what must not reach it becomes U+FFFD. */
export const printable = (text: string): string => text.replace(UNPRINTABLE, '\ufffd')

/** The first characters of a text as one harmless line, with an ellipsis when there are more. */
export function excerpt(text: string, characters: number): string {
  // Twice as many UTF-16 units hold the characters even when each is a surrogate pair.
  const opening = text.slice(0, characters * 2 + 2).replace(/\s+/gu, ' ')
  const shown = [...opening]
  return printable(shown.length > characters ? `${shown.slice(0, characters).join('')}…` : opening)
}
