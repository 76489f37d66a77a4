import { isBlank } from '@banmian/core'
import type { Handlers } from './render-node.js'
import { writeFigure } from './write-figure.js'
import { writeTable } from './write-table.js'

/** Handlers of blocks. Each returns `''` for a block that would show nothing. */
export const blockHandlers: Pick<
  Handlers,
  'paragraph' | 'heading' | 'list' | 'blockquote' | 'table' | 'figure' | 'thematicBreak'
> = {
  paragraph: (node, writer) => {
    const content = writer.nodes(node.children)
    const first = node.children[0]
    // Nearly always the first text is visible. Only otherwise is the markup flattened and
    // searched.
    const isVisible = (first !== undefined && 'value' in first && !isBlank(first.value)) || !isBlank(content)
    return isVisible ? `<p>${content}</p>` : ''
  },
  heading: (node, writer) => {
    const content = writer.nodes(node.children)
    if (isBlank(content)) return ''
    return writer.element(`h${writer.levelOf(node.depth)}`, content, { class: 'subhead' })
  },
  list: (node, writer) => {
    const items = node.children.map((item) => {
      const child = item.children.length === 1 ? item.children[0] : undefined
      const isTight = !node.spread && !item.spread && child?.type === 'paragraph'
      return writer.element('li', isTight ? writer.nodes(child.children) : `\n${writer.nodes(item.children)}`)
    })
    if (items.length === 0) return ''
    const start = node.ordered && node.start !== null && node.start !== 1 ? String(node.start) : null
    return writer.element(node.ordered ? 'ol' : 'ul', `\n${items.join('\n')}\n`, { start })
  },
  blockquote: (node, writer) => writer.element('blockquote', `\n${writer.nodes(node.children)}`),
  table: writeTable,
  figure: writeFigure,
  thematicBreak: (_, { empty }) => empty('hr'),
}
