import type { KnownText, Layout, LayoutLine, Source } from '@banmian/core'

/** The tools and formats whose output is read. */
export const INPUT_FORMATS = [
  'mineru',
  'paddleocr',
  'docling',
  'dots-ocr',
  'olmocr',
  'marker',
  'mistral-ocr',
  'alto',
  'mets',
  'page',
  'hocr',
  'plain',
] as const

/** The name of a tool or a format. */
export type InputFormat = (typeof INPUT_FORMATS)[number]

/** A printed line, with the confidence of the tool that read it. */
export interface InputLine extends LayoutLine {
  /** Probability that its characters were read right, from 0 to 1. */
  confidence?: number
}

/** The layout of a page as a tool states it. */
export interface InputLayout extends Layout {
  lines: readonly InputLine[]
}

/** The text of one page, which `parseIssue` takes as it is. */
export interface InputSource extends Source {
  layout?: InputLayout
  /** The articles that the file knows. With them, `parseIssue` searches for no others. */
  articles?: readonly KnownText[]
}

/** A picture of a page. */
export interface InputPicture {
  /** Index of its source. */
  source: number
  /** UTF-16 offset in the text of the source of its Markdown, or of the place where it belongs. */
  start: number
  /** Path of its file from the folder of the input, or its URL; `null` when it has neither. */
  path: string | null
  /** Its edges on the page, in the unit of the page's layout; `null` when unknown. */
  box: LayoutLine['box'] | null
  /** Width of the picture in pixels; `null` when unknown. */
  width: number | null
  /** Height of the picture in pixels; `null` when unknown. */
  height: number | null
  /** Its bytes, when the file contains them. Then `path` is a name for them, not that of a file. */
  data?: Uint8Array
}

/** Facts about the issue that a file states. They can be passed to `parseIssue` as options. */
export interface InputFacts {
  /** Name of the newspaper. */
  publication?: string
  /** Date of publication, `YYYY-MM-DD`. */
  date?: string
  /** Number of the issue. */
  number?: string
  /** Name of the edition. */
  edition?: string
}

/** The kinds of {@link InputMessage}. */
export type InputMessageCode =
  | 'alternatives-left-out'
  | 'characters-mapped'
  | 'characters-removed'
  | 'copies-left-out'
  | 'description-left-out'
  | 'file-incomplete'
  | 'file-missing'
  | 'format-detected'
  | 'hidden-left-out'
  | 'links-damaged'
  | 'links-refused'
  | 'links-without-text'
  | 'outside-left-out'
  | 'page-damaged'
  | 'page-without-text'
  | 'path-refused'
  | 'picture-without-file'
  | 'recognized-text'
  | 'rotated-left-out'
  | 'spread-divided'
  | 'text-differs'
  | 'unknown-block'

/** A fact about the reading of a file, or a doubt. */
export interface InputMessage {
  /** Stable name of the kind, such as `description-left-out`. */
  code: InputMessageCode
  severity: 'info' | 'warning'
  /** One sentence. */
  text: string
  /** Index of the source that it is about; `null` for the whole file. */
  source: number | null
  /** Text of the file that is in no source; `null` for a message about something else. */
  content: string | null
}

/** The format of a file, and how it was recognized. */
export interface DetectedFormat {
  name: InputFormat | 'pdf'
  /** Its title with the variant, such as `MinerU content_list`. */
  title: string
  /** The property of the content that shows it. */
  reason: string
  /** Number of blocks of text and pictures. */
  blocks: number
}

/** The pages of a file. */
export interface InputResult {
  /** The pages in order. */
  sources: InputSource[]
  /** The pictures of all pages. */
  pictures: InputPicture[]
  /** Facts about the issue. */
  facts: InputFacts
  /** Facts about the reading, first of all about the format. */
  messages: InputMessage[]
  /** The format that was found or given. */
  format: DetectedFormat
}
