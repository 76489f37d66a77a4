import { describeDocument, type InputDocument, openDocument } from '../document/input-document.js'
import { InputError } from '../errors/input-error.js'
import { type ReadOptions, type ReadSettings, settingsOf } from '../options/input-options.js'
import type { DetectedFormat, InputFormat, InputPicture, InputResult, InputSource } from '../result/input-result.js'
import { Reading, sourceOf } from './reading.js'

/** A format that a document is in, and how it was recognized. */
export interface Detection {
  /** Title with the variant, such as `MinerU content_list`. */
  title: string
  /** The property of the content that shows it, after “since it is”. */
  reason: string
}

/** A tool or format: how its output is recognized and read. */
export interface FormatReader {
  readonly name: InputFormat
  /** Title of the tool or format. */
  readonly title: string
  /** Recognizes the format by the content of a document; returns `null` for any other. */
  detect(document: InputDocument): Detection | null
  /** Reads the pages of a document that was recognized. */
  read(document: InputDocument, reading: Reading): void
}

/** Reads content that is known to be in one format. */
export function readAs(reader: FormatReader, content: string | Uint8Array, options: ReadOptions): InputResult {
  const settings = settingsOf(options)
  return readDocument(reader, openDocument(content, settings), settings)
}

/** Reads an opened document, or throws an InputError when it is in another format. */
export function readDocument(reader: FormatReader, document: InputDocument, settings: ReadSettings): InputResult {
  const detection = reader.detect(document)
  if (!detection)
    throw new InputError({
      argument: document.argument,
      expected: `output of ${reader.title}`,
      received: describeDocument(document),
      hint: 'Call readSources without a format, which detects it.',
    })
  const reading = new Reading(settings)
  reader.read(document, reading)
  return resultOf(reader, detection, reading)
}

/** Returns the result of a reader that has read its pages. */
export function resultOf(
  { name }: Pick<DetectedFormat, 'name'>,
  { title, reason }: Detection,
  reading: Reading,
): InputResult {
  const { sources, pictures, blocks } = composePages(reading)
  const counts = `${counted(sources.length, 'page')}, ${counted(blocks, 'block')}`
  const text = `${title}, ${counts}: the content is ${reason}.`
  return {
    sources,
    pictures,
    facts: reading.facts,
    messages: [{ code: 'format-detected', severity: 'info', text, source: null, content: null }, ...reading.messages],
    format: { name, title, reason, blocks },
  }
}

/** Returns the sources and pictures of the pages of a reading, and the number of their blocks. */
export function composePages(reading: Reading): Pick<InputResult, 'sources' | 'pictures'> & {
  blocks: number
} {
  const { pages, settings } = reading
  const sources: InputSource[] = []
  const pictures: InputPicture[] = []
  let blocks = 0
  for (const page of pages) {
    const composed = page.compose()
    const named =
      pages.length === 1 && settings.name !== null ? { ...page.identity, name: pageName(settings.name) } : page.identity
    sources.push(sourceOf(composed, named))
    pictures.push(...composed.pictures.map((picture) => ({ source: page.index, ...picture })))
    blocks += page.count
    if (composed.text === '')
      reading.note('page-without-text', `Page ${page.index + 1} of the file contains no text.`, { source: page.index })
  }
  return { sources, pictures, blocks }
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** Endings that tools append to the name of a page. */
const TOOL_ENDING = /(?:_content_list(?:_v2)?|_middle|_model|_res|_layout)?(\.[A-Za-z0-9]{1,8})$/

/** Returns the name of a page without the ending of a tool. */
export const pageName = (name: string): string => name.replace(TOOL_ENDING, '$1')
