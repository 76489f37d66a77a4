const ASCII_PUNCTUATION = /[!-/:-@[-`{-~]/
const ESCAPE = /\\([!-/:-@[-`{-~])/g

/** Returns whether a backslash before a character escapes it: ASCII punctuation (CommonMark). */
export const isAsciiPunctuation = (character: string | undefined): boolean =>
  character !== undefined && ASCII_PUNCTUATION.test(character)

/** Returns a text with its backslash escapes resolved. */
export const unescapeBackslashes = (text: string): string => text.replace(ESCAPE, '$1')
