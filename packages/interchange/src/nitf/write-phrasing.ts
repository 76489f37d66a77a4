import type { Byline, Phrasing } from '@banmian/core'
import { xmlText } from '@banmian/markup'
import { placedCredits } from '../nodes/placed-credits.js'
import { xmlElement } from '../xml/write-element.js'

/** Writes running text as enriched text of NITF. */
export const writePhrasing = (nodes: readonly Phrasing[]): string => nodes.map(writeNode).join('')

function writeNode(node: Phrasing): string {
  switch (node.type) {
    case 'text':
      return xmlText(node.value)
    case 'emphasis':
      return xmlElement('em', {}, writePhrasing(node.children))
    case 'strong':
    case 'delete':
      return xmlElement('em', { class: node.type }, writePhrasing(node.children))
    case 'inlineCode':
      return xmlElement('em', { class: 'code' }, xmlText(node.value))
    case 'break':
      return '<br/>'
    case 'link':
      return xmlElement('a', { href: node.url, title: node.title }, writePhrasing(node.children))
    case 'image':
      return xmlText(node.alt)
  }
}

/** Writes a line of credit, with its names marked. */
export function writeByline(name: 'byline' | 'media-producer', { text, placement, credits }: Byline): string {
  let content = ''
  let from = 0
  for (const { credit, start, end } of placedCredits(text, credits)) {
    const printed = text.slice(start, end)
    const attributes = { class: credit.role, value: printed === credit.name ? null : credit.name }
    content += xmlText(text.slice(from, start)) + xmlElement('person', attributes, xmlText(printed))
    from = end
  }
  return xmlElement(name, { class: placement }, content + xmlText(text.slice(from)))
}
