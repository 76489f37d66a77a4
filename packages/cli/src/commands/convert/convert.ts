import { basename, resolve } from 'node:path'
import { toMarkdown } from '@banmian/core'
import { configuredConvert } from '../../config/configured-options.js'
import { backUpCorrections } from '../../corrections/back-up-corrections.js'
import { BASE_PATH, CONFLICT_PATH, MARKDOWN_PATH } from '../../corrections/correct-issue.js'
import { coversOptions } from '../../cover/covers-options.js'
import { type Covers, openCovers } from '../../cover/open-covers.js'
import { usageError } from '../../errors/command-error.js'
import { type RenderedFormats, renderFormats } from '../../formats/render-formats.js'
import { styleOptions } from '../../formats/style-options.js'
import { ISSUE_FILES } from '../../input/page-files.js'
import { type InputFile, readInput } from '../../input/read-input.js'
import { type IssueInput, readIssue } from '../../issues/read-issue.js'
import { type UnusedPageOptions, unusedPageMessages } from '../../issues/unused-pages.js'
import { hashInputs } from '../../manifest/issue-inputs.js'
import { MANIFEST_PATH, parseManifest } from '../../manifest/manifest.js'
import { Publication } from '../../manifest/publication.js'
import { outputsIn } from '../../manifest/read-manifest.js'
import type { ConvertOptions } from '../../options/command-options.js'
import { exitCodeForMessages } from '../../options/exit-code-for-messages.js'
import { DEFAULT_CONVERT_OUT, DEFAULT_FORMATS, DEFAULT_MAX_SIZE } from '../../options/option-values.js'
import { type Target, withTarget } from '../../output/target.js'
import type { OutputFile } from '../../output/write-plan.js'
import { pdfPrinter } from '../../print/print-pdf.js'
import { formatReport } from '../../report/format-report.js'
import { countRepairs, type Report, type ReportMessage, reportIssue } from '../../report/report.js'
import { staleMessages } from '../../report/stale-messages.js'
import type { Session } from '../../session/session.js'
import { printable } from '../../text/printable.js'
import { type IssueToWrite, inputPaths, issueToWrite } from './issue-to-write.js'

/** The value of `--out` that stands for standard output. */
const STANDARD_OUTPUT = '-'

/** The input of a conversion. */
interface Conversion {
  files: readonly InputFile[]
  input: IssueInput
  options: ConvertOptions
  covers: Covers
  session: Session
  /** Name of the configuration, or null. */
  config: string | null
}

/**
 * Restores an issue from pages, or reads one, and writes it in the chosen formats. Returns the
 * exit code.
 */
export async function convert(paths: readonly string[], given: ConvertOptions, session: Session): Promise<number> {
  const { progress, io, cwd } = session
  const { options, config } = await configuredConvert(given, cwd)
  const { out = DEFAULT_CONVERT_OUT, maxSize = DEFAULT_MAX_SIZE, dryRun = false } = options
  const single = out === STANDARD_OUTPUT
  if (single) checkStandardOutput(options)
  if (paths.length === 0 && io.stdin.isTTY)
    throw usageError(
      'No pages given: name files or a folder, or pipe text in. See banmian convert --help for examples.',
    )
  const files = await readInput(paths.length === 0 ? ['-'] : paths, {
    maxSize,
    cwd,
    stdin: io.stdin,
    outputs: single ? new Set() : outputsIn(resolve(cwd, out)),
    onFile: (number, total) => progress.show(`Reading ${number} of ${total}`),
  })
  progress.show('Restoring articles')
  const reading = { cwd, encoding: options.encoding ?? null, maxSize }
  const read = await readIssue(files, options, reading)
  const input = { ...read, messages: [...(await unusedMessages(files, reading)), ...read.messages] }
  const covers = await openCovers(coversOptions(options, session))
  const conversion = { files, input, options, covers, session, config }
  if (single) return printSingle(conversion)
  return withTarget(
    resolve(cwd, out),
    {
      name: printable(out),
      dryRun,
      onWait: () => progress.show(`Waiting for another run that writes to ${printable(out)}`),
    },
    (target) => convertTo(target, conversion),
  )
}

/** Returns the messages about pages in the folder of an issue that was found there. */
async function unusedMessages(files: readonly InputFile[], reading: UnusedPageOptions): Promise<ReportMessage[]> {
  const [file] = files
  if (file === undefined || !file.isFound || !ISSUE_FILES.includes(basename(file.name))) return []
  return unusedPageMessages(file.name, reading)
}

