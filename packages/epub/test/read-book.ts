import { elementsNamed, readXml, type XmlElement } from '@banmian/test-kit'
import { strFromU8, unzipSync } from 'fflate'

/** A book as an independent reader sees it: unzipped, with parsed documents. */
export interface ReadBook {
  files: Record<string, Uint8Array>
  /** Returns a file of the content folder as text. */
  text: (path: string) => string
  xml: (path: string) => XmlElement
  /** Paths of the documents in reading order. */
  spine: string[]
}

export function readBook(book: Uint8Array): ReadBook {
  const files = unzipSync(book)
  const text = (path: string): string => strFromU8(files[`EPUB/${path}`] ?? missing(path))
  const xml = (path: string): XmlElement => readXml(text(path))
  const opf = xml('package.opf')
  const hrefs = new Map(elementsNamed(opf, 'item').map(({ attributes }) => [attributes['id'], attributes['href']]))
  const spine = elementsNamed(opf, 'itemref').map(
    ({ attributes }) => hrefs.get(attributes['idref']) ?? missing('idref'),
  )
  return { files, text, xml, spine }
}

/** Returns the text of all documents, in reading order. */
export function readText(book: Uint8Array): string {
  const { spine, xml } = readBook(book)
  return spine.map((path) => elementsNamed(xml(path), 'body')[0]?.text ?? missing('body')).join('\n')
}

function missing(what: string): never {
  throw new Error(`Expected ${what} in the book.`)
}
