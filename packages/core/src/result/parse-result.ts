import type { Locale } from '../locale/locale.js'
import type { Identifier, Issue } from '../model/issue.js'
import type { MessageCode, Severity } from './messages.js'
import type { TraceRule } from './trace-rule.js'

/** The text of one page, as a file holds it. */
export interface Source {
  /** The text; line ends may be LF, CRLF or CR. */
  text: string
  /** Name to show in messages, such as a file's name. */
  name?: string
  /** What is known of the page beforehand. */
  page?: { label?: string | null; name?: string | null }
}

/** What a caller knows and the page does not say. */
export interface ParseOptions {
  /** The newspaper: its name, or what is known of it. */
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
  /** Date of publication as `YYYY-MM-DD`. */
  date?: string | null
  /** Number of the issue. */
  number?: string | null
  /** Name of the edition. */
  edition?: string | null
  /** Language of the text as a BCP 47 tag, or `auto`, the default, to detect it by script and words. */
  language?: string
  /** What papers of this language print; by default the locale of `language`. A paper's own: `{ ...zhHans, … }`. */
  locale?: Locale
  /** Names of pages that the paper is known to have, beside those of the locale. */
  pageNames?: readonly string[]
  /** Names of standing columns (栏目) that the paper is known to have: such a line before a headline becomes its rubric. */
  rubrics?: readonly string[]
}

/** Why characters became a part of the issue. */
export interface TraceEntry {
  /** Index of the source among those given. */
  source: number
  /** UTF-16 offset of the first character in that source's text. */
  start: number
  /** UTF-16 offset after the last character. */
  end: number
  /** JSON Pointer (RFC 6901) of the part in the issue. */
  path: string
  /** The rule that decided. */
  rule: TraceRule
  /** How sure it is, from 0 to 1. */
  confidence: number
  /** What else it could have been, likeliest first. */
  alternatives?: { path: string; role: string; confidence: number }[]
}

/** Something that a reader of the result should know: a repair, a doubt, a fault. */
export interface Message {
  /** Stable name of the kind, such as `headline-after-body`. */
  code: MessageCode
  /** How grave it is. */
  severity: Severity
  /** One sentence. */
  text: string
  /** Index of the source among those given. */
  source: number
  /** UTF-16 offset of the first character that it speaks of. */
  start: number
  /** UTF-16 offset after the last one. */
  end: number
  /** JSON Pointer (RFC 6901) of the part in the issue. */
  path: string
  /** Page of the documentation about this kind. */
  url: string
}

/** What {@link parseIssue} gives. */
export interface ParseResult {
  /** The restored issue. */
  issue: Issue
  /** Where each character of the input went, ordered by source and place. */
  trace: TraceEntry[]
  /** Repairs, doubts and faults, ordered by source and place. */
  messages: Message[]
}
