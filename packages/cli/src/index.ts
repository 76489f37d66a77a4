export type { ErrorDocument, FileReport, IssueReport, PageReport, Report, ReportMessage } from './report.js'
export { type Io, run } from './run.js'
