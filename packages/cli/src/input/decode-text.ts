import { type EncodingGuess, guessEncoding } from '@banmian/input'
import { CommandError } from '../errors/command-error.js'
import { excerpt } from '../text/printable.js'

/** First bytes of file formats that are mistaken for text, and what to do with each. */
const BINARY_FORMATS = [
  ['%PDF-', 'a PDF; restore its pages first, with banmian convert'],
  ['PK\u0003\u0004', 'a ZIP archive, such as a DOCX or EPUB file; save its text first'],
  ['\u00d0\u00cf\u0011\u00e0', 'an Office document; save it as text first'],
  ['\u0089PNG', 'a picture; recognize its text first, for example with tesseract'],
  ['\u00ff\u00d8\u00ff', 'a picture; recognize its text first, for example with tesseract'],
  ['II*\u0000', 'a picture; recognize its text first, for example with tesseract'],
  ['MM\u0000*', 'a picture; recognize its text first, for example with tesseract'],
  ['\u001f\u008b', 'compressed; decompress it first'],
] as const

/** Length of the decoded text that an error shows, in characters. */
const EXCERPT_LENGTH = 12

/** The value of `--encoding` with which the likeliest encoding of each file is used. */
export const AUTO = 'auto'

/** Returns whether Node supports an encoding with this label of the Encoding Standard. */
export function isEncoding(label: string): boolean {
  try {
    new TextDecoder(label)
    return true
  } catch {
    return false
  }
}

/**
 * Returns the text of a file. Without a given encoding a byte order mark decides between UTF-8
 * and UTF-16; without a mark the text is in the encoding that an XML file declares, or UTF-8, and a
 * NUL means that the file is not text. In a given encoding, NUL is a character like any other. With
 * {@link AUTO}, text that is not in UTF-8 is in the encoding in which it reads most like text.
 */
export function decodeText(bytes: Uint8Array, name: string, encoding: string | null): string {
  if (encoding === AUTO) return decodeText(bytes, name, guessedEncoding(bytes))
  if (encoding !== null) {
    const text = decode(bytes, encoding)
    if (text !== null) return text
    throw new CommandError('input-wrong-encoding', `Cannot read ${name}: it is not in the encoding ${encoding}.`)
  }
  const marked = encodingOfMark(bytes)
  if (marked === null) refuseBinary(bytes, name)
  const declared = marked ?? declaredEncoding(bytes)
  const text = decode(bytes, declared ?? 'utf-8')
  if (text !== null) return text
  const said = declared === null ? 'in UTF-8' : `in ${declared.toUpperCase()}, which it declares`
  throw new CommandError('input-wrong-encoding', `Cannot read ${name}: it is not ${said}; ${encodingHint(bytes)}.`)
}

/**
 * Returns the likeliest encoding of text that says nothing of its encoding, or null if it is in
 * UTF-8, if it says something, or if no encoding is likely.
 */
export function guessedEncoding(bytes: Uint8Array): string | null {
  if (encodingOfMark(bytes) !== null || declaredEncoding(bytes) !== null) return null
  return otherEncoding(bytes)?.encoding ?? null
}

/** Returns the likeliest encoding of text if that is not UTF-8, or null. */
function otherEncoding(bytes: Uint8Array): EncodingGuess | null {
  const guess = guessEncoding(bytes)
  return guess?.encoding === 'utf-8' ? null : guess
}

/** Bytes in which the declaration of an XML file is searched. */
const DECLARATION_LENGTH = 256

/** Returns the encoding that an XML file declares; null for one that is not known. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const opening = String.fromCharCode(...bytes.subarray(0, DECLARATION_LENGTH))
  const label = /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(opening)?.[1]
  return label !== undefined && isEncoding(label) ? label.toLowerCase() : null
}

/** Returns the advice for a file that is not in UTF-8. */
function encodingHint(bytes: Uint8Array): string {
  const guess = otherEncoding(bytes)
  return guess === null ? 'name its encoding with --encoding' : hintFor(guess)
}

function hintFor(guess: EncodingGuess): string {
  const text = excerpt(guess.text.trim(), EXCERPT_LENGTH)
  return `it looks like ${guess.encoding} ("${text}"), so try --encoding ${guess.encoding}`
}

function encodingOfMark([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}

function refuseBinary(bytes: Uint8Array, name: string): void {
  const opening = String.fromCharCode(...bytes.subarray(0, 8))
  const [, format] = BINARY_FORMATS.find(([signature]) => opening.startsWith(signature)) ?? []
  if (format) throw new CommandError('input-not-text', `Cannot read ${name}: it is ${format}.`)
  const nul = bytes.indexOf(0)
  if (nul < 0) return
  const guess = otherEncoding(bytes)
  if (guess !== null)
    throw new CommandError('input-wrong-encoding', `Cannot read ${name}: it is not in UTF-8; ${hintFor(guess)}.`)
  const advice = decode(bytes, 'utf-8') === null ? '' : '; use --encoding utf-8 to read it anyway'
  throw new CommandError(
    'input-not-text',
    `Cannot read ${name}: it looks like a binary file (NUL at byte ${nul}), not UTF-8 text${advice}.`,
  )
}

/** Returns the decoded bytes, or null if they are not in the encoding. */
function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
