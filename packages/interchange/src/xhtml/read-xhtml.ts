import type { Block, Byline, Figure, List, Phrasing, Table } from '@banmian/core'
import { CREDIT_ROLES } from '@banmian/core'
import { allOf, elementsOf, firstOf, isElement, textIn, type XmlElement } from '@banmian/input/xml'
import { readDocument } from '../xml/read-document.js'
import { isWithoutText, pixelsOf, readPhrasing, type UnknownElements } from './read-phrasing.js'
import { collapsed, isSpace, keepsSpace } from './white-space.js'

/** Blocks, and the names of the elements that an issue has no node for. */
export interface XhtmlBody {
  blocks: Block[]
  /** In the order of their first occurrence. */
  unknown: string[]
}

/**
 * Reads an XHTML document or fragment as blocks. Text between blocks becomes paragraphs, and
 * elements that are neither become what is in them.
 *
 * @param argument - Name of the text in errors
 * @throws InterchangeError when it is not well-formed
 */
export function readXhtml(text: string, argument: string): XhtmlBody {
  // A fragment has several roots; a document has a type before its root.
  const isDocument = /^\s*(?:<\?xml|<!doctype)/i.test(text)
  return readXhtmlElement(readDocument(isDocument ? text : `<div>${text}</div>`, argument))
}

/** Reads the content of an element of XHTML as blocks. */
export function readXhtmlElement(element: XmlElement): XhtmlBody {
  const unknown: UnknownElements = new Set()
  return {
    blocks: readBlocks(element.children, unknown, keepsSpace(element.attributes['style'])),
    unknown: [...unknown],
  }
}

const HEADINGS: Readonly<Record<string, 1 | 2 | 3 | 4 | 5 | 6>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 }
/** Elements that end a paragraph: blocks, and those that contain blocks. */
const BLOCKS = new Set([
  ...['p', 'ul', 'ol', 'blockquote', 'table', 'figure', 'hr', 'pre', 'dl', 'dd', 'dt', 'address', 'aside', 'nav'],
  ...[
    'html',
    'head',
    'body',
    'main',
    'article',
    'section',
    'div',
    'header',
    'footer',
    'center',
    ...Object.keys(HEADINGS),
  ],
])

function readBlocks(children: XmlElement['children'], unknown: UnknownElements, keeps: boolean): Block[] {
  const blocks: Block[] = []
  let run: (XmlElement | string)[] = []
  const endRun = (): void => {
    if (run.some((child) => isElement(child) || !isSpace(child))) blocks.push(paragraphOf(run, unknown, keeps))
    run = []
  }
  for (const child of children) {
    if (!isElement(child) || !BLOCKS.has(child.name.toLowerCase())) {
      run.push(child)
      continue
    }
    endRun()
    blocks.push(...readBlock(child, unknown, keeps || keepsSpace(child.attributes['style'])))
  }
  endRun()
  return blocks
}

const paragraphOf = (children: XmlElement['children'], unknown: UnknownElements, keeps: boolean): Block => ({
  type: 'paragraph',
  children: withoutEnds(children, readPhrasing(children, unknown, keeps), keeps),
})

function readBlock(element: XmlElement, unknown: UnknownElements, keeps: boolean): Block[] {
  const name = element.name.toLowerCase()
  const depth = HEADINGS[name]
  if (depth !== undefined) return [{ type: 'heading', depth, children: runningText(element, unknown, keeps) }]
  switch (name) {
    case 'p':
      return [{ type: 'paragraph', children: runningText(element, unknown, keeps) }]
    case 'pre':
      return [{ type: 'paragraph', children: runningText(element, unknown, true) }]
    case 'hr':
      return [{ type: 'thematicBreak' }]
    case 'blockquote':
      return [{ type: 'blockquote', children: readBlocks(element.children, unknown, keeps) }]
    case 'ul':
    case 'ol':
      return [readList(element, name === 'ol', unknown, keeps)]
    case 'table':
      return [readTable(element, unknown, keeps)]
    case 'figure':
      return [readFigure(element, unknown, keeps)]
    default:
      return isWithoutText(name, unknown) ? [] : readBlocks(element.children, unknown, keeps)
  }
}

