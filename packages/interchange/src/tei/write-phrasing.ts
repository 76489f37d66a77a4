import type { Byline, Dateline, Phrasing } from '@banmian/core'
import { xmlText } from '@banmian/markup'
import { placedCredits } from '../nodes/placed-credits.js'
import { textElement, xmlElement } from '../xml/write-element.js'
import { datelineMarks } from './dateline-marks.js'

/** Writes running text as phrases of TEI. */
export const writePhrasing = (nodes: readonly Phrasing[]): string => nodes.map(writeNode).join('')

function writeNode(node: Phrasing): string {
  switch (node.type) {
    case 'text':
      return xmlText(node.value)
    case 'emphasis':
      return xmlElement('emph', {}, writePhrasing(node.children))
    case 'strong':
      return xmlElement('hi', { rend: 'bold' }, writePhrasing(node.children))
    case 'delete':
      return xmlElement('hi', { rend: 'strikethrough' }, writePhrasing(node.children))
    case 'inlineCode':
      return xmlElement('code', {}, xmlText(node.value))
    case 'break':
      return '<lb/>'
    case 'link':
      return xmlElement('ref', { target: node.url === '' ? null : node.url }, writePhrasing(node.children))
    case 'image':
      return xmlElement('graphic', { url: node.url }, textElement('desc', {}, node.alt === '' ? null : node.alt))
  }
}

/** Writes a line of credit, with its names marked. */
export function writeByline({ text, placement, credits }: Byline): string {
  let content = ''
  let from = 0
  for (const { credit, start, end } of placedCredits(text, credits)) {
    const printed = text.slice(start, end)
    const attributes = { role: credit.role, key: printed === credit.name ? null : credit.name }
    content += xmlText(text.slice(from, start)) + xmlElement('persName', attributes, xmlText(printed))
    from = end
  }
  return xmlElement('byline', { rend: placement }, content + xmlText(text.slice(from)))
}

/** Writes a dateline, with its agency, its place and its day marked. */
export function writeDateline(dateline: Dateline): string {
  const { text, placement, date } = dateline
  let content = ''
  let from = 0
  for (const { field, start, end } of datelineMarks(dateline)) {
    const name = field === 'agency' ? 'orgName' : 'placeName'
    content += xmlText(text.slice(from, start)) + xmlElement(name, {}, xmlText(text.slice(start, end)))
    from = end
  }
  const day = date === null ? '' : xmlElement('date', { when: date })
  return xmlElement('dateline', { rend: placement }, content + xmlText(text.slice(from)) + day)
}
