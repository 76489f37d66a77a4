import type { Block, Heading, Json, List, Paragraph, Phrasing, Table } from '@banmian/core'
import type { Steps } from '../conversion/json-pointer.js'
import { type LossList, lossList } from '../conversion/loss-list.js'
import { bracketedRuby, inBrackets } from '../nodes/bracketed-ruby.js'
import { asJson, unknownNode } from '../nodes/held-phrasing.js'
import { writtenUrl } from '../xml/xml-losses.js'
import { LOST } from './content-tree-mapping.js'

/** The level in content-tree of each depth of a heading. */
export const LEVELS = {
  1: 'chapter',
  2: 'chapter',
  3: 'subheading',
  4: 'label',
  5: 'label',
  6: 'label',
} as const
/** The depth of each level. */
export const DEPTHS = { chapter: 2, subheading: 3, label: 4 } as const

/** Returns blocks as content-tree holds them, and records what it does not. */
export const simpleBody = (blocks: readonly Block[], steps: Steps, losses: LossList): Block[] =>
  blocks.map((block, index) => simpleBlock(block, [...steps, index], losses))

function simpleBlock(block: Block, steps: Steps, losses: LossList): Block {
  const children = [...steps, 'children']
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', children: simplePhrasing(block.children, children, losses) }
    case 'heading':
      return simpleHeading(block, steps, losses)
    case 'blockquote':
      return { type: 'blockquote', children: simpleParagraphs(block.children, children, LOST.blockquote, losses) }
    case 'list':
      return simpleList(block, steps, losses)
    case 'table':
      return simpleTable(block, steps, losses)
    case 'figure':
      return { ...block, caption: simplePhrasing(block.caption, [...steps, 'caption'], losses) }
    case 'thematicBreak':
      return block
    default:
      throw unknownNode(block, steps)
  }
}

function simpleHeading({ depth, children }: Heading, steps: Steps, losses: LossList): Heading {
  const kept = DEPTHS[LEVELS[depth]]
  if (kept !== depth) losses.simplify([...steps, 'depth'], LOST.heading, kept)
  if (children.every(({ type }) => type === 'text')) return { type: 'heading', depth: kept, children }
  const text: Phrasing[] = [{ type: 'text', value: children.map(textOf).join('') }]
  losses.simplify([...steps, 'children'], LOST.heading, text.map(asJson))
  return { type: 'heading', depth: kept, children: text }
}

function textOf(node: Phrasing): string {
  if (node.type === 'ruby') return node.children.map(textOf).join('') + inBrackets(node.annotation)
  if ('children' in node) return node.children.map(textOf).join('')
  return node.type === 'image' ? node.alt : node.type === 'break' ? '\n' : node.value
}

function simpleList(list: List, steps: Steps, losses: LossList): List {
  if (list.start !== null) losses.lose([...steps, 'start'], LOST.list)
  if (list.spread) losses.simplify([...steps, 'spread'], LOST.list, false)
  return {
    type: 'list',
    ordered: list.ordered,
    start: null,
    spread: false,
    children: list.children.map((item, index) => {
      const at = [...steps, 'children', index]
      if (item.spread) losses.simplify([...at, 'spread'], LOST.list, false)
      const children = simpleParagraphs(item.children, [...at, 'children'], LOST.listItem, losses)
      return { type: 'listItem', spread: false, children }
    }),
  }
}

/** Returns blocks as paragraphs, where content-tree allows nothing else. */
function simpleParagraphs(blocks: readonly Block[], steps: Steps, reason: string, losses: LossList): Block[] {
  if (blocks.every(({ type }) => type === 'paragraph')) return simpleBody(blocks, steps, losses)
  // The loss of all blocks includes what is lost inside of them.
  const kept = blocks.flatMap((block) => paragraphsOf(simpleBlock(block, [], lossList())))
  losses.simplify(steps, reason, kept.map(asJson))
  return kept
}

function paragraphsOf(block: Block): Paragraph[] {
  const paragraph = (children: Phrasing[]): Paragraph => ({ type: 'paragraph', children })
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [paragraph(block.children)]
    case 'blockquote':
      return block.children.flatMap(paragraphsOf)
    case 'list':
      return block.children.flatMap(({ children }) => children.flatMap(paragraphsOf))
    case 'table':
      return block.children.map(({ children }) =>
        paragraph(
          children.flatMap((cell, index): Phrasing[] =>
            index === 0 ? cell.children : [{ type: 'text', value: '\t' }, ...cell.children],
          ),
        ),
      )
    case 'figure': {
      const lines = block.bylines.map(({ text }) => paragraph([{ type: 'text', value: text }]))
      return block.caption.length === 0 ? lines : [paragraph(block.caption), ...lines]
    }
    case 'thematicBreak':
      return []
  }
}

function simpleTable({ align, children }: Table, steps: Steps, losses: LossList): Table {
  if (align.length > 0) losses.lose([...steps, 'align'], LOST.table)
  return {
    type: 'table',
    align: [],
    children: children.map((row, rowIndex) => ({
      type: 'tableRow',
      children: row.children.map((cell, index) => {
        const at = [...steps, 'children', rowIndex, 'children', index, 'children']
        return { type: 'tableCell', children: simplePhrasing(cell.children, at, losses) }
      }),
    })),
  }
}

const simplePhrasing = (nodes: readonly Phrasing[], steps: Steps, losses: LossList): Phrasing[] =>
  nodes.flatMap((node, index) => simpleNode(node, [...steps, index], losses))

function simpleNode(node: Phrasing, steps: Steps, losses: LossList): Phrasing[] {
  const inside = (children: readonly Phrasing[]): Phrasing[] => simplePhrasing(children, [...steps, 'children'], losses)
  const asText = (value: string, reason: string): Phrasing[] => {
    const text: Json = { type: 'text', value }
    losses.simplify(steps, reason, [text])
    return [{ type: 'text', value }]
  }
  switch (node.type) {
    case 'text':
    case 'break':
      return [node]
    case 'inlineCode':
      return asText(node.value, LOST.inlineCode)
    case 'image':
      return asText(node.alt, LOST.image)
    case 'emphasis':
    case 'strong':
    case 'delete':
      return [{ type: node.type, children: inside(node.children) }]
    case 'ruby': {
      const kept = bracketedRuby({ ...node, children: inside(node.children) })
      if (kept.length === 0) losses.lose(steps, LOST.ruby)
      else losses.simplify(steps, LOST.ruby, kept.map(asJson))
      return kept
    }
    case 'link': {
      if (node.title === '') losses.lose([...steps, 'title'], LOST.link)
      const url = writtenUrl(node.url, [...steps, 'url'], losses)
      return [{ type: 'link', url, title: node.title || null, children: inside(node.children) }]
    }
    default:
      throw unknownNode(node, steps)
  }
}
