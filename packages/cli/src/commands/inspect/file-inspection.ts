import type { InputFacts } from '@banmian/input'
import type { ReportMessage } from '../../report/report.js'
import type { PageInspection } from './page-inspection.js'

/** The document that `banmian inspect --json` prints. */
export interface InspectionReport {
  files: FileInspection[]
}

/** The format of a file, and the contents of its pages. */
export interface FileInspection {
  file: string
  /** Name of the format, a value of `--from`, or null for a file in no known format. */
  format: string | null
  /** The format with its variant, such as `MinerU content_list`. */
  title: string | null
  /** The property of the content that shows the format. */
  reason: string | null
  /** Facts about the issue that the file states. */
  facts: InputFacts
  pages: PageInspection[]
  messages: ReportMessage[]
}
