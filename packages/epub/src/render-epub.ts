import type { Article, Issue, PictureResolver } from '@banmian/core'
import { Book, type LoadedPictures } from './book/book.js'
import type { EpubOptions } from './options/epub-options.js'
import { type BookPicture, bookPicture, type PictureConverter } from './pictures/book-picture.js'
import { foundPicture } from './pictures/found-picture.js'
import { placedAdvertisements } from './source/advertisement.js'
import { type BookItem, itemOpener, syncItems } from './source/book-source.js'
import { type Bytes, concatenate } from './zip/chunk-buffer.js'
import { deflate } from './zip/deflate.js'
import { type ZipFile, ZipWriter } from './zip/zip-writer.js'

/** Options of {@link renderEpub}. */
export interface RenderEpubOptions extends EpubOptions {
  /**
   * Returns the bytes of a picture (PNG, JPEG, GIF or WebP) as `data`, or `null` when it is missing
   * and its alternative text is printed instead. Called once for each URL. By default the book
   * contains no pictures.
   */
  picture?: PictureResolver
  /**
   * Converts a picture that `picture` returned, such as a WebP, which many reading systems do not
   * show, or returns `null` to keep it as it is. Called once for each picture. By default nothing
   * is converted.
   */
  convertPicture?: PictureConverter
}

/**
 * Renders an issue, several issues, or articles with their issues and pages as an EPUB 3.3 book.
 * The same input gives the same bytes in every engine.
 *
 * @throws EpubError when the source or an option is wrong, a picture has an unknown format, or the
 * source is empty
 */
export function renderEpub(source: Issue | Iterable<BookItem>, options: RenderEpubOptions = {}): Bytes {
  return concatenate([...renderEpubChunks(source, options)])
}

/**
 * Renders the same bytes as {@link renderEpub} in chunks, so that a large book need not be in
 * memory as a whole. Unlike `streamEpub` it is synchronous, and its source is, too.
 *
 * @throws EpubError as `renderEpub` does: immediately for options, otherwise when the chunk is
 * requested
 */
export function renderEpubChunks(
  source: Issue | Iterable<BookItem>,
  options: RenderEpubOptions = {},
): Generator<Bytes, void, undefined> {
  return chunksOf(new Book(options), source, options)
}

function* chunksOf(
  book: Book,
  source: Issue | Iterable<BookItem>,
  options: RenderEpubOptions,
): Generator<Bytes, void, undefined> {
  const zip = new ZipWriter(options.deflate ?? deflate)
  for (const file of filesOf(book, source, options)) yield* zip.add(file)
  yield* zip.end()
  book.checkSize(zip.size)
}

function* filesOf(
  book: Book,
  source: Issue | Iterable<BookItem>,
  options: RenderEpubOptions,
): Generator<ZipFile, void, undefined> {
  const items = syncItems(source)
  yield* book.begin()
  const open = itemOpener(source)
  for (const item of items) {
    const { issue, articles } = open(item)
    yield* book.addIssue(issue)
    for (const placed of articles) yield* book.addArticle(placed, loadPictures(book, placed.article, options))
  }
  for (const placed of placedAdvertisements(options.advertisements))
    yield* book.addAdvertisement(placed, loadPictures(book, placed.article, options))
  yield* book.end(source)
}

function loadPictures(
  book: Book,
  article: Article | null,
  { picture: resolve, convertPicture: convert }: RenderEpubOptions,
): LoadedPictures {
  const pictures = new Map<string, BookPicture | null>()
  if (resolve === undefined || article === null) return pictures
  for (const { url, picture } of book.newPictures(article)) {
    const found = foundPicture(picture, resolve(picture, article))
    pictures.set(url, found && bookPicture(found, convert?.(found.data, found.type)))
  }
  return pictures
}
