import { InputError } from '../errors/input-error.js'
import { settingsOf } from '../options/input-options.js'
import { composePages, pageName, resultOf } from '../reading/format-reader.js'
import { Reading } from '../reading/reading.js'
import type { InputMessage, InputPicture, InputResult, InputSource } from '../result/input-result.js'
import { factsOf } from './document/metadata.js'
import { damaged, type OpenPdf, openPdf } from './document/open-pdf.js'
import { checkContent } from './document/pdf-content.js'
import { paintedPage } from './glyphs/painted-page.js'
import { type PdfSettings, pdfSettingsOf, type ReadPdfOptions } from './pdf-options.js'
import { numberImages } from './pictures/file-images.js'
import { type FileImages, readPaintedPage } from './read-page.js'

/** One page of a PDF file. */
export interface PdfPageResult {
  source: InputSource
  /** The pictures of the page; `source` of each is the number of the page, from 0. */
  pictures: InputPicture[]
  /** Facts about the reading of the page. */
  messages: InputMessage[]
}

/**
 * Reads a PDF file that contains text as the pages that `parseIssue` takes: lines with their places
 * and sizes, in blocks, and pictures. It needs the package `pdfjs-dist`. Scripts in the file never
 * run, and nothing is loaded from a network.
 *
 * @param content the bytes of the file; they are not changed
 * @throws {InputError} when the file is not a PDF, is damaged, encrypted, or has no text, an option
 *   is wrong, or `pdfjs-dist` is not installed
 */
export async function readPdf(content: Uint8Array | ArrayBuffer, options: ReadPdfOptions = {}): Promise<InputResult> {
  const settings = pdfSettingsOf(options)
  const whole = readingFrom(0)
  for await (const reading of readingsOf(content, settings)) whole.append(reading)
  return resultOf({ name: 'pdf' }, { title: 'PDF', reason: 'a file with the mark %PDF' }, whole)
}

/**
 * Reads a PDF file as {@link readPdf} does, page by page. Only one page is in memory at a time,
 * apart from the file.
 *
 * @throws {InputError} as {@link readPdf}; that the file has no text shows after its last page
 */
export async function* streamPdf(
  content: Uint8Array | ArrayBuffer,
  options: ReadPdfOptions = {},
): AsyncGenerator<PdfPageResult, void, undefined> {
  const settings = pdfSettingsOf(options)
  for await (const reading of readingsOf(content, settings)) {
    const { sources, pictures } = composePages(reading)
    for (const [at, source] of sources.entries()) {
      const { index } = reading.pages[at]!
      const isOwn = (about: { source: number | null }): boolean => about.source === index
      yield { source, pictures: pictures.filter(isOwn), messages: reading.messages.filter(isOwn) }
    }
  }
}

const readingFrom = (firstPage: number): Reading => new Reading(settingsOf({}), firstPage)

/** Reads the pages of a file: each as a reading with one page, or two for a spread. */
async function* readingsOf(content: unknown, settings: PdfSettings): AsyncGenerator<Reading, void, undefined> {
  const bytes = checkContent(content, settings)
  const images = numberImages(bytes)
  const pdf = await openPdf(bytes, settings)
  try {
    yield* openReadings(pdf, images, settings)
  } finally {
    await pdf.close()
  }
}

async function* openReadings(
  { document, pdfjs }: OpenPdf,
  images: FileImages,
  settings: PdfSettings,
): AsyncGenerator<Reading, void, undefined> {
  const argument = settings.name ?? 'content'
  const { numPages } = document
  if (numPages > settings.maxPages)
    throw new InputError({
      argument,
      expected: `a PDF of at most ${settings.maxPages} pages`,
      received: `${numPages} pages`,
      hint: 'Divide the file, or raise options.maxPages.',
    })
  const facts = await factsOf(document)
  const identity = numPages === 1 && settings.name !== null ? { name: pageName(settings.name) } : {}
  let pages = 0
  let failed = 0
  let hasText = false
  let cause: unknown
  for (let number = 1; number <= numPages; number++) {
    const reading = readingFrom(pages)
    if (number === 1) reading.state(facts)
    try {
      const painted = await paintedPage(await document.getPage(number), pdfjs)
      hasText ||= painted.glyphs.hasText()
      readPaintedPage(painted, images, reading, number, identity)
    } catch (error) {
      failed++
      cause = error
      const page = reading.page({ width: null, height: null }, identity)
      page.note('page-damaged', `Page ${number} of the file is damaged and cannot be read.`)
    }
    pages += reading.pages.length
    settings.onPage?.({ number, pages: numPages, sources: reading.pages.length })
    yield reading
  }
  if (failed === numPages) throw damaged(argument, cause)
  if (!hasText)
    throw new InputError({
      argument,
      expected: 'a PDF that contains text',
      received: `${numPages} ${numPages === 1 ? 'page' : 'pages'} without text, as of a scan`,
      hint: 'Recognize the text first, for example with PaddleOCR, MinerU or OCRmyPDF.',
    })
}
