import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { systemReason } from '../errors/system-error.js'
import type { WrittenFile } from './write-plan.js'

/** Folder of the articles' pages in the output. */
const ARTICLES = 'articles'
/** Name of a page of an article whose id the parser made. */
const ARTICLE_PAGE = /^a[0-9a-f]{16}\.html$/

/**
 * How many pages of articles stand in the output that are not of this issue: an earlier run wrote them, with another date or
 * other pages. They are only counted, since nobody but the user knows whether something links there.
 */
export function countStalePages(folder: string, written: readonly WrittenFile[]): number {
  const paths = new Set(written.map(({ path }) => path))
  if (![...paths].some((path) => path.startsWith(`${ARTICLES}/`))) return 0
  try {
    const names = readdirSync(join(folder, ARTICLES))
    return names.filter((name) => ARTICLE_PAGE.test(name) && !paths.has(`${ARTICLES}/${name}`)).length
  } catch (error) {
    // A folder that may be written to but not listed tells nothing; other errors are faults.
    systemReason(error)
    return 0
  }
}
