import type { Block, ListItem, Phrasing, TableCell, TableRow } from './issue.js'

type Node = Block | Phrasing | ListItem | TableRow | TableCell

/**
 * The characters of a node or a list of nodes, as printed.
 * Blocks are parted by a line feed; a figure gives its caption and its credits; pictures in running text give their alternative text.
 */
export function plainText(nodes: Node | readonly Node[]): string {
  if (Array.isArray(nodes)) {
    const list = nodes as readonly Node[]
    if (list.length === 1) return one(list[0]!)
    return list.map(one).join(list.some(isBlock) ? '\n' : '')
  }
  return one(nodes as Node)
}

const isBlock = (node: Node): boolean =>
  !['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break', 'link', 'image'].includes(node.type)

function one(node: Node): string {
  switch (node.type) {
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
      return [plainText(node.caption), ...node.bylines.map((byline) => byline.text)].filter(Boolean).join('\n')
    case 'tableRow':
      return node.children.map(one).join('\t')
    default:
      return plainText(node.children)
  }
}