/** Writes the issue to a folder, and prints the report. Returns the exit code. */
async function convertTo(target: Target, conversion: Conversion): Promise<number> {
  const { files, input, options, session, config } = conversion
  const { out = DEFAULT_CONVERT_OUT, to = DEFAULT_FORMATS, force = false, prune = false, dryRun = false } = options
  const manifest = parseManifest(target.read(MANIFEST_PATH), target.name)
  const replaceable = inputPaths(files, target, session.cwd)
  const issue = await issueToWrite({ input, options, target, manifest, replaceable, cwd: session.cwd })
  const rendered = render(conversion, issue)
  const publication = new Publication(target, manifest, {
    force,
    prune,
    formats: new Set([...to, 'picture']),
    replaceable,
  })
  const inputs = hashInputs(files, target.folder, session.cwd)
  await publication.addIssue(issue.uncorrected, JSON.stringify(issue.uncorrected), inputs)
  // Later corrections are compared with it.
  if (to.includes('md') && !replaceable.has(MARKDOWN_PATH))
    await publication.addState(BASE_PATH, toMarkdown(issue.uncorrected))
  const backedUp = await backUpCorrections({ files: rendered.files, target, manifest, publication, replaceable })
  for (const [index, file] of rendered.files.entries()) {
    session.progress.show(`Writing ${index + 1} of ${rendered.files.length}`)
    if (file.path === MARKDOWN_PATH && !replaceable.has(MARKDOWN_PATH)) await publication.addMerged(file)
    else await publication.add({ ...file, issue: issue.issue.id })
  }
  if (target.read(CONFLICT_PATH) !== null) target.remove(CONFLICT_PATH)
  const published = await publication.commit()
  session.progress.clear()
  const messages = [...input.messages, ...issue.messages, ...rendered.messages, ...backedUp]
  if (!dryRun) messages.push(...staleMessages(published.stale, out))
  const report: Report = {
    config,
    input: files.map(({ name }) => name),
    formats: input.formats,
    issue: reportIssue(issue.issue),
    repairs: countRepairs(input.repairs),
    messages,
    losses: [...input.losses, ...rendered.losses],
    out,
    ...published,
    dryRun,
  }
  session.printReport(report, (colors) => formatReport(report, issue.issue, colors))
  return exitCodeForMessages(messages, options)
}

/** Prints the issue in one format. Returns the exit code. */
function printSingle(conversion: Conversion): number {
  const { input, options, session } = conversion
  const rendered = render(conversion, { issue: input.issue, pictures: null, markdown: null })
  const messages = [...input.messages, ...rendered.messages]
  printFile(rendered.files[0]!, messages, session)
  return exitCodeForMessages(messages, options)
}

function render(
  { input, options, covers, session }: Conversion,
  {
    issue,
    pictures,
    markdown,
  }: Pick<IssueToWrite, 'issue' | 'markdown'> & { pictures: IssueToWrite['pictures'] | null },
): RenderedFormats {
  return renderFormats(issue, {
    names: options.to ?? DEFAULT_FORMATS,
    siteUrl: options.siteUrl ?? null,
    parsed: input.parsed,
    pictures,
    allowRemotePictures: options.allowRemotePictures ?? [],
    timeZone: options.timeZone ?? null,
    publicationTime: options.publicationTime ?? null,
    style: styleOptions(options, session.cwd),
    covers,
    markdown,
    printPdf: pdfPrinter(session.io.env),
    pageSize: options.pageSize ?? null,
    single: pictures === null,
    onFormat: (name) => session.progress.show(`Rendering ${name}`),
  })
}

function checkStandardOutput({ to, json }: ConvertOptions): void {
  if (to?.length !== 1) throw usageError('Expected --to to name one format, because --out - prints a single file.')
  if (json) throw usageError('Expected either --json or --out -, because both print to standard output.')
}

function printFile({ content }: OutputFile, messages: readonly ReportMessage[], session: Session): void {
  const { progress, io } = session
  progress.clear()
  if (typeof content !== 'string' && io.stdout.isTTY)
    throw usageError('Expected standard output to be a file or a pipe, because a terminal cannot display this format.')
  io.stdout.write(content)
  session.printMessages(messages)
}
