/** A kind of file that a book may hold, known by its first bytes. */
export interface MediaType {
  /** As registered with IANA. */
  type: string
  /** Ending of its name, without the dot. */
  extension: string
}

/** How files open, as text of one character a byte; kind; ending. */
type Signatures = readonly (readonly [opens: RegExp, type: string, extension: string])[]

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

/** As many bytes as tell a kind. */
const ENOUGH = 12

/** What kind of picture the bytes are: PNG, JPEG, GIF or WebP, the raster images that every EPUB 3.3 reader shows; else `null`. */
export const pictureType = (data: Uint8Array): MediaType | null => typeAmong(pictures, data)

/** What kind of font the bytes are: OpenType, TrueType, WOFF or WOFF2; else `null`. */
export const fontType = (data: Uint8Array): MediaType | null => typeAmong(fonts, data)

function typeAmong(signatures: Signatures, data: Uint8Array): MediaType | null {
  const start = String.fromCharCode(...data.subarray(0, ENOUGH))
  for (const [opens, type, extension] of signatures) if (opens.test(start)) return { type, extension }
  return null
}
