import type { Block, Figure, List, Phrasing, Table } from '@banmian/core'
import { elementsOf, firstOf, isElement, textIn, type XmlElement } from '@banmian/input/xml'
import { isWhite } from '../xml/white-runs.js'
import type { NitfReading } from './nitf-reading.js'
import { readByline, readRun, readRunningText } from './read-phrasing.js'
import { USUAL_DEPTH } from './write-blocks.js'

const NO_BLOCK = 'An issue has no block for this element, so only the blocks and the text in it are kept.'

/** Elements of running text, which are not blocks. */
const INLINE: ReadonlySet<string> = new Set([
  ...['a', 'br', 'em', 'lang', 'pronounce', 'q', 'chron', 'classifier', 'copyrite', 'event', 'function'],
  ...['location', 'money', 'num', 'object.title', 'org', 'person', 'postaddr', 'virtloc', 'sub', 'sup', 'frac'],
])

/**
 * Reads the content of a body, a block, a quotation or an item. Text between blocks is a paragraph.
 */
export function readBlocks(children: XmlElement['children'], reading: NitfReading): Block[] {
  const blocks: Block[] = []
  let run: (XmlElement | string)[] = []
  const endRun = (): void => {
    if (run.some((child) => isElement(child) || !isWhite(child)))
      blocks.push({ type: 'paragraph', children: readRun(run, reading) })
    run = []
  }
  for (const child of children) {
    if (!isElement(child) || INLINE.has(child.name)) run.push(child)
    else {
      endRun()
      for (const block of readBlock(child, reading)) blocks.push(block)
    }
  }
  endRun()
  return blocks
}

function readBlock(element: XmlElement, reading: NitfReading): Block[] {
  const { elements } = reading
  elements.add(element)
  switch (element.name) {
    case 'p':
      return [{ type: 'paragraph', children: readRunningText(element, reading) }]
    case 'hl2':
      return [{ type: 'heading', depth: depthOf(element), children: readRunningText(element, reading) }]
    case 'hr':
      return [{ type: 'thematicBreak' }]
    case 'bq':
      return [{ type: 'blockquote', children: readBlocks(element.children, reading) }]
    case 'block':
      return readBlocks(element.children, reading)
    case 'ol':
    case 'ul':
      return [readList(element, reading)]
    case 'table':
      return [readTable(element, reading)]
    case 'media':
      return isPicture(element) ? [readMedia(element, reading)] : unknownBlock(element, reading)
    case 'pre':
      return [{ type: 'paragraph', children: readLines(textIn(element)) }]
    default:
      return unknownBlock(element, reading)
  }
}

function unknownBlock(element: XmlElement, reading: NitfReading): Block[] {
  reading.elements.unwrap(element, NO_BLOCK)
  return readBlocks(element.children, reading)
}

function depthOf({ attributes }: XmlElement): 1 | 2 | 3 | 4 | 5 | 6 {
  const depth = Number(/^h([1-6])$/.exec(attributes['class'] ?? '')?.[1] ?? USUAL_DEPTH)
  return ([1, 2, 3, 4, 5, 6] as const).find((one) => one === depth) ?? USUAL_DEPTH
}

function readLines(text: string): Phrasing[] {
  const lines = text.replace(/^\n|\n$/g, '').split('\n')
  return lines.flatMap((value, index): Phrasing[] => [
    ...(index > 0 ? [{ type: 'break' as const }] : []),
    ...(value === '' ? [] : [{ type: 'text' as const, value }]),
  ])
}

function readList(element: XmlElement, reading: NitfReading): List {
  const ordered = element.name === 'ol'
  const items = elementsOf(element, 'li')
  reading.elements.addEach(items)
  const number = element.attributes['seqnum'] ?? ''
  return {
    type: 'list',
    ordered,
    start: ordered && /^-?\d{1,16}$/.test(number) ? Number(number) : null,
    spread: false,
    children: items.map(({ children }) => ({
      type: 'listItem',
      spread: false,
      children: readBlocks(children, reading),
    })),
  }
}

function readTable(element: XmlElement, reading: NitfReading): Table {
  const parts = elementsOf(element)
  const groups = parts.filter(({ name }) => ['thead', 'tbody', 'tfoot'].includes(name))
  const columns = [element, ...elementsOf(element, 'colgroup')].flatMap((part) => elementsOf(part, 'col'))
  // A foot comes before the body in the document, and after it in print.
  const inOrder = [...parts.filter(({ name }) => name !== 'tfoot'), ...elementsOf(element, 'tfoot')]
  const rows = inOrder.flatMap((part) =>
    part.name === 'tr' ? [part] : groups.includes(part) ? elementsOf(part, 'tr') : [],
  )
  reading.elements.addEach([...elementsOf(element, 'colgroup'), ...columns, ...groups, ...rows])
  return {
    type: 'table',
    align: columns.map(
      ({ attributes }) => (['left', 'right', 'center'] as const).find((side) => side === attributes['align']) ?? null,
    ),
    children: rows.map((row) => ({
      type: 'tableRow',
      children: elementsOf(row)
        .filter(({ name }) => name === 'th' || name === 'td')
        .map((cell) => {
          reading.elements.add(cell)
          return { type: 'tableCell', children: readRunningText(cell, reading) }
        }),
    })),
  }
}

const isPicture = ({ attributes }: XmlElement): boolean =>
  /^(?:image|photo|picture|graphic|illustration)/i.test(attributes['media-type'] ?? 'image')

function readMedia(element: XmlElement, reading: NitfReading): Figure {
  const reference = firstOf(element, 'media-reference')
  const captions = elementsOf(element, 'media-caption')
  const producers = elementsOf(element, 'media-producer')
  reading.elements.addEach([reference, ...captions])
  const { attributes = {} } = reference ?? {}
  const url = attributes['source']
  return {
    type: 'figure',
    image:
      url === undefined
        ? null
        : {
            url,
            alt: attributes['alternate-text'] ?? '',
            width: pixelsOf(attributes['width']),
            height: pixelsOf(attributes['height']),
          },
    caption: captions.flatMap((caption, index): Phrasing[] => [
      ...(index > 0 ? [{ type: 'break' as const }] : []),
      ...readCaption(caption, reading),
    ]),
    bylines: producers.map((producer) => readByline(producer, 'tail', reading)),
  }
}

/** Reads a caption, whose paragraphs become lines. */
function readCaption(caption: XmlElement, reading: NitfReading): Phrasing[] {
  const paragraphs = elementsOf(caption, 'p')
  if (paragraphs.length === 0) return readRunningText(caption, reading)
  reading.elements.addEach(paragraphs)
  return paragraphs.flatMap((paragraph, index): Phrasing[] => [
    ...(index > 0 ? [{ type: 'break' as const }] : []),
    ...readRunningText(paragraph, reading),
  ])
}

const pixelsOf = (value: string | undefined): number | null =>
  value !== undefined && /^[1-9]\d{0,14}$/.test(value) ? Number(value) : null
