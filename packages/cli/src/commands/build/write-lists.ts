import { readFileSync } from 'node:fs'
import type { Issue } from '@banmian/core'
import { renderError } from '../../formats/render-error.js'
import { sha256 } from '../../manifest/manifest.js'
import type { ListRecord, Stamps } from '../../records/build-record.js'
import type { ListedIssue } from '../../site/list-files.js'
import { keepFiles } from './read-issues.js'
import type { SiteIssue, SiteRun } from './site-run.js'

/**
 * Writes the files that list the issues, which are ordered by date, unless those of the last build
 * list the same ones. Returns their record.
 */
export async function writeLists(issues: readonly SiteIssue[], run: SiteRun): Promise<ListRecord> {
  const { publication, target, session, setup, before } = run
  const key = sha256(JSON.stringify(issues.map(({ record }) => [record.sha256, record.pictureUrls])))
  const { lists } = before
  if (
    lists?.key === key &&
    Object.entries(lists.files).every(([path, stamp]) => publication.isAsWritten(path, stamp))
  ) {
    keepFiles(lists.files, publication)
    return lists
  }
  // Loaded here, so that a build without changes starts without renderers.
  const { listFiles } = await import('../../site/list-files.js')
  const removed = new Set<number>()
  const files: Stamps = {}
  try {
    const written = listFiles(listedIssues(issues, run), setup.settings, ({ codePoint }) => removed.add(codePoint))
    for await (const file of written) {
      session.progress.show('Writing lists')
      await publication.add(file)
      files[file.path] = target.stampOf(file.path)
    }
  } catch (error) {
    throw renderError('the site', error)
  }
  return { key, files, removed: [...removed] }
}

/** Yields the issues from their files, one at a time. */
function* listedIssues(
  issues: readonly SiteIssue[],
  { publication }: SiteRun,
): Generator<ListedIssue, void, undefined> {
  for (const { record } of issues) {
    const issue: Issue = JSON.parse(readFileSync(publication.issueFile(record.issue.id), 'utf8'))
    yield { issue, pictureUrls: record.pictureUrls }
  }
}
