import { htmlAttribute, htmlText } from '@banmian/markup'

/** Attributes of an element; those that are null or false are left out, and true is empty. */
export type Attributes = Readonly<Record<string, string | boolean | null>>

/** Returns text as markup. */
export const text = (value: string): string => htmlText(value)

/** Returns an element. The content is markup, and null for an element without an end tag. */
export function element(name: string, attributes: Attributes, content: string | null): string {
  const written = Object.entries(attributes).map(([attribute, value]) => {
    if (value === null || value === false) return ''
    return value === true ? ` ${attribute}` : ` ${attribute}="${htmlAttribute(value)}"`
  })
  const start = `<${name}${written.join('')}>`
  return content === null ? start : `${start}${content}</${name}>`
}

/** Returns a link with a text. */
export const link = (href: string, label: string, attributes: Attributes = {}): string =>
  element('a', { href, ...attributes }, text(label))
