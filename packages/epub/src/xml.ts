import { filterHtml, xmlAttribute, xmlText } from '@banmian/markup'

/** Attributes in the order in which they are written; one whose value is `null` is left out. */
export type Attributes = Readonly<Record<string, string | null>>

/** Opens every document of a book. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** Text between tags, escaped. */
export const text = (value: string): string => xmlText(value)

/** An element around markup that is already written; empty when there is none. */
export function element(name: string, attributes: Attributes, content = ''): string {
  let tag = `<${name}`
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null) tag += ` ${key}="${xmlAttribute(value)}"`
  }
  return content === '' ? `${tag}/>` : `${tag}>${content}</${name}>`
}

/** Pieces of markup, each on a line of its own. */
export const lines = (pieces: readonly string[]): string => (pieces.length === 0 ? '' : `\n${pieces.join('\n')}\n`)

/** Whether nothing of a text would be seen: no character, or only blanks and characters that may not be written. */
export const isBlank = (value: string | null): boolean => value === null || filterHtml(value).trim() === ''
