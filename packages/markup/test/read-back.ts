import { SaxesParser } from 'saxes'

/**
 * Returns the text and the attribute `a` that an XML parser reads; throws when the document is not
 * well-formed.
 */
export function readBack(document: string): { text: string; attribute: string | null } {
  let text = ''
  let attribute: string | null = null
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('text', (part) => {
    text += part
  })
  parser.on('cdata', (part) => {
    text += part
  })
  parser.on('opentag', (tag) => {
    attribute = tag.attributes['a']?.value ?? null
  })
  parser.write(document).close()
  return { text, attribute }
}
