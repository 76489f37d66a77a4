import { readdirSync } from 'node:fs'
import { basename, extname, resolve } from 'node:path'
import { dateInName } from './dates-in-names.js'
import { inOrder, pageFilesIn, pagePathsIn } from './page-files.js'

/** Known facts about the folders inside that of a date. */
export interface FolderFacts {
  /** Names of the folders of editions. */
  editions: readonly string[]
  /** Names of pages, whose folders are no editions. */
  pageNames: readonly string[]
  /** Returns whether one of the files at paths in a folder is a page. */
  hasPage: (folder: string, paths: readonly string[]) => Promise<boolean>
}

/** The folders with pages inside the folder of a date. */
export interface DateFolder {
  /** True if the folder contains pages of its own. */
  hasOwnPages: boolean
  /** Names of those that are editions. */
  editions: string[]
  /** Names of the others. */
  others: string[]
  /** Names of those among the others that may be meant as editions. */
  unclear: string[]
}

/**
 * Returns which folders inside the folder of a date are editions. Those that have the name of an
 * edition always are. Others are if there are at least two, none of which is named like a page, and
 * the folder has no pages of its own: a single folder is where all pages are, and a folder next to
 * pages may contain drafts.
 */
export async function readDateFolder(folder: string, facts: FolderFacts): Promise<DateFolder> {
  const own = await pageFilesIn(folder)
  const inner = innerFolders(folder)
  // Most folders of dates contain none, so that their pages need not be read for this.
  if (inner.length === 0) return { hasOwnPages: own.length > 0, editions: [], others: [], unclear: [] }
  const hasOwnPages = own.length > 0 && (await facts.hasPage(folder, own))
  const found: { name: string; isPage: boolean }[] = []
  for (const name of inner) {
    const paths = await pagePathsIn(resolve(folder, name))
    if (paths.length > 0 && (await facts.hasPage(resolve(folder, name), paths)))
      found.push({ name, isPage: isPageFolder(name, paths, facts) })
  }
  const all = found.map(({ name }) => name)
  const named = all.filter((name) => facts.editions.includes(name))
  if (!hasOwnPages && all.length > 1 && found.every(({ name, isPage }) => !isPage || named.includes(name)))
    return { hasOwnPages, editions: all, others: [], unclear: [] }
  const others = found.filter(({ name }) => !named.includes(name))
  const isAlone = !hasOwnPages && all.length === 1
  const unclear = isAlone ? [] : others.filter(({ isPage }) => !isPage).map(({ name }) => name)
  return { hasOwnPages, editions: named, others: others.map(({ name }) => name), unclear }
}

function innerFolders(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true })
  const inner = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
  return inner
    .map(({ name }) => name)
    .filter((name) => dateInName(name) === null)
    .sort(inOrder)
}

/**
 * Returns whether a folder is that of a page: it has the name of one, a number, or the name of a
 * file in it, as tools name the folder of a document.
 */
function isPageFolder(name: string, paths: readonly string[], { pageNames }: FolderFacts): boolean {
  if (/\p{N}/u.test(name) || pageNames.includes(name)) return true
  return paths.some((path) => basename(path, extname(path)).split('_', 1)[0] === name)
}
