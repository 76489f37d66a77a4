import type { Article, Block, Dateline } from '@banmian/core'
import { plainText } from '@banmian/core'
import { elementsOf, firstOf, type XmlElement } from '@banmian/input/xml'
import { type Conventions, creditsIn, datelineIn } from '../reading/credits-in.js'
import type { ReadElements } from '../xml/read-elements.js'
import { readBlocks } from './read-blocks.js'
import { readBodyHead } from './read-body-head.js'
import { type NitfHead, readHead } from './read-head.js'
import { readByline } from './read-phrasing.js'

/** A document of NITF as it is read: its head, and its article without an id. */
export interface ReadNitf {
  head: NitfHead
  article: Omit<Article, 'id' | 'type'>
}

/** Reads the element `nitf`. */
export function readNitf(root: XmlElement, conventions: Partial<Conventions>, elements: ReadElements): ReadNitf {
  elements.add(root)
  const head = readHead(root, elements)
  const line: Conventions = {
    language: conventions.language ?? head.publication.language ?? 'und',
    locale: conventions.locale,
    date: head.date,
  }
  const reading = { elements, keepsSpace: head.isOwn, creditsIn: (text: string) => creditsIn(text, line) }
  const body = firstOf(root, 'body')
  const contents = body ? elementsOf(body, 'body.content') : []
  elements.add(body, ...contents)
  const { headline, bylines, dateline } = readBodyHead(firstOf(body, 'body.head'), reading, (text) =>
    datelineIn(text, line),
  )
  const blocks = contents.flatMap(({ children }) => readBlocks(children, reading))
  const end = firstOf(body, 'body.end')
  const tagline = firstOf(end, 'tagline')
  elements.add(end)
  return {
    head,
    article: {
      role: head.role ?? (isPhoto(blocks) ? 'photo' : 'news'),
      headline: headline.main === null && !head.isOwn ? { ...headline, main: head.title } : headline,
      rubric: head.rubric,
      dateline: head.isOwn ? dateline : inPlace(dateline, blocks),
      bylines: tagline ? [...bylines, readByline(tagline, 'tail', reading)] : bylines,
      body: blocks,
      continuations: [],
      subjects: head.subjects,
    },
  }
}

const isPhoto = (blocks: readonly Block[]): boolean => blocks.length === 1 && blocks[0]?.type === 'figure'

/** Returns a dateline as `inline` when the text opens with it, too. */
function inPlace(dateline: Dateline | null, [first]: readonly Block[]): Dateline | null {
  const opens = dateline && first?.type === 'paragraph' && plainText([first]).startsWith(dateline.text)
  return dateline && { ...dateline, placement: opens ? 'inline' : 'tail' }
}
