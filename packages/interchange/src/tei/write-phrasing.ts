import type { Byline, Dateline, Phrasing } from '@banmian/core'
import { xmlText } from '@banmian/markup'
import { placedCredits } from '../nodes/placed-credits.js'
import { markedText } from '../xml/marked-text.js'
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
    case 'ruby': {
      const base = xmlElement('rb', {}, writePhrasing(node.children))
      return xmlElement('ruby', {}, base + xmlElement('rt', {}, xmlText(node.annotation)))
    }
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
  const content = markedText(text, placedCredits(text, credits), ({ credit }, printed) => {
    const attributes = { role: credit.role, key: printed === credit.name ? null : credit.name }
    return xmlElement('persName', attributes, xmlText(printed))
  })
  return xmlElement('byline', { rend: placement }, content)
}

/** Writes a dateline, with its agency, its place and its day marked. */
export function writeDateline(dateline: Dateline): string {
  const { text, placement, date } = dateline
  const content = markedText(text, datelineMarks(dateline), ({ field }, printed) =>
    xmlElement(field === 'agency' ? 'orgName' : 'placeName', {}, xmlText(printed)),
  )
  const day = date === null ? '' : xmlElement('date', { when: date })
  return xmlElement('dateline', { rend: placement }, content + day)
}
