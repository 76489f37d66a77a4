import type { Issue, TraceEntry } from '@banmian/core'
import type {
  DateOrder,
  FacetField,
  IssueFilter,
  ListWindow,
  SearchOrder,
  SearchRequest,
  TracedIssue,
} from '@banmian/graphql'
import { createSearchBudget, type SearchBudget } from '@banmian/graphql/search'
import { checkedIssue } from '../arguments/checked-issue.js'
import { check } from '../arguments/checks.js'
import type { Archive, ExportOptions, PutAllOptions, PutProgress, PutResult } from '../contract/archive.js'
import type { Database } from '../database/database.js'
import { ArchiveError } from '../errors/archive-error.js'
import { archiveStats } from '../reading/archive-stats.js'
import { checkArchive } from '../reading/check-archive.js'
import { exportedIssues } from '../reading/export-issues.js'
import { calendarOf, issueList, issuesById, issuesOfParts, publicationList, traceOf } from '../reading/issue-reader.js'
import { countHits } from '../search/count-hits.js'
import { facetsOf } from '../search/facets.js'
import { hitsByDate } from '../search/hits-by-date.js'
import { type ApproximateListing, hitsByRelevance } from '../search/hits-by-relevance.js'
import { planOf } from '../search/scan.js'
import { changeIssues } from '../writing/issue-writer.js'
import { putAllIssues } from '../writing/put-all.js'

/** An archive in a database. */
export class DatabaseArchive implements Archive {
  private readonly database: Database
  private readonly maxMilliseconds: number

  constructor(database: Database, maxMilliseconds: number) {
    this.database = database
    this.maxMilliseconds = maxMilliseconds
  }

  async put(value: Issue | TracedIssue): Promise<PutResult> {
    const { issue, trace } = checkedIssue(value)
    this.checkWritable()
    return changeIssues(this.database, (issues) => issues.put(issue, trace))
  }

  async putAll(
    issues: Iterable<Issue | TracedIssue> | AsyncIterable<Issue | TracedIssue>,
    options: PutAllOptions = {},
  ): Promise<PutProgress> {
    this.checkWritable()
    return putAllIssues(this.database, issues, options)
  }

  async get(id: string): Promise<Issue | null> {
    check.that(typeof id === 'string', 'id', 'a string', id)
    return (await issuesById(this.database, [id]))[0] ?? null
  }

  async delete(id: string): Promise<boolean> {
    check.that(typeof id === 'string', 'id', 'a string', id)
    this.checkWritable()
    return changeIssues(this.database, (issues) => issues.delete(id))
  }

  export(options: ExportOptions = {}): AsyncGenerator<Issue, void, undefined> {
    check.options(options, ['onUnreadable'])
    return exportedIssues(this.database, options)
  }

  check = () => checkArchive(this.database)
  stats = () => archiveStats(this.database)
  close = () => this.database.close()

  publications = () => publicationList(this.database)
  issues = (ids: readonly string[]) => issuesById(this.database, ids)
  issuesOf = (ids: readonly string[]) => issuesOfParts(this.database, ids)
  list = (filter: IssueFilter, order: DateOrder, window: ListWindow) => issueList(this.database, filter, order, window)
  calendar = (filter: IssueFilter) => calendarOf(this.database, filter)
  trace = (issue: string): Promise<readonly TraceEntry[] | null> => traceOf(this.database, issue)

  async search(request: SearchRequest, order: SearchOrder, window: ListWindow): Promise<ApproximateListing> {
    const plan = await planOf(this.database, request, this.budgetOf(request))
    if (order === 'relevance') return hitsByRelevance(this.database, plan, window)
    const { entries, more } = await hitsByDate(this.database, plan, order, window)
    const isWhole = window.after === null && !more
    const total = isWhole ? { value: entries.length, exact: true } : await countHits(this.database, plan)
    return { entries, more, total }
  }

  async facets(request: SearchRequest, fields: readonly FacetField[], first: number) {
    const plan = await planOf(this.database, request, this.budgetOf(request))
    return facetsOf(this.database, plan, fields, first)
  }

  private budgetOf({ budget }: SearchRequest): SearchBudget {
    return budget ?? createSearchBudget({ maxWork: Number.MAX_VALUE, maxMilliseconds: this.maxMilliseconds })
  }

  private checkWritable(): void {
    if (this.database.readOnly)
      throw new ArchiveError(
        'ARCHIVE_READ_ONLY',
        'The archive can only be read. Open it without readOnly, and check the permissions of its file.',
      )
  }
}
