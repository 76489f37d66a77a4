import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

/** The text that a browser shows of a fragment of HTML, alternative texts included. */
export function htmlText(html: string): string {
  return textOf(parseFragment(html).childNodes)
}

function textOf(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): string {
  return nodes
    .map((node) => {
      if ('value' in node) return node.value
      if (!('childNodes' in node)) return ''
      const alt = node.attrs.find(({ name }) => name === 'alt')?.value ?? ''
      return alt + textOf(node.childNodes)
    })
    .join('')
}
