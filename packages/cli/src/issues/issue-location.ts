import type { CommandError } from '../errors/command-error.js'
import type { ReportMessage } from '../report/report.js'
import { printable } from '../text/printable.js'
import type { PathFacts } from './page-pattern.js'

/** The files of an issue, and the date that their folder is named after. */
export interface IssueLocation {
  /** Empty only while issues are searched, for a folder that cannot be searched. */
  files: string[]
  /** Date as YYYY-MM-DD, or null if the folder is not named after one. */
  date: string | null
  /** Name of the edition, after its folder, or null if no two issues have one date. */
  edition: string | null
  /** True for the files of a folder, false for a file that was named. */
  isFolder: boolean
  /** True for a file that was found by its name, which is that of an issue. */
  isIssue?: boolean
  /** Messages about pages in its folder that are not part of the issue. */
  messages: ReportMessage[]
  /** Facts about its pages that their paths state, by file. */
  paths?: ReadonlyMap<string, PathFacts>
  /** Id of an issue of an archive, which has no file. */
  archived?: string
}

/** Returns the name of an issue in messages. */
export function nameOf({ files }: IssueLocation): string {
  const first = printable(files[0]!)
  return files.length === 1 ? first : `the issue of ${first}`
}

/** A location with the names of folders that may be those of editions. */
export interface FoundLocation extends Omit<IssueLocation, 'edition'> {
  /** Name of the folder in which the folders of dates are, if it is not named. */
  group: string | null
  /** Name of its folder inside that of its date, if that is an edition. */
  inner?: string
}

/** Options about how issues are found. */
export interface FindOptions {
  cwd: string
  /** The folder of the output, which is not searched, or null without one. */
  out: string | null
  /** Maximum size of a file, in bytes. */
  maxSize: number
  /** Label of the encoding, or null to find it. */
  encoding: string | null
  /** Patterns of the paths of page files in folders, in place of the usual names. */
  pagePatterns?: readonly string[]
  /** Names of editions, by the names of their folders. */
  editions?: Readonly<Record<string, string>>
  /** Names of pages, whose folders are no editions. */
  pageNames?: readonly string[]
  /**
   * Called with a folder or file that cannot be searched, and the error. Throws to end the search;
   * without it, the error is thrown.
   */
  onFailure?: (path: string, error: CommandError) => void
}
