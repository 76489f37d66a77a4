import type { KnownText } from '../known/known-part.js'
import type { Locale } from '../locale/locale.js'
import type { Identifier, Issue } from '../model/issue.js'
import type { Layout } from '../order/layout.js'
import type { MessageCode, Severity } from './messages.js'
import type { TraceRule } from './trace-rule.js'

/**
 * The text of one page, or of several that form feeds, separators of tools or their heads divide.
 */
export interface Source {
  /** The text. Lines end with LF, CRLF or CR. */
  text: string
  /**
   * Name of its file, such as `02-要闻.md`. The number and the name of the page are read from it
   * unless the page prints them.
   */
  name?: string
  /** Number and name of the page, when they are known; of the first one where there are several. */
  page?: { label?: string | null; name?: string | null }
  /** The places of its lines, when they are known. They are evidence, never a requirement. */
  layout?: Layout
  /**
   * The articles of the page that a catalog knows, such as those of a METS file. They become the
   * articles of the issue; the parser searches for others only where the catalog leaves most of the
   * page out.
   */
  articles?: readonly KnownText[]
}

/** Options of {@link parseIssue}: what is known about an issue but not printed on its pages. */
export interface ParseOptions {
  /** The newspaper: its name, or its fields. */
  publication?:
    | string
    | {
        name?: string | null
        language?: string
        identifiers?: Identifier[]
        url?: string | null
        publisher?: string | null
        timeZone?: string | null
      }
  /** Date of publication as `YYYY-MM-DD`. By default the first date that a page prints. */
  date?: string | null
  /** Number of the issue. By default the first one that a page prints. */
  number?: string | null
  /** Name of the edition. */
  edition?: string | null
  /**
   * Language of the text as a BCP 47 tag, or `auto` to detect it from script and words. By default
   * that of `locale`, or `auto`.
   */
  language?: string
  /**
   * Conventions of newspapers in the language. By default those of `language`; a paper's own are
   * `{ ...zhHans, … }`.
   */
  locale?: Locale
  /** Names of the paper's pages, in addition to those of the locale. */
  pageNames?: readonly string[]
  /**
   * Names of the paper's standing columns (栏目). Such a line before an article becomes its rubric.
   */
  rubrics?: readonly string[]
}

/** The part of the issue that a range of characters became, and why. */
export interface TraceEntry {
  /** Index of the source in the input. */
  source: number
  /** UTF-16 offset of the first character in the text of the source. */
  start: number
  /** UTF-16 offset after the last character. */
  end: number
  /** JSON Pointer (RFC 6901) of the part in the issue. */
  path: string
  /** The rule by which it became that part. */
  rule: TraceRule
  /** Probability that the part is right, from 0 to 1. */
  confidence: number
  /** Other parts that the characters may belong to, most likely first. */
  alternatives?: { path: string; role: string; confidence: number }[]
}

/** A repair, a doubt or an error that a reader of the result should know about. */
export interface Message {
  /** Stable name of the kind, such as `headline-after-body`. */
  code: MessageCode
  /** The severity. */
  severity: Severity
  /** One sentence. */
  text: string
  /** Index of the source in the input. */
  source: number
  /** UTF-16 offset of the first character that it is about. */
  start: number
  /** UTF-16 offset after the last character. */
  end: number
  /** JSON Pointer (RFC 6901) of the part in the issue. */
  path: string
  /** Address of the documentation of its kind. */
  url: string
}

/** The result of {@link parseIssue}. */
export interface ParseResult {
  /** The restored issue. */
  issue: Issue
  /** The part that each character of the input became, ordered by source and position. */
  trace: TraceEntry[]
  /** Repairs, doubts and errors, ordered by source and position. */
  messages: Message[]
}
