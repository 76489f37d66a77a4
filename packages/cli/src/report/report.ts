import type { Article, Issue, Severity } from '@banmian/core'
import type { ErrorCode } from '../errors/command-error.js'
import type { FileState } from '../output/write-plan.js'

/** What `banmian convert --json` prints when it is done. */
export interface Report {
  /** What was read, as it was given. */
  input: string[]
  issue: IssueReport
  /** How often each kind of repair was made, by the code of its message. */
  repairs: Record<string, number>
  /** Repairs, doubts and notes, in the order of the input. */
  messages: ReportMessage[]
  /** The folder of the files, as it was given. */
  out: string
  files: FileReport[]
}

/** What `banmian site --json` prints when it is done. */
export interface SiteReport {
  /** What was read, as it was given, in order of days. */
  input: string[]
  /** The issues, in order of days. */
  issues: IssueReport[]
  /** How often each kind of repair was made, by the code of its message. */
  repairs: Record<string, number>
  messages: ReportMessage[]
  /** The folder of the files, as it was given. */
  out: string
  files: FileReport[]
}

/** What `--json` prints in place of the result when the command fails. */
export interface ErrorDocument {
  error: {
    /** Stable name of the failure. */
    code: ErrorCode
    /** One sentence. */
    text: string
    /** What is wrong in detail, a sentence each. */
    details: string[]
  }
}

/** What an issue holds. */
export interface IssueReport {
  id: string
  publication: string | null
  date: string | null
  /** Articles of all pages, without the photos. */
  articles: number
  /** Photos that stand on their own. */
  photos: number
  /** Texts that fit nowhere. */
  unplaced: number
  pages: PageReport[]
}

/** What a page holds. */
export interface PageReport {
  label: string | null
  name: string | null
  articles: number
  photos: number
  unplaced: number
}

/** A message, with its place in a file. */
export interface ReportMessage {
  /** Stable name of its kind. */
  code: string
  severity: Severity
  /** One sentence. */
  text: string
  /** The file; `null` when it is about the whole. */
  file: string | null
  /** Line from 1. */
  line: number | null
  /** Column from 1, in UTF-16 units. */
  column: number | null
  /** The first words that it speaks of. */
  excerpt: string | null
  /** JSON Pointer of the part in the issue. */
  path: string | null
  /** Page of the documentation about this kind. */
  url: string | null
}

/** A file that was written. */
export interface FileReport {
  /** Where, from the folder `out`. */
  path: string
  format: string
  /** Its size. */
  bytes: number
  /** `unchanged` files held the same bytes before and were not touched. */
  state: FileState
}

/** Counts what an issue holds. */
export function countIssue(issue: Issue): IssueReport {
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

/** Whether an article is a photo that stands on its own. */
export const isPhoto = ({ role }: Article): boolean => role === 'photo'

/** How often each kind of repair occurs, commonest first. */
export function countRepairs(messages: readonly { code: string; severity: Severity }[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const { code, severity } of messages) if (severity === 'info') counts.set(code, (counts.get(code) ?? 0) + 1)
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1]))
}
