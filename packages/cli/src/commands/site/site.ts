import { resolve } from 'node:path'
import type { Issue } from '@banmian/core'
import { coversOptions } from '../../cover/covers-options.js'
import { type Covers, type IssueCover, openCovers } from '../../cover/open-covers.js'
import { CommandError } from '../../errors/command-error.js'
import { removedMessages, renderError } from '../../formats/render-formats.js'
import { timeZoneMessages } from '../../formats/time-zone-messages.js'
import { isPdf } from '../../input/pdf-signature.js'
import { readInput, textOf } from '../../input/read-input.js'
import { findIssues, type IssueLocation } from '../../issues/find-issues.js'
import { issueFormatOf } from '../../issues/issue-file.js'
import { type IssueInput, type PageOptions, readIssue } from '../../issues/read-issue.js'
import type { PublishOptions } from '../../options/command-options.js'
import { exitCodeForMessages } from '../../options/exit-code-for-messages.js'
import { DEFAULT_MAX_SIZE, DEFAULT_SITE_OUT } from '../../options/option-values.js'
import { writeFiles } from '../../output/write-files.js'
import { collectPictures, originOf } from '../../pictures/collect-pictures.js'
import { remotePictureMessages } from '../../pictures/remote-pictures.js'
import { formatSiteReport } from '../../report/format-report.js'
import {
  countRepairs,
  type DetectedFile,
  type IssueReport,
  type ReportMessage,
  reportIssue,
  type SiteReport,
} from '../../report/report.js'
import { commandMessage } from '../../report/report-messages.js'
import type { Session } from '../../session/session.js'
import { excerpt, printable } from '../../text/printable.js'
import { folderUrl } from '../../text/web-url.js'
import { type SiteIssue, siteFiles } from './site-files.js'

/**
 * An issue that was read once. It is read again when it is written, so that an archive of any
 * size needs little memory.
 */
interface ScannedIssue {
  location: IssueLocation
  edition: string
  report: IssueReport
}

/** Makes a site of issues. Returns the exit code. */
export async function site(paths: readonly string[], options: PublishOptions, session: Session): Promise<number> {
  const { progress, cwd } = session
  const { out = DEFAULT_SITE_OUT, maxSize = DEFAULT_MAX_SIZE, encoding = null } = options
  const siteUrl = options.siteUrl === undefined ? null : folderUrl(options.siteUrl)
  const { scanned, messages, repairs, formats } = await scanIssues(
    await findIssues(paths, { cwd, out, maxSize, encoding }),
    options,
    session,
  )
  const removed = new Set<number>()
  const files = siteFiles(readSiteIssues(scanned, messages, options, session), {
    siteUrl,
    allowRemotePictures: options.allowRemotePictures ?? [],
    timeZone: options.timeZone ?? null,
    coverOf: coverReporter(await openCovers(coversOptions(options, session)), messages),
    onRemoved: ({ codePoint }) => removed.add(codePoint),
  })
  const written = await writeFiles(resolve(cwd, out), withRenderErrors(files), {
    name: printable(out),
    onFile: (number) => progress.show(`Writing file ${number}`),
  })
  progress.clear()
  messages.push(...removedMessages('the site', removed))
  if (siteUrl === null) {
    const text = 'The site has no feeds, sitemap or canonical URLs, because they need its URL; set it with --site-url.'
    messages.push(commandMessage('link-missing', 'info', text))
  }
  const report: SiteReport = {
    input: scanned.flatMap(({ location }) => location.files),
    formats,
    issues: scanned.map((issue) => issue.report),
    repairs,
    messages,
    out,
    files: written,
  }
  session.printReport(report, (colors) => formatSiteReport(report, colors))
  return exitCodeForMessages(messages, options)
}

/** Reads every issue for its date and the messages about it. */
async function scanIssues(locations: readonly IssueLocation[], options: PublishOptions, session: Session) {
  const scanned: ScannedIssue[] = []
  const messages: ReportMessage[] = []
  const repairs: Pick<ReportMessage, 'code' | 'severity'>[] = []
  const formats: DetectedFile[] = []
  const names = new Map<string, NamedId>()
  const zoneMessages = new Map<string, ReportMessage>()
  for (const [index, location] of locations.entries()) {
    session.progress.show(`Reading issue ${index + 1} of ${locations.length}`)
    const input = await readLocation(location, options, session)
    scanned.push({ location, report: reportIssue(input.issue), edition: input.issue.edition ?? '' })
    checkId(input.issue.id, nameOf(location), names)
    messages.push(...input.messages)
    for (const message of timeZoneMessages(input.issue, options.timeZone ?? null))
      zoneMessages.set(message.text, message)
    formats.push(...input.formats)
    repairs.push(...input.repairs.map(({ code, severity }) => ({ code, severity })))
  }
  scanned.sort((a, b) => compare(a.report.date ?? '', b.report.date ?? '') || compare(a.edition, b.edition))
  return { scanned, messages: [...messages, ...zoneMessages.values()], formats, repairs: countRepairs(repairs) }
}