/** Reads the text of a block. White space at its ends is not shown, unless it is kept. */
const runningText = ({ children }: XmlElement, unknown: UnknownElements, keeps: boolean): Phrasing[] =>
  withoutEnds(children, readPhrasing(children, unknown, keeps), keeps)

function withoutEnds(children: XmlElement['children'], nodes: Phrasing[], keeps: boolean): Phrasing[] {
  if (keeps) return nodes
  const first = nodes[0]
  if (first?.type === 'text' && typeof children[0] === 'string')
    nodes[0] = { type: 'text', value: first.value.replace(/^ /, '') }
  const last = nodes.at(-1)
  if (last?.type === 'text' && typeof children.at(-1) === 'string')
    nodes[nodes.length - 1] = { type: 'text', value: last.value.replace(/ $/, '') }
  return nodes
}

const hasClass = ({ attributes }: XmlElement, name: string): boolean =>
  (attributes['class'] ?? '').split(/\s+/).includes(name)

function readList(element: XmlElement, ordered: boolean, unknown: UnknownElements, keeps: boolean): List {
  const start = attributeNumber(element.attributes['start'])
  return {
    type: 'list',
    ordered,
    start: ordered ? start : null,
    spread: hasClass(element, 'spread'),
    children: elementsOf(element, 'li').map((item) => ({
      type: 'listItem',
      spread: hasClass(item, 'spread'),
      children: readBlocks(item.children, unknown, keeps),
    })),
  }
}

const attributeNumber = (value: string | undefined): number | null =>
  value !== undefined && /^-?\d{1,15}$/.test(value) ? Number(value) : null

function readTable(element: XmlElement, unknown: UnknownElements, keeps: boolean): Table {
  return {
    type: 'table',
    align: allOf(element, 'col').map(
      (column) => (['left', 'right', 'center'] as const).find((side) => hasClass(column, side)) ?? null,
    ),
    children: rowsOf(element).map((row) => ({
      type: 'tableRow',
      children: elementsOf(row)
        .filter(({ name }) => name === 'th' || name === 'td')
        .map((cell) => ({ type: 'tableCell', children: runningText(cell, unknown, keeps) })),
    })),
  }
}

/** Returns the rows of a table, without those of tables in it. */
const rowsOf = (element: XmlElement): XmlElement[] =>
  elementsOf(element).flatMap((child) =>
    child.name === 'tr' ? [child] : ['thead', 'tbody', 'tfoot'].includes(child.name) ? elementsOf(child, 'tr') : [],
  )

function readFigure(element: XmlElement, unknown: UnknownElements, keeps: boolean): Figure {
  const image = elementsOf(element)
    .filter(({ name }) => name !== 'figcaption')
    .flatMap((child) => allOf(child, 'img'))[0]
  const legend = firstOf(element, 'figcaption')
  const legendParts = legend?.children ?? []
  const lines = [...elementsOf(element), ...legendParts.filter(isElement)].filter((part) => hasClass(part, 'byline'))
  // In a figure without a legend, everything but the picture is the legend.
  const parts = (legend ? legendParts : element.children).filter(
    (part) => !isElement(part) || (!lines.includes(part) && (legend !== undefined || part.name !== 'img')),
  )
  return {
    type: 'figure',
    image: image
      ? {
          url: image.attributes['src'] ?? '',
          alt: image.attributes['alt'] ?? '',
          width: pixelsOf(image.attributes['width']),
          height: pixelsOf(image.attributes['height']),
        }
      : null,
    caption: parts.every((part) => !isElement(part) && isSpace(part))
      ? []
      : withoutEnds(parts, readPhrasing(parts, unknown, keeps), keeps),
    bylines: lines.map(readByline),
  }
}

function readByline(element: XmlElement): Byline {
  const printed = textIn(element)
  return {
    text: keepsSpace(element.attributes['style']) ? printed : collapsed(printed),
    placement: (['head', 'inline'] as const).find((place) => hasClass(element, place)) ?? 'tail',
    credits: elementsOf(element, 'data').map((data) => ({
      role: CREDIT_ROLES.find((role) => hasClass(data, role)) ?? null,
      name: data.attributes['value'] ?? textIn(data),
    })),
  }
}
