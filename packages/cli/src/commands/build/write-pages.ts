import type { NeighborIssue } from '@banmian/html'
import type { IssueRecord, Stamps } from '../../records/build-record.js'
import { inOrder } from '../../workers/in-order.js'
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
 * issue has changed or links to other issues. Notes in the records what was written.
 */
export async function writePages(issues: readonly SiteIssue[], { worker, limit }: Jobs, run: SiteRun): Promise<void> {
  const { publication, session, target } = run
  const placed = issues.map(({ record }, index): PlacedIssue => {
    const previous = issues[index - 1]?.record.issue ?? null
    const next = issues[index + 1]?.record.issue ?? null
    return { record, previous, next, isWritten: areWritten({ record, previous, next }, run) }
  })
  const changed = placed.filter(({ isWritten }) => !isWritten).length
  let done = 0
  const render = async (one: PlacedIssue) => {
    const { record, previous, next, isWritten } = one
    if (isWritten) return { one, work: null }
    const issue = publication.readIssue(record.issue.id)
    const { pictureUrls } = record
    return { one, work: await worker.pages({ kind: 'pages', issue, pictureUrls, previous, next }) }
  }
  for await (const { one, work } of inOrder(placed, limit, render)) {
    const { record, previous, next } = one
    if (work === null) {
      keepFiles(record.pages, publication)
      continue
    }
    session.progress.count('Writing issues', ++done, changed)
    const pages: Stamps = {}
    for (const file of work.files) {
      await publication.add(file)
      pages[file.path] = target.stampOf(file.path)
    }
    Object.assign(record, { previous, next, pages, removed: work.removed })
  }
}

/** Returns whether the pages of an issue are there, and link to the same issues. */
function areWritten({ record, previous, next }: Omit<PlacedIssue, 'isWritten'>, { publication }: SiteRun): boolean {
  const pages = Object.entries(record.pages)
  return (
    pages.length > 0 &&
    isSame(record.previous, previous) &&
    isSame(record.next, next) &&
    pages.every(([path, stamp]) => publication.isAsWritten(path, stamp))
  )
}

const isSame = (one: NeighborIssue | null, other: NeighborIssue | null): boolean =>
  one?.id === other?.id && one?.date === other?.date && one?.edition === other?.edition
