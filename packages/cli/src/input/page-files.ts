import { readdir } from 'node:fs/promises'
import { extname } from 'node:path'

/** How the names of page files end. */
export const PAGE_ENDINGS: readonly string[] = ['.md', '.txt']

const natural = new Intl.Collator('en', { numeric: true })

/**
 * The page files of a folder, sorted by name, numbers by value (2.md before 10.md). Hidden files, READMEs and folders inside are
 * left out.
 */
export async function pageFilesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name)
  return names.filter(isPageName).sort((a, b) => natural.compare(a, b) || (a < b ? -1 : 1))
}

const isPageName = (name: string): boolean =>
  PAGE_ENDINGS.includes(extname(name).toLowerCase()) && !name.startsWith('.') && !/^readme\./i.test(name)
