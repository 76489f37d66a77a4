import type { Phrasing, Ruby } from '../model/issue.js'

/** A node of running text whose type and content mdast defines. */
type StandardPhrasing = Exclude<Phrasing, Ruby>

/** Returns running text with each annotation as text in brackets after its base text. */
export const standardPhrasing = (nodes: readonly Phrasing[]): StandardPhrasing[] => nodes.flatMap(standardNodes)

function standardNodes(node: Phrasing): StandardPhrasing[] {
  switch (node.type) {
    case 'ruby':
      return [
        ...standardPhrasing(node.children),
        ...(node.annotation ? [{ type: 'text' as const, value: `（${node.annotation}）` }] : []),
      ]
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'link':
      return [{ ...node, children: standardPhrasing(node.children) }]
    default:
      return [node]
  }
}
