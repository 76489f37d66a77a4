import { type CoverText, coverDocument, DRAWN, drawCover } from '../cover/cover.js'
import type { EpubLabels } from '../labels/epub-labels.js'
import type { EpubOptions } from '../options/epub-options.js'
import { checkPicture, type PictureFormat } from '../pictures/check-picture.js'

/** The cover of a book: its image, and the document that shows it. */
export interface BookCover {
  /** File name of the image. */
  path: string
  image: string | Uint8Array
  format: PictureFormat
  document: string
}

/** Name, manifest id and manifest property of the cover image. */
export const COVER_IMAGE = 'cover-image'

/**
 * Returns the cover that the caller passed, or the drawn one.
 *
 * @param title - Title of the book, for the alternative text.
 * @throws EpubError when the caller's function does not return a picture
 */
export function bookCover(
  cover: NonNullable<EpubOptions['cover']>,
  title: string,
  text: CoverText,
  labels: EpubLabels,
): BookCover {
  const drawing = cover instanceof Uint8Array ? '' : drawCover(text)
  const given = typeof cover === 'function' ? cover(drawing) : cover
  const image = given === 'drawn' ? drawing : given
  const format = given === 'drawn' ? DRAWN : checkPicture('the result of options.cover', given)
  const path = `${COVER_IMAGE}.${format.extension}`
  const shown = { path, alt: `${labels.cover} ${title}`, width: format.width, height: format.height }
  return { path, image, format, document: coverDocument(shown, labels, text.language) }
}
