import { detectFormat, InputError, type InputResult, readSources } from '@banmian/input'
import { CommandError } from '../errors/command-error.js'
import { displayName, type InputFile, type InputText } from '../input/input-file.js'
import { isPdf } from '../input/pdf-signature.js'
import type { ReportMessage } from '../report/report.js'
import { commandMessage } from '../report/report-messages.js'
import { excerpt, printable } from '../text/printable.js'
import { type FileFolder, folderOf } from './file-folder.js'
import type { FilePages, InputPage, PageReadOptions } from './input-page.js'

/** Messages of a reader that the command replaces with its own. */
const REPLACED: ReadonlySet<string> = new Set(['format-detected', 'page-without-text'])

/** The pages of a file, and the folder from which other files were read. */
export interface ReadFile extends FilePages {
  folder: FileFolder
}

/** A file as its reader returns it. */
export interface FileResult {
  file: InputText
  folder: FileFolder
  /** The pages; null for a file without text, or in no known format if it was found in a folder. */
  result: InputResult | null
}

/**
 * Reads the pages of a file. Plain text is left to the parser, so that its messages have the lines
 * of the file. Returns null for a file in no known format that was found in a folder.
 */
export async function readFilePages(input: InputFile, options: PageReadOptions): Promise<ReadFile | null> {
  const { file, folder, result } = await readFileResult(input, options)
  if (result === null) return file.text.trim() === '' ? { ...plainPages(file), folder } : null
  return { ...(result.format.name === 'plain' ? plainPages(file) : toolPages(file, result)), folder }
}

/** Reads a file with the reader of its format. Throws a CommandError for one that is broken. */
export async function readFileResult(input: InputFile, options: PageReadOptions): Promise<FileResult> {
  const folder = folderOf(input.name, options)
  if (isPdf(input)) return { file: { name: input.name, text: '' }, folder, result: await readPdfFile(input) }
  if (input.text.trim() === '') return { file: input, folder, result: null }
  try {
    return { file: input, folder, result: await readResult(input, folder, options) }
  } catch (error) {
    if (!InputError.isInstance(error)) throw error
    if (input.isFound && isUnknown(input.text)) return { file: input, folder, result: null }
    throw fileError(input.name, error, options.from === null ? error.hint : WITHOUT_FROM)
  }
}

/** Reads a PDF file. The reader is loaded only then. */
async function readPdfFile({ name, bytes }: InputFile): Promise<InputResult> {
  const { readPdf } = await import('@banmian/input/pdf')
  try {
    return await readPdf(bytes, { name })
  } catch (error) {
    if (!InputError.isInstance(error)) throw error
    throw fileError(name, error, error.hint)
  }
}

/** Reads the text of a file as pages. */
async function readResult(
  { name, text }: InputFile,
  folder: FileFolder,
  { from }: PageReadOptions,
): Promise<InputResult> {
  return readSources(text, { name, folder, ...(from === null ? {} : { format: from }) })
}

function plainPages(file: InputText): FilePages {
  const source = { text: file.text, name: file.name }
  return {
    file,
    pages: [{ file, source, offset: 0, pictures: new Map() }],
    detected: null,
    facts: {},
    messages: [],
  }
}

function toolPages(file: InputText, { sources, pictures, facts, messages, format }: InputResult): FilePages {
  const offsets = offsetsIn(file.text, sources, format)
  const pages = sources.map((source, index): InputPage => {
    const own = pictures.filter((picture) => picture.source === index)
    return {
      file,
      source,
      offset: offsets[index]!,
      pictures: new Map(own.flatMap((picture) => (picture.path === null ? [] : [[picture.path, picture]]))),
    }
  })
  const { name, title, reason, blocks } = format
  return {
    file,
    pages,
    detected: { file: file.name, format: name, title, reason, pages: pages.length, blocks },
    facts,
    messages: messages.filter(({ code }) => !REPLACED.has(code)).map((message) => reportMessage(message, file.name)),
  }
}

/** Maximum length of an excerpt of text that was left out, in characters. */
const EXCERPT_LENGTH = 20

export const reportMessage = (
  { code, severity, text, content }: InputResult['messages'][number],
  file: string,
): ReportMessage => ({
  ...commandMessage(code, severity, text, file),
  excerpt: content === null ? null : excerpt(content.trim(), EXCERPT_LENGTH),
})

/**
 * Returns the offset of the text of each page in its file; null for a text that a reader composed
 * from JSON or XML, or changed.
 */
function offsetsIn(file: string, sources: InputResult['sources'], { title }: InputResult['format']): (number | null)[] {
  if (!title.endsWith('Markdown')) return sources.map(() => null)
  let from = 0
  return sources.map(({ text }) => {
    const offset = file.indexOf(text, from)
    if (offset < 0) return null
    from = offset + text.length
    return offset
  })
}

/** Returns whether a text that could not be read is in no known format, rather than broken. */
function isUnknown(text: string): boolean {
  try {
    return detectFormat(text) === null
  } catch {
    return false
  }
}

const WITHOUT_FROM = 'Leave out --from, and the content decides.'

/** Returns the command's error for a file that cannot be read. */
function fileError(name: string, { argument, expected, received }: InputError, hint: string | null): CommandError {
  const inner = argument === name ? '' : ` In ${printable(argument)}:`
  const advice = hint === null ? '' : ` ${hint}`
  return new CommandError(
    'input-format',
    printable(`Cannot read ${displayName(name)}:${inner} expected ${expected}, found ${received}.${advice}`),
  )
}
