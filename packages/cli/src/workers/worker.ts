import type { MessagePort } from 'node:worker_threads'
import type { Correction, Issue, Severity } from '@banmian/core'
import type { BookWarning } from '@banmian/epub'
import type { NeighborIssue } from '@banmian/html'
import type { CoversOptions } from '../cover/open-covers.js'
import type { ErrorCode } from '../errors/command-error.js'
import type { IssueLocation } from '../issues/issue-location.js'
import type { PageOptions } from '../issues/read-issue.js'
import type { ManifestIssue } from '../manifest/manifest.js'
import type { FileParts } from '../output/content/file-parts.js'
import type { HeldContent } from '../output/content/held-content.js'
import type { FileStamp } from '../output/target.js'
import type { OutputFile } from '../output/write-plan.js'
import type { DetectedFile, IssueReport, ReportMessage } from '../report/report.js'
import type { KnownPicture, PictureSettings, PictureSources, PublishedPicture } from '../resizing/picture-settings.js'
import type { SiteSettings } from '../site/site-settings.js'

/** Everything that work on issues needs in addition to its task, as plain data. */
export interface WorkSetup {
  cwd: string
  /** Absolute path of the output folder. */
  folder: string
  /** The issues of earlier runs by their ids, from which ids are carried over. */
  issues: ReadonlyMap<string, ManifestIssue>
  settings: SiteSettings
  covers: CoversOptions
  /** The way in which pictures are resized and converted; null to publish them as they are. */
  pictures: PictureWork | null
  encoding: string | null
  /** Maximum size of a file, in bytes. */
  maxSize: number
  /** Options about all pages. */
  page: PageOptions
  /** Start of the paths of files that hold contents for a while, or null for contents in memory. */
  scratch: string | null
}

/** The way in which pictures are resized and converted. */
interface PictureWork {
  settings: PictureSettings
  /** The pictures of earlier builds. */
  published: readonly KnownPicture[]
}

/** An issue to read. */
export interface ReadTask {
  kind: 'read'
  location: IssueLocation
  /** The issue as JSON, or null if the files of the location are to be read. */
  content: string | null
}

/** An issue whose pages are to be written. */
export interface PagesTask {
  kind: 'pages'
  /** Id of the issue. */
  issue: string
  /** Path of the file with the issue as JSON. */
  issueFile: string
  pictureUrls: readonly string[]
  /** The files of its pictures that pages choose from. */
  sources: PictureSources
  previous: NeighborIssue | null
  next: NeighborIssue | null
}

/** A file that an issue depends on, in addition to those of its location. */
export interface Dependency {
  /** Absolute path. */
  path: string
  /** SHA-256 of its content in hexadecimal, or null if there is no such file. */
  sha256: string | null
  /** Its stamp, or null if there is no such file. */
  stamp: FileStamp | null
}

/** An issue that was read. */
interface ReadWork {
  work: IssueWork
  /** Gives back the memory of the JSON and the files, which must not be used after that. */
  release: () => void
}

/** An issue that was read, with its e-book and pictures. */
export interface IssueWork {
  issue: NeighborIssue
  /** The issue as JSON in UTF-8, with the URLs of its pictures in the output. */
  json: Uint8Array | FileParts
  /** SHA-256 of the files of its location, by their paths from the output folder. */
  inputs: Record<string, string>
  dependencies: Dependency[]
  pictureUrls: string[]
  /** The way in which its pictures were published, if they are resized and converted. */
  published: PublishedPicture[]
  /** The corrections of its articles. */
  corrections: readonly Correction[]
  /** Pictures and e-book. */
  files: OutputFile[]
  facts: IssueFacts
}

/** The facts about an issue that a report contains. */
export interface IssueFacts {
  report: IssueReport
  messages: ReportMessage[]
  /** Messages that are reported once, though several issues have them. */
  shared: ReportMessage[]
  repairs: { code: string; severity: Severity }[]
  formats: DetectedFile[]
  bookWarnings: BookWarning[]
  /** Characters that were removed from the e-book. */
  removed: number[]
}

/** The pages of an issue. */
interface PagesWork {
  files: Iterable<OutputFile>
  /** Characters that were removed from the pages, once all of them were read. */
  removed: Iterable<number>
  /** Gives back the memory of the files, which must not be used after that. */
  release: () => void
}

/** A page before it is encoded: as a text, or as a function that renders a large one in pieces. */
export interface TextPage extends Omit<OutputFile, 'content'> {
  content: string | (() => Iterable<string>)
}

/** The pages of an issue before they are encoded. Each is rendered when it is read. */
export interface TextPages extends Omit<PagesWork, 'files' | 'release'> {
  files: Iterable<TextPage>
}

/**
 * An issue that was read, as it passes between threads: its JSON and small files are in one buffer,
 * large ones in files.
 */
export interface MovedWork extends Omit<IssueWork, 'files'> {
  json: Uint8Array<ArrayBuffer>
  files: (Omit<OutputFile, 'content'> & { content: HeldContent })[]
  /** Paths of the files that hold nothing else, and are removed when these are written. */
  scratch: string[]
}

/** The pages of an issue, as they pass between threads. */
export interface RenderedPages {
  /** Path of each page, and where its bytes in the buffer start and end. */
  pages: [path: string, start: number, end: number][]
  buffer: ArrayBuffer
  removed: number[]
}

/** An error of the command, as plain data. */
interface WorkError {
  code: ErrorCode
  message: string
  details: readonly string[]
}

/** The result of a task, or the error that explains why there is none. */
export type Outcome<Result> = { result: Result } | { error: WorkError }

/** A task for a thread, with the buffer that receives the pages, or the issue and its files. */
export type ThreadTask = (ReadTask | PagesTask) & {
  buffer: ArrayBuffer
  /** Leads to the maker of pictures in the main thread; null if pictures stay as they are. */
  maker: MessagePort | null
}

/** Work on issues, in this thread or in others. */
export interface Worker {
  read: (task: ReadTask) => Promise<ReadWork>
  pages: (task: PagesTask) => Promise<PagesWork>
  /** Ends the work. */
  close: () => Promise<void>
}

/** Returns the facts about an issue that links to it need. */
export const neighborOf = ({ id, date, edition }: Issue): NeighborIssue => ({ id, date, edition })
