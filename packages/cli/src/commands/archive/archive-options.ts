import type { SearchOrder } from '@banmian/graphql'
import type { ConfiguredReading } from '../../issues/find-as-configured.js'
import type { PageOptions } from '../../issues/read-issue.js'
import type { CommonOptions } from '../../options/command-options.js'

/** The archive if `--archive` is not given. */
export const DEFAULT_ARCHIVE = 'paper.db'

/** Number of hits that are printed if `--first` is not given. */
export const DEFAULT_FIRST = 10

/** Address on which an archive is served if `--host` is not given: this computer only. */
export const DEFAULT_HOST = '127.0.0.1'

/** Port on which an archive is served if `--port` is not given. */
export const DEFAULT_SERVER_PORT = 8080

/** Options of every command for archives. Those that were not given are absent. */
export interface ArchiveOptions extends CommonOptions {
  archive?: string
}

/** Options of `banmian archive import`. Those that were not given are absent. */
export interface ImportOptions
  extends ArchiveOptions,
    ConfiguredReading,
    Pick<PageOptions, 'publication' | 'language' | 'from'> {
  keepGoing?: boolean
}

/** Formats of `banmian archive export`: issues as JSON Lines, or articles for a search server. */
export const EXPORT_FORMATS = ['jsonl', 'ndjson'] as const

/** Options of `banmian archive export`. Those that were not given are absent. */
export interface ExportOptions extends ArchiveOptions {
  keepGoing?: boolean
  to?: (typeof EXPORT_FORMATS)[number]
  /** Name of the index in a search server. */
  index?: string
  /** True if the mapping of the index is printed in place of the articles. */
  mapping?: boolean
}

/** Options of `banmian archive search`. Those that were not given are absent. */
export interface SearchOptions extends ArchiveOptions {
  order?: SearchOrder
  first?: number
  since?: string
  until?: string
  publication?: string
}

/** Options of `banmian archive serve`. Those that were not given are absent. */
export interface ServeArchiveOptions extends ArchiveOptions {
  host?: string
  port?: number
  siteUrl?: string
  /** False if browsers get no page at `/graphql`. */
  graphiql?: boolean
}
