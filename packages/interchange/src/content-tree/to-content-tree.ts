import {
  annotatedText,
  type Block,
  type Byline,
  type Figure,
  type Issue,
  type Phrasing,
  type Picture,
  type Table,
  type TableRow,
} from '@banmian/core'
import type { Conversion } from '../conversion/conversion.js'
import { conversionOf } from '../conversion/in-input-order.js'
import { lossList } from '../conversion/loss-list.js'
import { checks } from '../errors/interchange-error.js'
import { loseUnheldFields } from '../mapping/lose-unheld-fields.js'
import type { ContentTreeBlock, ContentTreeBody, ContentTreePhrasing, ContentTreeRow } from './content-tree.js'
import { CONTENT_TREE_MAPPING } from './content-tree-mapping.js'
import { LEVELS, simpleBody } from './simple-body.js'

/** A picture that a body names, which content-tree keeps outside of it. */
export interface ContentTreeImageSet {
  /** The `id` of the body's node. */
  id: string
  /** `null` when only the caption was extracted. */
  picture: Picture | null
  caption: ContentTreePhrasing[]
  bylines: Byline[]
}

/** An article in content-tree. */
export interface ContentTreeArticle {
  /** Id of the article. */
  id: string
  body: ContentTreeBody
  /** The pictures in the body. */
  imageSets: ContentTreeImageSet[]
}

/**
 * Writes the bodies of an issue in content-tree. The format has no other fields of an article.
 *
 * @throws InterchangeError when the issue is wrong
 */
export function toContentTree(issue: Issue): Conversion<ContentTreeArticle[]> {
  checks.issue(issue)
  const losses = lossList()
  loseUnheldFields(issue, CONTENT_TREE_MAPPING, losses)
  const articles = issue.pages.flatMap((page, pageIndex) =>
    page.articles.map((article, index) => {
      const steps = ['pages', pageIndex, 'articles', index, 'body']
      return writeArticle(article.id, simpleBody(article.body, steps, losses))
    }),
  )
  return conversionOf(issue, articles, losses)
}

function writeArticle(id: string, blocks: readonly Block[]): ContentTreeArticle {
  const imageSets: ContentTreeImageSet[] = []
  const nameOf = ({ image, caption, bylines }: Figure): string => {
    const name = `${id}-${imageSets.length + 1}`
    imageSets.push({ id: name, picture: image, caption: caption.map(writePhrasing), bylines: structuredClone(bylines) })
    return name
  }
  const body: ContentTreeBody = { type: 'body', version: 1, children: blocks.map((block) => writeBlock(block, nameOf)) }
  return { id, body, imageSets }
}

function writeBlock(block: Block, nameOf: (figure: Figure) => string): ContentTreeBlock {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', children: block.children.map(writePhrasing) }
    case 'heading':
      return { type: 'heading', level: LEVELS[block.depth], children: textsOf(block.children) }
    case 'blockquote':
      return { type: 'blockquote', children: paragraphsOf(block.children) }
    case 'list':
      return {
        type: 'list',
        ordered: block.ordered,
        children: block.children.map(({ children }) => ({ type: 'list-item', children: paragraphsOf(children) })),
      }
    case 'table':
      return writeTable(block)
    case 'figure':
      return { type: 'image-set', id: nameOf(block) }
    case 'thematicBreak':
      return { type: 'thematic-break' }
  }
}

// A simple body has nothing else where only texts or paragraphs are allowed.

const textsOf = (nodes: readonly Phrasing[]): { type: 'text'; value: string }[] =>
  nodes.flatMap((node) => (node.type === 'text' ? [{ type: 'text', value: node.value }] : []))

const paragraphsOf = (blocks: readonly Block[]): { type: 'paragraph'; children: ContentTreePhrasing[] }[] =>
  blocks.flatMap((block) =>
    block.type === 'paragraph' ? [{ type: 'paragraph', children: block.children.map(writePhrasing) }] : [],
  )

function writePhrasing(node: Phrasing): ContentTreePhrasing {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return { type: 'text', value: node.value }
    case 'image':
      return { type: 'text', value: node.alt }
    case 'ruby':
      return { type: 'text', value: annotatedText(node) }
    case 'break':
      return { type: 'break' }
    case 'emphasis':
    case 'strong':
      return { type: node.type, children: node.children.map(writePhrasing) }
    case 'delete':
      return { type: 'strikethrough', children: node.children.map(writePhrasing) }
    case 'link':
      return { type: 'link', url: node.url, title: node.title ?? '', children: node.children.map(writePhrasing) }
  }
}

function writeTable({ children: [first, ...rest] }: Table): ContentTreeBlock {
  const body = { type: 'table-body' as const, children: rest.map((row) => writeRow(row, false)) }
  const columns = [first, ...rest].reduce((most, row) => Math.max(most, row?.children.length ?? 0), 0)
  return {
    type: 'table',
    stripes: false,
    compact: false,
    layoutWidth: 'auto',
    responsiveStyle: 'overflow',
    columnSettings: Array.from({ length: columns }, () => ({ hideOnMobile: false, sortable: false })),
    children: first ? [{ type: 'table-header', children: [writeRow(first, true)] }, body] : [body],
  }
}

const writeRow = ({ children }: TableRow, heading: boolean): ContentTreeRow => ({
  type: 'table-row',
  children: children.map((cell) => ({ type: 'table-cell', heading, children: cell.children.map(writePhrasing) })),
})
