import { byName, type EncodedFile, type GivenPage } from '../state/given-page.js'
import type { Known } from '../state/known.js'
import { isPdf } from './is-pdf.js'
import type { PdfFailure } from './pdf/read-pdf-file.js'
import { readText } from './read-text.js'
import type { DetectedFile } from './read-tool-files.js'

/** The text of a file. */
export interface FileText {
  name: string
  text: string
  encoded?: EncodedFile
}

/** The result of opening files. */
export interface OpenedFiles {
  /** Pages in the order of the names of their files. Those of PDF files come last. */
  pages: GivenPage[]
  /** Names of the files that contain the pages. */
  names: string[]
  /** The formats of PDF files, and of the files of OCR and layout tools. */
  detected: DetectedFile[]
  /** Facts about the issue that the files state. */
  known: Partial<Known>
  /** Names of the files that are not text. */
  notText: string[]
  /** Names of the files that are too large for a browser. */
  tooLarge: string[]
  /** Why files of tools could not be read. */
  failures: string[]
  /** Why PDF files could not be read. */
  pdfFailures: PdfFailure[]
}

/** Options of {@link openFiles}. */
export interface OpenOptions {
  /** Password of encrypted PDF files. */
  password?: string | null
  /** Called after each page of a PDF file. An error that it throws ends the reading. */
  onPage?: (name: string, number: number, pages: number) => void
}

/** Maximum size of a PDF file, in bytes. */
const mostOfPdf = 200 * 1024 * 1024

/** Reads files as the pages of an issue. */
export async function openFiles(
  files: readonly File[],
  { password = null, onPage }: OpenOptions = {},
): Promise<OpenedFiles> {
  const opened: OpenedFiles = {
    pages: [],
    names: [],
    detected: [],
    known: {},
    notText: [],
    tooLarge: [],
    failures: [],
    pdfFailures: [],
  }
  const texts: FileText[] = []
  const pdfs: File[] = []
  for (const file of files.toSorted(byName)) {
    if (await isPdf(file)) {
      if (file.size > mostOfPdf) opened.tooLarge.push(file.name)
      else pdfs.push(file)
      continue
    }
    const read = await readText(file)
    if ('text' in read) texts.push({ name: file.name, ...read })
    else if (read.error === 'too-large') opened.tooLarge.push(file.name)
    else opened.notText.push(file.name)
  }
  append(opened, await readTexts(texts))
  for (const file of pdfs) {
    // Loaded when a file needs it.
    const { readPdfFile } = await import('./pdf/read-pdf-file.js')
    append(opened, await readPdfFile(file, password, ({ number, pages }) => onPage?.(file.name, number, pages)))
  }
  return opened
}

async function readTexts(texts: readonly FileText[]): Promise<Partial<OpenedFiles>> {
  if (!texts.some(mayBeOfTool)) return { pages: [...texts], names: texts.map(({ name }) => name) }
  // Loaded when a file needs it.
  const { readToolFiles } = await import('./read-tool-files.js')
  return readToolFiles(texts)
}

/** Returns whether a tool may have written a text: JSON, XML, HTML, Markdown with pictures. */
const mayBeOfTool = ({ text }: FileText): boolean =>
  /^\s*[{[<]/.test(text.slice(0, 1000)) || /\]\((?:images|imgs)\/|<img src="imgs\/|text-align: center;/.test(text)

function append(opened: OpenedFiles, read: Partial<OpenedFiles>) {
  opened.pages.push(...(read.pages ?? []))
  opened.names.push(...(read.names ?? []))
  opened.detected.push(...(read.detected ?? []))
  opened.failures.push(...(read.failures ?? []))
  opened.pdfFailures.push(...(read.pdfFailures ?? []))
  opened.known = { ...read.known, ...opened.known }
}
