import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { IssueLocation } from '../../issues/issue-location.js'
import type { Amount } from '../../workers/open-workers.js'
import type { CheckedIssue } from './check-issues.js'
import type { SiteRun } from './site-run.js'

/** Returns the amount of work that is left to do for issues. */
export function amountOf(checked: readonly CheckedIssue[], { session: { cwd } }: Pick<SiteRun, 'session'>): Amount {
  const left = checked.filter(({ record, kept }) => record === null && kept === null)
  let largest: number | null = 0
  for (const { location } of left) {
    const size = sizeOf(location, cwd)
    largest = size === null || largest === null ? null : Math.max(size, largest)
  }
  return { issues: left.length, largest }
}

/** Returns the size of the files of an issue in bytes, or null for one without files. */
function sizeOf({ files, archived }: IssueLocation, cwd: string): number | null {
  if (archived !== undefined) return null
  return files.reduce((sum, file) => sum + fileSize(resolve(cwd, file)), 0)
}

/** Returns the size of a file. One without a size is an error when it is read. */
function fileSize(path: string): number {
  try {
    return statSync(path).size
  } catch {
    return 0
  }
}
