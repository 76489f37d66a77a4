import { ArgumentError } from '../arguments/argument-error.js'
import type { Block, ListItem, Phrasing, TableCell, TableRow } from './issue.js'
import { MAX_NODES } from './nesting.js'

/** A node whose text {@link plainText} returns. */
export type TextContent = Block | Phrasing | ListItem | TableRow | TableCell

const PHRASING: ReadonlySet<string> = new Set<Phrasing['type']>([
  'text',
  'emphasis',
  'strong',
  'delete',
  'ruby',
  'inlineCode',
  'break',
  'link',
  'image',
])

/**
 * Returns the characters of a node or of a list of nodes, as printed. Blocks are separated by a
 * line feed. A figure contributes its caption and its credits, a picture in running text its
 * alternative text, a ruby its base text without the annotation.
 *
 * @throws ArgumentError when a value is not a node of a known type, or nodes are nested too deeply
 */
export const plainText = (nodes: TextContent | readonly TextContent[]): string => textOf(nodes, baseOnly)

/**
 * Returns the characters of a node or of a list of nodes as {@link plainText} does, with each
 * annotation in brackets after its base text: 漢字（かんじ）.
 *
 * @throws ArgumentError when a value is not a node of a known type, or nodes are nested too deeply
 */
export const annotatedText = (nodes: TextContent | readonly TextContent[]): string => textOf(nodes, withAnnotation)

/** Returns a ruby as text. */
type RubyText = (base: string, annotation: string) => string

const baseOnly: RubyText = (base) => base
const withAnnotation: RubyText = (base, annotation) => (annotation ? `${base}（${annotation}）` : base)

const textOf = (nodes: TextContent | readonly TextContent[], ruby: RubyText): string =>
  Array.isArray(nodes)
    ? textOfList(nodes as readonly TextContent[], 0, ruby)
    : textOfNode(nodes as TextContent, 0, ruby)

function textOfList(nodes: readonly TextContent[], depth: number, ruby: RubyText): string {
  if (nodes.length === 1) return textOfNode(nodes[0]!, depth, ruby)
  return nodes.map((node) => textOfNode(node, depth, ruby)).join(nodes.some(isBlock) ? '\n' : '')
}

const isBlock = (node: TextContent): boolean => !PHRASING.has(node.type)

function textOfNode(node: TextContent, depth: number, ruby: RubyText): string {
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
      return [textOfList(node.caption, depth + 1, ruby), ...node.bylines.map((byline) => byline.text)]
        .filter(Boolean)
        .join('\n')
    case 'tableRow':
      return node.children.map((cell) => textOfNode(cell, depth + 1, ruby)).join('\t')
    default: {
      if (!Array.isArray(node?.children)) throw notANode(node)
      if (depth > MAX_NODES) throw tooDeep(node)
      const text = textOfList(node.children, depth + 1, ruby)
      return node.type === 'ruby' ? ruby(text, node.annotation) : text
    }
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
