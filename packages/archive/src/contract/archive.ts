import type { Issue, TraceEntry } from '@banmian/core'
import type { IssueSource, TracedIssue } from '@banmian/graphql'

/** The effect of `put`. An issue that is equal to the one in the archive is unchanged. */
export type PutResult = 'added' | 'replaced' | 'unchanged'

/** The numbers of issues that `putAll` has handled. */
export interface PutProgress {
  added: number
  replaced: number
  unchanged: number
}

/** Options of `putAll`. */
export interface PutAllOptions {
  /** Ends the import between two issues; those that were added before are kept. */
  signal?: AbortSignal
  /** Is called for each issue after it is kept. */
  onProgress?: (progress: Readonly<PutProgress>, issue: Issue) => void
}

/** Something wrong in an archive. */
export interface ArchiveProblem {
  /** Id of the issue, or `null` when the problem concerns the whole archive. */
  issue: string | null
  /** One sentence. */
  text: string
}

/** Options of `export`. */
export interface ExportOptions {
  /** Is called for each issue that cannot be read. Default: the export throws. */
  onUnreadable?: (problem: ArchiveProblem) => void
}

/** The result of `check`. */
export interface ArchiveCheck {
  /** The numbers of issues and articles that were checked. */
  issues: number
  articles: number
  /** The problems; empty for a sound archive. */
  problems: readonly ArchiveProblem[]
}

/** Numbers that describe an archive. */
export interface ArchiveStats {
  publications: number
  issues: number
  articles: number
  /** First and last day with an issue; `null` without one. */
  first: string | null
  last: string | null
  /** Size of the database, in bytes. */
  bytes: number
  /** The driver with its version, such as `node:sqlite 3.50.4`. */
  driver: string
}

/** Issues in a database. As an `IssueSource` it can be served with `createSchema`. */
export interface Archive extends IssueSource {
  /**
   * Adds an issue, or replaces the one with its id; in one transaction. An issue that is equal to
   * the one in the archive is left alone.
   */
  put(issue: Issue | TracedIssue): Promise<PutResult>
  /**
   * Adds issues one after another. Issues that are there at once share a transaction; a slow source
   * has one for each.
   */
  putAll(
    issues: Iterable<Issue | TracedIssue> | AsyncIterable<Issue | TracedIssue>,
    options?: PutAllOptions,
  ): Promise<PutProgress>
  /** Returns an issue, or `null` for an unknown id. */
  get(id: string): Promise<Issue | null>
  /** Removes an issue. Returns false for an unknown id. */
  delete(id: string): Promise<boolean>
  /** Yields all issues, the oldest first. */
  export(options?: ExportOptions): AsyncGenerator<Issue, void, undefined>
  /** Reads everything and compares it with its checksum and with the index. */
  check(): Promise<ArchiveCheck>
  /** Returns numbers that describe the archive. */
  stats(): Promise<ArchiveStats>
  /** Returns the trace of an issue, or `null` when none was kept. */
  trace(issue: string): Promise<readonly TraceEntry[] | null>
  /** Ends the use of the database. */
  close(): Promise<void>
}
