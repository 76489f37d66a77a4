import type { Archive } from '@banmian/archive'
import { languageTag } from '@banmian/core'
import type { PublicationEntry } from '@banmian/graphql'
import { createSearchBudget, type SearchBudget } from '@banmian/graphql/search'

/** The archive that a server publishes, and how. */
export interface ArchiveSite {
  archive: Archive
  /** Absolute URL of the server as readers reach it, with a slash at the end. */
  siteUrl: string
  /** Path of `siteUrl`, with a slash at the end. */
  base: string
  /** True if `/graphql` shows a page to browsers. */
  hasGraphiql: boolean
}

/** Maximum time of the searches of one request, in milliseconds. */
export const MAX_SEARCH_MILLISECONDS = 2000

/** Returns the budget of the searches of one request. */
export const searchBudget = (): SearchBudget => createSearchBudget({ maxMilliseconds: MAX_SEARCH_MILLISECONDS })

/** Language of the server's own pages, except for newspapers in Chinese. */
const DEFAULT_LANGUAGE = 'en'

/** The newspapers of an archive, for the pages that belong to none of its issues. */
export interface Papers {
  entries: readonly PublicationEntry[]
  /** Language of the server's own pages: Chinese if the first newspaper is, or else English. */
  language: string
  /** The name of the newspaper if there is only one, or null. */
  name: string | null
}

/** Returns the newspapers of an archive. */
export async function papersOf({ archive }: ArchiveSite): Promise<Papers> {
  const entries = await archive.publications()
  const [first] = entries
  const language = languageTag(first?.publication.language ?? '')
  return {
    entries,
    language: /^zh\b/i.test(language) ? language : DEFAULT_LANGUAGE,
    name: entries.length === 1 ? first?.publication.name || null : null,
  }
}
