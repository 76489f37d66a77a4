import { SaxesParser } from 'saxes'

/** An element of an XML document. */
export interface XmlElement {
  /** Name with its prefix, such as `content:encoded`. */
  name: string
  /** Namespace; `''` without one. */
  uri: string
  attributes: Record<string, string>
  children: XmlElement[]
  /** All characters in the element, including those of its descendants. */
  text: string
}

/** Reads a document with a strict, namespace-aware parser. Throws when it is not well-formed. */
export function readXml(document: string): XmlElement {
  const root: XmlElement = { name: '', uri: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, uri, attributes }) => {
    const values = Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value]))
    const element: XmlElement = { name, uri, attributes: values, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    const element = open.pop()
    const parent = open.at(-1)
    if (element && parent) parent.text += element.text
  })
  const addText = (text: string): void => {
    const element = open.at(-1)
    if (element) element.text += text
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.write(document).close()
  const [top] = root.children
  if (top === undefined) throw new Error('Expected a document with an element, found none.')
  return top
}

/** Yields an element and its descendants in document order. */
export function* allElements(element: XmlElement): Generator<XmlElement, void, undefined> {
  yield element
  for (const child of element.children) yield* allElements(child)
}

/** Returns an element and its descendants that have a name, in document order. */
export const elementsNamed = (element: XmlElement, name: string): XmlElement[] =>
  [...allElements(element)].filter((candidate) => candidate.name === name)
