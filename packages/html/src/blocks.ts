import type { Block, Figure, Phrasing, Table, TableCell } from '@banmian/core'
import { type Writing, writePhrasing, writePicture } from './phrasing.js'
import { isBlank } from './syntax.js'
import { unknownNode } from './unknown-node.js'

/** How deep the headings stand: of the headline, and of the last heading written, so that no level is skipped. */
export interface Levels {
  headline: number
  last: number
}

type Of<T extends Block['type']> = Extract<Block, { type: T }>
type Handlers = { [T in Block['type']]: (node: Of<T>, writing: Writing, levels: Levels) => string }

const handlers: Handlers = {
  paragraph: (node, writing) => unlessEmpty('p', node.children, writing),
  heading: (node, writing, levels) => {
    const content = writePhrasing(node.children, writing)
    if (isBlank(content)) return ''
    const wanted = levels.headline + Math.max(1, node.depth - 2)
    levels.last = Math.min(6, wanted, levels.last + 1)
    return writing.syntax.element(`h${levels.last}`, content, { class: 'subhead' })
  },
  list: (node, writing, levels) => {
    const items = node.children.map((item) => {
      const only = item.children.length === 1 ? item.children[0] : undefined
      const tight = !node.spread && !item.spread && only?.type === 'paragraph'
      return writing.syntax.element(
        'li',
        tight ? writePhrasing(only.children, writing) : `\n${writeBlocks(item.children, writing, levels)}`,
      )
    })
    if (items.length === 0) return ''
    const start = node.ordered && node.start !== null && node.start !== 1 ? String(node.start) : null
    return writing.syntax.element(node.ordered ? 'ol' : 'ul', `\n${items.join('\n')}\n`, { start })
  },
  blockquote: (node, writing, levels) =>
    writing.syntax.element('blockquote', `\n${writeBlocks(node.children, writing, levels)}`),
  table: writeTable,
  figure: writeFigure,
  thematicBreak: (_, { syntax }) => syntax.empty('hr'),
}

/** Blocks as markup, each on a line of its own. */
export function writeBlocks(blocks: readonly Block[], writing: Writing, levels: Levels): string {
  let markup = ''
  for (const block of blocks) {
    const written = writeOne(block, writing, levels)
    if (written !== '') markup += `${written}\n`
  }
  return markup
}

function writeOne<T extends Block['type']>(node: Of<T>, writing: Writing, levels: Levels): string {
  if (!Object.hasOwn(handlers, node?.type)) throw unknownNode(node, Object.keys(handlers))
  return handlers[node.type as T](node, writing, levels)
}

function unlessEmpty(element: string, children: readonly Phrasing[], writing: Writing): string {
  const content = writePhrasing(children, writing)
  return isBlank(content) ? '' : writing.syntax.element(element, content)
}

/** A table whose first row is the head. Short rows are filled up, since HTML wants every row as wide as the first. */
function writeTable({ align, children: rows }: Table, writing: Writing): string {
  const { syntax } = writing
  const width = rows.reduce((widest, row) => Math.max(widest, row.children.length), 0)
  if (width === 0) return ''
  const cell = (content: TableCell | undefined, column: number, head: boolean): string => {
    const markup = writePhrasing(content?.children ?? [], writing)
    const name = head && !isBlank(markup) ? 'th' : 'td'
    return syntax.element(name, markup, {
      scope: name === 'th' ? 'col' : null,
      class: align[column] ? `align-${align[column]}` : null,
    })
  }
  const lines = rows.map((row, index) => {
    const cells = Array.from({ length: width }, (_, column) => cell(row.children[column], column, index === 0))
    return syntax.element('tr', cells.join(''))
  })
  const [head = '', ...body] = lines
  const parts = [
    syntax.element('thead', head),
    ...(body.length ? [syntax.element('tbody', `\n${body.join('\n')}\n`)] : []),
  ]
  return syntax.element('table', `\n${parts.join('\n')}\n`)
}

function writeFigure(figure: Figure, writing: Writing): string {
  const { syntax } = writing
  const picture = figure.image ? writePicture(figure.image, writing) : ''
  const caption = writePhrasing(figure.caption, writing)
  const credits = figure.bylines
    .filter((byline) => byline.placement !== 'inline' && !isBlank(byline.text))
    .map((byline) => syntax.element('span', syntax.text(byline.text), { class: 'credit' }))
  const legend = [...(isBlank(caption) ? [] : [caption]), ...credits].join('\n')
  if (picture === '' && legend === '') return ''
  const parts = [picture, legend === '' ? '' : syntax.element('figcaption', legend)].filter(Boolean)
  return syntax.element('figure', `\n${parts.join('\n')}\n`, picture === '' ? { class: 'no-picture' } : {})
}
