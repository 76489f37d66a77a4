import { readFileSync } from 'node:fs'
import { readFileBytes } from '../input/read-bytes.js'
import { pathWithin } from './path-within.js'

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

// cspell:ignore ftypavi
/** The same of formats that are published only after a conversion. */
const OTHER_FORMATS = [
  [/^.{4}ftypavi[fs]/s, 'avif'],
  [/^(?:II\*\0|MM\0\*)/, 'tiff'],
] as const

/** The contents of a picture file. */
export interface PictureFile {
  bytes: Uint8Array
  /** File extension that fits the contents, without the dot. */
  extension: string
  /**
   * Width and height in pixels, as browsers show the picture; null in a format that is published
   * only after a conversion.
   */
  size: { width: number; height: number } | null
}

/** Returns whether a URL is relative to the file that contains it. */
export const isRelative = (url: string): boolean => !/^(?:[a-z][a-z0-9+.-]*:|[/\\?#])/i.test(url)

/**
 * Reads the picture that a relative URL names, from the folder of its page or one inside it.
 * Returns null if there is none, if dots or links lead elsewhere, if it is too large, or if it is
 * not a picture.
 */
export async function readPicture(folder: string, url: string, maxSize: number): Promise<PictureFile | null> {
  const path = pathWithin(folder, pathOf(url))
  if (path === null) return null
  const bytes = await readFileBytes(path, maxSize, url).catch(() => null)
  return bytes === null ? null : pictureIn(bytes)
}

/** Returns the picture in a `data:` URL; null for any other URL, or if it is not a picture. */
export async function pictureInUrl(url: string): Promise<PictureFile | null> {
  const [prefix] = /^data:[^,]{0,200};base64,/i.exec(url.slice(0, 300)) ?? []
  return prefix === undefined ? null : pictureIn(Buffer.from(url.slice(prefix.length), 'base64'))
}

/** Returns bytes as a picture, whose type they show; null if they are not one. */
export async function pictureIn(bytes: Uint8Array): Promise<PictureFile | null> {
  const opening = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  const isIn = ([signature]: readonly [RegExp, string]): boolean => signature.test(opening)
  const [, extension] = PICTURE_FORMATS.find(isIn) ?? []
  if (extension === undefined) {
    const [, other] = OTHER_FORMATS.find(isIn) ?? []
    return other === undefined ? null : { bytes, extension: other, size: null }
  }
  // Loaded here, since most issues contain no picture.
  const { pictureSize } = await import('@banmian/epub')
  const size = pictureSize(bytes)
  return size === null ? null : { bytes, extension, size }
}

/** Returns the bytes of a file, or null if it cannot be read. */
export function readFileOr(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}

/** Returns the path that a relative URL names. An URL that cannot be decoded names itself. */
export function pathOf(url: string): string {
  const path = url.replace(/[?#].*$/s, '')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
