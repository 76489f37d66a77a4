import { statSync } from 'node:fs'
import { basename, dirname, resolve, sep } from 'node:path'
import { toMarkdown } from '@banmian/core'
import { configuredConvert } from '../../config/configured-options.js'
import { backUpCorrections } from '../../corrections/back-up-corrections.js'
import { BASE_PATH, CONFLICT_PATH, MARKDOWN_PATH } from '../../corrections/correct-issue.js'
import { coversOptions } from '../../cover/covers-options.js'
import { type Covers, openCovers } from '../../cover/open-covers.js'
import { usageError } from '../../errors/command-error.js'
import { EXIT } from '../../errors/exit-codes.js'
import { needPictures, type RenderingNotes, renderFormats } from '../../formats/render-formats.js'
import { styleOptions } from '../../formats/style-options.js'
import { dateInPath } from '../../input/dates-in-names.js'
import type { InputFile } from '../../input/input-file.js'
import { ISSUE_FILES } from '../../input/page-files.js'
import { type ReadOptions, readInput } from '../../input/read-input.js'
import { dateFolderAt } from '../../issues/find-issues.js'
import { containIssue } from '../../issues/issue-file.js'
import { type IssueInput, readIssue } from '../../issues/read-issue.js'
import { type UnusedPageOptions, unusedPageMessages } from '../../issues/unused-pages.js'
import { jsonPieces } from '../../json/json-pieces.js'
import { hashInputs } from '../../manifest/issue-inputs.js'
import { MANIFEST_PATH, type ManifestIssue, parseManifest } from '../../manifest/manifest.js'
import { Publication } from '../../manifest/publication.js'
import { outputsIn } from '../../manifest/read-manifest.js'
import type { ConvertOptions } from '../../options/command-options.js'
import { exitCodeForMessages } from '../../options/exit-code-for-messages.js'
import { DEFAULT_CONVERT_OUT, DEFAULT_FORMATS, DEFAULT_MAX_SIZE } from '../../options/option-values.js'
import { FileParts } from '../../output/content/file-parts.js'
import { Scratch } from '../../output/scratch.js'
import { type Target, withTarget } from '../../output/target.js'
import type { OutputFile } from '../../output/write-plan.js'
import { fitBook } from '../../pictures/fit-book.js'
import { type PictureTool, pictureTool } from '../../pictures/prepare-picture.js'
import { pdfPrinter } from '../../print/print-pdf.js'
import { formatPublished, PUBLISHED_PATH } from '../../records/published-pictures.js'
import { mergedEditions } from '../../report/edition-messages.js'
import { formatReport } from '../../report/format-report.js'
import { countRepairs, type Report, type ReportMessage, reportIssue } from '../../report/report.js'
import { staleMessages } from '../../report/stale-messages.js'
import { openPictureMaker } from '../../resizing/picture-maker.js'
import { sourcesOf } from '../../resizing/picture-settings.js'
import type { Session } from '../../session/session.js'
import { printable } from '../../text/printable.js'
import { type IssueToWrite, inputPaths, issueToWrite } from './issue-to-write.js'

/** The value of `--out` that stands for standard output. */
const STANDARD_OUTPUT = '-'

/** The input of a conversion. */
interface Conversion extends ConversionInput {
  options: ConvertOptions
  covers: Covers
  session: Session
  /** Name of the configuration, or null. */
  config: string | null
}

/** The issue that was read from the input. Its files are not kept in memory. */
interface ConversionInput {
  /** Names of the files, as they were named. */
  names: readonly string[]
  /** SHA-256 of the files, by their paths from the output folder. */
  hashes: ManifestIssue['inputs']
  input: IssueInput
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
  const read = await readConversion(paths.length === 0 ? ['-'] : paths, options, session, {
    maxSize,
    cwd,
    stdin: io.stdin,
    encoding: options.encoding ?? null,
    outputs: single ? new Set() : outputsIn(resolve(cwd, out)),
    onFile: (number, total) => progress.show(`Reading ${number} of ${total}`),
  })
  const covers = await openCovers(coversOptions(options, session))
  const conversion = { ...read, options, covers, session, config }
  if (single) return printSingle(conversion)
  return withTarget(
    resolve(cwd, out),
    {
      name: printable(out),
      dryRun,
      onWait: () => progress.wait(`Waiting for another run that writes to ${printable(out)}`),
    },
    (target) => convertTo(target, conversion),
  )
}

