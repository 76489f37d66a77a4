import { resolve } from 'node:path'
import type { Issue } from '@banmian/core'
import type { BookWarning } from '@banmian/epub'
import { coversOptions } from '../../cover/covers-options.js'
import { type Covers, type IssueCover, openCovers } from '../../cover/open-covers.js'
import { CommandError } from '../../errors/command-error.js'
import { EXIT } from '../../errors/exit-codes.js'
import { bookMessages } from '../../formats/book-warnings.js'
import { removedMessages, renderError } from '../../formats/render-formats.js'
import { findIssues, type IssueLocation } from '../../issues/find-issues.js'
import { hashInputs, inputPaths, issuesOf } from '../../manifest/issue-inputs.js'
import { MANIFEST_PATH, parseManifest } from '../../manifest/manifest.js'
import { Publication } from '../../manifest/publication.js'
import type { SiteOptions } from '../../options/command-options.js'
import { exitCodeForMessages } from '../../options/exit-code-for-messages.js'
import { DEFAULT_MAX_SIZE, DEFAULT_SITE_OUT } from '../../options/option-values.js'
import { withTarget } from '../../output/target.js'
import { collectPictures, originOf } from '../../pictures/collect-pictures.js'
import { remotePictureMessages } from '../../pictures/remote-pictures.js'
import { failureMessages } from '../../report/failure-messages.js'
import { formatSiteReport } from '../../report/format-report.js'
import type { FailureReport, ReportMessage, SiteReport } from '../../report/report.js'
import { commandMessage } from '../../report/report-messages.js'
import { staleMessages } from '../../report/stale-messages.js'
import type { Session } from '../../session/session.js'
import { printable } from '../../text/printable.js'
import { folderUrl } from '../../text/web-url.js'
import { readLocation, type ScannedIssue, type SiteRun, scanIssues } from './scan-issues.js'
import { SITE_FORMATS, type SiteIssue, siteFiles } from './site-files.js'

/** Makes a site of issues. Returns the exit code. */
export async function site(paths: readonly string[], options: SiteOptions, session: Session): Promise<number> {
  const { progress, cwd } = session
  const { out = DEFAULT_SITE_OUT, maxSize = DEFAULT_MAX_SIZE, encoding = null, dryRun = false } = options
  const locations = await findIssues(paths, { cwd, out, maxSize, encoding })
  return withTarget(
    resolve(cwd, out),
    {
      name: printable(out),
      dryRun,
      onWait: () => progress.show(`Waiting for another run that writes to ${printable(out)}`),
    },
    (target) => {
      const manifest = parseManifest(target.read(MANIFEST_PATH), target.name)
      return writeSite(locations, { target, manifest, options, session })
    },
  )
}

async function writeSite(locations: readonly IssueLocation[], run: SiteRun): Promise<number> {
  const { target, manifest, options, session } = run
  const { out = DEFAULT_SITE_OUT, force = false, prune = false, dryRun = false } = options
  const siteUrl = options.siteUrl === undefined ? null : folderUrl(options.siteUrl)
  const { scanned, failures, messages, repairs, formats } = await scanIssues(locations, run)
  if (scanned.length === 0) throw nothingRead(failures)
  const removed = new Set<number>()
  const bookWarnings: BookWarning[] = []
  const failed = failures.flatMap(({ input }) => inputPaths(input, target.folder, session.cwd))
  const publication = new Publication(target, manifest, {
    force,
    prune,
    formats: SITE_FORMATS,
    protectedIssues: issuesOf(manifest, new Set(failed)),
  })
  const files = siteFiles(readSiteIssues(scanned, messages, publication, run), {
    siteUrl,
    allowRemotePictures: options.allowRemotePictures ?? [],
    timeZone: options.timeZone ?? null,
    coverOf: coverReporter(await openCovers(coversOptions(options, session)), messages),
    onRemoved: ({ codePoint }) => removed.add(codePoint),
    onBookWarning: (warning) => bookWarnings.push(warning),
  })
  let number = 0
  for await (const file of withRenderErrors(files)) {
    session.progress.show(`Writing file ${++number}`)
    await publication.add(file)
  }
  const published = await publication.commit()
  session.progress.clear()
  messages.push(...removedMessages('the site', removed), ...bookMessages(bookWarnings))
  if (siteUrl === null) {
    const text = 'The site has no feeds, sitemap or canonical URLs, because they need its URL; set it with --site-url.'
    messages.push(commandMessage('link-missing', 'info', text))
  }
  if (!dryRun) messages.push(...staleMessages(published.stale, out))
  messages.push(...failureMessages(failures, scanned.length))
  const report: SiteReport = {
    input: scanned.flatMap(({ location }) => location.files),
    formats,
    issues: scanned.map((issue) => issue.report),
    failures,
    repairs,
    messages,
    out,
    ...published,
    dryRun,
  }
  session.printReport(report, (colors) => formatSiteReport(report, colors))
  return failures.length > 0 ? EXIT.failure : exitCodeForMessages(messages, options)
}

function nothingRead(failures: readonly FailureReport[]): CommandError {
  const [first] = failures
  const lines = failures.map(({ text }) => text)
  return new CommandError(first?.code ?? 'input-empty', 'Cannot make the site: no issue could be read:', lines)
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
