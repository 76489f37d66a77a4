import type { Block, Blockquote, Figure, Heading, Json, List, ListItem, Picture, Table } from '../../model/issue.js'
import { MAX_DEPTH } from '../../model/nesting.js'
import { findInText, marksOf, ordersOf, writeByline } from './bylines.js'
import {
  addressAndTitle,
  escapeText,
  guardEnds,
  guardHeading,
  guardLines,
  inCell,
  inLine,
  inLines,
  openTag,
} from './escape.js'
import { type Mark, writePhrasing } from './phrasing.js'
import { tooDeep, unknownNode } from './refused-issue.js'
import { comment } from './yaml.js'

/** The context of blocks. */
export interface BlockContext {
  /** Number of blocks that contain them. */
  depth: number
  /**
   * The marker of the list item that starts with them. Three equal markers on a line would be a
   * thematic break.
   */
  marker?: number
  /** Tags to put into the running text of a block, by the block's index. */
  marks?: ReadonlyMap<number, readonly Mark[]>
}

/** Returns each block as Markdown. */
export function writeBlocks(blocks: readonly Block[], context: BlockContext): string[] {
  if (context.depth > MAX_DEPTH) throw tooDeep('blocks', blocks[0])
  let marker = context.marker ?? 1
  return blocks.map((block, at) => {
    marker = at === 0 || blocks[at - 1]!.type === 'list' ? 1 - marker : 0
    return writeBlock(block, context, context.marks?.get(at) ?? [], marker)
  })
}

function writeBlock(block: Block, context: BlockContext, marks: readonly Mark[], marker: number): string {
  switch (block.type) {
    case 'paragraph':
      return block.children.length
        ? guardLines(writePhrasing(block.children, inLines, marks))
        : asData({ type: 'paragraph' })
    case 'heading':
      return heading(block, context)
    case 'thematicBreak':
      return '***'
    case 'blockquote':
      return blockquote(block, context)
    case 'list':
      return list(block, context, marker)
    case 'table':
      return table(block)
    case 'figure':
      return figure(block)
    default:
      throw unknownNode('block', block)
  }
}

/** Returns a comment for a block without text, which Markdown cannot express. */
const asData = (block: Record<string, Json>): string => comment({ block })

function heading({ depth, children }: Heading, { depth: inside }: BlockContext): string {
  const taken = inside === 0 && depth < 3
  const text = guardHeading(writePhrasing(children, inLine))
  const line = `${'#'.repeat(taken ? 3 : depth)} ${text}`.trimEnd()
  return taken ? `${line}\n\n${comment({ depth })}` : line
}

const blockquote = ({ children }: Blockquote, { depth }: BlockContext): string =>
  prefixed(writeBlocks(children, { depth: depth + 1 }).join('\n\n'), '> ', '> ')

/** Returns a text with one prefix before its first line and another before the others. */
function prefixed(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, at) => (line === '' ? (at ? others : first).trimEnd() : (at ? others : first) + line))
    .join('\n')
}

/** Maximum number of a list item in CommonMark. */
const MAX_NUMBER = 999_999_999

function list(node: List, { depth }: BlockContext, kind: number): string {
  const { ordered, start, spread, children } = node
  if (!children.length) return asData({ type: 'list', ordered, start, spread })
  const first = start !== null && start >= 0 && start <= MAX_NUMBER - children.length ? start : 1
  const items = children.map((item, at) => {
    const marker = ordered ? `${first + at}${'.)'[kind]}` : '-+'[kind]!
    const blocks = writeBlocks(item.children, { depth: depth + 1, marker: kind })
    return prefixed(blocks.join(isTight(item) ? '\n' : '\n\n'), `${marker} `, ' '.repeat(marker.length + 1))
  })
  const data: Record<string, Json> = {}
  if (ordered ? start !== first : start !== null) data['start'] = start
  if (children.length < 2 && spread) data['spread'] = true
  if (children.some((item) => item.spread !== looksSpread(item))) data['items'] = children.map((item) => item.spread)
  const text = items.join(spread ? '\n\n' : '\n')
  return Object.keys(data).length ? `${text}\n\n${comment(data)}` : text
}

const looksSpread = (item: ListItem): boolean => item.children.length > 1 && !isTight(item)

/**
 * Returns whether an item is a paragraph with a list right below it, which needs no empty line
 * between them.
 */
function isTight({ spread, children }: ListItem): boolean {
  const [first, second] = children
  if (spread || children.length !== 2 || first?.type !== 'paragraph' || second?.type !== 'list') return false
  const opening = second.children[0]?.children[0]
  return (
    first.children.length > 0 &&
    first.children[0]!.type !== 'break' &&
    (second.ordered ? second.start === 1 : true) &&
    opening?.type === 'paragraph' &&
    opening.children.length > 0
  )
}

function table({ align, children }: Table): string {
  if (!children.length) return asData({ type: 'table', align })
  const columns = children.reduce((most, row) => Math.max(most, row.children.length), Math.max(1, align.length))
  const dashes = { left: ':--', right: '--:', center: ':-:' }
  const lines = children.map((row, at) => {
    const cells = row.children.map((cell) => guardEnds(writePhrasing(cell.children, inCell)))
    // Only the head is as wide as the widest row, so that the text is linear in the cells.
    if (at === 0) while (cells.length < columns) cells.push('')
    // A single bar is no row to a viewer.
    if (!cells.length) cells.push('')
    return line(cells)
  })
  lines.splice(1, 0, line(Array.from({ length: columns }, (_, at) => (align[at] ? dashes[align[at]] : '---'))))
  const data: Record<string, Json> = {}
  if (align.length !== columns) data['align'] = align
  if (children.some((row) => row.children.length !== columns))
    data['cells'] = children.map((row) => row.children.length)
  return Object.keys(data).length ? `${lines.join('\n')}\n\n${comment(data)}` : lines.join('\n')
}

const line = (cells: readonly string[]): string => `|${cells.map((cell) => (cell ? ` ${cell} |` : '  |')).join('')}`

function figure({ image, caption, bylines }: Figure): string {
  const found = findInText(bylines, [caption])
  const inText = new Set(found.map(({ byline }) => byline))
  const apart = [...bylines.keys()].filter((at) => !inText.has(at))
  const orders = ordersOf([...found.map(({ byline }) => byline), ...apart])
  const alone = image === null && caption.length === 1 && caption[0]!.type === 'image'
  const blocks = [alone ? openTag('figure', { image: 'none' }) : '<figure>']
  if (image) blocks.push(picture(image))
  if (caption.length) blocks.push(guardLines(writePhrasing(caption, inLines, marksOf(found, bylines, orders).get(0))))
  for (const at of apart) blocks.push(writeByline(bylines[at]!, 'tail', orders[at]))
  blocks.push('</figure>')
  return blocks.join('\n\n')
}

function picture({ url, alt, width, height }: Picture): string {
  if (width === null && height === null)
    return `![${escapeText(alt, { ...inLines, bracketed: true })}](${addressAndTitle(url, null)})`
  const size = (pixels: number | null): string | undefined => (pixels === null ? undefined : String(pixels))
  return openTag('img', { src: url, alt, width: size(width), height: size(height) })
}