/** Reads the issue of files. */
async function readConversion(
  paths: readonly string[],
  options: ConvertOptions,
  { progress, cwd }: Session,
  readOptions: ReadOptions,
): Promise<ConversionInput> {
  const { out = DEFAULT_CONVERT_OUT } = options
  const files = await readInput(paths, readOptions)
  progress.show('Restoring articles')
  const reading = { cwd, encoding: readOptions.encoding, maxSize: readOptions.maxSize }
  const read = await readIssue(files, await withFolderDate(options, paths, files, cwd), reading)
  return {
    names: files.map(({ name }) => name),
    hashes: hashInputs(files, resolve(cwd, out), cwd),
    input: {
      ...read,
      messages: [
        ...(await unusedMessages(files, reading)),
        ...(await mergedMessages(paths, options, cwd)),
        ...read.messages,
      ],
    },
  }
}

/** Returns the message about editions of a day that became one issue, if a folder contains some. */
async function mergedMessages(
  [path, ...others]: readonly string[],
  options: ConvertOptions,
  cwd: string,
): Promise<ReportMessage[]> {
  if (path === undefined || others.length > 0 || dateInPath(resolve(cwd, path).split(sep)) === null) return []
  return mergedEditions(path, await editionsIn(resolve(cwd, path), options, cwd))
}

/** Returns the names of the editions in the folder of a date, if it has no pages of its own. */
async function editionsIn(path: string, options: ConvertOptions, cwd: string): Promise<string[]> {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return []
  const { editions = {}, paper, maxSize = DEFAULT_MAX_SIZE, encoding = null } = options
  const pageNames = paper?.names?.pageNames ?? []
  const found = await dateFolderAt(path, { cwd, maxSize, encoding, editions: Object.keys(editions), pageNames })
  return found.editions
}

/**
 * Returns options with the date that a folder of pages is named after, as `banmian build` reads it,
 * unless they state one; for an edition inside such a folder, also with its name.
 */
async function withFolderDate(
  options: ConvertOptions,
  paths: readonly string[],
  files: readonly InputFile[],
  cwd: string,
): Promise<ConvertOptions> {
  const [path] = paths
  if (options.date !== undefined || path === undefined || paths.length > 1 || files[0]?.isFound !== true) return options
  if (containIssue(files, {})) return options
  const folder = resolve(cwd, path)
  const date = dateInPath(folder.split(sep))
  if (date !== null) return { ...options, date }
  const outer = dateInPath(dirname(folder).split(sep))
  const name = basename(folder)
  if (outer === null || !(await editionsIn(dirname(folder), options, cwd)).includes(name)) return options
  return { edition: options.editions?.[name] ?? name, ...options, date: outer }
}

/** Returns the messages about pages in the folder of an issue that was found there. */
async function unusedMessages(files: readonly InputFile[], reading: UnusedPageOptions): Promise<ReportMessage[]> {
  const [file] = files
  if (file === undefined || !file.isFound || !ISSUE_FILES.includes(basename(file.name))) return []
  return unusedPageMessages(file.name, reading)
}

/** Writes the issue to a folder, and prints the report. Returns the exit code. */
async function convertTo(target: Target, conversion: Conversion): Promise<number> {
  const { pictures } = conversion.options
  if (pictures === undefined) return convertWith(null, target, conversion)
  const scratch = target.scratch === null ? null : new Scratch(target.scratch)
  const maker = openPictureMaker((bytes) => scratch?.putAll([bytes]) ?? bytes)
  try {
    return await convertWith(pictureTool(pictures, maker), target, conversion)
  } finally {
    maker.close()
  }
}

