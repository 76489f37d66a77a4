/** A kind of file that a book may hold, known by its first bytes. */
export interface MediaType {
  /** As registered with IANA. */
  type: string
  /** Ending of its name, without the dot. */
  extension: string
}

type Signature = MediaType & { opens: readonly (number | null)[] }

const ascii = (letters: string): (number | null)[] =>
  Array.from(letters, (one) => (one === '?' ? null : one.charCodeAt(0)))

const pictures: readonly Signature[] = [
  { type: 'image/png', extension: 'png', opens: [0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a] },
  { type: 'image/jpeg', extension: 'jpg', opens: [0xff, 0xd8, 0xff] },
  { type: 'image/gif', extension: 'gif', opens: ascii('GIF8') },
  { type: 'image/webp', extension: 'webp', opens: ascii('RIFF????WEBP') },
]

const fonts: readonly Signature[] = [
  { type: 'font/otf', extension: 'otf', opens: ascii('OTTO') },
  { type: 'font/ttf', extension: 'ttf', opens: [0, 1, 0, 0] },
  { type: 'font/ttf', extension: 'ttf', opens: ascii('true') },
  { type: 'font/woff', extension: 'woff', opens: ascii('wOFF') },
  { type: 'font/woff2', extension: 'woff2', opens: ascii('wOF2') },
]

/** What kind of picture the bytes are: PNG, JPEG, GIF or WebP, the raster images that every EPUB 3.3 reader shows; else `null`. */
export const pictureType = (data: Uint8Array): MediaType | null => typeAmong(pictures, data)

/** What kind of font the bytes are: OpenType, TrueType, WOFF or WOFF2; else `null`. */
export const fontType = (data: Uint8Array): MediaType | null => typeAmong(fonts, data)

function typeAmong(signatures: readonly Signature[], data: Uint8Array): MediaType | null {
  const found = signatures.find(({ opens }) => opens.every((byte, index) => byte === null || data[index] === byte))
  return found === undefined ? null : { type: found.type, extension: found.extension }
}
