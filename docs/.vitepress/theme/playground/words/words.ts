import type { Severity, TraceRule } from '@banmian/core'
import type { IssuePart } from '../../../../../packages/cli/src/commands/explain/issue-part.js'
import type { PdfFailure } from '../files/pdf/read-pdf-file.js'
import type { DetectedFile } from '../files/read-tool-files.js'
import type { ExampleName } from '../query/examples.js'
import type { SampleName } from '../samples/sample-names.js'
import { chinese } from './chinese.js'
import { english } from './english.js'
import type { ViewName } from './view-names.js'

/** The texts of the playground in one language. */
export interface Words {
  /** BCP 47 tag of these texts, for parts of pages in another language. */
  language: string
  editor: string
  editorHint: string
  options: string
  publication: string
  date: string
  textLanguage: string
  auto: string
  open: string
  drop: string
  samples: { label: string; names: Record<SampleName, string> }
  clear: string
  cleared: string
  undo: string
  /** Asks whether pages may be replaced while there are corrections. */
  replaceCorrected: string
  share: string
  shared: string
  /** Shown when the clipboard is not available. */
  sharedInAddress: string
  shareTooLong: string
  shareUnreadable: string
  opened: (names: string[]) => string
  /** Names the format of the file of a tool. */
  detected: (file: DetectedFile) => string
  notText: (name: string) => string
  tooLarge: (name: string) => string
  code: {
    title: string
    files: (names: string[]) => string
    program: string
    command: string
    copy: (name: string) => string
  }
  encoding: { label: string; guessed: (name: string) => string }
  pdf: {
    reading: (name: string, number: number, pages: number) => string
    stop: string
    failure: (failure: PdfFailure) => string
    password: string
    unlock: string
    /** Title of the picture of a page. */
    picture: (name: string, number: number) => string
    enlarge: string
    drawing: string
    notDrawn: string
  }
  pages: string
  /** Name of a page whose file has no name. */
  page: (number: number) => string
  addPage: string
  removePage: string
  fileName: string
  fileNameHint: string
  private: string
  /** Shown for a text that is too large to be edited. */
  large: (length: string) => string
  largeArticle: (length: string) => string
  largePage: string
  /** Shown above the first articles of a large issue. */
  opening: (shown: number, all: number) => string
  showAll: string
  results: string
  views: Record<ViewName, string>
  /** A summary of the result in one line. */
  found: (articles: number, photos: number, unplaced: number, messages: number) => string
  working: string
  /** Shown while a form of the issue is written. */
  writing: string
  failed: string
  unplaced: string
  nothing: string
  startHere: string
  noMessages: string
  show: string
  showMore: (left: number) => string
  showInText: (excerpt: string) => string
  severity: Record<Severity, string>
  about: (code: string) => string
  /** Texts of messages by code, when they are not those of the parser. */
  messages: Record<string, string>
  why: {
    intro: string
    label: string
    whole: string
    article: (number: number) => string
    noArticle: string
    parts: Record<IssuePart, string>
    choose: string
    part: string
    rule: string
    confidence: string
    place: string
    instead: string
    nothingElse: string
    characters: (start: number, end: number) => string
    moved: string
    rejoined: string
    more: (count: number) => string
    /** Names of the roles that a span could also have had, by role. */
    roles: Record<string, string>
    /** A sentence about each rule of the trace. */
    rules: Record<TraceRule, string>
  }
  copy: string
  copied: string
  save: (file: string) => string
  cut: (shown: string, whole: string) => string
  preview: string
  source: string
  previewTitle: string
  feedNote: string
  feedKinds: string
  /** Shown above the views while corrected Markdown replaces the result of the parser. */
  corrected: string
  correctedWithErrors: string
  /** Shown in the views that always show the result of the parser. */
  readNotice: string
  markdown: {
    intro: string
    label: string
    discard: string
    good: string
    errors: (count: number) => string
    line: (line: number) => string
    large: (length: string) => string
  }
  query: {
    intro: string
    examples: string
    names: Record<ExampleName, string>
    label: string
    run: string
    answer: string
    failed: string
  }
  book: {
    intro: string
    contents: string
    previous: string
    next: string
    chapter: string
    size: (kilobytes: string) => string
    large: string
  }
}

/** Returns the texts for a language; English by default. */
export function wordsFor(language: string): Words {
  return language.startsWith('zh') ? chinese : english
}
