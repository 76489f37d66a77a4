import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

/** Returns the text that a browser shows for an HTML fragment. */
export function htmlText(html: string): string {
  return textOf(parseFragment(html).childNodes)
}

function textOf(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): string {
  return nodes
    .map((node) => {
      if ('value' in node) return node.value
      return 'childNodes' in node ? textOf(node.childNodes) : ''
    })
    .join('')
}
