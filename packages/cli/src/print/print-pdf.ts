import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { CommandError } from '../errors/command-error.js'
import { type HeldContent, heldBytes } from '../output/content/held-content.js'
import { printable } from '../text/printable.js'
import { findChromium } from './find-chromium.js'

/** A page to print. */
interface PrintedPage {
  html: string
  /** The pictures of the page by their relative URLs. */
  pictures: ReadonlyMap<string, HeldContent>
  /** Day that the PDF has as its date, `YYYY-MM-DD`; null for a fixed one. */
  date: string | null
  /** True if pictures may be loaded from other hosts. */
  isOnline: boolean
}

/** Prints a page, and returns the PDF. */
export type PrintPdf = (page: PrintedPage) => Uint8Array

/** Minutes after which a Chromium that has not finished is ended. */
const MAX_MINUTES = 5
const FIXED_DATE = '1970-01-01'
const FLAGS = [
  '--headless',
  '--disable-gpu',
  '--disable-extensions',
  '--disable-background-networking',
  '--no-first-run',
  '--no-pdf-header-footer',
  '--generate-pdf-document-outline',
]
/** Makes the browser find no host. */
const OFFLINE = '--host-resolver-rules=MAP * ~NOTFOUND'

/**
 * Returns the function that prints pages with an installed Chromium.
 *
 * The function throws a `CommandError` when there is no Chromium, or when it fails.
 */
export const pdfPrinter =
  (env: Readonly<Record<string, string | undefined>>): PrintPdf =>
  (page) => {
    const chromium = findChromium(env)
    const folder = mkdtempSync(join(tmpdir(), 'banmian-pdf-'))
    try {
      return withDate(printIn(folder, chromium, page), page.date ?? FIXED_DATE)
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
    }
  }

function printIn(folder: string, chromium: string, { html, pictures, isOnline }: PrintedPage): Buffer {
  const page = join(folder, 'issue.html')
  const pdf = join(folder, 'issue.pdf')
  writeFileSync(page, html)
  for (const [path, content] of pictures) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, heldBytes(content))
  }
  const flags = [
    ...FLAGS,
    ...(isOnline ? [] : [OFFLINE]),
    // Chromium refuses to start its sandbox for the administrator, as whom containers run.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--user-data-dir=${join(folder, 'profile')}`,
    `--print-to-pdf=${pdf}`,
    pathToFileURL(page).href,
  ]
  const { status, signal, error, stderr } = spawnSync(chromium, flags, {
    encoding: 'utf8',
    timeout: MAX_MINUTES * 60_000,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (status === 0 && existsSync(pdf)) return readFileSync(pdf)
  const reason = error?.message ?? (signal === null ? `exit code ${status}` : `ended by ${signal}`)
  const lines = (stderr ?? '').split('\n').filter((line) => line.trim() !== '')
  const text = `Cannot render pdf: ${printable(chromium)} printed nothing (${printable(reason)}).`
  throw new CommandError('render', text, lines.slice(-3).map(printable))
}

/**
 * Replaces the time of printing by a date, so that the same issue is the same file. The length of
 * the file does not change, since a PDF contains the offsets of its parts.
 */
function withDate(pdf: Buffer, date: string): Uint8Array {
  const time = `${date.replaceAll('-', '')}000000`
  const text = pdf.toString('latin1').replace(/(\/(?:CreationDate|ModDate) \(D:)\d{14}/g, `$1${time}`)
  return Buffer.from(text, 'latin1')
}
