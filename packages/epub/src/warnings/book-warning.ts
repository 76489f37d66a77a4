import { describeValue } from '@banmian/core/arguments'

/** A picture in a format that many reading systems do not show. */
export interface PictureFormatWarning {
  code: 'picture-format'
  /** Two sentences: the problem, and what to do. */
  text: string
  /** URL of the picture, as the article has it; `null` for the cover. */
  url: string | null
  /** Media type of the picture. */
  type: string
}

/** A book with more bytes than the option `maxBytes`. */
export interface LargeBookWarning {
  code: 'large-book'
  /** The problem, the largest pictures, and what to do. */
  text: string
  /** Size of the book, in bytes. */
  bytes: number
  maxBytes: number
  /** The pictures of the book, the largest first. */
  pictures: readonly PictureShare[]
}

/** A picture and its part of a book. */
export interface PictureShare {
  /** URL, as the article has it. */
  url: string
  /** Size in bytes. */
  bytes: number
  /** Part of the bytes of the book, from 0 to 1. */
  share: number
}

/** A problem of a valid book: some readers cannot receive it, or will miss a part of it. */
export type BookWarning = PictureFormatWarning | LargeBookWarning

/**
 * Maximum size of a book by default, in bytes: the largest that Send to Kindle accepts by mail.
 */
const MAX_BYTES = 50_000_000

/** Number of pictures that a text names. */
const NAMED = 5

/** Media types that some reading systems do not show, though EPUB 3.3 allows them. */
const SHOWN_BY_SOME: ReadonlySet<string> = new Set(['image/webp'])

/** Returns the warning about a picture's format, or `null` when all reading systems show it. */
export function pictureFormatWarning(url: string | null, type: string): PictureFormatWarning | null {
  if (!SHOWN_BY_SOME.has(type)) return null
  const what = url === null ? 'The cover' : `The picture ${describeValue(url)}`
  const remedy = url === null ? 'Pass a JPEG or PNG.' : 'Convert it to JPEG or PNG with the option convertPicture.'
  const text = `${what} is ${type}, which many reading systems, such as Kindle and Kobo, do not show. ${remedy}`
  return { code: 'picture-format', text, url, type }
}

/**
 * Returns the warning about the size of a book, or `null` when it is not too large.
 *
 * @param bytes - Size of the book.
 * @param pictures - Its pictures, in any order.
 */
export function largeBookWarning(
  bytes: number,
  pictures: readonly { url: string; bytes: number }[],
  maxBytes: number = MAX_BYTES,
): LargeBookWarning | null {
  if (bytes <= maxBytes) return null
  const shares = pictures
    .map((picture) => ({ ...picture, share: picture.bytes / bytes }))
    .sort((a, b) => b.bytes - a.bytes)
  const size = `The book has ${megabytes(bytes)}, more than the ${megabytes(maxBytes)} of the option maxBytes.`
  return { code: 'large-book', text: [size, ...pictureSentences(shares)].join(' '), bytes, maxBytes, pictures: shares }
}

function pictureSentences(shares: readonly PictureShare[]): string[] {
  if (shares.length === 0) return ['Write fewer articles into one book.']
  const total = shares.reduce((sum, { share }) => sum + share, 0)
  const named = shares.slice(0, NAMED).map(({ url, share }) => `${describeValue(url)} ${percent(share)}`)
  return [
    `Pictures take ${percent(total)} of it, the largest: ${named.join(', ')}.`,
    'Make them smaller with the option convertPicture, or write fewer articles into one book.',
  ]
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`
