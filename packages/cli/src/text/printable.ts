/**
 * Characters that a terminal would interpret or hide: controls, escape sequences, bidirectional
 * formatting characters, line separators, lone surrogates.
 */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu

/**
 * Returns untrusted text as one harmless line for a terminal, with unsafe characters replaced by
 * U+FFFD.
 */
export const printable = (text: string): string => text.replace(UNPRINTABLE, '\ufffd')

/**
 * Returns the first characters of a text as one harmless line, with an ellipsis if there are
 * more.
 */
export function excerpt(text: string, characters: number): string {
  // A character is at most two UTF-16 code units.
  const opening = text.slice(0, characters * 2 + 2).replace(/\s+/gu, ' ')
  const shown = [...opening]
  return printable(shown.length > characters ? `${shown.slice(0, characters).join('')}…` : opening)
}
