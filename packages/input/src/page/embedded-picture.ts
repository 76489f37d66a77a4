/** A picture that a file contains itself. */
export interface EmbeddedPicture {
  bytes: Uint8Array
  /** Ending of a file name that fits the bytes, without the dot. */
  extension: string
}

/** First bytes, as Latin-1, of the formats of pictures, and the ending of their files. */
const SIGNATURES: readonly (readonly [RegExp, string])[] = [
  [/^\u0089PNG/, 'png'],
  [/^\u00ff\u00d8\u00ff/, 'jpg'],
  [/^GIF8/, 'gif'],
  [/^RIFF.{4}WEBP/s, 'webp'],
  [/^BM/, 'bmp'],
  [/^(?:II\*\u0000|MM\u0000\*)/, 'tif'],
]

const DATA_URL = /^data:[^,]{0,200};base64,/i

export const isDataUrl = (text: string): boolean => /^\s{0,9}data:/i.test(text.slice(0, 20))

/**
 * Decodes a picture in Base64, alone or as a `data:` URL. Returns `null` for any other text. The
 * bytes show the type, since tools state wrong ones.
 */
export function embeddedPicture(text: string): EmbeddedPicture | null {
  const trimmed = text.trimStart()
  const bytes = bytesOf(trimmed.slice(DATA_URL.exec(trimmed.slice(0, 300))?.[0].length ?? 0))
  if (!bytes) return null
  const opening = String.fromCharCode(...bytes.subarray(0, 16))
  const extension = SIGNATURES.find(([signature]) => signature.test(opening))?.[1]
  return extension === undefined ? null : { bytes, extension }
}

function bytesOf(base64: string): Uint8Array | null {
  try {
    const binary = atob(base64)
    const bytes = new Uint8Array(binary.length)
    for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at)
    return bytes
  } catch {
    return null
  }
}
