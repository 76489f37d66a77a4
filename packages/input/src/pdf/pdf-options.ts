import { type ArgumentChecks, argumentChecks } from '@banmian/core/arguments'
import { OptionError } from '../options/input-options.js'
import type { CharacterMapReader } from './document/character-maps.js'
import type { PdfJs } from './document/pdfjs.js'

/** A page of a PDF file that has been read. */
export interface ReadPdfPage {
  /** Number of the page in the file, from 1. */
  number: number
  /** Number of pages of the file. */
  pages: number
  /** Number of sources that the page became: 2 for two pages side by side, otherwise 1. */
  sources: number
}

/** Options of {@link readPdf} and {@link streamPdf}. */
export interface ReadPdfOptions {
  /** Name of the file. It becomes the name of a single page, and appears in errors. */
  name?: string
  /** Password of an encrypted file. */
  password?: string
  /**
   * The module `pdfjs-dist`, set up by the caller, for example with its worker in a browser. By
   * default `pdfjs-dist/legacy/build/pdf.mjs` is imported.
   */
  pdfjs?: PdfJs
  /**
   * Returns the content of the file `cmaps/‹name›.bcmap` of `pdfjs-dist`. Fonts of Chinese,
   * Japanese and Korean files may name such a character map. In Node it is read from the installed
   * package; browsers need this option.
   */
  characterMap?: CharacterMapReader
  /** Most pages that are read. By default 2,000. */
  maxPages?: number
  /** Most bytes of a file. By default 536,870,912. */
  maxBytes?: number
  /**
   * Called after each page, for example to show the progress. An error that it throws ends the
   * reading.
   */
  onPage?: (page: ReadPdfPage) => void
}

/** Options with their defaults. */
export interface PdfSettings {
  name: string | null
  password: string | null
  pdfjs: PdfJs | null
  characterMap: CharacterMapReader | null
  maxPages: number
  maxBytes: number
  onPage: ((page: ReadPdfPage) => void) | null
}

const MAX_PAGES = 2000
const MAX_BYTES = 1 << 29
const NAMES = ['name', 'password', 'pdfjs', 'characterMap', 'maxPages', 'maxBytes', 'onPage'] as const

/** Returns the settings of the reader, or throws an InputError. */
export function pdfSettingsOf(options: ReadPdfOptions): PdfSettings {
  const checks: ArgumentChecks = argumentChecks(OptionError)
  checks.options(options, NAMES)
  const { name, password, pdfjs, characterMap, maxPages = MAX_PAGES, maxBytes = MAX_BYTES, onPage } = options
  for (const [key, value] of Object.entries({ name, password }))
    checks.that(value === undefined || typeof value === 'string', `options.${key}`, 'a string', value)
  const isModule = pdfjs === undefined || (typeof pdfjs?.getDocument === 'function' && typeof pdfjs.OPS === 'object')
  checks.that(isModule, 'options.pdfjs', 'the module pdfjs-dist', pdfjs)
  for (const [key, value] of Object.entries({ characterMap, onPage }))
    checks.that(value === undefined || typeof value === 'function', `options.${key}`, 'a function', value)
  for (const [key, value] of Object.entries({ maxPages, maxBytes }))
    checks.that(Number.isInteger(value) && value > 0, `options.${key}`, 'a positive integer', value)
  return {
    name: name ?? null,
    password: password ?? null,
    pdfjs: pdfjs ?? null,
    characterMap: characterMap ?? null,
    maxPages,
    maxBytes,
    onPage: onPage ?? null,
  }
}
