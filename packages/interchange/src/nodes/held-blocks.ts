import type { Block, Figure, Issue, List, ListItem, Picture, Table, TableRow } from '@banmian/core'
import type { Steps } from '../conversion/json-pointer.js'
import { xmlValue } from '../xml/xml-losses.js'
import { heldBylines } from './held-byline.js'
import { type Holding, heldPhrasing, unknownNode } from './held-phrasing.js'

/** Records everything in the bodies of an issue that a format does not hold. */
export function loseNodes({ pages }: Issue, holding: Holding): void {
  for (const [page, { articles }] of pages.entries())
    for (const [article, { body }] of articles.entries())
      heldBlocks(body, ['pages', page, 'articles', article, 'body'], holding)
}

/** Returns blocks as a format holds them, and records what it does not. */
function heldBlocks(blocks: readonly Block[], steps: Steps, holding: Holding): Block[] {
  return blocks.flatMap((block, index) => heldBlock(block, [...steps, index], holding) ?? [])
}

function heldBlock(block: Block, steps: Steps, holding: Holding): Block | null {
  const children = [...steps, 'children']
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', children: heldPhrasing(block.children, children, holding) }
    case 'heading':
      return { type: 'heading', depth: block.depth, children: heldPhrasing(block.children, children, holding) }
    case 'blockquote':
      return { type: 'blockquote', children: heldBlocks(block.children, children, holding) }
    case 'thematicBreak':
      return { type: 'thematicBreak' }
    case 'list':
      return heldList(block, steps, holding)
    case 'table':
      return heldTable(block, steps, holding)
    case 'figure':
      return heldFigure(block, steps, holding)
    default:
      throw unknownNode(block, steps)
  }
}

function heldList(list: List, steps: Steps, holding: Holding): List | null {
  const { limits, losses } = holding
  if (limits.emptyList !== undefined && list.children.length === 0) {
    losses.lose(steps, limits.emptyList)
    return null
  }
  let { start } = list
  if (limits.startWithoutOrder !== undefined && !list.ordered && start !== null) {
    losses.lose([...steps, 'start'], limits.startWithoutOrder)
    start = null
  }
  return {
    type: 'list',
    ordered: list.ordered,
    start,
    spread: heldSpread(list.spread, steps, holding),
    children: list.children.map((item, index) => heldItem(item, [...steps, 'children', index], holding)),
  }
}

const heldItem = (item: ListItem, steps: Steps, holding: Holding): ListItem => ({
  type: 'listItem',
  spread: heldSpread(item.spread, steps, holding),
  children: heldBlocks(item.children, [...steps, 'children'], holding),
})

function heldSpread(spread: boolean, steps: Steps, { limits, losses }: Holding): boolean {
  if (limits.spread === undefined || !spread) return spread
  losses.simplify([...steps, 'spread'], limits.spread, false)
  return false
}

function heldTable(table: Table, steps: Steps, holding: Holding): Table | null {
  const { limits, losses } = holding
  if (limits.emptyTable !== undefined && table.children.every(({ children }) => children.length === 0)) {
    losses.lose(steps, limits.emptyTable)
    return null
  }
  if (limits.align !== undefined && table.align.length > 0) losses.lose([...steps, 'align'], limits.align)
  return {
    type: 'table',
    align: limits.align === undefined ? table.align : [],
    children: table.children.flatMap((row, index) => heldRow(row, [...steps, 'children', index], holding) ?? []),
  }
}

function heldRow(row: TableRow, steps: Steps, holding: Holding): TableRow | null {
  if (holding.limits.emptyRow !== undefined && row.children.length === 0) {
    holding.losses.lose(steps, holding.limits.emptyRow)
    return null
  }
  return {
    type: 'tableRow',
    children: row.children.map(({ children }, index) => ({
      type: 'tableCell',
      children: heldPhrasing(children, [...steps, 'children', index, 'children'], holding),
    })),
  }
}

function heldFigure(figure: Figure, steps: Steps, holding: Holding): Figure {
  return {
    type: 'figure',
    image: figure.image && heldPicture(figure.image, [...steps, 'image'], holding),
    caption: heldPhrasing(figure.caption, [...steps, 'caption'], holding),
    bylines: heldBylines(figure.bylines, [...steps, 'bylines'], holding.limits.unprintedCredit, holding.losses),
  }
}

function heldPicture(picture: Picture, steps: Steps, holding: Holding): Picture | null {
  const { limits, losses } = holding
  const url = holding.writtenUrl(picture.url, [...steps, 'url'], losses)
  if (limits.imageWithoutUrl !== undefined && url === '') {
    losses.lose(steps, limits.imageWithoutUrl)
    return null
  }
  return { ...picture, url, alt: xmlValue(picture.alt, [...steps, 'alt'], losses) }
}
