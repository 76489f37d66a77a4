import { issueFolder } from '@banmian/html'
import { renderError } from '../../formats/render-error.js'
import { openIssue } from '../../issues/stored/stored-issue.js'
import { sha256 } from '../../manifest/manifest.js'
import type { IssueRecord, ListRecord, Stamps } from '../../records/build-record.js'
import { emailSourcesOf, sourcesOf } from '../../resizing/picture-settings.js'
import { isCoverPath } from '../../site/book-path.js'
import type { ListedIssue } from '../../site/list-files.js'
import { keepFiles } from './read-issues.js'
import type { SiteIssue, SiteRun } from './site-run.js'

/** Loads the program that writes lists. A build without changes starts without renderers. */
export const loadLists = () => import('../../site/list-files.js')

/**
 * Writes the files that list the issues, which are ordered by date, unless those of the last build
 * list the same ones. Returns their record.
 */
export async function writeLists(issues: readonly SiteIssue[], run: SiteRun): Promise<ListRecord> {
  const { publication, target, session, setup, before } = run
  const { corrections } = setup.settings
  const listed = issues.map(({ record }) => [record.sha256, record.pictureUrls, record.published, coverOf(record)])
  const key = sha256(JSON.stringify([corrections, listed]))
  const { lists } = before
  if (
    lists?.key === key &&
    Object.entries(lists.files).every(([path, stamp]) => publication.isAsWritten(path, stamp))
  ) {
    keepFiles(lists.files, publication)
    return lists
  }
  const { listFiles } = await loadLists()
  const removed = new Set<number>()
  const hiddenInEmail: string[] = []
  const files: Stamps = {}
  const opened: (() => void)[] = []
  try {
    const written = listFiles(
      listedIssues(issues, run, opened),
      setup.settings,
      ({ codePoint }) => removed.add(codePoint),
      ({ url }) => hiddenInEmail.push(url),
    )
    for await (const file of written) {
      session.progress.show('Writing lists')
      await publication.add(file)
      files[file.path] = target.stampOf(file.path)
    }
  } catch (error) {
    throw renderError('the site', error)
  } finally {
    for (const close of opened) close()
  }
  return { key, files, removed: [...removed], hiddenInEmail }
}

/**
 * Yields the issues from their files, one at a time.
 *
 * @param opened - Receives the functions that close the files
 */
function* listedIssues(
  issues: readonly SiteIssue[],
  { publication }: SiteRun,
  opened: (() => void)[],
): Generator<ListedIssue, void, undefined> {
  for (const { record } of issues) {
    const { issue, close } = openIssue(publication.issueFile(record.issue.id))
    opened.push(close)
    const { published } = record
    yield {
      issue,
      pictures: picturesOf(record),
      sources: sourcesOf(published),
      emailSources: emailSourcesOf(published),
      cover: coverOf(record),
    }
  }
}

/** Returns the path of the cover that was written with the e-book of an issue, or null. */
const coverOf = ({ files }: IssueRecord): string | null => Object.keys(files).find(isCoverPath) ?? null

/** Returns the sizes of the pictures of an issue in bytes, by their URLs in the issue. */
function picturesOf({ issue, pictureUrls, files }: IssueRecord): ReadonlyMap<string, number> {
  const folder = issueFolder(issue)
  return new Map(pictureUrls.map((url) => [url, files[folder + url]![0]]))
}
