import { readdirSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import { dateInName } from './dates-in-names.js'

/** Extensions of pages as text. */
const TEXT_EXTENSIONS: readonly string[] = ['.md', '.txt']
/** Extensions of what OCR and layout tools write. Their content shows whether it is a page. */
const TOOL_EXTENSIONS: readonly string[] = ['.json', '.jsonl', '.xml', '.hocr', '.html', '.htm', '.pdf']

/** Extensions of page files. */
export const PAGE_EXTENSIONS: readonly string[] = [...TEXT_EXTENSIONS, ...TOOL_EXTENSIONS]

const collator = new Intl.Collator('en', { numeric: true })

/**
 * Names of files that contain a whole issue. The first one wins, since people correct the
 * Markdown.
 */
export const ISSUE_FILES: readonly string[] = ['issue.md', 'issue.json']

/** Paths of files that the command has written, which are no pages. */
export type Outputs = ReadonlySet<string>

/**
 * Returns the names of the page files in a folder, sorted with numbers by value (2.md before
 * 10.md). Hidden files, READMEs, `outputs` and inner folders are left out.
 */
export async function allPageFilesIn(folder: string, outputs: Outputs = new Set()): Promise<string[]> {
  const entries = readdirSync(folder, { withFileTypes: true })
  const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name)
  return names.filter((name) => isPageFile(name) && !outputs.has(resolve(folder, name))).sort(inOrder)
}

/**
 * Returns the names of the page files in a folder. Where an issue is already, the files written
 * with it are no pages.
 */
export async function pageFilesIn(folder: string, outputs: Outputs = new Set()): Promise<string[]> {
  const pages = await allPageFilesIn(folder, outputs)
  const texts = pages.filter(isText)
  if (pages.includes('issue.md')) return texts
  if (pages.includes('issue.json')) return texts.length > 0 ? texts : ['issue.json']
  return pages
}

/**
 * Returns the paths, from a folder, of its page files. Where it has none of its own, those of its
 * inner folders are its pages, except folders that are named after a date, which are issues.
 */
export async function pagePathsIn(folder: string, outputs: Outputs = new Set()): Promise<string[]> {
  const own = await pageFilesIn(folder, outputs)
  if (own.length > 0) return own
  const entries = readdirSync(folder, { withFileTypes: true })
  const inner = entries.filter((entry) => entry.isDirectory() && isInnerFolder(entry.name)).map(({ name }) => name)
  const paths: string[] = []
  for (const name of inner.sort(inOrder))
    for (const path of await pagePathsIn(resolve(folder, name), outputs)) paths.push(join(name, path))
  return paths
}

/** Returns whether a file is text, which is a page whatever it contains. */
export const isText = (name: string): boolean => TEXT_EXTENSIONS.includes(extname(name).toLowerCase())

const isInnerFolder = (name: string): boolean => !name.startsWith('.') && dateInName(name) === null

/** Orders names, with numbers by value. */
export const inOrder = (a: string, b: string): number => collator.compare(a, b) || (a < b ? -1 : 1)

const isPageFile = (name: string): boolean =>
  PAGE_EXTENSIONS.includes(extname(name).toLowerCase()) && !name.startsWith('.') && !/^readme\./i.test(name)
