import { join, resolve } from 'node:path'
import { coversOptions } from '../../cover/covers-options.js'
import { openCovers } from '../../cover/open-covers.js'
import { usageError } from '../../errors/command-error.js'
import { renderFormats } from '../../formats/render-formats.js'
import { readInput } from '../../input/read-input.js'
import { readIssue } from '../../issues/read-issue.js'
import type { ConvertOptions } from '../../options/command-options.js'
import { exitCodeForMessages } from '../../options/exit-code-for-messages.js'
import { DEFAULT_CONVERT_OUT, DEFAULT_FORMATS, DEFAULT_MAX_SIZE } from '../../options/option-values.js'
import { countStalePages } from '../../output/stale-pages.js'
import { writeFiles } from '../../output/write-files.js'
import type { OutputFile } from '../../output/write-plan.js'
import { collectPictures, originOf } from '../../pictures/collect-pictures.js'
import { formatReport } from '../../report/format-report.js'
import { countRepairs, type Report, type ReportMessage, reportIssue } from '../../report/report.js'
import { commandMessage } from '../../report/report-messages.js'
import type { Session } from '../../session/session.js'
import { printable } from '../../text/printable.js'

/** The value of `--out` that stands for standard output. */
const STANDARD_OUTPUT = '-'

/**
 * Restores an issue from pages, or reads one, and writes it in the chosen formats. Returns the
 * exit code.
 */
export async function convert(paths: readonly string[], options: ConvertOptions, session: Session): Promise<number> {
  const { progress, io, cwd } = session
  const { out = DEFAULT_CONVERT_OUT, to = DEFAULT_FORMATS, siteUrl = null, maxSize = DEFAULT_MAX_SIZE } = options
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
    onFile: (number, total) => progress.show(`Reading ${number} of ${total}`),
  })
  progress.show('Restoring articles')
  const input = await readIssue(files, options, { cwd, encoding: options.encoding ?? null, maxSize })
  const collected = single
    ? null
    : await collectPictures(input.issue, (page) => originOf(input.originOf(page), cwd), maxSize)
  const issue = collected?.issue ?? input.issue
  const rendered = renderFormats(issue, {
    names: to,
    siteUrl,
    parsed: input.parsed,
    pictures: collected?.pictures ?? null,
    allowRemotePictures: options.allowRemotePictures ?? [],
    timeZone: options.timeZone ?? null,
    covers: await openCovers(coversOptions(options, session)),
    single,
    onFormat: (name) => progress.show(`Rendering ${name}`),
  })
  const messages = [...input.messages, ...(collected?.messages ?? []), ...rendered.messages]
  if (single) {
    printFile(rendered.files[0]!, messages, session)
    return exitCodeForMessages(messages, options)
  }
  const written = await writeFiles(resolve(cwd, out), rendered.files, {
    name: printable(out),
    onFile: (number) => progress.show(`Writing ${number} of ${rendered.files.length}`),
  })
  progress.clear()
  const stalePages = countStalePages(resolve(cwd, out), written)
  if (stalePages > 0) messages.push(stalePagesMessage(stalePages, out))
  const report: Report = {
    input: files.map(({ name }) => name),
    formats: input.formats,
    issue: reportIssue(issue),
    repairs: countRepairs(input.repairs),
    messages,
    out,
    files: written,
  }
  session.printReport(report, (colors) => formatReport(report, issue, colors))
  return exitCodeForMessages(messages, options)
}

function stalePagesMessage(count: number, out: string): ReportMessage {
  const folder = printable(join(out, 'articles'))
  const text =
    count === 1
      ? `1 article page from an earlier run is still in ${folder}; delete it if it is no longer needed.`
      : `${count} article pages from an earlier run are still in ${folder}; delete those that are no longer needed.`
  return commandMessage('stale-pages', 'info', text)
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
