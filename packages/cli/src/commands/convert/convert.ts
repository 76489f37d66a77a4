import { join, resolve } from 'node:path'
import { usageError } from '../../errors/command-error.js'
import { renderFormats } from '../../formats/render-formats.js'
import { readInput } from '../../input/read-input.js'
import { readIssue } from '../../issues/read-issue.js'
import { exitCodeFor } from '../../options/exit-code-for.js'
import { type ConvertOptions, DEFAULT_FORMATS, DEFAULT_MAX_SIZE, DEFAULT_OUT } from '../../options/option-values.js'
import { countStalePages } from '../../output/stale-pages.js'
import { type OutputFile, writeFiles } from '../../output/write-files.js'
import { collectPictures, originIn } from '../../pictures/collect-pictures.js'
import { formatReport } from '../../report/format-report.js'
import { countIssue, countRepairs, type Report, type ReportMessage } from '../../report/report.js'
import { note } from '../../report/report-messages.js'
import type { Session } from '../../session/session.js'
import { printable } from '../../text/printable.js'
import { readSize } from '../../text/size.js'

/** What `--out` calls the standard output. */
const STANDARD_OUTPUT = '-'

/** Converts pages to an issue, or takes an issue as it is, and writes it in the wanted formats. Gives the exit code. */
export async function convert(paths: readonly string[], options: ConvertOptions, session: Session): Promise<number> {
  const { progress, io, cwd } = session
  const { out = DEFAULT_OUT, to = DEFAULT_FORMATS, link = null } = options
  const single = out === STANDARD_OUTPUT
  if (single) checkStandardOutput(options)
  if (paths.length === 0 && io.stdin.isTTY)
    throw usageError(
      'No page was given: name files or a folder, or pipe text in. banmian convert --help shows examples.',
    )
  const maxSize = options.maxSize ?? readSize(DEFAULT_MAX_SIZE)!
  const texts = await readInput(paths.length === 0 ? ['-'] : paths, {
    encoding: options.encoding ?? null,
    maxSize,
    cwd,
    stdin: io.stdin,
    onFile: (number, total) => progress.show(`Reading ${number} of ${total}`),
  })
  progress.show('Restoring articles')
  const read = await readIssue(texts, options)
  const originOf = (page: number) => originIn(cwd, read.originOf(page))
  const gathered = single ? null : await collectPictures(read.issue, originOf, maxSize)
  const issue = gathered?.issue ?? read.issue
  const { files, notes } = renderFormats({
    issue,
    names: to,
    link,
    parsed: read.parsed,
    pictures: gathered?.pictures ?? null,
    single,
    onFormat: (name) => progress.show(`Making ${name}`),
  })
  const all = [...read.messages, ...(gathered?.messages ?? []), ...notes]
  if (single) {
    print(files[0]!, all, session)
    return exitCodeFor(all, options)
  }
  const written = await writeFiles(resolve(cwd, out), files, {
    name: printable(out),
    onFile: (number) => progress.show(`Writing ${number} of ${files.length}`),
  })
  progress.clear()
  const stale = countStalePages(resolve(cwd, out), written)
  if (stale > 0) all.push(staleNote(stale, out))
  const report: Report = {
    input: texts.map(({ name }) => name),
    issue: countIssue(issue),
    repairs: countRepairs(read.repairs),
    messages: all,
    out,
    files: written,
  }
  session.show(report, (colors) => formatReport(report, issue, colors))
  return exitCodeFor(all, options)
}

function staleNote(stale: number, out: string): ReportMessage {
  const pages = stale === 1 ? '1 page of an article' : `${stale} pages of articles`
  const text = `${pages} from an earlier run, not of this issue, stayed in ${printable(join(out, 'articles'))}; delete what is not wanted.`
  return note('stale-pages', 'info', text)
}

function checkStandardOutput({ to, json }: ConvertOptions): void {
  if (to?.length !== 1) throw usageError('Expected --to to name one format, since --out - writes one file.')
  if (json) throw usageError('Expected --json or --out -, since both write to standard output.')
}

function print({ content }: OutputFile, messages: readonly ReportMessage[], { progress, io, tell }: Session): void {
  progress.clear()
  if (typeof content !== 'string' && io.stdout.isTTY)
    throw usageError('Expected a pipe or a file after --out -, since a terminal cannot show this format.')
  io.stdout.write(content)
  tell(messages)
}
