import type { Phrasing } from '@banmian/core'
import { xmlAttribute, xmlText } from '@banmian/markup'
import type { Steps } from '../conversion/json-pointer.js'
import type { LossList } from '../conversion/loss-list.js'
import { unknownNode } from '../nodes/held-phrasing.js'
import { xmlValue } from '../xml/xml-losses.js'
import { isCollapsed, KEEPS_SPACE } from './white-space.js'

/** Everything that a writer of XHTML needs in addition to the nodes. */
export interface XhtmlContext {
  losses: LossList
  /** Returns the URL to write, or `''`, and records it when it is not the one in the issue. */
  writtenUrl: (url: string, steps: Steps, losses: LossList) => string
}

/** Writes running text. White space that HTML would collapse is marked as kept. */
export function writePhrasing(nodes: readonly Phrasing[], steps: Steps, context: XhtmlContext): string {
  let written = ''
  /** Adjacent texts, which are one, since the spaces at their ends would collapse into one. */
  let text = ''
  /** The same texts as XML. */
  let escaped = ''
  let isFirst = true
  const flush = (isLast: boolean): void => {
    if (text === '') return
    written += isCollapsed(text, isFirst, isLast) ? `<span style="${KEEPS_SPACE}">${escaped}</span>` : escaped
    text = ''
    escaped = ''
    isFirst = false
  }
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!
    if (node.type === 'text') {
      const { value } = node
      const xml = xmlText(value)
      // Most texts are written as they are. For the others, a second scan finds what is lost.
      text += xml === value ? value : xmlValue(value, [...steps, index, 'value'], context.losses)
      escaped += xml
      continue
    }
    flush(false)
    written += writeMark(node, [...steps, index], context)
    isFirst = false
  }
  flush(true)
  return written
}

function writeMark(node: Exclude<Phrasing, { type: 'text' }>, steps: Steps, context: XhtmlContext): string {
  const inside = (name: string, children: readonly Phrasing[]): string =>
    `<${name}>${writePhrasing(children, [...steps, 'children'], context)}</${name}>`
  switch (node.type) {
    case 'emphasis':
      return inside('em', node.children)
    case 'strong':
      return inside('strong', node.children)
    case 'delete':
      return inside('del', node.children)
    case 'ruby': {
      const base = writePhrasing(node.children, [...steps, 'children'], context)
      const annotation = textElement('rt', xmlValue(node.annotation, [...steps, 'annotation'], context.losses))
      return `<ruby>${base}<rp>（</rp>${annotation}<rp>）</rp></ruby>`
    }
    case 'inlineCode':
      return textElement('code', xmlValue(node.value, [...steps, 'value'], context.losses))
    case 'break':
      return '<br/>'
    case 'link': {
      const attributes = urlAttribute('href', node.url, steps, context) + titleOf(node.title, steps, context)
      return `<a${attributes}>${writePhrasing(node.children, [...steps, 'children'], context)}</a>`
    }
    case 'image': {
      const alt = xmlValue(node.alt, [...steps, 'alt'], context.losses)
      const title = titleOf(node.title, steps, context)
      return `<img${urlAttribute('src', node.url, steps, context)} alt="${xmlAttribute(alt)}"${title}/>`
    }
    default:
      throw unknownNode(node, steps)
  }
}

/** Writes an element with text only. White space that HTML would collapse is marked as kept. */
function textElement(name: string, value: string): string {
  const style = isCollapsed(value, true, true) ? ` style="${KEEPS_SPACE}"` : ''
  return `<${name}${style}>${xmlText(value)}</${name}>`
}

/**
 * Writes the attribute with a URL, preceded by a space; nothing for one that must not be followed.
 */
export function urlAttribute(name: string, url: string, steps: Steps, { writtenUrl, losses }: XhtmlContext): string {
  const written = writtenUrl(url, [...steps, 'url'], losses)
  return written === '' ? '' : ` ${name}="${xmlAttribute(written)}"`
}

const titleOf = (title: string | null, steps: Steps, { losses }: XhtmlContext): string =>
  title === null ? '' : ` title="${xmlAttribute(xmlValue(title, [...steps, 'title'], losses))}"`
