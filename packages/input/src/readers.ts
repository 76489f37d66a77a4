import { altoReader } from './alto/alto-reader.js'
import { doclingReader } from './docling/docling-reader.js'
import { dotsOcrReader } from './dots-ocr/dots-ocr-reader.js'
import { hocrReader } from './hocr/hocr-reader.js'
import { markerReader } from './marker/marker-reader.js'
import { metsReader } from './mets/mets-reader.js'
import { mineruReader } from './mineru/mineru-reader.js'
import { mistralOcrReader } from './mistral-ocr/mistral-ocr-reader.js'
import { olmOcrReader } from './olmocr/olmocr-reader.js'
import type { ReadOptions } from './options/input-options.js'
import { paddleOcrReader } from './paddleocr/paddleocr-reader.js'
import { pageReader } from './page-xml/page-reader.js'
import { plainReader } from './plain/plain-reader.js'
import { readAs } from './reading/format-reader.js'
import type { InputResult } from './result/input-result.js'

/**
 * Reads the output of MinerU: `_content_list.json`, `_content_list_v2.json`, `_middle.json`, the
 * JSON of version 4, and Markdown. Descriptions of pictures by a model are left out, with a
 * message.
 *
 * @throws {InputError} when the content is not MinerU's, is broken, or an option is wrong
 */
export const readMineru = (content: string | Uint8Array, options: ReadOptions = {}): InputResult =>
  readAs(mineruReader, content, options)

/**
 * Reads the output of PaddleOCR-VL and PP-StructureV3: `*_res.json`, the response of a service,
 * JSON Lines, and Markdown. The lines that PP-StructureV3 recognized place those of its blocks.
 *
 * @throws {InputError} when the content is not PaddleOCR's, is broken, or an option is wrong
 */
export const readPaddleOcr = (content: string | Uint8Array, options: ReadOptions = {}): InputResult =>
  readAs(paddleOcrReader, content, options)

/**
 * Reads the JSON of Docling, in the order of its body.
 *
 * @throws {InputError} when the content is not Docling's, is broken, or an option is wrong
 */
export const readDocling = (content: string | Uint8Array, options: ReadOptions = {}): InputResult =>
  readAs(doclingReader, content, options)

/**
 * Reads the JSON of dots.ocr: the list of the blocks of one page.
 *
 * @throws {InputError} when the content is not that of dots.ocr, is broken, or an option is wrong
 */
export const readDotsOcr = (content: string | Uint8Array, options: ReadOptions = {}): InputResult =>
  readAs(dotsOcrReader, content, options)

/**
 * Reads the JSON Lines of olmOCR.
 *
 * @throws {InputError} when the content is not that of olmOCR, is broken, or an option is wrong
 */
export const readOlmOcr = (content: string | Uint8Array, options: ReadOptions = {}): InputResult =>
  readAs(olmOcrReader, content, options)

/**
 * Reads the output of Marker: JSON, and Markdown with page lines.
 *
 * @throws {InputError} when the content is not Marker's, is broken, or an option is wrong
 */
export const readMarker = (content: string | Uint8Array, options: ReadOptions = {}): InputResult =>
  readAs(markerReader, content, options)

/**
 * Reads the response of Mistral OCR.
 *
 * @throws {InputError} when the content is not Mistral OCR's, is broken, or an option is wrong
 */
export const readMistralOcr = (content: string | Uint8Array, options: ReadOptions = {}): InputResult =>
  readAs(mistralOcrReader, content, options)

/**
 * Reads an ALTO file of version 1 to 4. A hyphen that `SUBS_CONTENT` shows to be the typesetter's
 * becomes U+00AD, with which the parser joins the word.
 *
 * @throws {InputError} when the content is not ALTO, is broken, or an option is wrong
 */
export const readAlto = (content: string | Uint8Array, options: ReadOptions = {}): InputResult =>
  readAs(altoReader, content, options)

/**
 * Reads a METS file of a newspaper and the ALTO files that it names, which `options.folder`
 * provides. The logical structure decides the order and the roles of the blocks on each page.
 *
 * @throws {InputError} when the content is not METS, the folder is missing, a file is broken, or
 *   an option is wrong
 */
export const readMets = (content: string | Uint8Array, options: ReadOptions = {}): InputResult =>
  readAs(metsReader, content, options)

/**
 * Reads a PAGE-XML file of 2010 to 2019 in its reading order.
 *
 * @throws {InputError} when the content is not PAGE-XML, is broken, or an option is wrong
 */
export const readPage = (content: string | Uint8Array, options: ReadOptions = {}): InputResult =>
  readAs(pageReader, content, options)

/**
 * Reads an hOCR file. Errors of its HTML are tolerated.
 *
 * @throws {InputError} when the content is not hOCR, or an option is wrong
 */
export const readHocr = (content: string | Uint8Array, options: ReadOptions = {}): InputResult =>
  readAs(hocrReader, content, options)

/**
 * Reads plain text or Markdown as it is. Form feeds, which `pdftotext` writes, separate pages.
 *
 * @throws {InputError} when the content is empty or binary, or an option is wrong
 */
export const readPlain = (content: string | Uint8Array, options: ReadOptions = {}): InputResult =>
  readAs(plainReader, content, options)
