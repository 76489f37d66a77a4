export type { FileValidation, ValidationReport } from './commands/validate/validate.js'
export type { FileError } from './issues/issue-file.js'
export type {
  ErrorDocument,
  FileReport,
  IssueReport,
  PageReport,
  Report,
  ReportMessage,
  SiteReport,
} from './report/report.js'
export { type Io, run } from './run.js'
