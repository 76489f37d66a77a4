import type { PictureTool } from './prepare-picture.js'

/** Maximum size of the pictures in a book in bytes, which leaves room for its text. */
const MAX_BOOK_PICTURES = 45_000_000

/**
 * Returns the pictures of a book, all of them narrower if they would take more than a number of
 * bytes. If they are too large even in the smallest width, the book is too large as well.
 */
export async function fitBook(
  pictures: ReadonlyMap<string, Uint8Array>,
  { settings, narrow }: Pick<PictureTool, 'settings' | 'narrow'>,
  maxBytes: number = MAX_BOOK_PICTURES,
): Promise<ReadonlyMap<string, Uint8Array>> {
  let fitted = pictures
  for (const width of settings.widths.toReversed()) {
    if (sizeOf(fitted) <= maxBytes) return fitted
    const narrower = new Map<string, Uint8Array>()
    for (const [url, bytes] of fitted) narrower.set(url, await narrow(bytes, width).catch(() => bytes))
    fitted = narrower
  }
  return fitted
}

const sizeOf = (pictures: ReadonlyMap<string, Uint8Array>): number =>
  [...pictures.values()].reduce((sum, { byteLength }) => sum + byteLength, 0)
