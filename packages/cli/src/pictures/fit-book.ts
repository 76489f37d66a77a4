import { CommandError } from '../errors/command-error.js'
import type { HeldContent } from '../output/content/held-content.js'
import type { PictureTool } from './prepare-picture.js'

/** Maximum size of the pictures in a book in bytes, which leaves room for its text. */
const MAX_BOOK_PICTURES = 45_000_000

/**
 * Returns the pictures of a book, all of them narrower if they would take more than a number of
 * bytes. If they are too large even in the smallest width, the book is too large as well.
 */
export async function fitBook(
  pictures: ReadonlyMap<string, HeldContent>,
  { settings, narrow }: Pick<PictureTool, 'settings' | 'narrow'>,
  maxBytes: number = MAX_BOOK_PICTURES,
): Promise<ReadonlyMap<string, HeldContent>> {
  let fitted = pictures
  for (const width of settings.widths.toReversed()) {
    if (sizeOf(fitted) <= maxBytes) return fitted
    const narrower = new Map<string, HeldContent>()
    for (const [url, content] of fitted) narrower.set(url, await narrow(content, width).catch(orItself(content)))
    fitted = narrower
  }
  return fitted
}

/** Returns a function that returns a picture that cannot be made narrower as it is. */
const orItself =
  (content: HeldContent) =>
  (error: unknown): HeldContent => {
    if (error instanceof CommandError) throw error
    return content
  }

const sizeOf = (pictures: ReadonlyMap<string, HeldContent>): number =>
  [...pictures.values()].reduce((sum, { byteLength }) => sum + byteLength, 0)
