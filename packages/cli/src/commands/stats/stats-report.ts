import type { FailureReport } from '../../report/report.js'
import type { Statistics } from './issue-statistics.js'

/** The numbers of one issue. */
export interface IssueStatistics {
  /** The first file of the issue. */
  file: string
  date: string | null
  edition: string | null
  statistics: Statistics
}

/** The document that `banmian stats --json` prints. */
export interface StatsReport {
  total: Statistics
  issues: IssueStatistics[]
  /** The issues that could not be read. */
  failures: FailureReport[]
}
