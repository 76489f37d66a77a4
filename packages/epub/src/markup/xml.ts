import { xmlAttribute, xmlText } from '@banmian/markup'

/** The XML declaration of every document of a book. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** Writes a text as character data. */
export type WriteText = (value: string) => string

/** Returns a text escaped as character data. */
export const text: WriteText = (value) => xmlText(value)

/** Returns a text escaped for an attribute value in double quotes. */
export const attribute = (value: string): string => xmlAttribute(value)

/** Returns pieces of markup, each on its own line. */
export function lines(pieces: readonly string[]): string {
  // Concatenated rather than joined: an engine then copies the text only once, when it is encoded.
  let markup = ''
  for (const piece of pieces) markup += `\n${piece}`
  return markup === '' ? '' : `${markup}\n`
}
