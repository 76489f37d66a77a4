import { realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { isPicture } from '@banmian/epub'
import { readFileBytes } from '../input/read-bytes.js'

/**
 * First bytes, as Latin-1, of the picture formats that browsers and e-readers support, and their
 * file extensions.
 */
const PICTURE_FORMATS = [
  [/^\u0089PNG\r\n\u001a\n/, 'png'],
  [/^\u00ff\u00d8\u00ff/, 'jpg'],
  [/^GIF8[79]a/, 'gif'],
  [/^RIFF.{4}WEBP/s, 'webp'],
] as const

/** The contents of a picture file. */
export interface PictureFile {
  bytes: Uint8Array
  /** File extension that fits the contents, without the dot. */
  extension: string
}

/** Returns whether a URL is relative to the file that contains it. */
export const isRelative = (url: string): boolean => !/^(?:[a-z][a-z0-9+.-]*:|[/\\?#])/i.test(url)

/**
 * Reads the picture that a relative URL names, from the folder of its page or one inside it.
 * Returns null if there is none, if dots or links lead elsewhere, if it is too large, or if it is
 * not a picture.
 */
export async function readPicture(folder: string, url: string, maxSize: number): Promise<PictureFile | null> {
  const path = pathWithin(folder, url)
  if (path === null) return null
  const bytes = await readFileBytes(path, maxSize, url).catch(() => null)
  if (bytes === null) return null
  const opening = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  const [, extension] = PICTURE_FORMATS.find(([signature]) => signature.test(opening)) ?? []
  return extension === undefined || !isPicture(bytes) ? null : { bytes, extension }
}

function pathWithin(folder: string, url: string): string | null {
  try {
    const name = decodeURIComponent(url.replace(/[?#].*$/s, ''))
    const path = realpathSync(join(folder, name))
    return path.startsWith(realpathSync(folder) + sep) && statSync(path).isFile() ? path : null
  } catch {
    return null
  }
}
