import { type IssueLocation, nameOf } from '../../issues/issue-location.js'
import { issuePath } from '../../manifest/previous-issue.js'
import type { IssueRecord, Stamps } from '../../records/build-record.js'
import type { FailureReport } from '../../report/report.js'
import { inOrder } from '../../workers/in-order.js'
import type { IssueWork } from '../../workers/worker.js'
import type { CheckedIssue } from './check-issues.js'
import { DistinctIssues } from './distinct-issues.js'
import { issueFailure } from './issue-failure.js'
import { locationKey } from './location-key.js'
import type { Jobs, SiteIssue, SiteRun } from './site-run.js'

const NONE = new Uint8Array()

const nothingToRelease = (): void => {}

/**
 * Reads the issues that have changed, and makes their e-books. The others keep their files. With
 * `--keep-going`, issues that cannot be read are failures.
 */
export async function readIssues(
  checked: readonly CheckedIssue[],
  { worker, limit }: Jobs,
  run: SiteRun,
): Promise<{ issues: SiteIssue[]; failures: FailureReport[] }> {
  const issues: SiteIssue[] = []
  const failures: FailureReport[] = []
  const distinct = new DistinctIssues()
  const changed = checked.filter(({ record }) => record === null).length
  let done = 0
  const read = async ({ location, record, kept }: CheckedIssue) => {
    try {
      if (record !== null) return { location, record, work: null, release: nothingToRelease }
      const finished = kept === null ? null : run.kept.take(kept)
      if (finished !== null) return { location, record, work: finished, release: nothingToRelease }
      const content = await run.contentOf(location)
      return { location, record, ...(await worker.read({ kind: 'read', location, content })) }
    } catch (error) {
      return { location, error }
    }
  }
  for await (const outcome of inOrder(checked, limit, read)) {
    const { location } = outcome
    try {
      if ('error' in outcome) throw outcome.error
      const { record, work, release } = outcome
      distinct.add(work?.issue ?? record!.issue, nameOf(location))
      issues.push({ location, record: work === null ? keepIssue(record!, run) : await addIssue(location, work, run) })
      release()
      if (work !== null) run.session.progress.count('Reading issues', ++done, changed)
    } catch (error) {
      failures.push(issueFailure(location.files, error, run.options))
    }
  }
  return { issues, failures }
}

function keepIssue(record: IssueRecord, { publication }: SiteRun): IssueRecord {
  publication.keepIssue(record.issue.id)
  keepFiles(record.files, publication)
  return record
}

async function addIssue(location: IssueLocation, work: IssueWork, run: SiteRun): Promise<IssueRecord> {
  const { publication, target } = run
  const stamps: Stamps = {}
  let sha256: string
  try {
    sha256 = await publication.addIssue(work.issue, work.json, work.inputs)
    // Lets go of the issue, whose file is read from now on.
    work.json = NONE
    for (const file of work.files) {
      await publication.add(file)
      stamps[file.path] = target.stampOf(file.path)
    }
  } catch (error) {
    publication.withdrawIssue(work.issue.id)
    throw error
  }
  run.kept.put(location, work, sha256, publication)
  const { json: _, files: __, ...others } = work
  const record: IssueRecord = {
    ...others,
    location: locationKey(location),
    sha256,
    stamp: target.stampOf(issuePath(work.issue.id)),
    files: stamps,
    previous: null,
    next: null,
    pages: {},
    removed: [],
  }
  run.changed.add(record)
  return record
}

/** Keeps the files of an earlier build. */
export function keepFiles(stamps: Stamps, publication: SiteRun['publication']): void {
  for (const [path, [bytes]] of Object.entries(stamps)) publication.keep(path, bytes)
}
