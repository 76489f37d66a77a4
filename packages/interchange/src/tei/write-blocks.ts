import type { Block, Figure, List, Table } from '@banmian/core'
import { linesOf, textElement, xmlElement } from '../xml/write-element.js'
import { writeByline, writePhrasing } from './write-phrasing.js'

/** Writes blocks as the content of a division, a quotation or an item. */
const writeBlocks = (blocks: readonly Block[]): string => linesOf(blocks.map(writeBlock))

/** Writes one block. */
export function writeBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return xmlElement('p', {}, writePhrasing(block.children))
    case 'heading':
      return xmlElement('label', { type: 'subhead', n: block.depth }, writePhrasing(block.children))
    case 'list':
      return writeList(block)
    case 'blockquote':
      return xmlElement('quote', {}, writeBlocks(block.children))
    case 'table':
      return writeTable(block)
    case 'figure':
      return writeFigure(block)
    case 'thematicBreak':
      return xmlElement('milestone', { unit: 'section', rend: 'rule' })
  }
}

function writeList({ ordered, start, children }: List): string {
  const items = children.map((item, index) =>
    xmlElement('item', { n: start === null ? null : start + index }, writeBlocks(item.children)),
  )
  return xmlElement('list', { rend: ordered ? 'numbered' : 'bulleted' }, linesOf(items))
}

function writeTable({ children }: Table): string {
  const rows = children.map((row, index) => {
    const cells = row.children.map((cell) => xmlElement('cell', {}, writePhrasing(cell.children)))
    return xmlElement('row', { role: index === 0 ? 'label' : null }, cells.join(''))
  })
  return xmlElement('table', {}, linesOf(rows))
}

const pixels = (count: number | null): string | null => (count === null ? null : `${count}px`)

function writeFigure({ image, caption, bylines }: Figure): string {
  return xmlElement(
    'figure',
    {},
    linesOf([
      image ? xmlElement('graphic', { url: image.url, width: pixels(image.width), height: pixels(image.height) }) : '',
      caption.length > 0 ? xmlElement('head', {}, writePhrasing(caption)) : '',
      textElement('figDesc', {}, image && image.alt !== '' ? image.alt : null),
      ...bylines.map(writeByline),
    ]),
  )
}
