import { altoReader } from './alto/alto-reader.js'
import { doclingReader } from './docling/docling-reader.js'
import { describeDocument, type InputDocument, openDocument } from './document/input-document.js'
import { dotsOcrReader } from './dots-ocr/dots-ocr-reader.js'
import { InputError } from './errors/input-error.js'
import { hocrReader } from './hocr/hocr-reader.js'
import { markerReader } from './marker/marker-reader.js'
import { metsReader } from './mets/mets-reader.js'
import { mineruReader } from './mineru/mineru-reader.js'
import { mistralOcrReader } from './mistral-ocr/mistral-ocr-reader.js'
import { olmOcrReader } from './olmocr/olmocr-reader.js'
import { type ReadOptions, type ReadSourcesOptions, settingsOf } from './options/input-options.js'
import { paddleOcrReader } from './paddleocr/paddleocr-reader.js'
import { pageReader } from './page-xml/page-reader.js'
import { plainReader } from './plain/plain-reader.js'
import { type FormatReader, readDocument } from './reading/format-reader.js'
import type { DetectedFormat, InputResult } from './result/input-result.js'

/** All readers. The first one that recognizes a file reads it; plain text comes last. */
const READERS: readonly FormatReader[] = [
  altoReader,
  metsReader,
  pageReader,
  hocrReader,
  paddleOcrReader,
  mineruReader,
  doclingReader,
  mistralOcrReader,
  markerReader,
  olmOcrReader,
  dotsOcrReader,
  plainReader,
]

/**
 * Reads the output of an OCR or layout tool as the pages that `parseIssue` takes. The format is
 * detected from the content; the name of the file does not matter. The first message says what was
 * found, and why.
 *
 * @param content the bytes or the text of one file
 * @throws {InputError} when the file is empty, broken or in no known format, or an option is wrong
 */
export function readSources(content: string | Uint8Array, options: ReadSourcesOptions = {}): InputResult {
  const settings = settingsOf(options, true)
  const document = openDocument(content, settings)
  const reader = settings.format === null ? readerOf(document) : READERS.find(({ name }) => name === settings.format)
  if (!reader)
    throw new InputError({
      argument: document.argument,
      expected: `output of ${READERS.map(({ title }) => title).join(', ')}`,
      received: describeDocument(document),
      hint: 'Pass the file that the tool wrote, or plain text.',
    })
  return readDocument(reader, document, settings)
}

/**
 * Returns the format of a file, and how it is recognized, or `null` when the file is in no format
 * that {@link readSources} reads.
 *
 * @param content the bytes or the text of one file
 * @throws {InputError} when the file is empty or broken, or an option is wrong
 */
export function detectFormat(
  content: string | Uint8Array,
  options: ReadOptions = {},
): Omit<DetectedFormat, 'blocks'> | null {
  const document = openDocument(content, settingsOf(options))
  const reader = readerOf(document)
  return reader ? { name: reader.name, ...reader.detect(document)! } : null
}

/** Returns the reader that recognizes a document; `null` when none does. */
function readerOf(document: InputDocument): FormatReader | null {
  const reader = READERS.find(({ detect }) => detect(document)) ?? null
  return reader === plainReader && isUnknownMarkup(document) ? null : reader
}

/** Returns whether a document is other XML or HTML, rather than Markdown with some HTML. */
const isUnknownMarkup = ({ root, text }: InputDocument): boolean =>
  /^\s*<(?:\?xml|!doctype)/i.test(text) ||
  (root !== null && (root.name.toLowerCase() === 'html' || /\bxmlns\b/.test(root.tag)))
