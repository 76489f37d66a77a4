import type { Archive } from '@banmian/archive'
import { languageTag } from '@banmian/core'
import type { PublicationEntry } from '@banmian/graphql'
import { createSearchBudget, type SearchBudget } from '@banmian/graphql/search'
import type { OpenArchiveCovers } from '../covers/archive-covers.js'

/** The archive that a server publishes, and how. */
export interface ArchiveSite {
  archive: Archive
  /** Absolute URL of the server as readers reach it, with a slash at the end. */
  siteUrl: string
  /** Path of `siteUrl`, with a slash at the end. */
  base: string
  /** True if `siteUrl` was given: pages then state their URLs. */
  isPublished: boolean
  covers: OpenArchiveCovers
  /** True if `/graphql` shows a page to browsers. */
  hasGraphiql: boolean
}

/** Maximum time of the searches of one request, in milliseconds. */
export const MAX_SEARCH_MILLISECONDS = 2000

/** Returns the budget of the searches of one request. */
export const searchBudget = (): SearchBudget => createSearchBudget({ maxMilliseconds: MAX_SEARCH_MILLISECONDS })

/** Languages of the server's own pages, by primary subtag. */
const LANGUAGES =
  /^(?:ar|cs|da|de|el|en|es|fi|fr|he|hi|hu|id|in|it|iw|ja|ko|nb|nl|nn|no|pl|pt|ro|ru|sv|tr|uk|vi|zh)(?![a-z0-9])/i
/** Their language for newspapers in any other one. */
const DEFAULT_LANGUAGE = 'en'

/** The newspapers of an archive, for the pages that belong to none of its issues. */
export interface Papers {
  entries: readonly PublicationEntry[]
  /** Language of the server's own pages: that of the first newspaper, or else English. */
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
    language: LANGUAGES.test(language) ? language : DEFAULT_LANGUAGE,
    name: entries.length === 1 ? first?.publication.name || null : null,
  }
}
