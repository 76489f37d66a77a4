import type { Correction } from '@banmian/core'
import { issueFolder, type NeighborIssue } from '@banmian/html'
import { jsonPieces } from '../json/json-pieces.js'
import { FileParts } from '../output/content/file-parts.js'
import type { FileStamp } from '../output/target.js'
import { STATE_FOLDER } from '../output/write-plan.js'
import type { KnownPicture, PublishedPicture } from '../resizing/picture-settings.js'
import type { Dependency, IssueFacts } from '../workers/worker.js'

/** Path of the record of a build in the output folder. */
export const RECORD_PATH = `${STATE_FOLDER}/build.json`

/** Number of levels of a record that lead to an issue. */
const ISSUE_LEVELS = 2

/** Version of the record's form. */
const VERSION = 4

/** The stamps of files by their paths. */
export type Stamps = Record<string, FileStamp>

/** An issue as an earlier build has written it, with everything that it was made from. */
export interface IssueRecord {
  issue: NeighborIssue
  /** SHA-256 of the issue as JSON, and the stamp of that file. */
  sha256: string
  stamp: FileStamp
  /** SHA-256 of the files that it was made from, by their paths from the output folder. */
  inputs: Record<string, string>
  dependencies: Dependency[]
  /** Everything that its location states, as a key. */
  location: string
  pictureUrls: string[]
  /** The way in which its pictures were published, if they are resized and converted. */
  published: PublishedPicture[]
  /** The corrections of its articles, which its pages and its e-book show. */
  corrections: readonly Correction[]
  /** Its pictures and its e-book. */
  files: Stamps
  facts: IssueFacts
  /** The issues that its pages link to, its pages, and the characters removed from them. */
  previous: NeighborIssue | null
  next: NeighborIssue | null
  pages: Stamps
  removed: number[]
}

/** The files that list the issues, as an earlier build has written them. */
export interface ListRecord {
  /** Hash of the issues that they list. */
  key: string
  files: Stamps
  removed: number[]
  /** URLs of pictures in the e-mail that some clients do not show. */
  hiddenInEmail: string[]
}

/** Record of a build, in `.banmian/build.json`. */
export interface BuildRecord {
  /** Hash of the options and versions that all files depend on. */
  key: string
  /** The issues, by the names of their files. */
  issues: Record<string, IssueRecord>
  lists: ListRecord | null
}

/** Returns a record as a file. */
export const formatRecord = (record: BuildRecord): FileParts => new FileParts(() => recordPieces(record))

function* recordPieces(record: BuildRecord): Generator<string, void, undefined> {
  yield* jsonPieces({ version: VERSION, ...record }, 0, ISSUE_LEVELS)
  yield '\n'
}

/**
 * Returns the record in a file. One that another version or other options have written counts as
 * none, and so does a damaged one: everything is then made again.
 */
export function parseRecord(content: Uint8Array | null, key: string): BuildRecord {
  const record = recordIn(content)
  return record?.key === key ? record : { key, issues: {}, lists: null }
}

/** Returns the pictures of a build from its record, whatever its options were. */
export const publishedPictures = (content: Uint8Array | null): KnownPicture[] =>
  Object.values(recordIn(content)?.issues ?? {}).flatMap(({ issue, published }) =>
    published.map((one) => ({ published: one, folder: issueFolder(issue) })),
  )

/** Returns the ids of the issues of a build from its record, or null if that is not valid. */
export function builtIssues(content: Uint8Array | null): ReadonlySet<string> | null {
  const record = recordIn(content)
  return record === null ? null : new Set(Object.values(record.issues).map(({ issue }) => issue.id))
}

function recordIn(content: Uint8Array | null): BuildRecord | null {
  if (content === null) return null
  try {
    const value: unknown = JSON.parse(Buffer.from(content).toString('utf8'))
    return isRecord(value) ? value : null
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is BuildRecord {
  if (typeof value !== 'object' || value === null) return false
  const record = value as Partial<BuildRecord> & { version?: unknown }
  return record.version === VERSION && typeof record.issues === 'object' && record.issues !== null
}
