import type { Block, Byline, Figure, List, Table } from '@banmian/core'
import { xmlAttribute, xmlText } from '@banmian/markup'
import type { Steps } from '../conversion/json-pointer.js'
import { unknownNode } from '../nodes/held-phrasing.js'
import { xmlValue } from '../xml/xml-losses.js'
import { isCollapsed, KEEPS_SPACE } from './white-space.js'
import { urlAttribute, writePhrasing, type XhtmlContext } from './write-phrasing.js'

/** Reason of the only loss of a node in XHTML, apart from those that any text can have. */
export const START_WITHOUT_ORDER = 'Only a numbered list has the number of its first item.'

/**
 * Writes blocks as an XHTML fragment, one block a line. A reader of HTML shows it as it is;
 * `readXhtml` reads back the same blocks.
 *
 * @param steps - Place of the blocks in the issue
 */
export const writeXhtml = (blocks: readonly Block[], steps: Steps, context: XhtmlContext): string =>
  blocks.map((block, index) => writeBlock(block, steps.concat(index), context)).join('\n')

function writeBlock(block: Block, steps: Steps, context: XhtmlContext): string {
  const children = steps.concat('children')
  switch (block.type) {
    case 'paragraph':
      return `<p>${writePhrasing(block.children, children, context)}</p>`
    case 'heading':
      return `<h${block.depth}>${writePhrasing(block.children, children, context)}</h${block.depth}>`
    case 'blockquote':
      return `<blockquote>${writeXhtml(block.children, children, context)}</blockquote>`
    case 'thematicBreak':
      return '<hr/>'
    case 'list':
      return writeList(block, steps, context)
    case 'table':
      return writeTable(block, children, context)
    case 'figure':
      return writeFigure(block, steps, context)
    default:
      throw unknownNode(block, steps)
  }
}

function writeList({ ordered, start, spread, children }: List, steps: Steps, context: XhtmlContext): string {
  const name = ordered ? 'ol' : 'ul'
  if (!ordered && start !== null) context.losses.lose([...steps, 'start'], START_WITHOUT_ORDER)
  const number = ordered && start !== null ? ` start="${start}"` : ''
  const items = children.map((item, index) => {
    const blocks = writeXhtml(item.children, [...steps, 'children', index, 'children'], context)
    return `<li${spreadOf(item.spread)}>${blocks}</li>`
  })
  return `<${name}${number}${spreadOf(spread)}>${items.join('')}</${name}>`
}

const spreadOf = (spread: boolean): string => (spread ? ' class="spread"' : '')

function writeTable({ align, children }: Table, steps: Steps, context: XhtmlContext): string {
  const columns = align.map((side) => (side === null ? '<col/>' : `<col class="${side}"/>`)).join('')
  const rows = children.map((row, rowIndex) => {
    const name = rowIndex === 0 ? 'th' : 'td'
    const cells = row.children.map(
      (cell, index) =>
        `<${name}>${writePhrasing(cell.children, [...steps, rowIndex, 'children', index, 'children'], context)}</${name}>`,
    )
    return `<tr>${cells.join('')}</tr>`
  })
  const group = columns === '' ? '' : `<colgroup>${columns}</colgroup>`
  return `<table>${group}${rows.join('')}</table>`
}

function writeFigure({ image, caption, bylines }: Figure, steps: Steps, context: XhtmlContext): string {
  let written = ''
  if (image !== null) {
    const at = [...steps, 'image']
    const alt = xmlAttribute(xmlValue(image.alt, [...at, 'alt'], context.losses))
    const size = `${sizeOf('width', image.width)}${sizeOf('height', image.height)}`
    written += `<img${urlAttribute('src', image.url, at, context)} alt="${alt}"${size}/>`
  }
  const text = writePhrasing(caption, [...steps, 'caption'], context)
  const lines = bylines.map((byline, index) => writeByline(byline, [...steps, 'bylines', index], context)).join('')
  const legend = text + lines === '' ? '' : `<figcaption>${text}${lines}</figcaption>`
  return `<figure>${written}${legend}</figure>`
}

const sizeOf = (name: string, pixels: number | null): string => (pixels === null ? '' : ` ${name}="${pixels}"`)

/** Writes a line of credit with its names as data, since a line need not print them as they are. */
function writeByline({ text, placement, credits }: Byline, steps: Steps, { losses }: XhtmlContext): string {
  const printed = xmlValue(text, [...steps, 'text'], losses)
  const style = isCollapsed(printed, true, true) ? ` style="${KEEPS_SPACE}"` : ''
  const names = credits.map(({ role, name }, index) => {
    const value = xmlAttribute(xmlValue(name, [...steps, 'credits', index, 'name'], losses))
    return `<data${role === null ? '' : ` class="${role}"`} value="${value}"></data>`
  })
  return `<p class="byline ${placement}"${style}>${xmlText(printed)}${names.join('')}</p>`
}
