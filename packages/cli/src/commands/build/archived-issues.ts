import type { Archive } from '@banmian/archive'
import type { ListKey } from '@banmian/graphql'
import { CommandError } from '../../errors/command-error.js'
import type { IssueLocation } from '../../issues/issue-location.js'
import type { FailureReport } from '../../report/report.js'
import { printable } from '../../text/printable.js'

/** The issues that a site is made from. */
export interface IssueOrigin {
  locations: readonly IssueLocation[]
  /** Returns an issue of an archive as JSON; null for one whose files are to be read. */
  contentOf: (location: IssueLocation) => Promise<string | null>
  /** Folders and files that could not be searched, with `--keep-going`. */
  failures: FailureReport[]
}

/** Number of issues that are listed at a time. */
const PAGE_SIZE = 1000

/**
 * Returns the issues of an archive, the oldest first, without reading them.
 *
 * @param name - Name of the archive as given
 * @param publication - Name of the only newspaper whose issues are wanted; all by default
 */
export async function archivedIssues(archive: Archive, name: string, publication?: string): Promise<IssueOrigin> {
  const label = labelOf(name)
  const filter = publication === undefined ? {} : { publication }
  const locations: IssueLocation[] = []
  let after: ListKey | null = null
  let isMore = true
  while (isMore) {
    const { entries, more } = await archive.list(filter, 'oldest', { limit: PAGE_SIZE, after, backward: false })
    for (const { key } of entries) locations.push(locationOf(label, key.id))
    after = entries.at(-1)?.key ?? null
    isMore = more
  }
  if (locations.length === 0) throw withoutIssues(name, publication)
  return {
    locations,
    failures: [],
    contentOf: async ({ archived }) => (archived === undefined ? null : contentOf(archive, archived, label)),
  }
}

/** Returns the name of an archive in messages and records, without a password. */
function labelOf(name: string): string {
  if (!/^postgres(ql)?:\/\//.test(name)) return name.replace(/^file:/, '')
  const { host, pathname } = new URL(name)
  return host + pathname
}

/** An issue is below its archive as a file is below a folder, where no pictures are. */
const locationOf = (label: string, id: string): IssueLocation => ({
  files: [`${label}/${id}`],
  date: null,
  edition: null,
  isFolder: false,
  messages: [],
  archived: id,
})

async function contentOf(archive: Archive, id: string, label: string): Promise<string> {
  const name = printable(`${label}/${id}`)
  const issue = await archive.get(id).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CommandError('archive', `Cannot read ${name}: ${printable(reason)}`)
  })
  if (issue === null)
    throw new CommandError('archive', `Cannot read ${name}: it was removed from the archive meanwhile.`)
  return JSON.stringify(issue)
}

function withoutIssues(name: string, publication: string | undefined): CommandError {
  const what = publication === undefined ? 'any issue' : `any issue of ${printable(publication)}`
  return new CommandError(
    'input-empty',
    `Cannot make the site: the archive ${printable(labelOf(name))} does not contain ${what}; add some with banmian archive import.`,
  )
}
