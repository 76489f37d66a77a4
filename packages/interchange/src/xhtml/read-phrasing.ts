import type { Phrasing } from '@banmian/core'
import type { XmlElement } from '@banmian/input/xml'
import { collapsed, keepsSpace } from './white-space.js'

/** Collects the names of elements that an issue has no node for. */
export type UnknownElements = Set<string>

/** Elements whose content is not text of the article. */
const WITHOUT_TEXT = new Set([
  'script',
  'style',
  'head',
  'template',
  'iframe',
  'object',
  'video',
  'audio',
  'svg',
  'form',
])
/** Elements in whose place their content is kept, without a loss of anything but a style. */
const TRANSPARENT = new Set([
  ...['span', 'small', 'cite', 'q', 'abbr', 'time', 'u', 'ins', 'mark', 'font', 'bdi', 'bdo', 'dfn', 'data'],
  ...['html', 'body', 'main', 'article', 'section', 'div', 'header', 'footer', 'center', 'tbody', 'thead', 'tfoot'],
])
/** The number of pixels that an attribute gives. */
const PIXELS = /^[1-9]\d{0,14}$/

/** Reads the content of an element as running text. */
export function readPhrasing(children: XmlElement['children'], unknown: UnknownElements, keeps = false): Phrasing[] {
  return children.flatMap((child): Phrasing[] => {
    if (typeof child === 'string') return [{ type: 'text', value: keeps ? child : collapsed(child) }]
    return readMark(child, unknown, keeps || keepsSpace(child.attributes['style']))
  })
}

function readMark({ name, attributes, children }: XmlElement, unknown: UnknownElements, keeps: boolean): Phrasing[] {
  const inside = (): Phrasing[] => readPhrasing(children, unknown, keeps)
  switch (name.toLowerCase()) {
    case 'em':
    case 'i':
      return [{ type: 'emphasis', children: inside() }]
    case 'strong':
    case 'b':
      return [{ type: 'strong', children: inside() }]
    case 'del':
    case 's':
    case 'strike':
      return [{ type: 'delete', children: inside() }]
    case 'ruby':
      return readRuby(children, unknown, keeps)
    case 'code':
    case 'kbd':
    case 'samp':
    case 'tt':
      return [{ type: 'inlineCode', value: inside().map(textOf).join('') }]
    case 'br':
      return [{ type: 'break' }]
    case 'a':
      return [{ type: 'link', url: attributes['href'] ?? '', title: attributes['title'] ?? null, children: inside() }]
    case 'img':
      return [
        {
          type: 'image',
          url: attributes['src'] ?? '',
          alt: attributes['alt'] ?? '',
          title: attributes['title'] ?? null,
        },
      ]
    default:
      return isWithoutText(name, unknown) ? [] : inside()
  }
}

/** Brackets around an annotation, for readers that do not know `<ruby>`. */
const BRACKETS = /^[\s()（）[\]［］〔〕【】《》〈〉「」]*$/

/** Reads base texts, each followed by its annotation. One without an annotation is text. */
function readRuby(children: XmlElement['children'], unknown: UnknownElements, keeps: boolean): Phrasing[] {
  const nodes: Phrasing[] = []
  let base: Phrasing[] = []
  for (const child of children) {
    const name = typeof child === 'string' ? '' : child.name.toLowerCase()
    const read = (): Phrasing[] =>
      name === 'rb' || name === 'rt' || name === 'rp'
        ? readPhrasing(
            (child as XmlElement).children,
            unknown,
            keeps || keepsSpace((child as XmlElement).attributes['style']),
          )
        : readPhrasing([child], unknown, keeps)
    if (name === 'rt') {
      nodes.push({ type: 'ruby', annotation: read().map(textOf).join(''), children: base })
      base = []
    } else {
      const part = read()
      if (name !== 'rp' || !part.every((node) => BRACKETS.test(textOf(node)))) base.push(...part)
    }
  }
  return [...nodes, ...base]
}

const textOf = (node: Phrasing): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : ''

/** Returns whether the content of an element is left out, and records elements without a node. */
export function isWithoutText(name: string, unknown: UnknownElements): boolean {
  const lower = name.toLowerCase()
  if (!TRANSPARENT.has(lower)) unknown.add(lower)
  return WITHOUT_TEXT.has(lower)
}

/** Returns a number of pixels, or `null`. */
export const pixelsOf = (value: string | undefined): number | null =>
  value !== undefined && PIXELS.test(value) ? Number(value) : null
