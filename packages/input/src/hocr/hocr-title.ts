import type { Box } from '../page/box.js'
import type { XmlElement } from '../xml/xml-element.js'

/** Returns the properties in the `title` of an hOCR element by name. */
export function propertiesOf({ attributes }: XmlElement): ReadonlyMap<string, string> {
  const properties = new Map<string, string>()
  for (const part of (attributes['title'] ?? '').split(';')) {
    const [, name, value = ''] = /^\s*([A-Za-z_]{1,40})\s*(.*?)\s*$/s.exec(part.slice(0, 2000)) ?? []
    if (name !== undefined && !properties.has(name)) properties.set(name, value)
  }
  return properties
}

/** Returns the box of an hOCR element, or `null`. */
export function boxOfProperties(properties: ReadonlyMap<string, string>): Box | null {
  const [left, top, right, bottom, more] = (properties.get('bbox') ?? '')
    .split(/\s+/)
    .filter((part) => part !== '')
    .map(Number)
  if (left === undefined || top === undefined || right === undefined || bottom === undefined || more !== undefined)
    return null
  const box: Box = [left, top, right, bottom]
  return box.every(Number.isFinite) && right > left && bottom > top ? box : null
}

export function numberOfProperty(properties: ReadonlyMap<string, string>, name: string): number | null {
  const value = properties.get(name)
  const number = value === undefined || value === '' ? Number.NaN : Number(value.split(/\s+/)[0])
  return Number.isFinite(number) ? number : null
}

export const classesOf = ({ attributes }: XmlElement): string[] => (attributes['class'] ?? '').split(/\s+/)
