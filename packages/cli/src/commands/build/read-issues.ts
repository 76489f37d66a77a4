import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { CommandError } from '../../errors/command-error.js'
import type { IssueLocation } from '../../issues/issue-location.js'
import { inputPaths } from '../../manifest/issue-inputs.js'
import { sha256 } from '../../manifest/manifest.js'
import { issuePath } from '../../manifest/previous-issue.js'
import type { IssueRecord, Stamps } from '../../records/build-record.js'
import type { FailureReport } from '../../report/report.js'
import { isSameDependency } from '../../workers/dependency.js'
import { inOrder } from '../../workers/in-order.js'
import { nameOf } from '../../workers/read-location.js'
import type { IssueWork } from '../../workers/worker.js'
import { DistinctIssues } from './distinct-issues.js'
import type { Jobs, SiteIssue, SiteRun } from './site-run.js'

/** An issue with its record of the last build, if nothing that it was made from has changed. */
export interface CheckedIssue {
  location: IssueLocation
  record: IssueRecord | null
}

/** Returns the name of an issue in the record of a build. */
export const recordName = ({ files }: IssueLocation): string => files.join('\n')

/** Compares the files of issues with those of the last build. */
export async function checkIssues(locations: readonly IssueLocation[], run: SiteRun): Promise<CheckedIssue[]> {
  const { session, before } = run
  const checked: CheckedIssue[] = []
  for (const [index, location] of locations.entries()) {
    session.progress.count('Comparing issues', index, locations.length)
    const name = recordName(location)
    const record = Object.hasOwn(before.issues, name) ? before.issues[name]! : null
    checked.push({ location, record: record !== null && (await isUnchanged(location, record, run)) ? record : null })
  }
  return checked
}

async function isUnchanged(location: IssueLocation, record: IssueRecord, run: SiteRun): Promise<boolean> {
  const { publication, session, setup } = run
  const paths = inputPaths(location.files, setup.folder, session.cwd)
  const hashes = await hashesOf(location, run)
  return (
    Object.keys(record.inputs).length === paths.length &&
    hashes.every((hash, index) => record.inputs[paths[index]!] === hash) &&
    record.dependencies.every(isSameDependency) &&
    record.location === locationKey(location) &&
    publication.isIssueAsWritten(record.issue.id, record.sha256, record.stamp) &&
    Object.entries(record.files).every(([path, stamp]) => publication.isAsWritten(path, stamp))
  )
}

/** Returns what the folder of an issue states about it, as a key. */
const locationKey = ({ date, edition, isFolder, paths }: IssueLocation): string =>
  JSON.stringify([date, edition, isFolder, paths === undefined ? null : [...paths]])

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
    return sha256(readFileSync(path))
  } catch {
    return null
  }
}

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
  const read = async ({ location, record }: CheckedIssue) => {
    try {
      if (record !== null) return { location, record, work: null }
      const content = await run.contentOf(location)
      return { location, record, work: await worker.read({ kind: 'read', location, content }) }
    } catch (error) {
      return { location, error }
    }
  }
  for await (const outcome of inOrder(checked, limit, read)) {
    const { location } = outcome
    try {
      if ('error' in outcome) throw outcome.error
      const { record, work } = outcome
      distinct.add(work?.issue ?? record!.issue, nameOf(location))
      issues.push({ location, record: work === null ? keepIssue(record!, run) : await addIssue(location, work, run) })
      if (work !== null) run.session.progress.count('Reading issues', ++done, changed)
    } catch (error) {
      if (!run.options.keepGoing || !(error instanceof CommandError)) throw error
      const { code, message, details } = error
      failures.push({ input: location.files, code, text: message, details: [...details] })
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
  const { issue, json, inputs, files, ...others } = work
  await publication.addIssue(issue, json, inputs)
  const stamps: Stamps = {}
  for (const file of files) {
    await publication.add(file)
    stamps[file.path] = target.stampOf(file.path)
  }
  return {
    ...others,
    issue,
    inputs,
    location: locationKey(location),
    sha256: sha256(json),
    stamp: target.stampOf(issuePath(issue.id)),
    files: stamps,
    previous: null,
    next: null,
    pages: {},
    removed: [],
  }
}

/** Keeps the files of an earlier build. */
export function keepFiles(stamps: Stamps, publication: SiteRun['publication']): void {
  for (const [path, [bytes]] of Object.entries(stamps)) publication.keep(path, bytes)
}
