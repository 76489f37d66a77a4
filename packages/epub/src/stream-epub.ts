import type { Issue } from '@banmian/core'
import { Book } from './book/book.js'
import { deflate } from './zip/deflate.js'
import type { EpubOptions } from './options/epub-options.js'
import { type BookItem, itemsOf, type Printed, partsOf } from './source/book-source.js'
import { type ZipFile, ZipWriter } from './zip/zip-writer.js'

/** How a book is made bit by bit. */
export interface StreamEpubOptions extends EpubOptions {
  /**
   * Gives the bytes (PNG, JPEG, GIF or WebP) of a picture by its URL in the text, strays percent-encoded; `null` when there are none, and its
   * alternative text stands alone. Asked once for each URL. By default no picture is in the book.
   */
  image?: (url: string, printed: Printed) => Uint8Array | null | Promise<Uint8Array | null>
}

/**
 * A book as {@link renderEpub} makes it, byte by byte the same, while its issues or articles come. Of articles that come one at a time, only
 * one is held; what stays are titles and file names, some hundred bytes for each article.
 *
 * @throws TypeError as `renderEpub` does; for options at once, for the rest when the chunk is asked for
 */
export function streamEpub(
  source: Issue | Iterable<BookItem> | AsyncIterable<BookItem>,
  options: StreamEpubOptions = {},
): AsyncGenerator<Uint8Array, void, undefined> {
  return chunksOf(new Book(options), itemsOf(source), options)
}

async function* chunksOf(
  book: Book,
  items: Iterable<BookItem> | AsyncIterable<BookItem>,
  options: StreamEpubOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  const zip = new ZipWriter(options.deflate ?? deflate)
  const { image } = options
  yield* packed(zip, book.begin())
  for await (const item of items) {
    const { issue, pieces } = partsOf(item)
    yield* packed(zip, book.open(issue))
    for (const printed of pieces) {
      const pictures = new Map<string, Uint8Array | null>()
      if (image !== undefined) for (const url of book.wanted(printed)) pictures.set(url, await image(url, printed))
      yield* packed(zip, book.add(printed, pictures))
    }
  }
  yield* packed(zip, book.end())
  yield* zip.end()
}

function* packed(zip: ZipWriter, files: Iterable<ZipFile>): Generator<Uint8Array, void, undefined> {
  for (const file of files) yield* zip.add(file)
}
