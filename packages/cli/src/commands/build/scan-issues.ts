import { CommandError } from '../../errors/command-error.js'
import { timeZoneMessages } from '../../formats/time-zone-messages.js'
import { isPdf } from '../../input/pdf-signature.js'
import { type InputFile, readInput, textOf } from '../../input/read-input.js'
import { issueFormatOf } from '../../issues/issue-file.js'
import type { IssueLocation } from '../../issues/issue-location.js'
import { type IssueInput, type PageOptions, readIssue } from '../../issues/read-issue.js'
import type { Manifest } from '../../manifest/manifest.js'
import { withPreviousIds } from '../../manifest/previous-issue.js'
import type { SiteOptions } from '../../options/command-options.js'
import { DEFAULT_MAX_SIZE } from '../../options/option-values.js'
import type { Target } from '../../output/target.js'
import {
  countRepairs,
  type DetectedFile,
  type FailureReport,
  type IssueReport,
  type ReportMessage,
  reportIssue,
} from '../../report/report.js'
import type { Session } from '../../session/session.js'
import { printable } from '../../text/printable.js'
import { DistinctIssues } from './distinct-issues.js'

/**
 * An issue that was read once. It is read again when it is written, so that an archive of any
 * size needs little memory.
 */
export interface ScannedIssue {
  location: IssueLocation
  edition: string
  report: IssueReport
}

/** A site that is being made. */
export interface SiteRun {
  target: Target
  manifest: Manifest
  options: SiteOptions
  session: Session
  /** Name of the configuration, or null. */
  config: string | null
}

/** Reads every issue for its date and the messages about it. */
export async function scanIssues(locations: readonly IssueLocation[], run: SiteRun) {
  const { options, session } = run
  const scanned: ScannedIssue[] = []
  const failures: FailureReport[] = []
  const messages: ReportMessage[] = []
  const repairs: Pick<ReportMessage, 'code' | 'severity'>[] = []
  const formats: DetectedFile[] = []
  const distinct = new DistinctIssues()
  const zoneMessages = new Map<string, ReportMessage>()
  for (const [index, location] of locations.entries()) {
    session.progress.show(`Reading issue ${index + 1} of ${locations.length}`)
    const input = await readUnlessBroken(location, run, distinct, failures)
    if (input === null) continue
    scanned.push({ location, report: reportIssue(input.issue), edition: input.issue.edition ?? '' })
    messages.push(...location.messages, ...input.messages)
    for (const message of timeZoneMessages(input.issue, options.timeZone ?? null))
      zoneMessages.set(message.text, message)
    formats.push(...input.formats)
    repairs.push(...input.repairs.map(({ code, severity }) => ({ code, severity })))
  }
  scanned.sort((a, b) => compare(a.report.date ?? '', b.report.date ?? '') || compare(a.edition, b.edition))
  messages.push(...zoneMessages.values())
  return { scanned, failures, messages, formats, repairs: countRepairs(repairs) }
}

/**
 * Reads an issue. With `--keep-going`, one that cannot be read is added to the failures, and null
 * is returned.
 */
async function readUnlessBroken(
  location: IssueLocation,
  run: SiteRun,
  distinct: DistinctIssues,
  failures: FailureReport[],
): Promise<IssueInput | null> {
  try {
    const { input } = await readLocation(location, run)
    distinct.add(input.issue, nameOf(location))
    return input
  } catch (error) {
    if (!run.options.keepGoing || !(error instanceof CommandError)) throw error
    const { code, message, details } = error
    failures.push({ input: location.files, code, text: message, details: [...details] })
    return null
  }
}

/** Reads an issue, with the ids of the last run. */
export async function readLocation(
  location: IssueLocation,
  { options, session: { io, cwd }, target, manifest }: SiteRun,
): Promise<{ input: IssueInput; files: readonly InputFile[] }> {
  const { encoding = null, maxSize = DEFAULT_MAX_SIZE } = options
  const files = await readInput(location.files, { maxSize, cwd, stdin: io.stdin })
  const isIssueFile = files.some((file) => !isPdf(file) && issueFormatOf(textOf(file, encoding)) !== null)
  const input = await readIssue(
    location.isFolder ? files.map((file) => ({ ...file, isFound: true })) : files,
    isIssueFile ? {} : pageOptions(options, location),
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

function pageOptions(options: SiteOptions, { date, edition, paths }: IssueLocation): PageOptions {
  const { publication, language, from, restore, paper } = options
  return {
    ...(publication === undefined ? {} : { publication }),
    ...(language === undefined ? {} : { language }),
    ...(date === null ? {} : { date }),
    ...(edition === null ? {} : { edition }),
    ...(from === undefined ? {} : { from }),
    ...(restore === undefined ? {} : { restore }),
    ...(paper === undefined ? {} : { paper }),
    ...(paths === undefined ? {} : { paths }),
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
