import { InputError } from '../errors/input-error.js'
import { parseJson } from '../json/parse-json.js'
import type { ReadSettings } from '../options/input-options.js'
import { decodeText, READ_PDF } from './decode-text.js'
import { openingTag } from './opening-tag.js'

/** A file, opened so far that its format can be recognized. */
export interface InputDocument {
  /** Its name in errors. */
  argument: string
  text: string
  /** The values of a JSON file: one, or one for each line of JSON Lines; `null` for other files. */
  json: readonly unknown[] | null
  /** The local name and the source of the first tag of an XML or HTML file; `null` for others. */
  root: { name: string; tag: string } | null
}

/** Most bytes that an encoding has for one UTF-16 unit. */
const MOST_BYTES = 4

/** Opens the content of a file. Throws an InputError for one that holds no text. */
export function openDocument(content: unknown, settings: ReadSettings): InputDocument {
  const argument = settings.name ?? 'content'
  const { maxLength } = settings
  const tooLong = (received: string): InputError =>
    new InputError({
      argument,
      expected: `at most ${maxLength} UTF-16 units long`,
      received,
      hint: 'Split the file, or raise options.maxLength.',
    })
  // No encoding has more bytes for a unit, so that these need not be decoded.
  if (content instanceof Uint8Array && content.length > MOST_BYTES * (maxLength + 1))
    throw tooLong(`${content.length} bytes`)
  const text = withoutMark(textOf(content, argument))
  if (text.length > maxLength) throw tooLong(`${text.length}`)
  if (text.startsWith('%PDF-')) throw new InputError({ argument, expected: 'text', received: 'a PDF', hint: READ_PDF })
  if (!/\S/.test(text))
    throw new InputError({
      argument,
      expected: 'the output of an OCR or layout tool',
      received: 'no text',
      hint: 'The extraction of this page failed; run it again.',
    })
  return { argument, text, json: parseJson(text, argument, settings.maxDepth), root: openingTag(text) }
}

function textOf(content: unknown, argument: string): string {
  if (typeof content === 'string') return content
  if (content instanceof Uint8Array) return decodeText(content, argument)
  if (content instanceof ArrayBuffer) return decodeText(new Uint8Array(content), argument)
  const received = content === null ? 'null' : Array.isArray(content) ? 'an array' : `a value of type ${typeof content}`
  const isParsed = typeof content === 'object' && content !== null
  const hint = isParsed ? 'Pass the content of the file, not the parsed JSON.' : undefined
  throw new InputError({ argument, expected: 'a string or a Uint8Array', received, hint })
}

const withoutMark = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)

/** Returns what a document is, in words for an error. */
export function describeDocument({ json, root, text }: InputDocument): string {
  if (root) return `markup that begins with <${root.name.slice(0, 40)}>`
  if (!json) return `text that begins with ${JSON.stringify(text.trimStart().slice(0, 30))}`
  const [value] = json
  if (Array.isArray(value)) return 'a JSON array'
  if (typeof value !== 'object' || value === null)
    return `JSON that is ${value === null ? 'null' : `a ${typeof value}`}`
  const keys = Object.keys(value)
  const shown = keys.slice(0, 6).map((key) => key.slice(0, 30))
  return keys.length ? `a JSON object with the keys ${shown.join(', ')}` : 'an empty JSON object'
}
