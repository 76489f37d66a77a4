import { xmlAttribute, xmlText } from '@banmian/markup'

/** Attributes in the order in which they are written; one that is `null` is left out. */
export type XmlAttributes = Readonly<Record<string, string | number | null>>

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** Writes an element around content that is already XML. */
export function xmlElement(name: string, attributes: XmlAttributes, content = ''): string {
  let tag = name
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null) tag += ` ${key}="${typeof value === 'number' ? value : xmlAttribute(value)}"`
  }
  return content === '' ? `<${tag}/>` : `<${tag}>${content}</${name}>`
}

/** Writes an element around text, or nothing when the text is `null`. */
export const textElement = (name: string, attributes: XmlAttributes, value: string | null): string =>
  value === null ? '' : xmlElement(name, attributes, xmlText(value))

/** Writes elements on lines below one another, inside of one that has no text of its own. */
export const linesOf = (elements: readonly string[]): string => {
  const lines = elements.filter((element) => element !== '')
  return lines.length === 0 ? '' : `\n${lines.join('\n')}\n`
}
