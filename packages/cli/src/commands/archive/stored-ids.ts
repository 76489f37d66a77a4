import { type Archive, ArchiveError } from '@banmian/archive'
import { type Issue, reuseIds } from '@banmian/core'

/** Maximum number of issues of one day and edition that are compared by their ids. */
const MAX_SAME = 10

/**
 * Returns an issue with the ids that it, its pages and its articles have in an archive, so that
 * their URLs and guids stay when a first line or the label of a page has changed. Only an issue
 * that the archive contains is read from it.
 */
export async function withStoredIds(issue: Issue, archive: Archive): Promise<Issue> {
  const id = await storedId(issue, archive)
  const stored = id === null ? null : await readable(id, archive)
  return stored === null ? issue : reuseIds(stored, issue)
}

/** Returns the id of the issue of the same newspaper, date and edition, or null. */
async function storedId({ id, publication, date, edition }: Issue, archive: Archive): Promise<string | null> {
  // Issues without a date have nothing but their ids in common.
  if (date === null) return id
  const filter = { publication: publication.name ?? '', from: date, to: date, edition }
  const { entries } = await archive.list(filter, 'oldest', { limit: MAX_SAME, after: null, backward: false })
  const ids = entries.map(({ key }) => key.id)
  return ids.find((one) => one === id) ?? ids[0] ?? null
}

/** Returns an issue, or null if it is unknown or damaged: an import replaces what is damaged. */
async function readable(id: string, archive: Archive): Promise<Issue | null> {
  try {
    return await archive.get(id)
  } catch (error) {
    if (ArchiveError.isInstance(error) && error.code !== 'ARCHIVE_DAMAGED') throw error
    return null
  }
}
