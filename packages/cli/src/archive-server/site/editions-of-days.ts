import type { Archive } from '@banmian/archive'
import { compareIssues, type Issue } from '@banmian/core'

/** Number of issues that are read at a time, between which other requests are answered. */
const ISSUES_AT_ONCE = 8
/** Maximum number of issues whose editions are remembered. */
const MAX_KNOWN = 20_000

/** The parts of an issue that place it among those of its day. */
type Edition = Pick<Issue, 'date' | 'edition'>

/** The editions of issues by their ids, which are derived from them, for each archive. */
const known = new WeakMap<Archive, Map<string, Edition>>()

/**
 * Returns issues of several on a day in the order of their editions, with the names of these. An
 * issue has to be read for it, once.
 */
export async function inEditions<Entry extends { id: string }>(
  archive: Archive,
  entries: readonly Entry[],
): Promise<(Entry & { edition: string | null })[]> {
  const editions = known.get(archive) ?? new Map<string, Edition>()
  known.set(archive, editions)
  if (editions.size > MAX_KNOWN) editions.clear()
  const unknown = entries.filter(({ id }) => !editions.has(id)).map(({ id }) => id)
  for (let start = 0; start < unknown.length; start += ISSUES_AT_ONCE) {
    for (const issue of await archive.issues(unknown.slice(start, start + ISSUES_AT_ONCE)))
      if (issue !== null) editions.set(issue.id, { date: issue.date, edition: issue.edition })
    await new Promise(setImmediate)
  }
  const editionOf = ({ id }: Entry): Edition => editions.get(id) ?? { date: null, edition: null }
  return entries
    .map((entry) => ({ ...entry, edition: editionOf(entry).edition }))
    .sort((one, other) => compareIssues(editionOf(one), editionOf(other)))
}
