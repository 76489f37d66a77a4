/** An element of an XML file. Names are without prefixes. */
export interface XmlElement {
  name: string
  attributes: Readonly<Record<string, string>>
  /** Elements and texts in order. */
  children: readonly (XmlElement | string)[]
}

/** An element without anything in it. */
export const NONE: XmlElement = { name: '', attributes: {}, children: [] }

export const isElement = (child: XmlElement | string): child is XmlElement => typeof child !== 'string'

/** Returns the child elements, all or those with a name. */
export const elementsOf = (element: XmlElement, name?: string): XmlElement[] =>
  element.children.filter(isElement).filter((child) => name === undefined || child.name === name)

export const firstOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child): child is XmlElement => isElement(child) && child.name === name)

/** Calls a function for each element in a tree, a parent before its children. */
export function visit(element: XmlElement, see: (element: XmlElement) => void): void {
  see(element)
  for (const child of element.children) if (isElement(child)) visit(child, see)
}

/** Returns all elements in a tree that have a name. */
export function allOf(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = []
  visit(element, (one) => {
    if (one.name === name) found.push(one)
  })
  return found
}

/** Returns the text in an element and in the elements in it. */
export const textIn = (element: XmlElement | undefined): string =>
  element ? element.children.map((child) => (isElement(child) ? textIn(child) : child)).join('') : ''

/** Returns an attribute as a number, or `null`. */
export function numberIn({ attributes }: XmlElement, name: string): number | null {
  const value = attributes[name]
  if (value === undefined || value.trim() === '') return null
  const number = Number(value)
  return Number.isFinite(number) ? number : null
}
