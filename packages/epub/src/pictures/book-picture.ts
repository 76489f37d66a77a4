import { checks, fail } from '../errors/epub-error.js'
import { checkPicture, PICTURE_BYTES, type PictureFormat } from './check-picture.js'
import type { FoundPicture } from './found-picture.js'

/** A picture that was converted. */
export interface ConvertedPicture {
  /** The bytes of a PNG, JPEG, GIF or WebP. */
  data: Uint8Array
  /** Media type of the bytes, such as `image/jpeg`. */
  type: string
}

/**
 * Converts a picture, or returns `null` when the book is to contain it as it is.
 *
 * @param data - The bytes that the option `picture` returned.
 * @param type - Their media type: `image/png`, `image/jpeg`, `image/gif`, `image/webp`, or `''` for
 *   any other format, which a book cannot contain.
 */
export type PictureConverter = (data: Uint8Array, type: string) => ConvertedPicture | null

/** A converter of pictures whose result may be a promise. */
export type AsyncPictureConverter = (
  data: Uint8Array,
  type: string,
) => ConvertedPicture | null | Promise<ConvertedPicture | null>

/** A picture as the book contains it. */
export interface BookPicture {
  /** URL, as the article has it. */
  url: string
  data: Uint8Array
  format: PictureFormat
  /** Width in CSS pixels; `undefined` keeps the issue's. */
  width: number | null | undefined
  /** Height in CSS pixels; `undefined` keeps the issue's. */
  height: number | null | undefined
}

/**
 * Returns a picture as the book contains it.
 *
 * @param converted - Result of the caller's converter; `null` keeps the picture as it was found.
 * @throws EpubError when the result has the wrong type, or the book cannot contain the picture
 */
export function bookPicture(found: FoundPicture, converted: unknown): BookPicture {
  const { url, width, height } = found
  if (converted === null || converted === undefined) {
    const format = checkPicture(`the data of options.picture(…) for ${JSON.stringify(url)}`, found.data)
    return { url, data: found.data, format, width, height }
  }
  const argument = `options.convertPicture(…) for ${JSON.stringify(url)}`
  const hint =
    converted instanceof Promise ? 'Use streamEpub for pictures that are converted asynchronously.' : undefined
  const isObject = typeof converted === 'object' && hint === undefined
  checks.that(isObject, argument, 'an object with data and type, or null', converted, hint)
  const { data, type } = converted as { data?: unknown; type?: unknown }
  if (!(data instanceof Uint8Array)) return fail(`the data of ${argument}`, PICTURE_BYTES, data)
  const format = checkPicture(`the data of ${argument}`, data)
  checks.that(type === format.type, `the type of ${argument}`, `${JSON.stringify(format.type)}, as its bytes are`, type)
  return { url, data, format, width, height }
}
