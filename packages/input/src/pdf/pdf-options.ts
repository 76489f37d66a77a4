import { type ArgumentChecks, argumentChecks } from '@banmian/core/arguments'
import { OptionError } from '../options/input-options.js'
import type { CharacterMapReader } from './document/character-maps.js'
import type { PdfJs } from './document/pdfjs.js'

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
}

/** Options with their defaults. */
export interface PdfSettings {
  name: string | null
  password: string | null
  pdfjs: PdfJs | null
  characterMap: CharacterMapReader | null
  maxPages: number
  maxBytes: number
}

const MAX_PAGES = 2000
const MAX_BYTES = 1 << 29
const NAMES = ['name', 'password', 'pdfjs', 'characterMap', 'maxPages', 'maxBytes'] as const

/** Returns the settings of the reader, or throws an InputError. */
export function pdfSettingsOf(options: ReadPdfOptions): PdfSettings {
  const checks: ArgumentChecks = argumentChecks(OptionError)
  checks.options(options, NAMES)
  const { name, password, pdfjs, characterMap, maxPages = MAX_PAGES, maxBytes = MAX_BYTES } = options
  for (const [key, value] of Object.entries({ name, password }))
    checks.that(value === undefined || typeof value === 'string', `options.${key}`, 'a string', value)
  const isModule = pdfjs === undefined || (typeof pdfjs?.getDocument === 'function' && typeof pdfjs.OPS === 'object')
  checks.that(isModule, 'options.pdfjs', 'the module pdfjs-dist', pdfjs)
  const isReader = characterMap === undefined || typeof characterMap === 'function'
  checks.that(isReader, 'options.characterMap', 'a function', characterMap)
  for (const [key, value] of Object.entries({ maxPages, maxBytes }))
    checks.that(Number.isInteger(value) && value > 0, `options.${key}`, 'a positive integer', value)
  return {
    name: name ?? null,
    password: password ?? null,
    pdfjs: pdfjs ?? null,
    characterMap: characterMap ?? null,
    maxPages,
    maxBytes,
  }
}
