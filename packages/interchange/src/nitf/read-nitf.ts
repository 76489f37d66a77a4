import type { Article, Block, Dateline } from '@banmian/core'
import { detectLanguage, plainText } from '@banmian/core'
import { elementsOf, firstOf, textIn, type XmlElement } from '@banmian/input/xml'
import { type Conventions, creditsIn, datelineIn } from '../reading/credits-in.js'
import type { ReadElements } from '../xml/read-elements.js'
import type { NitfReading } from './nitf-reading.js'
import { readBlocks } from './read-blocks.js'
import { readBodyHead } from './read-body-head.js'
import { type NitfHead, readHead } from './read-head.js'
import { readByline, readRunningText } from './read-phrasing.js'

/** A document of NITF as it is read: its head, and its article without an id. */
export interface ReadNitf {
  head: NitfHead
  /** Its language: the stated one, or else the given or detected one. */
  language: string
  article: Omit<Article, 'id' | 'type'>
}

/** Reads the element `nitf`. */
export function readNitf(root: XmlElement, conventions: Partial<Conventions>, elements: ReadElements): ReadNitf {
  elements.add(root)
  const head = readHead(root, elements)
  const body = firstOf(root, 'body')
  const language = head.publication.language ?? conventions.language ?? detectLanguage(textIn(body))
  const line: Conventions = { language, locale: conventions.locale, date: head.date }
  const reading = { elements, keepsSpace: head.isOwn, creditsIn: (text: string) => creditsIn(text, line) }
  const contents = body ? elementsOf(body, 'body.content') : []
  elements.add(body)
  elements.addEach(contents)
  const { headline, bylines, dateline } = readBodyHead(firstOf(body, 'body.head'), reading, (text) =>
    datelineIn(text, line),
  )
  const blocks = contents.flatMap(({ children }) => readBlocks(children, reading))
  const end = readEnd(firstOf(body, 'body.end'), reading)
  return {
    head,
    language,
    article: {
      role: head.role ?? (isPhoto(blocks) ? 'photo' : 'news'),
      headline: headline.main === null && !head.isOwn ? { ...headline, main: head.title } : headline,
      rubric: head.rubric,
      dateline: head.isOwn ? dateline : inPlace(dateline, blocks),
      bylines: [...bylines, ...end.bylines],
      body: [...blocks, ...end.blocks],
      continuations: [],
      subjects: head.subjects,
    },
  }
}

/** Reads the line below a text: the names of its authors, or else its last paragraph. */
function readEnd(end: XmlElement | undefined, reading: NitfReading): { bylines: Article['bylines']; blocks: Block[] } {
  const tagline = firstOf(end, 'tagline')
  reading.elements.add(end)
  if (!tagline) return { bylines: [], blocks: [] }
  const byline = readByline(tagline, 'tail', reading)
  if (byline.credits.length > 0) return { bylines: [byline], blocks: [] }
  return { bylines: [], blocks: [{ type: 'paragraph', children: readRunningText(tagline, reading) }] }
}

const isPhoto = (blocks: readonly Block[]): boolean => blocks.length === 1 && blocks[0]?.type === 'figure'

/** Returns a dateline as `inline` when the text opens with it, too. */
function inPlace(dateline: Dateline | null, [first]: readonly Block[]): Dateline | null {
  const opens = dateline && first?.type === 'paragraph' && plainText([first]).startsWith(dateline.text)
  return dateline && { ...dateline, placement: opens ? 'inline' : 'tail' }
}
