import type { Block, Figure, List, Table, TableRow } from '@banmian/core'
import { linesOf, xmlElement } from '../xml/write-element.js'
import { writeByline, writePhrasing } from './write-phrasing.js'

/** Depth of the subheads that need no class, the first below an article's headline. */
export const USUAL_DEPTH = 3

/** Writes blocks as the content of a body, a block or an item of a list. */
export const writeBlocks = (blocks: readonly Block[]): string => linesOf(blocks.map(writeBlock))

function writeBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return xmlElement('p', {}, writePhrasing(block.children))
    case 'heading':
      return xmlElement(
        'hl2',
        { class: block.depth === USUAL_DEPTH ? null : `h${block.depth}` },
        writePhrasing(block.children),
      )
    case 'list':
      return writeList(block)
    case 'blockquote':
      return xmlElement('bq', {}, xmlElement('block', {}, writeBlocks(block.children)))
    case 'table':
      return writeTable(block)
    case 'figure':
      return writeFigure(block)
    case 'thematicBreak':
      return '<hr/>'
  }
}

function writeList({ ordered, start, children }: List): string {
  const items = children.map((item) => xmlElement('li', {}, writeBlocks(item.children)))
  return xmlElement(ordered ? 'ol' : 'ul', { seqnum: start }, linesOf(items))
}

function writeTable({ align, children }: Table): string {
  const [header, ...rows] = children
  const columns = linesOf(align.map((side) => xmlElement('col', { align: side })))
  return xmlElement(
    'table',
    {},
    linesOf([
      columns === '' ? '' : xmlElement('colgroup', {}, columns),
      header ? xmlElement('thead', {}, writeRow('th', header)) : '',
      rows.length > 0 ? xmlElement('tbody', {}, linesOf(rows.map((row) => writeRow('td', row)))) : '',
    ]),
  )
}

const writeRow = (cell: 'th' | 'td', { children }: TableRow): string =>
  xmlElement('tr', {}, children.map((one) => xmlElement(cell, {}, writePhrasing(one.children))).join(''))

function writeFigure({ image, caption, bylines }: Figure): string {
  const reference = image
    ? {
        source: image.url,
        'alternate-text': image.alt === '' ? null : image.alt,
        height: image.height,
        width: image.width,
        units: image.height === null && image.width === null ? null : 'pixels',
      }
    : {}
  return xmlElement(
    'media',
    { 'media-type': 'image' },
    linesOf([
      xmlElement('media-reference', reference),
      caption.length > 0 ? xmlElement('media-caption', {}, writePhrasing(caption)) : '',
      ...bylines.map((byline) => writeByline('media-producer', byline)),
    ]),
  )
}
