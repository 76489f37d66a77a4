import type { InputFacts, InputFormat, InputPicture, InputSource } from '@banmian/input'
import type { InputText } from '../input/input-file.js'
import type { DetectedFile, ReportMessage } from '../report/report.js'

/** A page of the input, or several in one text, which the parser divides. */
export interface InputPage {
  /** Its file. The text is empty for a file that is not text. */
  file: InputText
  source: InputSource
  /** Offset of its text in that of the file, or null if a reader composed it. */
  offset: number | null
  /** Its pictures by their paths. */
  pictures: ReadonlyMap<string, InputPicture>
}

/** The pages of one file. */
export interface FilePages {
  file: InputText
  pages: InputPage[]
  /** The format of the file, or null for plain text. */
  detected: DetectedFile | null
  facts: InputFacts
  messages: ReportMessage[]
}

/** The pages of all files of an issue. */
export interface IssuePages {
  pages: InputPage[]
  /** The formats of the files. Plain text is left out. */
  formats: DetectedFile[]
  /** Facts about the issue that the files state; of two values, the first. */
  facts: InputFacts
  messages: ReportMessage[]
}

/** Options about how files are read. */
export interface PageReadOptions {
  cwd: string
  /** Label of the encoding, or null to find it. */
  encoding: string | null
  /** Maximum size of a file, in bytes. */
  maxSize: number
  /** The format of all files, or null to detect it. */
  from: InputFormat | null
  /** True to search for articles even where a file knows them. */
  restore: boolean
  /** Called with the path of each file that a page refers to. */
  onDependency?: (path: string) => void
}
