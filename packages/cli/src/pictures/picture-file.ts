import { hash } from 'node:crypto'
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { readFileBytes } from '../input/read-bytes.js'
import { hashFile } from '../manifest/hash-file.js'
import type { StoredContent } from '../output/content/held-content.js'
import type { FoundPicture } from '../resizing/made-picture.js'
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

/** Receives pictures one after another, since the engine would collect so much memory too late. */
let buffer: Buffer | null = null
const BUFFER_SIZE = 1 << 24

/** Returns whether a URL is relative to the file that contains it. */
export const isRelative = (url: string): boolean => !/^(?:[a-z][a-z0-9+.-]*:|[/\\?#])/i.test(url)

/**
 * Reads the picture that a relative URL names, from the folder of its page or one inside it.
 * Returns null if there is none, if dots or links lead elsewhere, if it is too large, or if it is
 * not a picture.
 */
export async function readPicture(folder: string, url: string, maxSize: number): Promise<FoundPicture | null> {
  const path = pathWithin(folder, pathOf(url))
  if (path === null) return null
  const measure = await measurer()
  try {
    const short = readShort(path, maxSize)
    // Not after a pause, in which the buffer would receive another picture.
    return short !== null
      ? pictureOf(short, path, measure)
      : pictureOf(await readFileBytes(path, maxSize, url), path, measure)
  } catch {
    return null
  }
}

/** Returns the bytes of a file in the buffer, until the next call; null if they may not fit. */
function readShort(path: string, maxSize: number): Uint8Array | null {
  const { size } = statSync(path)
  if (size >= BUFFER_SIZE || size > maxSize) return null
  buffer ??= Buffer.allocUnsafeSlow(BUFFER_SIZE)
  const descriptor = openSync(path, 'r')
  try {
    let length = 0
    for (let read = 1; read > 0; length += read) read = readSync(descriptor, buffer, length, BUFFER_SIZE - length, null)
    return buffer.subarray(0, length)
  } finally {
    closeSync(descriptor)
  }
}

/** Returns the picture in a `data:` URL; null for any other URL, or if it is not a picture. */
export async function pictureInUrl(url: string): Promise<FoundPicture | null> {
  const [prefix] = /^data:[^,]{0,200};base64,/i.exec(url.slice(0, 300)) ?? []
  return prefix === undefined ? null : pictureIn(Buffer.from(url.slice(prefix.length), 'base64'))
}

/** Returns bytes as a picture, whose type they show; null if they are not one. */
export const pictureIn = async (bytes: Uint8Array): Promise<FoundPicture | null> =>
  pictureOf(bytes, null, await measurer())

type Measure = (bytes: Uint8Array) => FoundPicture['size']

/** Returns the function that measures pictures. It is loaded here, since most issues have none. */
const measurer = async (): Promise<Measure> => (await import('@banmian/epub')).pictureSize

/**
 * Returns bytes as a picture.
 *
 * @param file - Absolute path of the file that holds them, from which they are read again when they
 *   are used; null if they are to stay in memory
 */
function pictureOf(bytes: Uint8Array, file: string | null, measure: Measure): FoundPicture | null {
  const sha256 = hash('sha256', bytes, 'hex')
  const content = file === null ? bytes : { file, byteLength: bytes.length, sha256 }
  const opening = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  const isIn = ([signature]: readonly [RegExp, string]): boolean => signature.test(opening)
  const [, extension] = PICTURE_FORMATS.find(isIn) ?? []
  if (extension === undefined) {
    const [, other] = OTHER_FORMATS.find(isIn) ?? []
    return other === undefined ? null : { content, sha256, extension: other, size: null }
  }
  const size = measure(bytes)
  return size === null ? null : { content, sha256, extension, size }
}

/** Returns the content of a file, or null if it cannot be read. */
export function storedIn(file: string): StoredContent | null {
  try {
    return { file, byteLength: statSync(file).size, sha256: hashFile(file) }
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
