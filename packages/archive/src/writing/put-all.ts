import type { Issue } from '@banmian/core'
import type { TracedIssue } from '@banmian/graphql'
import { type CheckedIssue, checkedIssue } from '../arguments/checked-issue.js'
import type { PutAllOptions, PutProgress, PutResult } from '../contract/archive.js'
import type { Database } from '../database/database.js'
import { groupsAtOnce } from './groups-at-once.js'
import { changeIssues } from './issue-writer.js'

/** Articles of a transaction; more would keep searches waiting for too long. */
const ARTICLES_AT_ONCE = 200

/** Adds issues one after another, in transactions of several issues. */
export async function putAllIssues(
  database: Database,
  issues: Iterable<Issue | TracedIssue> | AsyncIterable<Issue | TracedIssue>,
  { signal, onProgress }: PutAllOptions,
): Promise<PutProgress> {
  const progress: PutProgress = { added: 0, replaced: 0, unchanged: 0 }
  signal?.throwIfAborted()
  for await (const group of groupsAtOnce(checked(issues, signal), articlesOf, ARTICLES_AT_ONCE)) {
    const results = await changeIssues(database, async (writer) => {
      const results: PutResult[] = []
      for (const { issue, trace } of group) results.push(await writer.put(issue, trace))
      return results
    })
    for (const [index, { issue }] of group.entries()) {
      progress[results[index] ?? 'unchanged']++
      onProgress?.({ ...progress }, issue)
    }
  }
  return progress
}

async function* checked(
  issues: Iterable<Issue | TracedIssue> | AsyncIterable<Issue | TracedIssue>,
  signal: AbortSignal | undefined,
): AsyncGenerator<CheckedIssue, void, undefined> {
  for await (const value of issues) {
    signal?.throwIfAborted()
    yield checkedIssue(value)
  }
}

const articlesOf = ({ issue }: CheckedIssue): number =>
  issue.pages.reduce((sum, { articles }) => sum + articles.length, 0)
