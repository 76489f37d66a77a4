import type { Issue } from '@banmian/core'
import { Book } from './book/book.js'
import { deflate } from './zip/deflate.js'
import type { EpubOptions } from './options/epub-options.js'
import { type BookItem, itemsOf, type Printed, partsOf } from './source/book-source.js'
import { joined, type ZipFile, ZipWriter } from './zip/zip-writer.js'

/** How a book is made at once. */
export interface RenderEpubOptions extends EpubOptions {
  /**
   * Gives the bytes (PNG, JPEG, GIF or WebP) of a picture by its URL in the text, strays percent-encoded; `null` when there are none, and its
   * alternative text stands alone. Asked once for each URL. By default no picture is in the book.
   */
  image?: (url: string, printed: Printed) => Uint8Array | null
}

/**
 * An issue, several issues, or articles with their places as an EPUB 3.3 book. The same input gives the same bytes everywhere.
 *
 * @throws TypeError when an option is wrong, a picture is none that a book may hold, a body holds a node of an unknown type, or there is no
 * issue at all
 */
export function renderEpub(source: Issue | Iterable<BookItem>, options: RenderEpubOptions = {}): Uint8Array {
  const book = new Book(options)
  const zip = new ZipWriter(options.deflate ?? deflate)
  const chunks: Uint8Array[] = []
  for (const file of filesOf(book, itemsOf(source), options)) chunks.push(...zip.add(file))
  chunks.push(...zip.end())
  return joined(chunks)
}

function* filesOf(
  book: Book,
  items: Iterable<BookItem>,
  { image }: RenderEpubOptions,
): Generator<ZipFile, void, undefined> {
  yield* book.begin()
  for (const item of items) {
    const { issue, pieces } = partsOf(item)
    yield* book.open(issue)
    for (const printed of pieces) {
      const pictures = new Map<string, Uint8Array | null>()
      if (image !== undefined) for (const url of book.wanted(printed)) pictures.set(url, image(url, printed))
      yield* book.add(printed, pictures)
    }
  }
  yield* book.end()
}
