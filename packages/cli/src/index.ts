export type { ArticlePlace, DiffReport, FieldChange } from './commands/diff/diff-report.js'
export type { WordChange } from './commands/diff/word-diff.js'
export type { ExplanationDocument } from './commands/explain/explain.js'
export type { MessageDocument } from './commands/explain/explain-code.js'
export type { ExplainedPage, ExplainedPart } from './commands/explain/explained-page.js'
export type { FileInspection, InspectionReport } from './commands/inspect/file-inspection.js'
export type { PageInspection } from './commands/inspect/page-inspection.js'
export type { LintReport } from './commands/lint/lint-report.js'
export type { Statistics } from './commands/stats/issue-statistics.js'
export type { IssueStatistics, StatsReport } from './commands/stats/stats-report.js'
export type { TidyFileReport, TidyReport } from './commands/tidy/tidy.js'
export type { FileValidation, ValidationReport } from './commands/validate/validate.js'
export { type Config, type ConvertConfig, defineConfig, type PublicationConfig } from './config/config.js'
export type { FileError } from './issues/issue-file.js'
export type { AnnounceConfig } from './options/announce-settings.js'
export type { OutputName } from './options/output-names.js'
export type { EmailSettings, FeedSettings } from './options/site-settings.js'
export type {
  AnnouncementReport,
  AnnounceReport,
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
export type { PicturesConfig } from './resizing/picture-settings.js'
export { type Io, run } from './run.js'
