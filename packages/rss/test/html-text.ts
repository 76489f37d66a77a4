import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

/** The text that a browser shows of a fragment of HTML. */
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
