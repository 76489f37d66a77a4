import { resolve } from 'node:path'
import type { Issue } from '@banmian/core'
import { coversOptions } from '../../cover/covers-options.js'
import { type Covers, type IssueCover, openCovers } from '../../cover/open-covers.js'
import { CommandError } from '../../errors/command-error.js'
import { removedMessages, renderError } from '../../formats/render-formats.js'
import { timeZoneMessages } from '../../formats/time-zone-messages.js'
import { isPdf } from '../../input/pdf-signature.js'
import { type InputFile, readInput, textOf } from '../../input/read-input.js'
import { findIssues, type IssueLocation } from '../../issues/find-issues.js'
import { issueFormatOf } from '../../issues/issue-file.js'
import { type IssueInput, type PageOptions, readIssue } from '../../issues/read-issue.js'
import { MANIFEST_PATH, type Manifest, parseManifest } from '../../manifest/manifest.js'
import { withPreviousIds } from '../../manifest/previous-issue.js'
import { hashInputs, Publication } from '../../manifest/publication.js'
import type { PublishOptions } from '../../options/command-options.js'
import { exitCodeForMessages } from '../../options/exit-code-for-messages.js'
import { DEFAULT_MAX_SIZE, DEFAULT_SITE_OUT } from '../../options/option-values.js'
import { type Target, withTarget } from '../../output/target.js'
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
import { staleMessages } from '../../report/stale-messages.js'
import type { Session } from '../../session/session.js'
import { printable } from '../../text/printable.js'
import { folderUrl } from '../../text/web-url.js'
import { DistinctIssues } from './distinct-issues.js'
import { SITE_FORMATS, type SiteIssue, siteFiles } from './site-files.js'

/**
 * An issue that was read once. It is read again when it is written, so that an archive of any
 * size needs little memory.
 */
interface ScannedIssue {
  location: IssueLocation
  edition: string
  report: IssueReport
}

/** A site that is being made. */
interface SiteRun {
  target: Target
  manifest: Manifest
  options: PublishOptions
  session: Session
}

/** Makes a site of issues. Returns the exit code. */
export async function site(paths: readonly string[], options: PublishOptions, session: Session): Promise<number> {
  const { progress, cwd } = session
  const { out = DEFAULT_SITE_OUT, maxSize = DEFAULT_MAX_SIZE, encoding = null } = options
  const locations = await findIssues(paths, { cwd, out, maxSize, encoding })
  return withTarget(
    resolve(cwd, out),
    { name: printable(out), onWait: () => progress.show(`Waiting for another run that writes to ${printable(out)}`) },
    (target) => {
      const manifest = parseManifest(target.read(MANIFEST_PATH), target.name)
      return writeSite(locations, { target, manifest, options, session })
    },
  )
}

async function writeSite(locations: readonly IssueLocation[], run: SiteRun): Promise<number> {
  const { target, manifest, options, session } = run
  const { out = DEFAULT_SITE_OUT, force = false, prune = false } = options
  const siteUrl = options.siteUrl === undefined ? null : folderUrl(options.siteUrl)
  const { scanned, messages, repairs, formats } = await scanIssues(locations, run)
  const removed = new Set<number>()
  const publication = new Publication(target, manifest, { force, prune, formats: SITE_FORMATS })
  const files = siteFiles(readSiteIssues(scanned, messages, publication, run), {
    siteUrl,
    allowRemotePictures: options.allowRemotePictures ?? [],
    timeZone: options.timeZone ?? null,
    coverOf: coverReporter(await openCovers(coversOptions(options, session)), messages),
    onRemoved: ({ codePoint }) => removed.add(codePoint),
  })
  let number = 0
  for await (const file of withRenderErrors(files)) {
    session.progress.show(`Writing file ${++number}`)
    await publication.add(file)
  }
  const published = await publication.commit()
  session.progress.clear()
  messages.push(...removedMessages('the site', removed))
  if (siteUrl === null) {
    const text = 'The site has no feeds, sitemap or canonical URLs, because they need its URL; set it with --site-url.'
    messages.push(commandMessage('link-missing', 'info', text))
  }
  messages.push(...staleMessages(published.stale, out))
  const report: SiteReport = {
    input: scanned.flatMap(({ location }) => location.files),
    formats,
    issues: scanned.map((issue) => issue.report),
    repairs,
    messages,
    out,
    ...published,
  }
  session.printReport(report, (colors) => formatSiteReport(report, colors))
  return exitCodeForMessages(messages, options)
}

/** Reads every issue for its date and the messages about it. */
async function scanIssues(locations: readonly IssueLocation[], run: SiteRun) {
  const { options, session } = run
  const scanned: ScannedIssue[] = []
  const messages: ReportMessage[] = []
  const repairs: Pick<ReportMessage, 'code' | 'severity'>[] = []
  const formats: DetectedFile[] = []
  const distinct = new DistinctIssues()
  const zoneMessages = new Map<string, ReportMessage>()
  for (const [index, location] of locations.entries()) {
    session.progress.show(`Reading issue ${index + 1} of ${locations.length}`)
    const { input } = await readLocation(location, run)
    scanned.push({ location, report: reportIssue(input.issue), edition: input.issue.edition ?? '' })
    distinct.add(input.issue, nameOf(location))
    messages.push(...location.messages, ...input.messages)
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
  publication: Publication,
  run: SiteRun,
): AsyncGenerator<SiteIssue, void, undefined> {
  const { options, session, target } = run
  for (const { location } of scanned) {
    const { input, files } = await readLocation(location, run)
    const { issue } = input
    await publication.addIssue(issue, hashInputs(files, target.folder, session.cwd))
    const originOfPage = (page: number) => originOf(input.originOf(page), session.cwd)
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
  { options, session: { io, cwd }, target, manifest }: SiteRun,
): Promise<{ input: IssueInput; files: readonly InputFile[] }> {
  const { encoding = null, maxSize = DEFAULT_MAX_SIZE } = options
  const files = await readInput(location.files, { maxSize, cwd, stdin: io.stdin })
  const isIssueFile = files.some((file) => !isPdf(file) && issueFormatOf(textOf(file, encoding)) !== null)
  const input = await readIssue(
    location.isFolder ? files.map((file) => ({ ...file, isFound: true })) : files,
    isIssueFile ? {} : pageOptions(options, location.date),
    { cwd, encoding, maxSize },
  )
  if (input.issue.date !== null) {
    const issue = input.parsed === null ? input.issue : withPreviousIds(input.issue, target, manifest)
    return { input: { ...input, issue }, files }
  }
  throw unknownDate(location, isIssueFile)
}

function unknownDate(location: IssueLocation, isIssueFile: boolean): CommandError {
  const day = location.date ?? '2024-03-08'
  const asWritten = /\.json$/i.test(location.files[0]!) ? `"date": "${day}"` : `date: ${day}`
  const advice = isIssueFile ? `write it in the file, as ${asWritten}` : 'name its folder YYYY-MM-DD'
  return new CommandError('render', `Cannot add ${nameOf(location)} to the site: its date is not known; ${advice}.`)
}

/** Returns the name of an issue in messages. */
function nameOf({ files }: IssueLocation): string {
  const first = printable(files[0]!)
  return files.length === 1 ? first : `the issue of ${first}`
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
