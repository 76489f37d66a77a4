import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

const unseen = new Set(['script', 'style', 'head'])

/** All text that a page shows, by a parser that is not ours; throws where the parser finds an error. */
export function textOf(html: string): string {
  return shown(parsed(html))
}

/** All elements of a page, in order. */
export function elementsOf(html: string): Element[] {
  const found: Element[] = []
  const walk = (node: Node): void => {
    if ('tagName' in node) found.push(node)
    if ('childNodes' in node) node.childNodes.forEach(walk)
  }
  walk(parsed(html))
  return found
}

/** An attribute of an element; `null` without it. */
export const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((one) => one.name === name)?.value ?? null

/** The text of an element. */
export function shown(node: Node): string {
  if ('value' in node) return node.value
  if ('tagName' in node && unseen.has(node.tagName)) return ''
  return 'childNodes' in node ? node.childNodes.map(shown).join('') : ''
}

/** The content of elements that hold no text to show. */
export const contentOf = (element: Element): string =>
  element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')

function parsed(html: string): DefaultTreeAdapterTypes.Document {
  const errors: string[] = []
  const document = parse(html, { onParseError: ({ code, startLine }) => errors.push(`${code} in line ${startLine}`) })
  if (errors.length > 0) throw new Error(`Expected a page without errors, found ${errors.slice(0, 5).join(', ')}`)
  return document
}
