import { hash } from 'node:crypto'
import type { HeldContent } from '../output/content/held-content.js'
import type { PublishedPicture } from './picture-settings.js'

/** Folder of the pictures in the output. */
const PICTURES_FOLDER = 'images'
/**
 * Number of hexadecimal digits of a picture's hash in its file name. Collisions within a paper
 * are improbable.
 */
export const HASH_DIGITS = 16

/** A picture as it was found. */
export interface FoundPicture {
  content: HeldContent
  /** SHA-256 of the content in hexadecimal. */
  sha256: string
  /** File extension that fits the content, without the dot. */
  extension: string
  /**
   * Width and height in pixels, as browsers show the picture; null in a format that is published
   * only after a conversion.
   */
  size: { width: number; height: number } | null
}

/** A picture with the files that were made from it. */
export interface MadePicture<Content = HeldContent> {
  published: Omit<PublishedPicture, 'key'>
  /** The files by their URLs; null for the picture as it was found. */
  files: ReadonlyMap<string, Content | null>
}

/** Returns the URL of a picture in the output, which is derived from its content. */
export const outputUrlOf = (sha256: string, extension: string): string =>
  `${PICTURES_FOLDER}/${sha256.slice(0, HASH_DIGITS)}.${extension}`

/** Returns the URL in the output of content in memory. */
export const urlOfBytes = (bytes: Uint8Array, extension: string): string =>
  outputUrlOf(hash('sha256', bytes, 'hex'), extension)

/** Returns whether a file has the content after which it is named. */
export const hasOwnName = (url: string, sha256: string): boolean =>
  url.startsWith(`${PICTURES_FOLDER}/${sha256.slice(0, HASH_DIGITS)}.`)
