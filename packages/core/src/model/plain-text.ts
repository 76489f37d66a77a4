import { ArgumentError } from '../arguments/argument-error.js'
import type { Block, ListItem, Phrasing, TableCell, TableRow } from './issue.js'
import { MAX_NODES } from './nesting.js'

/** A node whose text {@link plainText} returns. */
export type TextContent = Block | Phrasing | ListItem | TableRow | TableCell

const PHRASING: readonly string[] = ['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break', 'link', 'image']

/**
 * Returns the characters of a node or of a list of nodes, as printed. Blocks are separated by a
 * line feed. A figure contributes its caption and its credits, a picture in running text its
 * alternative text.
 *
 * @throws ArgumentError when a value is not a node of a known type, or nodes are nested too deeply
 */
export function plainText(nodes: TextContent | readonly TextContent[]): string {
  return Array.isArray(nodes) ? textOfList(nodes as readonly TextContent[], 0) : textOfNode(nodes as TextContent, 0)
}

function textOfList(nodes: readonly TextContent[], depth: number): string {
  if (nodes.length === 1) return textOfNode(nodes[0]!, depth)
  return nodes.map((node) => textOfNode(node, depth)).join(nodes.some(isBlock) ? '\n' : '')
}

const isBlock = (node: TextContent): boolean => !PHRASING.includes(node.type)

function textOfNode(node: TextContent, depth: number): string {
  switch (node?.type) {
    case 'text':
    case 'inlineCode':
      return node.value
    case 'break':
      return '\n'
    case 'thematicBreak':
      return ''
    case 'image':
      return node.alt
    case 'figure':
      return [textOfList(node.caption, depth + 1), ...node.bylines.map((byline) => byline.text)]
        .filter(Boolean)
        .join('\n')
    case 'tableRow':
      return node.children.map((cell) => textOfNode(cell, depth + 1)).join('\t')
    default:
      if (!Array.isArray(node?.children)) throw notANode(node)
      if (depth > MAX_NODES) throw tooDeep(node)
      return textOfList(node.children, depth + 1)
  }
}

const tooDeep = (received: unknown): ArgumentError =>
  new ArgumentError({
    argument: 'nodes',
    expected: `nested at most ${MAX_NODES} levels deep`,
    received,
    hint: 'Remove some levels.',
  })

function notANode(received: unknown): ArgumentError {
  const type = (received as { type?: unknown } | null | undefined)?.type
  const hint =
    type === 'issue' || type === 'page'
      ? 'Pass the body of one of its articles.'
      : type === 'article'
        ? 'Pass its body.'
        : undefined
  return new ArgumentError({ argument: 'nodes', expected: 'a node or a list of nodes', received, hint })
}
