import { realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { readFileBytes } from '../input/read-bytes.js'

/** First bytes of the kinds of pictures that browsers and e-books show, as Latin-1, and the ending of their files. */
const KINDS = [
  [/^\u0089PNG\r\n\u001a\n/, 'png'],
  [/^\u00ff\u00d8\u00ff/, 'jpg'],
  [/^GIF8[79]a/, 'gif'],
  [/^RIFF.{4}WEBP/s, 'webp'],
] as const

/** A picture that was found. */
export interface PictureFile {
  bytes: Uint8Array
  /** Ending of its file's name, by what it holds. */
  ending: string
}

/** Whether a URL is relative to the file that it stands in. */
export const isRelative = (url: string): boolean => !/^(?:[a-z][a-z0-9+.-]*:|[/\\?#])/i.test(url)

/**
 * Reads the picture that a relative URL names, from the folder of its page and those inside. `null` when there is none, when it lies
 * elsewhere, by dots or by links, when it is too large, or when it is no picture.
 */
export async function readPicture(folder: string, url: string, maxSize: number): Promise<PictureFile | null> {
  const path = pathWithin(folder, url)
  if (path === null) return null
  const bytes = await readFileBytes(path, maxSize, url).catch(() => null)
  if (bytes === null) return null
  const opening = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  const [, ending] = KINDS.find(([signature]) => signature.test(opening)) ?? []
  return ending === undefined ? null : { bytes, ending }
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
