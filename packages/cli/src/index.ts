export type { FileInspection, InspectionReport } from './commands/inspect/file-inspection.js'
export type { PageInspection } from './commands/inspect/page-inspection.js'
export type { FileValidation, ValidationReport } from './commands/validate/validate.js'
export { type Config, type ConvertConfig, defineConfig, type PublicationConfig } from './config/config.js'
export type { FileError } from './issues/issue-file.js'
export type { OutputName } from './options/output-names.js'
export type { EmailSettings, FeedSettings } from './options/site-settings.js'
export type {
  DetectedFile,
  ErrorDocument,
  FailureReport,
  FileReport,
  InitReport,
  IssueReport,
  PageReport,
  Report,
  ReportMessage,
  SiteReport,
  StaleFileReport,
} from './report/report.js'
export { type Io, run } from './run.js'
