import { filterHtml, xmlAttribute, xmlText } from '@banmian/markup'

/** Opens every document of a book. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** Text between tags, escaped. */
export const text = (value: string): string => xmlText(value)

/** Text between the quotes of an attribute, escaped. */
export const attribute = (value: string): string => xmlAttribute(value)

/** Pieces of markup, each on a line of its own. */
export function lines(pieces: readonly string[]): string {
  // Added up rather than joined: an engine then copies the text once, when all is written.
  let markup = ''
  for (const piece of pieces) markup += `\n${piece}`
  return markup === '' ? '' : `${markup}\n`
}

/** A character that is seen, by the plainest test: neither blank nor one that some syntax forbids. */
const SEEN = /[!-~\u4E00-\u9FFF\u3040-\u30FF]/

/** Whether nothing of a text would be seen: no character, or only blanks and characters that may not be written. */
export const isBlank = (value: string | null): boolean =>
  value === null || (!SEEN.test(value) && filterHtml(value).trim() === '')
