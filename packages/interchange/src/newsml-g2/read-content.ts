import type { Block } from '@banmian/core'
import { elementsOf, firstOf, textIn, type XmlElement } from '@banmian/input/xml'
import { type ReadNitf, readNitf } from '../nitf/read-nitf.js'
import type { Conventions } from '../reading/credits-in.js'
import { readXhtmlElement } from '../xhtml/read-xhtml.js'
import type { ReadElements } from '../xml/read-elements.js'
import { isWhite } from '../xml/white-runs.js'

/** The content of an item: blocks, and the document of NITF if it is one. */
export interface ItemContent {
  blocks: Block[]
  nitf: ReadNitf | null
}

/**
 * Reads the content of an item: NITF or XHTML, else its plain text, else the picture it refers to.
 */
export function readContent(
  set: XmlElement | undefined,
  caption: string,
  conventions: Partial<Conventions>,
  elements: ReadElements,
): ItemContent {
  const parts = set ? elementsOf(set) : []
  elements.add(set)
  for (const part of parts) {
    const [root] = part.name === 'inlineXML' ? elementsOf(part) : []
    if (root?.name === 'nitf') {
      elements.add(part)
      const nitf = readNitf(root, conventions, elements)
      return { blocks: nitf.article.body, nitf }
    }
    if (root && /^html$/i.test(root.name)) {
      elements.addAll(part)
      return { blocks: readXhtmlElement(firstOf(root, 'body') ?? root).blocks, nitf: null }
    }
  }
  const data = parts.find(({ name, attributes }) => name === 'inlineData' && isPlain(attributes['contenttype']))
  if (data) {
    elements.add(data)
    return { blocks: paragraphsOf(textIn(data)), nitf: null }
  }
  return { blocks: pictureOf(parts, caption, elements), nitf: null }
}

const isPlain = (type: string | undefined): boolean => type === undefined || type.startsWith('text/plain')

const paragraphsOf = (text: string): Block[] =>
  text
    .split(/[\r\n]+/)
    .filter((line) => !isWhite(line))
    .map((line) => ({ type: 'paragraph', children: [{ type: 'text', value: line.trim() }] }))

/** Returns the largest picture among the renditions of an item as a figure. */
function pictureOf(parts: readonly XmlElement[], caption: string, elements: ReadElements): Block[] {
  const renditions = parts.filter(
    ({ name, attributes }) => name === 'remoteContent' && /^image\//.test(attributes['contenttype'] ?? 'image/'),
  )
  const [largest] = [...renditions].sort((a, b) => widthOf(b) - widthOf(a))
  const url = largest?.attributes['href']
  if (!largest || url === undefined) return []
  elements.addEach(renditions)
  return [
    {
      type: 'figure',
      image: { url, alt: '', width: pixelsIn(largest, 'width'), height: pixelsIn(largest, 'height') },
      caption: caption === '' ? [] : [{ type: 'text', value: caption }],
      bylines: [],
    },
  ]
}

const widthOf = (element: XmlElement): number => pixelsIn(element, 'width') ?? 0

function pixelsIn({ attributes }: XmlElement, name: string): number | null {
  const value = attributes[name] ?? ''
  return /^[1-9]\d{0,14}$/.test(value) ? Number(value) : null
}
