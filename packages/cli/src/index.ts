export type { FileFault } from './issue-file.js'
export type { ErrorDocument, FileReport, IssueReport, PageReport, Report, ReportMessage, SiteReport } from './report.js'
export { type Io, run } from './run.js'
export type { FileValidation, ValidationReport } from './validate.js'
