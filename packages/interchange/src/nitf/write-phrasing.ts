import type { Byline, Phrasing } from '@banmian/core'
import { xmlText } from '@banmian/markup'
import { inBrackets } from '../nodes/bracketed-ruby.js'
import { placedCredits } from '../nodes/placed-credits.js'
import { markedText } from '../xml/marked-text.js'
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
    case 'ruby':
      return writePhrasing(node.children) + xmlText(inBrackets(node.annotation))
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
  const content = markedText(text, placedCredits(text, credits), ({ credit }, printed) => {
    const attributes = { class: credit.role, value: printed === credit.name ? null : credit.name }
    return xmlElement('person', attributes, xmlText(printed))
  })
  return xmlElement(name, { class: placement }, content)
}
