import { type Issue, reuseIds } from '@banmian/core'
import type { Target } from '../output/target.js'
import { STATE_FOLDER } from '../output/write-plan.js'
import { type Manifest, sha256 } from './manifest.js'

/** Number of hexadecimal digits of an id's hash in a file name. */
const HASH_DIGITS = 16

/**
 * Returns the path of an issue in the output folder, as the command has last read it. An id can be
 * a name that some file systems reserve, its hash cannot.
 */
export const issuePath = (id: string): string => `${STATE_FOLDER}/issues/${sha256(id).slice(0, HASH_DIGITS)}.json`

/** The output folder, as far as issues are read from it. */
export type IssueFolder = Pick<Target, 'read'>

/** The issues of earlier runs. */
export type KnownIssues = Pick<Manifest, 'issues'>

/**
 * Returns an issue with the ids that its pages and articles have in the output, so that their URLs
 * and guids stay when a first line or the label of a page has changed.
 */
export function withPreviousIds(issue: Issue, target: IssueFolder, manifest: KnownIssues): Issue {
  const previous = previousIssue(issue, target, manifest)
  return previous === null ? issue : reuseIds(previous, issue)
}

/** Returns the issue of the same date and edition that an earlier run has read, or null. */
function previousIssue({ date, edition }: Issue, target: IssueFolder, { issues }: KnownIssues): Issue | null {
  for (const [id, entry] of issues) {
    if (entry.date !== date || entry.edition !== edition) continue
    const content = target.read(issuePath(id))
    if (content !== null && sha256(content) === entry.sha256) return JSON.parse(content.toString('utf8'))
  }
  return null
}