/** @param tool - Resizes pictures; null to publish them as they are */
async function convertWith(tool: PictureTool | null, target: Target, conversion: Conversion): Promise<number> {
  const { names, hashes, input, options, session, config } = conversion
  const { out = DEFAULT_CONVERT_OUT, to = DEFAULT_FORMATS, force = false, prune = false, dryRun = false } = options
  const manifest = parseManifest(target.read(MANIFEST_PATH), target.name)
  const replaceable = inputPaths(names, target, session.cwd)
  const issue = await issueToWrite({ input, options, target, manifest, hashes, replaceable, cwd: session.cwd, tool })
  const publication = new Publication(target, manifest, {
    force,
    prune,
    formats: new Set<string>(needPictures(to) ? [...to, 'picture'] : to),
    replaceable,
  })
  await publication.addIssue(issue.uncorrected, new FileParts(() => jsonPieces(issue.uncorrected)), hashes)
  // Later corrections are compared with it.
  if (to.includes('md') && !replaceable.has(MARKDOWN_PATH))
    await publication.addState(BASE_PATH, toMarkdown(issue.uncorrected))
  if (issue.published.length > 0) await publication.addState(PUBLISHED_PATH, formatPublished(issue.published))
  const books = tool === null ? issue.pictures : await fitBook(issue.pictures, tool)
  const backedUp: ReportMessage[] = []
  const rendered = await eachFile(render(conversion, { ...issue, books }), async (file) => {
    session.progress.show(`Writing ${file.path}`)
    if (file.path === MARKDOWN_PATH)
      backedUp.push(...(await backUpCorrections({ next: file, target, manifest, publication, replaceable })))
    if (file.path === MARKDOWN_PATH && !replaceable.has(MARKDOWN_PATH)) await publication.addMerged(file)
    else await publication.add({ ...file, issue: issue.issue.id })
  })
  if (target.read(CONFLICT_PATH) !== null) target.remove(CONFLICT_PATH)
  const published = await publication.commit()
  session.progress.clear()
  const messages = [...input.messages, ...issue.messages, ...rendered.messages, ...backedUp]
  if (!dryRun) messages.push(...staleMessages(published.stale, out))
  const report: Report = {
    config,
    input: [...names],
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
  return rendered.isComplete ? exitCodeForMessages(messages, options) : EXIT.failure
}

/** Calls a function with each file when it is rendered. Returns what was noted about all. */
async function eachFile(
  files: Generator<OutputFile, RenderingNotes, undefined>,
  use: (file: OutputFile) => Promise<void>,
): Promise<RenderingNotes> {
  for (;;) {
    const next = files.next()
    if (next.done) return next.value
    await use(next.value)
  }
}

/** Prints the issue in one format. Returns the exit code. */
async function printSingle(conversion: Conversion): Promise<number> {
  const { input, options, session } = conversion
  const files: OutputFile[] = []
  const rendered = await eachFile(
    render(conversion, {
      issue: input.issue,
      pictures: null,
      markdown: null,
      books: null,
      files: new Map(),
      published: [],
    }),
    async (file) => void files.push(file),
  )
  const messages = [...input.messages, ...rendered.messages]
  printFile(files[0]!, messages, session)
  return exitCodeForMessages(messages, options)
}

function render(
  { input, options, covers, session }: Conversion,
  {
    issue,
    pictures,
    markdown,
    books,
    files,
    published,
  }: Pick<IssueToWrite, 'issue' | 'markdown' | 'files' | 'published'> & {
    pictures: IssueToWrite['pictures'] | null
    /** The pictures as they are in an e-book. */
    books: IssueToWrite['pictures'] | null
  },
): Generator<OutputFile, RenderingNotes, undefined> {
  return renderFormats(issue, {
    names: options.to ?? DEFAULT_FORMATS,
    siteUrl: options.siteUrl ?? null,
    parsed: input.parsed,
    pictures,
    bookPictures: books,
    pictureFiles: files,
    sources: sourcesOf(published),
    allowRemotePictures: options.allowRemotePictures ?? [],
    timeZone: options.timeZone ?? null,
    publicationTime: options.publicationTime ?? null,
    corrections: options.corrections ?? [],
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
  if (content instanceof Uint8Array && io.stdout.isTTY)
    throw usageError('Expected standard output to be a file or a pipe, because a terminal cannot display this format.')
  if (content instanceof FileParts) for (const part of content) io.stdout.write(part.toString())
  else io.stdout.write(content)
  session.printMessages(messages)
}
