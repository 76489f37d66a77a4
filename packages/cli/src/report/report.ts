import type { Article, Issue, Severity } from '@banmian/core'
import type { ErrorCode } from '../errors/command-error.js'
import type { FileState } from '../output/write-plan.js'

/** The document that `banmian convert --json` prints on success. */
export interface Report {
  /** The configuration that was used, or null. */
  config: string | null
  /** The files that were read, as they were named. */
  input: string[]
  /** The formats of the files of OCR and layout tools. Plain text is left out. */
  formats: DetectedFile[]
  issue: IssueReport
  /** Number of repairs of each kind, by the code of its message. */
  repairs: Record<string, number>
  /** Repairs, doubts and notes, in the order of the input. */
  messages: ReportMessage[]
  /** The values that an issue has no field for, and those that a format does not hold. */
  losses: LossReport[]
  /** The output folder, as it was named. */
  out: string
  files: FileReport[]
  /** Files of earlier runs that are not part of the output any more. */
  stale: StaleFileReport[]
  /** True if nothing was changed, because of `--dry-run`: the states say what a run would do. */
  dryRun: boolean
}

/** The document that `banmian build --json` prints on success. */
export interface SiteReport {
  /** The configuration that was used, or null. */
  config: string | null
  /** The files that were read, as they were named, ordered by date. */
  input: string[]
  /** The formats of the files of OCR and layout tools. Plain text is left out. */
  formats: DetectedFile[]
  /** The issues, ordered by date. */
  issues: IssueReport[]
  /**
   * The issues that could not be read or rendered. Empty without `--keep-going`, which is needed to
   * go on.
   */
  failures: FailureReport[]
  /** Number of repairs of each kind, by the code of its message. */
  repairs: Record<string, number>
  messages: ReportMessage[]
  /** The output folder, as it was named. */
  out: string
  files: FileReport[]
  /** Files of earlier runs that are not part of the output any more. */
  stale: StaleFileReport[]
  /** Those that were notified of the changes. */
  announcements: AnnouncementReport[]
  /** True if nothing was changed, because of `--dry-run`: the states say what a run would do. */
  dryRun: boolean
}

/** The document that `banmian announce --json` prints on success. */
export interface AnnounceReport {
  /** The configuration that was used, or null. */
  config: string | null
  /** The folder of the site, as it was named. */
  out: string
  announcements: AnnouncementReport[]
  messages: ReportMessage[]
  /** True if nothing was sent, because of `--dry-run`. */
  dryRun: boolean
}

/** A request that notifies others of the changes of a site. */
export interface AnnouncementReport {
  service: 'WebSub' | 'IndexNow'
  /** URL of the hub or of the service. */
  url: string
  /** Number of feeds or pages that it is about. */
  count: number
  state: 'sent' | 'failed' | 'planned'
  /** Why it failed, as a sentence, or null. */
  error: string | null
}

/** The document that `banmian init --json` prints on success. */
export interface InitReport {
  /** The folder, as it was named. */
  out: string
  /** The time zone in the configuration, or null if it was not known. */
  timeZone: string | null
  /** The files: `kept` for one that existed, which was not changed. */
  files: { path: string; state: 'new' | 'kept' }[]
}

/** The document that `--json` prints when the command fails. */
export interface ErrorDocument {
  error: {
    /** Stable error code. */
    code: ErrorCode
    /** One sentence. */
    text: string
    /** Details, one line each. */
    details: string[]
  }
}

/** An issue that could not be read or rendered. */
export interface FailureReport {
  /** The files of the issue, as they were named, or a folder that could not be searched. */
  input: string[]
  /** Stable error code. */
  code: ErrorCode
  /** One sentence. */
  text: string
  /** Details, one line each. */
  details: string[]
}

/** A file of an OCR or layout tool. */
export interface DetectedFile {
  /** Its name, as it was named. */
  file: string
  /** Name of the format, a value of `--from`. */
  format: string
  /** The format with its variant, such as `MinerU content_list`. */
  title: string
  /** The property of the content that shows the format. */
  reason: string
  /** Number of pages. */
  pages: number
  /** Number of blocks of text and pictures. */
  blocks: number
}

/** The contents of an issue. */
export interface IssueReport {
  id: string
  publication: string | null
  date: string | null
  /** Number of articles on all pages, without the photos. */
  articles: number
  /** Number of photos that are articles. */
  photos: number
  /** Number of texts that belong to no article. */
  unplaced: number
  pages: PageReport[]
}

/** The contents of a page. */
export interface PageReport {
  label: string | null
  name: string | null
  articles: number
  photos: number
  unplaced: number
}

/** A message with its position in a file. */
export interface ReportMessage {
  /** Stable code of its kind. */
  code: string
  severity: Severity
  /** One sentence. */
  text: string
  /** The file, or null if the message is about the whole run. */
  file: string | null
  /** Line, from 1. */
  line: number | null
  /** Column, from 1, in UTF-16 code units. */
  column: number | null
  /** The beginning of the text that the message is about. */
  excerpt: string | null
  /** JSON Pointer to the part of the issue. */
  path: string | null
  /** Page of the documentation about this kind of message. */
  url: string | null
}

/** A value that was not read from a file, or not written in a format. */
export interface LossReport {
  /** The file that states the value, or null for a value of the issue. */
  file: string | null
  /** The format that the file has, or that was written. */
  format: string
  /** JSON Pointer into the issue, or the elements that lead to the value in the file. */
  path: string
  /** One sentence. */
  reason: string
}

/** A file that was written. */
export interface FileReport {
  /** Path relative to the folder `out`. */
  path: string
  format: string
  /** Size in bytes. */
  bytes: number
  /** `unchanged` means that the file already had the same bytes and was not touched. */
  state: FileState
}

/** A file of an earlier run that is not part of the output any more. */
export interface StaleFileReport {
  /** Path relative to the folder `out`. */
  path: string
  /**
   * `removed` with `--prune`, `kept` without it; `changed` means that it was changed since it was
   * written, so that `--prune` leaves it.
   */
  state: 'kept' | 'removed' | 'changed'
}

/** Returns the contents of an issue in numbers. */
export function reportIssue(issue: Issue): IssueReport {
  const pages = issue.pages.map(({ label, name, articles, unplaced }) => {
    const photos = articles.filter(isPhoto).length
    return { label, name, articles: articles.length - photos, photos, unplaced: unplaced.length }
  })
  const sum = (key: 'articles' | 'photos' | 'unplaced') => pages.reduce((total, page) => total + page[key], 0)
  return {
    id: issue.id,
    publication: issue.publication.name,
    date: issue.date,
    articles: sum('articles'),
    photos: sum('photos'),
    unplaced: sum('unplaced'),
    pages,
  }
}

/** Returns whether an article is a photo. */
export const isPhoto = ({ role }: Article): boolean => role === 'photo'

/** Returns the number of repairs of each kind, most frequent first. */
export function countRepairs(messages: readonly { code: string; severity: Severity }[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const { code, severity } of messages) if (severity === 'info') counts.set(code, (counts.get(code) ?? 0) + 1)
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1]))
}
