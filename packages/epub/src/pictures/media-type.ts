/** A file format that a book may contain, detected from the first bytes. */
export interface MediaType {
  /** Media type as registered with IANA. */
  type: string
  /** File name extension, without the dot. */
  extension: string
}

/** Patterns of the first bytes (one character a byte), with media type and extension. */
type Signatures = readonly (readonly [pattern: RegExp, type: string, extension: string])[]

const pictures: Signatures = [
  [/^\x89PNG\r\n\x1a\n/, 'image/png', 'png'],
  [/^\xff\xd8\xff/, 'image/jpeg', 'jpg'],
  [/^GIF8/, 'image/gif', 'gif'],
  [/^RIFF[\s\S]{4}WEBP/, 'image/webp', 'webp'],
]

const fonts: Signatures = [
  [/^OTTO/, 'font/otf', 'otf'],
  [/^(?:\0\x01\0\0|true)/, 'font/ttf', 'ttf'],
  [/^wOFF/, 'font/woff', 'woff'],
  [/^wOF2/, 'font/woff2', 'woff2'],
]

/** Length of the longest signature, in bytes. */
const SIGNATURE_LENGTH = 12

/**
 * Returns the format of a picture: PNG, JPEG, GIF or WebP, the raster formats that every EPUB 3.3
 * reading system shows. Returns `null` for any other.
 */
export const pictureType = (data: Uint8Array): MediaType | null => detect(pictures, data)

/**
 * Returns the format of a font: OpenType, TrueType, WOFF or WOFF2. Returns `null` for any other.
 */
export const fontType = (data: Uint8Array): MediaType | null => detect(fonts, data)

function detect(signatures: Signatures, data: Uint8Array): MediaType | null {
  const start = String.fromCharCode(...data.subarray(0, SIGNATURE_LENGTH))
  for (const [pattern, type, extension] of signatures) if (pattern.test(start)) return { type, extension }
  return null
}
