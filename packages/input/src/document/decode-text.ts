import { InputError } from '../errors/input-error.js'

/** The hint for a PDF file. */
export const READ_PDF = 'Call readPdf of @banmian/input/pdf.'

/** First bytes of formats that are mistaken for the output of a tool, and what to do. */
const BINARY: readonly (readonly [string, string, string])[] = [
  ['%PDF-', 'a PDF', READ_PDF],
  ['PK\u0003\u0004', 'a ZIP archive', 'Extract the files from it first.'],
  ['\u0089PNG', 'a picture', 'Recognize its text first, for example with PaddleOCR or Tesseract.'],
  ['\u00ff\u00d8\u00ff', 'a picture', 'Recognize its text first, for example with PaddleOCR or Tesseract.'],
  ['II*\u0000', 'a picture', 'Recognize its text first, for example with PaddleOCR or Tesseract.'],
  ['MM\u0000*', 'a picture', 'Recognize its text first, for example with PaddleOCR or Tesseract.'],
  ['\u001f\u008b', 'a compressed file', 'Decompress it first.'],
  ['\u00d0\u00cf\u0011\u00e0', 'an Office document', 'Save it as text first.'],
]

/** Bytes in which the declaration of an XML file is searched. */
const DECLARATION = 256

/**
 * Returns the text of bytes. A byte order mark decides the encoding, then an XML declaration; other
 * text is UTF-8. Throws an InputError for bytes that are not text in that encoding.
 */
export function decodeText(bytes: Uint8Array, argument: string): string {
  const head = String.fromCharCode(...bytes.subarray(0, DECLARATION))
  const binary = BINARY.find(([magic]) => head.startsWith(magic))
  if (binary) throw new InputError({ argument, expected: 'text', received: binary[1], hint: binary[2] })
  const encoding = encodingOf(head)
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (cause) {
    const isUnknown = cause instanceof RangeError
    throw new InputError(
      {
        argument,
        expected: isUnknown ? 'in an encoding of the Encoding Standard' : `text in ${encoding.toUpperCase()}`,
        received: isUnknown ? JSON.stringify(encoding) : 'bytes that are not valid in it',
        hint: `Decode the bytes first and pass a string: new TextDecoder('gb18030').decode(bytes).`,
      },
      { cause },
    )
  }
}

/** Returns the label of the encoding that the first bytes show. */
function encodingOf(head: string): string {
  if (head.startsWith('\u00ff\u00fe')) return 'utf-16le'
  if (head.startsWith('\u00fe\u00ff')) return 'utf-16be'
  if (head.startsWith('<\u0000')) return 'utf-16le'
  if (head.startsWith('\u0000<')) return 'utf-16be'
  if (head.startsWith('\u00ef\u00bb\u00bf')) return 'utf-8'
  const declared = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(head)?.[1]
  return declared?.toLowerCase() ?? 'utf-8'
}
