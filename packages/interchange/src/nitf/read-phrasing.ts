import { type Byline, CREDIT_ROLES, type Credit, type Phrasing } from '@banmian/core'
import { isElement, textIn, type XmlElement } from '@banmian/input/xml'
import { trimmedSpaces, withSingleSpaces } from '../xml/white-runs.js'
import { classOf, type NitfReading, PLACEMENTS } from './nitf-reading.js'

const NO_MARK = 'An issue has no mark for this element, so only its text is kept.'

/** Reads the text of a block. White space at its ends is not part of it. */
export function readRunningText({ children }: XmlElement, reading: NitfReading): Phrasing[] {
  return readRun(children, reading)
}

/** Reads elements and texts that stand next to one another as the text of a block. */
export function readRun(children: XmlElement['children'], reading: NitfReading): Phrasing[] {
  const nodes = readPhrasing(children, reading)
  if (reading.keepsSpace) return nodes
  const first = nodes[0]
  if (first?.type === 'text') nodes[0] = { type: 'text', value: first.value.replace(/^ /, '') }
  const last = nodes.at(-1)
  if (last?.type === 'text') nodes[nodes.length - 1] = { type: 'text', value: last.value.replace(/ $/, '') }
  return nodes.filter((node) => node.type !== 'text' || node.value !== '')
}

/** Reads enriched text. */
function readPhrasing(children: XmlElement['children'], reading: NitfReading): Phrasing[] {
  const nodes: Phrasing[] = []
  for (const child of children) {
    const parts: Phrasing[] = isElement(child)
      ? readMark(child, reading)
      : [{ type: 'text', value: reading.keepsSpace ? child : withSingleSpaces(child) }]
    for (const part of parts) {
      const last = nodes.at(-1)
      if (part.type === 'text' && last?.type === 'text')
        nodes[nodes.length - 1] = { type: 'text', value: last.value + part.value }
      else nodes.push(part)
    }
  }
  return nodes
}

function readMark(element: XmlElement, reading: NitfReading): Phrasing[] {
  const { elements } = reading
  const { name, attributes, children } = element
  switch (name) {
    case 'br':
      elements.add(element)
      return [{ type: 'break' }]
    case 'a':
      elements.add(element)
      return [
        {
          type: 'link',
          url: attributes['href'] ?? '',
          title: attributes['title'] ?? null,
          children: readPhrasing(children, reading),
        },
      ]
    case 'em': {
      elements.add(element)
      const mark = classOf(element, ['strong', 'bold', 'delete', 'code'])
      if (mark === 'code') {
        elements.addAll(element)
        return [{ type: 'inlineCode', value: textIn(element) }]
      }
      const type = mark === 'bold' ? 'strong' : (mark ?? 'emphasis')
      return [{ type, children: readPhrasing(children, reading) }]
    }
    default:
      elements.unwrap(element, NO_MARK)
      return readPhrasing(children, reading)
  }
}

/** Reads a line of credit, in which names are marked or only printed. */
export function readByline(element: XmlElement, placement: Byline['placement'], reading: NitfReading): Byline {
  reading.elements.addAll(element)
  const text = reading.keepsSpace ? textIn(element) : lineOf(element)
  const printed = classOf(element, PLACEMENTS)
  const credits = marksOf(element, reading)
  if (reading.keepsSpace && printed) return { text, placement: printed, credits }
  const named = reading.creditsIn(text)
  const known = named.length > 0 ? named : reading.creditsIn(trimmedSpaces(textIn(withoutTitles(element))))
  return { text, placement: printed ?? placement, credits: credits.length > 0 ? withRoles(credits, known) : known }
}

/** Returns a line of credit in which the titles of people are apart from their names. */
function lineOf({ children }: XmlElement): string {
  const parts = children.map((child) => (isElement(child) ? textIn(child) : child))
  return trimmedSpaces(parts.map((part, at) => (isTitle(children[at]!) ? ` ${part}` : part)).join(''))
}

const isTitle = (child: XmlElement | string): boolean => isElement(child) && child.name === 'byttl'

const withoutTitles = (element: XmlElement): XmlElement => ({
  ...element,
  children: element.children.filter((child) => !isTitle(child)),
})

const marksOf = ({ children }: XmlElement, reading: NitfReading): Credit[] =>
  children.filter(isElement).flatMap((child) =>
    child.name === 'person'
      ? [
          {
            role: classOf(child, CREDIT_ROLES),
            name: child.attributes['value'] ?? (reading.keepsSpace ? textIn(child) : trimmedSpaces(textIn(child))),
          },
        ]
      : [],
  )

/** Returns credits with the roles that the printed line gives to names that are only marked. */
const withRoles = (credits: readonly Credit[], printed: readonly Credit[]): Credit[] =>
  credits.map(({ role, name }) => ({
    role: role ?? printed.find((credit) => credit.name === name)?.role ?? null,
    name,
  }))
