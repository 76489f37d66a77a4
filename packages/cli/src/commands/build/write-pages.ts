import type { NeighborIssue } from '@banmian/html'
import type { IssueRecord, Stamps } from '../../records/build-record.js'
import type { FailureReport } from '../../report/report.js'
import { sourcesOf } from '../../resizing/picture-settings.js'
import { inOrder } from '../../workers/in-order.js'
import { issueFailure } from './issue-failure.js'
import { keepFiles } from './read-issues.js'
import type { Jobs, SiteIssue, SiteRun } from './site-run.js'

/** An issue with those before and after it. */
interface PlacedIssue {
  record: IssueRecord
  previous: NeighborIssue | null
  next: NeighborIssue | null
  isWritten: boolean
}

/**
 * Writes the pages of issues, which are ordered by date. Pages of the last build stay unless their
 * issue has changed or links to other issues. Notes in the records what was written. With
 * `--keep-going`, issues whose pages cannot be rendered are taken back, and the pages that link to
 * them are written again. Returns the other issues.
 */
export async function writePages(
  issues: readonly SiteIssue[],
  jobs: Jobs,
  run: SiteRun,
): Promise<{ issues: readonly SiteIssue[]; failures: FailureReport[] }> {
  const done = new Set<IssueRecord>()
  const failures: FailureReport[] = []
  let left = issues
  for (;;) {
    const failed = await writeEachPages(left, jobs, run, done)
    if (failed.size === 0) return { issues: left, failures }
    for (const { location, record } of left) {
      const failure = failed.get(record)
      if (failure === undefined) continue
      failures.push({ ...failure, input: location.files })
      run.publication.withdrawIssue(record.issue.id)
    }
    left = left.filter(({ record }) => !failed.has(record))
  }
}

/**
 * Writes the pages of the issues for which this is not done. Returns the failures.
 *
 * @param done - Receives the records of the issues whose pages are written
 */
async function writeEachPages(
  issues: readonly SiteIssue[],
  { worker, limit }: Jobs,
  run: SiteRun,
  done: Set<IssueRecord>,
): Promise<Map<IssueRecord, FailureReport>> {
  const { publication, session, target, options } = run
  const placed = placedIssues(issues, run).filter((one) => !done.has(one.record) || !linksAsPlaced(one))
  const changed = placed.filter(({ isWritten }) => !isWritten).length
  const failed = new Map<IssueRecord, FailureReport>()
  let count = 0
  const render = async (one: PlacedIssue) => {
    const { record, previous, next, isWritten } = one
    if (isWritten) return { one, work: null }
    try {
      const { pictureUrls } = record
      const sources = sourcesOf(record.published)
      const { id: issue } = record.issue
      const issueFile = publication.issueFile(issue)
      return {
        one,
        work: await worker.pages({ kind: 'pages', issue, issueFile, pictureUrls, sources, previous, next }),
      }
    } catch (error) {
      return { one, error }
    }
  }
  for await (const outcome of inOrder(placed, limit, render)) {
    const { record, previous, next } = outcome.one
    try {
      if ('error' in outcome) throw outcome.error
      if (done.has(record)) publication.withdraw(new Set(Object.keys(record.pages)))
      done.add(record)
      if (outcome.work === null) {
        keepFiles(record.pages, publication)
        continue
      }
      const pages: Stamps = {}
      for (const file of outcome.work.files) {
        await publication.add(file)
        pages[file.path] = target.stampOf(file.path)
      }
      outcome.work.release()
      Object.assign(record, { previous, next, pages, removed: [...outcome.work.removed] })
      run.changed.add(record)
      session.progress.count('Writing issues', ++count, changed)
    } catch (error) {
      failed.set(record, issueFailure([], error, options))
    }
  }
  return failed
}

const placedIssues = (issues: readonly SiteIssue[], run: SiteRun): PlacedIssue[] =>
  issues.map(({ record }, index) => {
    const previous = issues[index - 1]?.record.issue ?? null
    const next = issues[index + 1]?.record.issue ?? null
    return { record, previous, next, isWritten: areWritten({ record, previous, next }, run) }
  })

/** Returns whether the pages of an issue are there, and link to the same issues. */
function areWritten(placed: Omit<PlacedIssue, 'isWritten'>, { publication }: SiteRun): boolean {
  const { pages } = placed.record
  const paths = Object.keys(pages)
  return paths.length > 0 && linksAsPlaced(placed) && paths.every((path) => publication.isAsWritten(path, pages[path]!))
}

/** Returns whether the pages that were written link to the issues before and after theirs. */
const linksAsPlaced = ({ record, previous, next }: Omit<PlacedIssue, 'isWritten'>): boolean =>
  isSame(record.previous, previous) && isSame(record.next, next)

const isSame = (one: NeighborIssue | null, other: NeighborIssue | null): boolean =>
  one?.id === other?.id && one?.date === other?.date && one?.edition === other?.edition
