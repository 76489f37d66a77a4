import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { distinctArticles, type InputFacts, type InputSource, withoutArticles } from '@banmian/input'
import { CommandError } from '../errors/command-error.js'
import { displayName, type InputFile, STANDARD_INPUT } from '../input/input-file.js'
import type { ReportMessage } from '../report/report.js'
import { commandMessage } from '../report/report-messages.js'
import { counted } from '../text/counted.js'
import type { InputPage, IssuePages, PageReadOptions } from './input-page.js'
import { type ReadFile, readFilePages } from './read-file-pages.js'
import { stemOf, withoutRepeated } from './same-pages.js'

/**
 * Reads the pages of all files of an issue, in the order of the files. Files that a METS file names
 * are its pages and are not read again; of files in a folder with the same pages, one is read.
 */
export async function readPages(files: readonly InputFile[], options: PageReadOptions): Promise<IssuePages> {
  const read = await readAll(files, options)
  const found = withoutRepeated(files.flatMap((file) => (file.isFound ? (read.get(file) ?? []) : [])))
  const repeated = new Set(found.messages.map(({ file }) => file))
  const kept = files.flatMap((file) => (file.isFound && repeated.has(file.name) ? [] : (read.get(file) ?? [])))
  if (kept.length === 0) throw nothingKnown(files)
  const { restore } = options
  return {
    pages: kept.flatMap(({ file, pages }) => withSources(pages, restore ? withoutArticles : ownArticles(file.name))),
    formats: kept.flatMap(({ detected }) => detected ?? []),
    facts: firstOf(kept.map(({ facts }) => facts)),
    messages: [...kept.flatMap(({ messages }) => messages), ...unknownMessages(files, read), ...found.messages],
  }
}

/**
 * Reads files, METS files first. A file that one of them has read has no pages, and a file that was
 * found in no known format has none either: it is null.
 */
async function readAll(
  files: readonly InputFile[],
  options: PageReadOptions,
): Promise<Map<InputFile, ReadFile | null>> {
  const read = new Map<InputFile, ReadFile | null>()
  const taken = new Set<string>()
  for (const file of [...files].sort((a, b) => Number(isMets(b)) - Number(isMets(a)))) {
    if (taken.has(realPathOf(file, options.cwd))) continue
    const pages = await readFilePages(file, options)
    if (pages?.detected?.format === 'mets') for (const path of pages.folder.readPaths) taken.add(path)
    read.set(file, pages)
  }
  return read
}

/** Returns whether a file looks like METS. Its reader decides. */
const isMets = ({ opening }: InputFile): boolean =>
  /<(?:[\w.-]{1,60}:)?mets[\s>]/.test(Buffer.from(opening).toString('latin1'))

function realPathOf({ name }: InputFile, cwd: string): string {
  if (name === STANDARD_INPUT) return name
  try {
    return realpathSync(resolve(cwd, name))
  } catch {
    return name
  }
}

/** Returns the messages about files of a folder that are no pages. */
function unknownMessages(files: readonly InputFile[], read: ReadonlyMap<InputFile, ReadFile | null>): ReportMessage[] {
  const known = new Set(files.filter((file) => read.get(file)).map(({ name }) => stemOf(name)))
  return files
    .filter((file) => read.get(file) === null)
    .map(({ name }) => {
      const text = 'The file is in no format of an OCR or layout tool, so it is not a page.'
      return commandMessage('file-skipped', known.has(stemOf(name)) ? 'info' : 'warning', text, name)
    })
}

function nothingKnown(files: readonly InputFile[]): CommandError {
  const found = files.length === 1 ? `${displayName(files[0]!.name)} is` : `the ${counted(files.length, 'file')} are`
  return new CommandError('folder-without-pages', `Nothing to read: ${found} in no format of an OCR or layout tool.`)
}

/** Returns pages with other sources. */
function withSources(
  pages: readonly InputPage[],
  change: (sources: readonly InputSource[]) => InputSource[],
): InputPage[] {
  const sources = change(pages.map(({ source }) => source))
  return pages.map((page, index) => ({ ...page, source: sources[index]! }))
}

const ownArticles =
  (name: string) =>
  (sources: readonly InputSource[]): InputSource[] =>
    distinctArticles(sources, name)

/** Returns facts, of two with one name the first. */
const firstOf = (facts: readonly InputFacts[]): InputFacts => Object.assign({}, ...[...facts].reverse())
