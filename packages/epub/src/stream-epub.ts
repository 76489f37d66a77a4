import type { Article, Issue, Picture, ResolvedPicture } from '@banmian/core'
import { Book, type LoadedPictures } from './book/book.js'
import type { EpubOptions } from './options/epub-options.js'
import { type AsyncPictureConverter, type BookPicture, bookPicture } from './pictures/book-picture.js'
import { foundPicture } from './pictures/found-picture.js'
import { placedAdvertisements } from './source/advertisement.js'
import { asyncItems, type BookItem, itemOpener } from './source/book-source.js'
import type { Bytes } from './zip/chunk-buffer.js'
import { deflate } from './zip/deflate.js'
import { type ZipFile, ZipWriter } from './zip/zip-writer.js'

/** A resolver of pictures whose result may be a promise. */
export type AsyncPictureResolver = (
  picture: Picture,
  article: Article,
) => ResolvedPicture | null | Promise<ResolvedPicture | null>

/** Options of {@link streamEpub}. */
export interface StreamEpubOptions extends EpubOptions {
  /**
   * Returns the bytes of a picture (PNG, JPEG, GIF or WebP) as `data`, or a promise of them; `null`
   * when it is missing and its alternative text is printed instead. Called once for each URL. By
   * default the book contains no pictures.
   */
  picture?: AsyncPictureResolver
  /**
   * Converts a picture that `picture` returned, such as a WebP, which many reading systems do not
   * show, or returns `null` to keep it as it is; or a promise of either. Called once for each
   * picture. By default nothing is converted.
   */
  convertPicture?: AsyncPictureConverter
}

/**
 * Renders the same bytes as {@link renderEpub} in chunks, while the issues or articles arrive. Of
 * articles that arrive one at a time, only one is held in memory; titles and file names remain, a
 * few hundred bytes for each article.
 *
 * @throws EpubError as `renderEpub` does: immediately for the type of the source and for options,
 * otherwise when the chunk is requested
 */
export function streamEpub(
  source: Issue | Iterable<BookItem> | AsyncIterable<BookItem>,
  options: StreamEpubOptions = {},
): AsyncGenerator<Bytes, void, undefined> {
  return chunksOf(new Book(options), source, asyncItems(source), options)
}

async function* chunksOf(
  book: Book,
  source: unknown,
  items: Iterable<BookItem> | AsyncIterable<BookItem>,
  options: StreamEpubOptions,
): AsyncGenerator<Bytes, void, undefined> {
  const zip = new ZipWriter(options.deflate ?? deflate)
  yield* zipChunks(zip, book.begin())
  const open = itemOpener(source)
  for await (const item of items) {
    const { issue, articles } = open(item)
    yield* zipChunks(zip, book.addIssue(issue))
    for (const placed of articles) {
      const pictures = await loadPictures(book, placed.article, options)
      yield* zipChunks(zip, book.addArticle(placed, pictures))
    }
  }
  for (const placed of placedAdvertisements(options.advertisements)) {
    const pictures = await loadPictures(book, placed.article, options)
    yield* zipChunks(zip, book.addAdvertisement(placed, pictures))
  }
  yield* zipChunks(zip, book.end(source))
  yield* zip.end()
  book.checkSize(zip.size)
}

function* zipChunks(zip: ZipWriter, files: Iterable<ZipFile>): Generator<Bytes, void, undefined> {
  for (const file of files) yield* zip.add(file)
}

async function loadPictures(
  book: Book,
  article: Article | null,
  { picture: resolve, convertPicture: convert }: StreamEpubOptions,
): Promise<LoadedPictures> {
  const pictures = new Map<string, BookPicture | null>()
  if (resolve === undefined || article === null) return pictures
  for (const { url, picture } of book.newPictures(article)) {
    const found = foundPicture(picture, await resolve(picture, article))
    pictures.set(url, found && bookPicture(found, await convert?.(found.data, found.type)))
  }
  return pictures
}
