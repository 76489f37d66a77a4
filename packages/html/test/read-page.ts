import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

const hidden = new Set(['script', 'style', 'head'])

/**
 * Returns the text that a page shows, according to parse5. Throws when the parser reports an
 * error.
 */
export function textOf(html: string): string {
  return shown(parsed(html))
}

/** Returns all elements of a page, in order. */
export function elementsOf(html: string): Element[] {
  const elements: Element[] = []
  const walk = (node: Node): void => {
    if ('tagName' in node) elements.push(node)
    if ('childNodes' in node) node.childNodes.forEach(walk)
  }
  walk(parsed(html))
  return elements
}

/** Returns the value of an attribute, or `null` when it is absent. */
export const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((candidate) => candidate.name === name)?.value ?? null

/** Returns the text that an element shows. */
export function shown(node: Node): string {
  if ('value' in node) return node.value
  if ('tagName' in node && hidden.has(node.tagName)) return ''
  return 'childNodes' in node ? node.childNodes.map(shown).join('') : ''
}

/** Returns the content of an element that shows no text, such as `script`. */
export const contentOf = (element: Element): string =>
  element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')

function parsed(html: string): DefaultTreeAdapterTypes.Document {
  const errors: string[] = []
  const document = parse(html, { onParseError: ({ code, startLine }) => errors.push(`${code} in line ${startLine}`) })
  if (errors.length > 0)
    throw new Error(`Expected a page without parse errors, received ${errors.slice(0, 5).join(', ')}`)
  return document
}
