import { join, resolve } from 'node:path'
import { type ConvertOptions, DEFAULT_FORMATS, DEFAULT_MAX_SIZE, DEFAULT_OUT } from './convert-options.js'
import { exitCodeOf } from './exit-code-of.js'
import { usage } from './failure.js'
import { gatherPictures, originIn } from './gather-pictures.js'
import { printReport } from './print-report.js'
import { printable } from './printable.js'
import { readInput } from './read-input.js'
import { readIssue } from './read-issue.js'
import { renderAll } from './render-all.js'
import { countIssue, countRepairs, type Report, type ReportMessage } from './report.js'
import { note } from './report-messages.js'
import type { Session } from './session.js'
import { readSize } from './size.js'
import { countStalePages } from './stale-files.js'
import { type OutputFile, writeSet } from './write-set.js'

/** What `--out` calls the standard output. */
const STANDARD_OUTPUT = '-'

/** Converts pages to an issue, or takes an issue as it is, and writes it in the wanted formats. Gives the exit code. */
export async function convert(paths: readonly string[], options: ConvertOptions, session: Session): Promise<number> {
  const { progress, io, cwd } = session
  const { out = DEFAULT_OUT, to = DEFAULT_FORMATS, link = null } = options
  const single = out === STANDARD_OUTPUT
  if (single) checkStandardOutput(options)
  if (paths.length === 0 && io.stdin.isTTY)
    throw usage('No page was given: name files or a folder, or pipe text in. banmian convert --help shows examples.')
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
  const gathered = single ? null : await gatherPictures(read.issue, originOf, maxSize)
  const issue = gathered?.issue ?? read.issue
  const { files, notes } = renderAll({
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
    return exitCodeOf(all, options)
  }
  const written = await writeSet(resolve(cwd, out), files, {
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
  session.show(report, (colours) => printReport(report, issue, colours))
  return exitCodeOf(all, options)
}

function staleNote(stale: number, out: string): ReportMessage {
  const pages = stale === 1 ? '1 page of an article' : `${stale} pages of articles`
  const text = `${pages} from an earlier run, not of this issue, stayed in ${printable(join(out, 'articles'))}; delete what is not wanted.`
  return note('stale-pages', 'info', text)
}

function checkStandardOutput({ to, json }: ConvertOptions): void {
  if (to?.length !== 1) throw usage('Expected --to to name one format, since --out - writes one file.')
  if (json) throw usage('Expected --json or --out -, since both write to standard output.')
}

function print({ content }: OutputFile, messages: readonly ReportMessage[], { progress, io, tell }: Session): void {
  progress.clear()
  if (typeof content !== 'string' && io.stdout.isTTY)
    throw usage('Expected a pipe or a file after --out -, since a terminal cannot show this format.')
  io.stdout.write(content)
  tell(messages)
}
