import type { Block, Figure, Issue, List, Phrasing, Table } from '@banmian/core'
import type { Conversion } from '../conversion/conversion.js'
import { conversionOf } from '../conversion/in-input-order.js'
import type { Steps } from '../conversion/json-pointer.js'
import { type LossList, lossList } from '../conversion/loss-list.js'
import { checks } from '../errors/interchange-error.js'
import { loseUnheldFields } from '../mapping/lose-unheld-fields.js'
import { unknownNode } from '../nodes/held-phrasing.js'
import { writtenUrl } from '../xml/xml-losses.js'
import type { PortableTextArticle, PortableTextBlock, PortableTextNode } from './portable-text.js'
import { LOST, PORTABLE_TEXT_MAPPING } from './portable-text-mapping.js'
import { type NextKey, writeSpans } from './write-spans.js'

/** The surroundings of a block. */
interface Surroundings {
  nextKey: NextKey
  losses: LossList
  style: 'normal' | 'blockquote'
  /** The list that the block is in. */
  list: { listItem: 'bullet' | 'number'; level: number } | null
}

/**
 * Writes the bodies of an issue as Portable Text, the format of Sanity and others. Tables, figures,
 * breaks between parts and pictures in running text are objects of the types `table`, `figure`,
 * `thematicBreak` and `inlineImage`. Keys are numbers in the article: `k0`, `k1`.
 *
 * @throws InterchangeError when the issue is wrong
 */
export function toPortableText(issue: Issue): Conversion<PortableTextArticle[]> {
  checks.issue(issue)
  const losses = lossList()
  loseUnheldFields(issue, PORTABLE_TEXT_MAPPING, losses)
  const articles = issue.pages.flatMap((page, pageIndex) =>
    page.articles.map(({ id, body }, index) => {
      let keys = 0
      const nextKey = (): string => `k${keys++}`
      const around: Surroundings = { nextKey, losses, style: 'normal', list: null }
      return { id, blocks: writeBlocks(body, ['pages', pageIndex, 'articles', index, 'body'], around) }
    }),
  )
  return conversionOf(issue, articles, losses)
}

const writeBlocks = (blocks: readonly Block[], steps: Steps, around: Surroundings): PortableTextNode[] =>
  blocks.flatMap((block, index) => writeBlock(block, [...steps, index], around))

function writeBlock(block: Block, steps: Steps, around: Surroundings): PortableTextNode[] {
  const children = [...steps, 'children']
  switch (block.type) {
    case 'paragraph':
      return [textBlock(around.style, block.children, children, around)]
    case 'heading':
      return [textBlock(`h${block.depth}`, block.children, children, around)]
    case 'blockquote':
      if (around.style === 'blockquote' || block.children.some(({ type }) => type !== 'paragraph'))
        around.losses.lose(steps, LOST.blockquote)
      return writeBlocks(block.children, children, { ...around, style: 'blockquote' })
    case 'list':
      return writeList(block, steps, around)
    case 'table':
      return [writeTable(block, children, around)]
    case 'figure':
      return [writeFigure(block, steps, around)]
    case 'thematicBreak':
      return [{ _type: 'thematicBreak', _key: around.nextKey() }]
    default:
      throw unknownNode(block, steps)
  }
}

const textBlock = (
  style: PortableTextBlock['style'],
  nodes: readonly Phrasing[],
  steps: Steps,
  { nextKey, losses, list }: Surroundings,
): PortableTextBlock => ({
  _type: 'block',
  _key: nextKey(),
  style,
  ...list,
  ...writeSpans(nodes, steps, nextKey, losses),
})

function writeList(list: List, steps: Steps, around: Surroundings): PortableTextNode[] {
  const { losses } = around
  if (list.start !== null) losses.lose([...steps, 'start'], LOST.list)
  if (list.spread) losses.simplify([...steps, 'spread'], LOST.list, false)
  const level = (around.list?.level ?? 0) + 1
  const inside: Surroundings = { ...around, list: { listItem: list.ordered ? 'number' : 'bullet', level } }
  return list.children.flatMap((item, index) => {
    const at = [...steps, 'children', index]
    if (item.spread) losses.simplify([...at, 'spread'], LOST.list, false)
    const [first, ...rest] = item.children
    const isOneBlock = first?.type === 'paragraph' && rest.every(({ type }) => type === 'list')
    if (!isOneBlock) losses.lose(at, LOST.listItem)
    return writeBlocks(item.children, [...at, 'children'], inside)
  })
}

function writeTable({ align, children }: Table, steps: Steps, around: Surroundings): PortableTextNode {
  const { nextKey } = around
  return {
    _type: 'table',
    _key: nextKey(),
    align: [...align],
    rows: children.map((row, rowIndex) => ({
      _type: 'tableRow',
      _key: nextKey(),
      cells: row.children.map((cell, index) => ({
        _type: 'tableCell',
        _key: nextKey(),
        content: runningText(cell.children, [...steps, rowIndex, 'children', index, 'children'], around),
      })),
    })),
  }
}

/** Returns running text as a block of its own, or none. */
const runningText = (nodes: readonly Phrasing[], steps: Steps, around: Surroundings): PortableTextBlock[] =>
  nodes.length === 0 ? [] : [textBlock('normal', nodes, steps, { ...around, list: null })]

function writeFigure({ image, caption, bylines }: Figure, steps: Steps, around: Surroundings): PortableTextNode {
  const url = image && writtenUrl(image.url, [...steps, 'image', 'url'], around.losses)
  return {
    _type: 'figure',
    _key: around.nextKey(),
    image: image && { ...image, url: url ?? '' },
    caption: runningText(caption, [...steps, 'caption'], around),
    bylines: structuredClone(bylines),
  }
}
