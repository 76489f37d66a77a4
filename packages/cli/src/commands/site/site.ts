import { resolve } from 'node:path'
import { CommandError } from '../../errors/command-error.js'
import { removedNotes } from '../../formats/render-formats.js'
import { readInput } from '../../input/read-input.js'
import { type FoundIssue, findIssues } from '../../issues/find-issues.js'
import { formOf } from '../../issues/issue-file.js'
import { type IssueRead, readIssue } from '../../issues/read-issue.js'
import { exitCodeFor } from '../../options/exit-code-for.js'
import { type ConvertOptions, DEFAULT_MAX_SIZE } from '../../options/option-values.js'
import { writeFiles } from '../../output/write-files.js'
import { collectPictures, originIn } from '../../pictures/collect-pictures.js'
import { formatSiteReport } from '../../report/format-report.js'
import { countIssue, countRepairs, type IssueReport, type ReportMessage, type SiteReport } from '../../report/report.js'
import { note } from '../../report/report-messages.js'
import type { Session } from '../../session/session.js'
import { printable } from '../../text/printable.js'
import { readSize } from '../../text/size.js'
import { folderUrl } from '../../text/web-url.js'
import { type SiteIssue, siteFiles } from './site-files.js'

/** Options of `banmian site`; what was not given is absent. */
export type SiteOptions = Pick<
  ConvertOptions,
  'out' | 'publication' | 'language' | 'link' | 'encoding' | 'maxSize' | 'failOn' | 'strict' | 'json' | 'quiet'
>

/** Folder that a site is written to when `--out` is not given. */
export const DEFAULT_SITE = 'site'

/** An issue that was read once; it is read again when it is written, so that a large archive needs little memory. */
interface Known {
  found: FoundIssue
  edition: string
  report: IssueReport
}

/** Makes a site of issues. Gives the exit code. */
export async function site(paths: readonly string[], options: SiteOptions, session: Session): Promise<number> {
  const { progress, cwd } = session
  const { out = DEFAULT_SITE } = options
  const link = options.link === undefined ? null : folderUrl(options.link)
  const { known, messages, repairs } = await readAll(await findIssues(paths, cwd, out), options, session)
  const removed = new Set<number>()
  const files = siteFiles(readAgain(known, messages, options, session), {
    link,
    onRemoved: ({ codePoint }) => removed.add(codePoint),
  })
  const written = await writeFiles(resolve(cwd, out), explained(files), {
    name: printable(out),
    onFile: (number) => progress.show(`Writing file ${number}`),
  })
  progress.clear()
  messages.push(...removedNotes('the site', removed))
  if (link === null) {
    const text = 'The site has no feeds, sitemap or canonical addresses, which need its address; give it with --link.'
    messages.push(note('link-missing', 'info', text))
  }
  const report: SiteReport = {
    input: known.flatMap(({ found }) => found.files),
    issues: known.map((one) => one.report),
    repairs,
    messages,
    out,
    files: written,
  }
  session.show(report, (colors) => formatSiteReport(report, colors))
  return exitCodeFor(messages, options)
}

/** Reads every issue for its day and what there is to say about it. */
async function readAll(found: readonly FoundIssue[], options: SiteOptions, session: Session) {
  const known: Known[] = []
  const messages: ReportMessage[] = []
  const kinds: Pick<ReportMessage, 'code' | 'severity'>[] = []
  for (const [index, one] of found.entries()) {
    session.progress.show(`Reading issue ${index + 1} of ${found.length}`)
    const read = await readFound(one, options, session)
    known.push({ found: one, report: countIssue(read.issue), edition: read.issue.edition ?? '' })
    messages.push(...read.messages)
    kinds.push(...read.repairs.map(({ code, severity }) => ({ code, severity })))
  }
  known.sort((a, b) => compare(a.report.date ?? '', b.report.date ?? '') || compare(a.edition, b.edition))
  return { known, messages, repairs: countRepairs(kinds) }
}

/** Reads one issue after another with its pictures, and adds what there is to say about those. */
async function* readAgain(
  known: readonly Known[],
  messages: ReportMessage[],
  options: SiteOptions,
  session: Session,
): AsyncGenerator<SiteIssue, void, undefined> {
  for (const { found } of known) {
    const { issue, originOf } = await readFound(found, options, session)
    const gathered = await collectPictures(issue, (page) => originIn(session.cwd, originOf(page)), maxSizeOf(options))
    messages.push(...gathered.messages)
    yield gathered
  }
}

async function readFound(found: FoundIssue, options: SiteOptions, { io, cwd }: Session): Promise<IssueRead> {
  const { publication, language, encoding = null } = options
  const texts = await readInput(found.files, { encoding, maxSize: maxSizeOf(options), cwd, stdin: io.stdin })
  const isKept = texts.some((text) => formOf(text) !== null)
  const read = await readIssue(texts, isKept ? {} : pageOptions(publication, language, found.date))
  if (read.issue.date !== null) return read
  const where = found.files.length === 1 ? printable(found.files[0]!) : `the issue of ${printable(found.files[0]!)}`
  throw new CommandError(
    'render',
    `Cannot place ${where} in the site: its day is not known; name its folder YYYY-MM-DD.`,
  )
}

const pageOptions = (publication: string | undefined, language: string | undefined, date: string | null) => ({
  ...(publication === undefined ? {} : { publication }),
  ...(language === undefined ? {} : { language }),
  ...(date === null ? {} : { date }),
})

const maxSizeOf = ({ maxSize }: SiteOptions): number => maxSize ?? readSize(DEFAULT_MAX_SIZE)!

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Renderers throw a TypeError for what no site can hold, such as two issues of one day and edition. */
async function* explained<File>(files: AsyncIterable<File>): AsyncGenerator<File, void, undefined> {
  try {
    yield* files
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new CommandError('render', `Cannot make the site: ${printable(error.message).replace(/\.?$/, '.')}`)
  }
}
