import { STATE_FOLDER } from '../output/write-plan.js'
import type { PublishedPicture } from '../resizing/picture-settings.js'

/** Path of the record of the pictures of a conversion in the output folder. */
export const PUBLISHED_PATH = `${STATE_FOLDER}/pictures.json`

/** Version of the record's form. */
const VERSION = 2

/** Returns a record as a file. */
export const formatPublished = (pictures: readonly PublishedPicture[]): string =>
  `${JSON.stringify({ version: VERSION, pictures }, null, 2)}\n`

/**
 * Returns the pictures in a record. A damaged one counts as none, so that the pictures are made
 * again.
 */
export function parsePublished(content: Uint8Array | null): PublishedPicture[] {
  if (content === null) return []
  try {
    const { version, pictures } = JSON.parse(Buffer.from(content).toString('utf8'))
    return version === VERSION && Array.isArray(pictures) ? pictures.filter(isPublished) : []
  } catch {
    return []
  }
}

function isPublished(value: unknown): value is PublishedPicture {
  const { key, url, width, height, sources, email } = (value ?? {}) as Partial<PublishedPicture>
  return (
    typeof key === 'string' &&
    isPictureUrl(url) &&
    typeof width === 'number' &&
    typeof height === 'number' &&
    Array.isArray(sources) &&
    [...sources, ...(email ? [email] : [])].every(
      (source) => isPictureUrl(source?.url) && typeof source.width === 'number',
    )
  )
}

const isPictureUrl = (value: unknown): boolean => typeof value === 'string' && /^images\/[0-9a-f]+\.\w+$/.test(value)
