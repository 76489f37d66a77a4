import { CommandError } from '../errors/command-error.js'

/** First bytes of files that people take for text, and what to do with each. */
const FORMATS = [
  ['%PDF-', 'a PDF; extract its text first, for example with pdftotext'],
  ['PK\u0003\u0004', 'a ZIP archive, as DOCX and EPUB are; save its text first'],
  ['\u00d0\u00cf\u0011\u00e0', 'an Office document; save it as text first'],
  ['\u0089PNG', 'a picture; recognize its text first, for example with tesseract'],
  ['\u00ff\u00d8\u00ff', 'a picture; recognize its text first, for example with tesseract'],
  ['II*\u0000', 'a picture; recognize its text first, for example with tesseract'],
  ['MM\u0000*', 'a picture; recognize its text first, for example with tesseract'],
  ['\u001f\u008b', 'compressed; decompress it first'],
] as const

/** Encodings that pages come in when it is not UTF-8, likeliest first. */
const SUGGESTED = ['gb18030', 'big5', 'shift_jis', 'euc-kr'] as const

/** How much of a file is tried in other encodings. */
const JUDGED_BYTES = 1 << 20

/** Whether this Node knows an encoding by this label of the Encoding Standard. */
export function isEncoding(label: string): boolean {
  try {
    new TextDecoder(label)
    return true
  } catch {
    return false
  }
}

/**
 * The text of a file. Without a given encoding it is UTF-8, or UTF-16 when a byte order mark says so, and a NUL means that it is
 * no text. A given encoding is believed: then a NUL is a character like any other.
 */
export function decodeText(bytes: Uint8Array, name: string, encoding: string | null): string {
  if (encoding !== null) {
    const text = decode(bytes, encoding)
    if (text !== null) return text
    throw new CommandError('input-wrong-encoding', `Cannot read ${name}: it is not in the encoding ${encoding}.`)
  }
  const marked = markedEncoding(bytes)
  if (marked === null) refuseBinary(bytes, name)
  const text = decode(bytes, marked ?? 'utf-8')
  if (text !== null) return text
  const opening = bytes.subarray(0, JUDGED_BYTES)
  const likely = SUGGESTED.filter((label) => decode(opening, label, opening.length < bytes.length) !== null)
  throw new CommandError(
    'input-wrong-encoding',
    `Cannot read ${name}: it is not in UTF-8${likely.length > 0 ? `; it could be ${likely.join(' or ')}, so try --encoding ${likely[0]}` : ''}.`,
  )
}

function markedEncoding([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}

function refuseBinary(bytes: Uint8Array, name: string): void {
  const opening = String.fromCharCode(...bytes.subarray(0, 8))
  const [, what] = FORMATS.find(([signature]) => opening.startsWith(signature)) ?? []
  if (what) throw new CommandError('input-not-text', `Cannot read ${name}: it is ${what}.`)
  const nul = bytes.indexOf(0)
  if (nul < 0) return
  throw new CommandError(
    'input-not-text',
    `Cannot read ${name}: it looks like a binary file (NUL at byte ${nul}), and text in UTF-8 was expected; --encoding utf-8 reads it all the same.`,
  )
}

/** `null` when the bytes are not in the encoding; `stream` says that they may end inside a character. */
function decode(bytes: Uint8Array, encoding: string, stream = false): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream })
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
