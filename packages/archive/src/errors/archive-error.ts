/** The kind of a failure of an archive. */
export type ArchiveErrorCode =
  /** Another process uses the database. */
  | 'ARCHIVE_BUSY'
  /** The database contains something that it cannot contain. */
  | 'ARCHIVE_DAMAGED'
  /** The disk is full. */
  | 'ARCHIVE_FULL'
  /** The file or the database does not exist. */
  | 'ARCHIVE_MISSING'
  /** A newer version of this package wrote the archive. */
  | 'ARCHIVE_NEWER'
  /** The file is not an archive. */
  | 'ARCHIVE_FOREIGN'
  /** The archive can only be read. */
  | 'ARCHIVE_READ_ONLY'
  /** The server refused the user or the password. */
  | 'ARCHIVE_REFUSED'
  /** The server cannot be reached. */
  | 'ARCHIVE_UNREACHABLE'
  /** No driver for the database is installed. */
  | 'ARCHIVE_NO_DRIVER'
  /** The archive was closed. */
  | 'ARCHIVE_CLOSED'
  /** Any other error of the database; see `cause`. */
  | 'ARCHIVE_FAILED'

/**
 * The same in every copy of this package, so that {@link ArchiveError.isInstance} works across
 * copies.
 */
const MARK = Symbol.for('@banmian/archive ArchiveError')

/**
 * A failure of an archive. The message says in one or two sentences what happened and what to do;
 * `cause` is the error of the database.
 */
export class ArchiveError extends Error {
  override readonly name: string = 'ArchiveError'
  /** The kind of failure. */
  readonly code: ArchiveErrorCode
  /** @internal Marks the error for {@link ArchiveError.isInstance}. */
  readonly [MARK] = true

  constructor(code: ArchiveErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }

  /** Returns whether a value is such an error, from whichever copy of this package. */
  static isInstance(value: unknown): value is ArchiveError {
    return typeof value === 'object' && value !== null && MARK in value
  }
}
