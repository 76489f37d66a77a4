import { type ArgumentChecks, type ArgumentErrorParts, argumentChecks, describeValue } from '@banmian/core/arguments'
import { InputError } from '../errors/input-error.js'
import { INPUT_FORMATS, type InputFormat } from '../result/input-result.js'

/** Files that belong to an input, such as the pages of a METS file and pictures. */
export interface InputFolder {
  /** Returns whether there is a file. Paths are relative to the input, with `/`. */
  has(path: string): boolean
  /** Returns the content of a file, or `null` when there is none. */
  read(path: string): string | Uint8Array | null
}

/** Options of all readers. */
export interface ReadOptions {
  /**
   * Name of the file. It becomes the name of the page, from which `parseIssue` can read a label,
   * and appears in errors. It never decides the format.
   */
  name?: string
  /** The folder of the file, for formats that name other files. */
  folder?: InputFolder
  /** Deepest nesting of JSON and XML. By default 200 levels. */
  maxDepth?: number
  /** Longest text of one file, in UTF-16 units. By default 268,435,456. */
  maxLength?: number
}

/** Options of {@link readSources}. */
export interface ReadSourcesOptions extends ReadOptions {
  /** The tool or format. By default it is detected from the content. */
  format?: InputFormat
}

/** Options with their defaults. */
export interface ReadSettings {
  name: string | null
  folder: InputFolder | null
  maxDepth: number
  maxLength: number
  format: InputFormat | null
}

const MAX_DEPTH = 200
const MAX_LENGTH = 1 << 28
const NAMES = ['name', 'folder', 'maxDepth', 'maxLength'] as const

/** An error about an option, made from the parts that core's checks report. */
export class OptionError extends InputError {
  constructor({ argument, expected, received, hint }: ArgumentErrorParts) {
    super({ argument, expected, received: describeValue(received), hint })
  }
}

/** Returns the settings of a reader, or throws an InputError. */
export function settingsOf(options: ReadSourcesOptions, takesFormat = false): ReadSettings {
  const checks: ArgumentChecks = argumentChecks(OptionError)
  checks.options(options, takesFormat ? [...NAMES, 'format'] : NAMES)
  const { name, folder, maxDepth = MAX_DEPTH, maxLength = MAX_LENGTH, format } = options
  checks.that(name === undefined || typeof name === 'string', 'options.name', 'a string', name)
  const isFolder = folder === undefined || (typeof folder?.has === 'function' && typeof folder.read === 'function')
  checks.that(isFolder, 'options.folder', 'an object with the functions has and read', folder)
  for (const [key, value] of Object.entries({ maxDepth, maxLength }))
    checks.that(Number.isInteger(value) && value > 0, `options.${key}`, 'a positive integer', value)
  const isFormat = format === undefined || INPUT_FORMATS.includes(format)
  checks.that(isFormat, 'options.format', `one of ${INPUT_FORMATS.join(', ')}`, format)
  return { name: name ?? null, folder: folder ?? null, maxDepth, maxLength, format: format ?? null }
}
