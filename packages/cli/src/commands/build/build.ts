import { resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { compareIssues } from '@banmian/core'
import { issueFolder, type NeighborIssue } from '@banmian/html'
import { type Announced, announcePending, readPending } from '../../announce/announce-pending.js'
import {
  addChanges,
  formatPending,
  PENDING_PATH,
  parsePending,
  pendingCount,
  withNewestPages,
} from '../../announce/pending-changes.js'
import { configuredSite } from '../../config/configured-options.js'
import { unknownCorrections } from '../../corrections/unknown-corrections.js'
import { CommandError, usageError } from '../../errors/command-error.js'
import { EXIT } from '../../errors/exit-codes.js'
import { inputPaths, issuesOf } from '../../manifest/issue-inputs.js'
import { MANIFEST_PATH, parseManifest, sha256 } from '../../manifest/manifest.js'
import { Publication } from '../../manifest/publication.js'
import type { SiteOptions } from '../../options/command-options.js'
import { exitCodeForMessages } from '../../options/exit-code-for-messages.js'
import { DEFAULT_SITE_OUT } from '../../options/option-values.js'
import { type Target, withTarget } from '../../output/target.js'
import {
  type BuildRecord,
  formatRecord,
  type ListRecord,
  parseRecord,
  RECORD_PATH,
} from '../../records/build-record.js'
import { runKey } from '../../records/run-key.js'
import { formatSiteReport } from '../../report/format-report.js'
import type { FailureReport, ReportMessage, SiteReport } from '../../report/report.js'
import { commandMessage } from '../../report/report-messages.js'
import type { Session } from '../../session/session.js'
import { SITE_FORMATS, writes } from '../../site/site-settings.js'
import { counted } from '../../text/counted.js'
import { printable } from '../../text/printable.js'
import { folderUrl } from '../../text/web-url.js'
import { openWorkers } from '../../workers/open-workers.js'
import { withoutSiteUrl } from '../announce/announce.js'
import { amountOf } from './amount-of-work.js'
import { archivedIssues, type IssueOrigin } from './archived-issues.js'
import { checkIssues } from './check-issues.js'
import { issueFailure } from './issue-failure.js'
import { KeptIssues } from './kept-issues.js'
import { locateIssues } from './locate-issues.js'
import { recordName } from './location-key.js'
import { readIssues } from './read-issues.js'
import { keptMessages, reportOf } from './site-report.js'
import { jobsOf, type SiteIssue, type SiteRun, workSetup } from './site-run.js'
import { loadLists, writeLists } from './write-lists.js'
import { writePages } from './write-pages.js'

/** Makes a site of issues. Returns the exit code. */
export async function build(named: readonly string[], given: SiteOptions, session: Session): Promise<number> {
  const { cwd } = session
  const { options, paths, config } = await configuredSite(given, named, cwd)
  const { fromArchive } = options
  if (options.announcing !== undefined && options.siteUrl === undefined) throw withoutSiteUrl()
  const site = { options, session, config }
  if (fromArchive !== undefined) {
    if (named.length > 0) throw usageError('Expected either folders of issues or --from-archive, received both.')
    // Loaded here, so that other builds start without a database.
    const { withArchive } = await import('../archive/with-archive.js')
    return withArchive({ archive: fromArchive }, session, true, async (archive) =>
      buildFrom(await archivedIssues(archive, fromArchive, options.publication), site),
    )
  }
  if (paths.length === 0) throw withoutIssues(config)
  const failures: FailureReport[] = []
  const onFailure = (path: string, error: CommandError): void => {
    failures.push(issueFailure([path], error, options))
  }
  const locations = await locateIssues(paths, options, cwd, onFailure)
  if (locations.length === 0) throw nothingRead(failures)
  return buildFrom({ locations, failures, contentOf: async () => null }, site)
}

/** Options of a site, its session, and the name of its configuration. */
interface ConfiguredRun {
  options: SiteOptions
  session: Session
  config: string | null
}

/** Makes a site of issues. Returns the exit code. */
async function buildFrom(origin: IssueOrigin, site: ConfiguredRun): Promise<number> {
  const { options, session } = site
  const { progress, cwd } = session
  const { out = DEFAULT_SITE_OUT, dryRun = false, full = false } = options
  let kept: KeptIssues | null = null
  const report = await withTarget(
    resolve(cwd, out),
    {
      name: printable(out),
      dryRun,
      resumes: !full,
      onInterrupt: () => session.printMessages(kept === null ? [] : keptMessages(kept)),
      onWait: () => progress.wait(`Waiting for another run that writes to ${printable(out)}`),
    },
    (target) => {
      const run = openRun(origin, target, site)
      kept = run.kept
      return writeSite(origin, run)
    },
  )
  const exitCode = report.failures.length > 0 ? EXIT.failure : exitCodeForMessages(report.messages, options)
  const announced = await announceBuild(options, session)
  const whole = {
    ...report,
    announcements: announced.announcements,
    messages: [...report.messages, ...announced.messages],
  }
  session.printReport(whole, (colors) => formatSiteReport(whole, colors))
  // An announcement that fails does not make the build fail.
  return exitCode
}

/** Notifies those that the configuration names of the changes, unless this is done later. */
async function announceBuild(options: SiteOptions, { cwd, progress }: Session): Promise<Announced> {
  const { out = DEFAULT_SITE_OUT, siteUrl, announcing, announce = true, isPreview = false, dryRun = false } = options
  const nothing = { announcements: [], messages: [] }
  if (announcing === undefined || siteUrl === undefined || isPreview || dryRun) return nothing
  const folder = resolve(cwd, out)
  if (!announce || !announcing.afterBuild) {
    const left = pendingCount(readPending(folder))
    const text = `${counted(left, 'change')} of feeds and pages ${left === 1 ? 'is' : 'are'} not announced yet; run banmian announce once the site is published.`
    return left === 0 ? nothing : { ...nothing, messages: [commandMessage('announce-later', 'info', text)] }
  }
  const site = { folder, name: printable(out), siteUrl: folderUrl(siteUrl), settings: announcing, progress, dryRun }
  const announced = await announcePending(site)
  progress.clear()
  return announced
}

function withoutIssues(config: string | null): CommandError {
  const advice =
    config === null
      ? 'or write them as issues in banmian.config.json; see banmian build --help'
      : `or write them as issues in ${printable(config)}`
  return usageError(`Missing required argument 'issues': name the folders of issues, ${advice}.`)
}

/** Returns a run that makes a site in a folder. */
function openRun({ contentOf }: IssueOrigin, target: Target, { options, session, config }: ConfiguredRun): SiteRun {
  const { force = false, prune = false, full = false } = options
  const manifestFile = target.read(MANIFEST_PATH)
  const manifest = parseManifest(manifestFile, target.name)
  const setup = workSetup(options, target, manifest, session)
  const key = runKey(setup, writes(setup.settings, 'epub'))
  const failed = new Set<string>()
  const publishOptions = { force, prune, formats: SITE_FORMATS, protectedIssues: failed }
  return {
    target,
    manifest,
    publication: new Publication(target, manifest, publishOptions),
    before: parseRecord(full ? null : target.read(RECORD_PATH), key),
    // Ids are carried over from the issues that the manifest knows.
    kept: new KeptIssues(
      target,
      setup,
      sha256(key + sha256(manifestFile ?? '') + JSON.stringify(setup.settings.corrections)),
    ),
    changed: new Set(),
    failed,
    key,
    setup,
    config,
    options,
    session,
    contentOf,
  }
}

/** Writes the site, and returns the report. */
async function writeSite(origin: IssueOrigin, run: SiteRun): Promise<Omit<SiteReport, 'announcements'>> {
  const { target, manifest, publication, key, config, session } = run
  const { issues, failures } = await writeIssues(origin, run)
  for (const { input } of failures)
    for (const id of issuesOf(manifest, new Set(inputPaths(input, target.folder, session.cwd)))) run.failed.add(id)
  const lists = await writeLists(issues, run)
  if (!isKnown(issues, lists, run)) await publication.addState(RECORD_PATH, formatRecord(recordOf(issues, lists, key)))
  const unknown = correctionMessages(issues, failures, run)
  const { announcing } = run.options
  const newest = manifest.files.size === 0 ? newestIssues(issues) : null
  const published = await publication.commit(async (changes) => {
    if (announcing === undefined) return
    const before = parsePending(target.read(PENDING_PATH))
    const known = newest === null ? changes : withNewestPages(changes, newest.map(issueFolder))
    const pending = addChanges(before, known, announcing)
    if (!isDeepStrictEqual(pending, before)) await publication.addState(PENDING_PATH, formatPending(pending))
  })
  session.progress.clear()
  return {
    config,
    ...reportOf(
      { issues, failures, lists, published, messages: [...unknown, ...newestMessages(newest, issues, run)] },
      run,
    ),
  }
}

/** Returns the issues of the last day; all of them if they have no dates. */
function newestIssues(issues: readonly SiteIssue[]): NeighborIssue[] {
  const day = issues.at(-1)?.record.issue.date
  return issues.map(({ record }) => record.issue).filter(({ date }) => date === day)
}

/** Returns the message that search engines are not notified of the older issues, if that is so. */
function newestMessages(
  newest: readonly NeighborIssue[] | null,
  issues: readonly SiteIssue[],
  { options: { announcing, isPreview = false, dryRun = false } }: SiteRun,
): ReportMessage[] {
  if (newest === null || newest.length === issues.length || !announcing?.indexNow || isPreview || dryRun) return []
  const text = `The output has no record of earlier builds (.banmian), so search engines are notified only of the front page and the pages of ${newest[0]!.date}; keep .banmian between builds to announce every change.`
  return [commandMessage('announce-newest', 'info', text)]
}

/** Returns the messages about corrections of articles that no issue contains. */
function correctionMessages(
  issues: readonly SiteIssue[],
  failures: readonly FailureReport[],
  { publication, setup }: SiteRun,
): ReportMessage[] {
  const pages = issues.flatMap(({ record }) => Object.keys(record.pages))
  const ids = new Set(pages.flatMap((path) => /\/articles\/(.+)\.html$/.exec(path)?.[1] ?? []))
  const files = issues.map(({ record }) => publication.issueFile(record.issue.id))
  return unknownCorrections(setup.settings.corrections, ids, files, failures.length === 0)
}

const recordOf = (issues: readonly SiteIssue[], lists: ListRecord, key: string): BuildRecord => ({
  key,
  issues: Object.fromEntries(issues.map(({ location, record }) => [recordName(location), record])),
  lists,
})

/** Returns whether the last build has written the same record. */
const isKnown = (issues: readonly SiteIssue[], lists: ListRecord, { before, changed }: SiteRun): boolean =>
  changed.size === 0 && lists === before.lists && issues.length === Object.keys(before.issues).length

/** Writes the issues with their books and pages. Returns them ordered by date. */
async function writeIssues(
  { locations, failures: notFound }: IssueOrigin,
  run: SiteRun,
): Promise<{ issues: readonly SiteIssue[]; failures: FailureReport[] }> {
  const checked = await checkIssues(locations, run)
  const amount = amountOf(checked, run)
  const jobs = jobsOf(run.options)
  const worker = await openWorkers(run.setup, amount, jobs, (id) => run.publication.issueFile(id))
  // While the threads start. An error is thrown when the program is used.
  if (amount.issues > 0) loadLists().catch(() => {})
  try {
    const work = { worker, limit: jobs + 1 }
    const read = await readIssues(checked, work, run)
    const written = await writePages(read.issues.sort(byDate), work, run)
    const failures = [...notFound, ...read.failures, ...written.failures]
    if (written.issues.length === 0) throw nothingRead(failures)
    return { issues: written.issues, failures }
  } finally {
    await worker.close()
  }
}

const byDate = ({ record: { issue: a } }: SiteIssue, { record: { issue: b } }: SiteIssue): number => compareIssues(a, b)

function nothingRead(failures: readonly FailureReport[]): CommandError {
  const [first] = failures
  const lines = failures.map(({ text }) => text)
  return new CommandError(first?.code ?? 'input-empty', 'Cannot make the site: no issue could be read:', lines)
}