/** Yields one issue after another with its pictures, and adds the messages about the pictures. */
async function* readSiteIssues(
  scanned: readonly ScannedIssue[],
  messages: ReportMessage[],
  options: PublishOptions,
  session: Session,
): AsyncGenerator<SiteIssue, void, undefined> {
  for (const { location } of scanned) {
    const { issue, originOf: originOfIssue } = await readLocation(location, options, session)
    const originOfPage = (page: number) => originOf(originOfIssue(page), session.cwd)
    const collected = await collectPictures(issue, originOfPage, options.maxSize ?? DEFAULT_MAX_SIZE)
    messages.push(...collected.messages)
    const { allowRemotePictures = [], siteUrl } = options
    const ownUrls = siteUrl === undefined ? [] : [siteUrl]
    messages.push(...remotePictureMessages(issue, { allowRemotePictures, ownUrls }))
    yield collected
  }
}

async function readLocation(
  location: IssueLocation,
  options: PublishOptions,
  { io, cwd }: Session,
): Promise<IssueInput> {
  const { encoding = null, maxSize = DEFAULT_MAX_SIZE } = options
  const files = await readInput(location.files, { maxSize, cwd, stdin: io.stdin })
  const isIssueFile = files.some((file) => !isPdf(file) && issueFormatOf(textOf(file, encoding)) !== null)
  const input = await readIssue(
    location.isFolder ? files.map((file) => ({ ...file, isFound: true })) : files,
    isIssueFile ? {} : pageOptions(options, location.date),
    { cwd, encoding, maxSize },
  )
  if (input.issue.date !== null) return input
  const name = nameOf(location)
  throw new CommandError('render', `Cannot add ${name} to the site: its date is not known; name its folder YYYY-MM-DD.`)
}

/** Returns the name of an issue in messages. */
function nameOf({ files }: IssueLocation): string {
  const first = printable(files[0]!)
  return files.length === 1 ? first : `the issue of ${first}`
}

/** An id of an issue, and the name of the issue in messages. */
interface NamedId {
  id: string
  name: string
}

/**
 * Throws if another issue has the same id, or one that a file system without upper and lower case
 * takes for it. The id, which is ASCII in a valid issue, names the e-book.
 */
function checkId(id: string, name: string, names: Map<string, NamedId>): void {
  const key = id.toLowerCase()
  const other = names.get(key)
  names.set(key, { id, name })
  if (other === undefined) return
  const quote = (text: string): string => `"${excerpt(text, 60)}"`
  const ids =
    other.id === id
      ? `both have the id ${quote(id)}`
      : `have the ids ${quote(other.id)} and ${quote(id)}, which some file systems take for one`
  throw new CommandError('render', `Cannot make the site: ${other.name} and ${name} ${ids}; change one of them.`)
}

const pageOptions = ({ publication, language, from, restore }: PublishOptions, date: string | null): PageOptions => ({
  ...(publication === undefined ? {} : { publication }),
  ...(language === undefined ? {} : { language }),
  ...(date === null ? {} : { date }),
  ...(from === undefined ? {} : { from }),
  ...(restore === undefined ? {} : { restore }),
})

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Returns the function that returns the cover of an issue. Adds each message about one once. */
function coverReporter(covers: Covers, messages: ReportMessage[]): (issue: Issue) => IssueCover['cover'] {
  const said = new Set<string>()
  return (issue) => {
    const { cover, messages: own } = covers(issue)
    for (const message of own) if (!said.has(message.text)) messages.push(message)
    for (const { text } of own) said.add(text)
    return cover
  }
}

async function* withRenderErrors<File>(files: AsyncIterable<File>): AsyncGenerator<File, void, undefined> {
  try {
    yield* files
  } catch (error) {
    throw renderError('the site', error)
  }
}
