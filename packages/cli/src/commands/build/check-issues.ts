import { resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Correction } from '@banmian/core'
import { issueFolder } from '@banmian/html'
import type { IssueLocation } from '../../issues/issue-location.js'
import { hashFile } from '../../manifest/hash-file.js'
import { inputPaths } from '../../manifest/issue-inputs.js'
import { sha256 } from '../../manifest/manifest.js'
import type { IssueRecord } from '../../records/build-record.js'
import type { SiteSettings } from '../../site/site-settings.js'
import { isSameDependency } from '../../workers/dependency.js'
import type { KeptIssue } from './kept-issues.js'
import { locationKey, recordName } from './location-key.js'
import type { SiteRun } from './site-run.js'

/** An issue, and what is left to do for it. */
export interface CheckedIssue {
  location: IssueLocation
  /** Its record of the last build, if nothing that it was made from has changed. */
  record: IssueRecord | null
  /** The work on it that an interrupted build has finished. */
  kept: KeptIssue | null
}

/**
 * Compares the files of issues with those of the last build, and with those of an interrupted one.
 */
export async function checkIssues(locations: readonly IssueLocation[], run: SiteRun): Promise<CheckedIssue[]> {
  const { session, before, kept } = run
  const checked: CheckedIssue[] = []
  for (const [index, location] of locations.entries()) {
    session.progress.count('Comparing issues', index, locations.length)
    const name = recordName(location)
    const record = Object.hasOwn(before.issues, name) ? before.issues[name]! : null
    const hashes = record === null && kept.isEmpty ? [] : await hashesOf(location, run)
    if (record !== null && isUnchanged(location, record, hashes, run)) checked.push({ location, record, kept: null })
    else checked.push({ location, record: null, kept: kept.isEmpty ? null : kept.find(location, hashes) })
  }
  const changed = checked.filter(({ record }) => record === null)
  kept.retain(
    changed.flatMap((issue) => issue.kept ?? []),
    changed.length,
  )
  return checked
}

function isUnchanged(
  location: IssueLocation,
  record: IssueRecord,
  hashes: readonly (string | null)[],
  { publication, session, setup }: SiteRun,
): boolean {
  const paths = inputPaths(location.files, setup.folder, session.cwd)
  return (
    Object.keys(record.inputs).length === paths.length &&
    hashes.every((hash, index) => record.inputs[paths[index]!] === hash) &&
    record.dependencies.every(isSameDependency) &&
    record.location === locationKey(location) &&
    isDeepStrictEqual(correctionsOf(record, setup.settings), record.corrections) &&
    publication.isIssueAsWritten(record.issue.id, record.sha256, record.stamp) &&
    Object.entries(record.files).every(([path, stamp]) => publication.isAsWritten(path, stamp))
  )
}

/** Returns the corrections of the articles of an issue, each of which has a page of its own. */
function correctionsOf({ issue, pages }: IssueRecord, { corrections }: SiteSettings): readonly Correction[] {
  const folder = issueFolder(issue)
  return corrections.filter(({ article }) => Object.hasOwn(pages, `${folder}articles/${article}.html`))
}

/** Returns the hashes of what an issue is made from, null for what cannot be read. */
async function hashesOf(location: IssueLocation, { contentOf, session }: SiteRun): Promise<(string | null)[]> {
  if (location.archived === undefined) return location.files.map((file) => hashAt(resolve(session.cwd, file)))
  try {
    return [sha256((await contentOf(location)) ?? '')]
  } catch {
    return [null]
  }
}

function hashAt(path: string): string | null {
  try {
    return hashFile(path)
  } catch {
    return null
  }
}
