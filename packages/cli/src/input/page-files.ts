import { readdir } from 'node:fs/promises'
import { extname } from 'node:path'

/** Extensions of page files. */
export const PAGE_EXTENSIONS: readonly string[] = ['.md', '.txt']

const collator = new Intl.Collator('en', { numeric: true })

/**
 * Returns the names of the page files in a folder, sorted with numbers by value (2.md before
 * 10.md). Hidden files, READMEs and inner folders are left out.
 */
export async function pageFilesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name)
  return names.filter(isPageFile).sort((a, b) => collator.compare(a, b) || (a < b ? -1 : 1))
}

const isPageFile = (name: string): boolean =>
  PAGE_EXTENSIONS.includes(extname(name).toLowerCase()) && !name.startsWith('.') && !/^readme\./i.test(name)
