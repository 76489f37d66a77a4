import { type Issue, MarkdownError, parseMarkdown } from '@banmian/core'
import { CommandError } from '../errors/command-error.js'
import { displayName, type InputFile, type InputText } from '../input/input-file.js'
import { isPdf } from '../input/pdf-signature.js'
import { type Position, positionsIn } from '../text/position.js'
import type { IssueLocation } from './issue-location.js'

/** An error in the file of an issue. */
export interface FileError extends Position {
  /**
   * JSON Pointer to the part of the issue, or null in Markdown and in a file that is not JSON.
   */
  path: string | null
  /** One sentence. */
  text: string
}

/** The issue in a file, or the errors because of which there is none. */
export type IssueFile = { issue: Issue } | { errors: FileError[] }

/** The formats in which a file can contain an issue. */
export type IssueFormat = 'json' | 'markdown'

/** Length of the part of a text that shows its format, in UTF-16 code units. */
const OPENING_LENGTH = 4096

/**
 * Returns the format in which a text contains an issue, or null for any other text, such as a
 * page.
 */
export function issueFormatOf({ text }: InputText): IssueFormat | null {
  const opening = text.slice(0, OPENING_LENGTH)
  if (/^\s*\{\s*"/.test(opening) && /"type"\s*:\s*"issue"/.test(opening)) return 'json'
  return hasFrontMatter(opening) ? 'markdown' : null
}

/** Returns whether a text starts with YAML that names the version of the canonical Markdown. */
function hasFrontMatter(opening: string): boolean {
  const [first, ...lines] = opening.split(/\r\n|\r|\n/)
  if (first?.trimEnd() !== '---') return false
  const end = lines.findIndex((line) => line.trimEnd() === '---')
  return lines.slice(0, end < 0 ? lines.length : end).some((line) => /^banmian\s*:/.test(line))
}

/**
 * Returns whether files are that of an issue, and not pages. Throws if a file was found by the name
 * of an issue, and contains something else.
 */
export function containIssue(
  files: readonly InputFile[],
  { isIssue = false }: Pick<IssueLocation, 'isIssue'>,
): boolean {
  const contain = files.some((file) => !isPdf(file) && issueFormatOf(file) !== null)
  if (contain || !isIssue) return contain
  const name = displayName(files[0]!.name)
  throw new CommandError(
    'input-not-an-issue',
    `Cannot read ${name}: it is not an issue; expected canonical Markdown, which begins with --- and banmian: 1, or JSON with "type": "issue". Correct it, or delete it to use the pages in its folder.`,
  )
}

/** Reads an issue strictly, and returns all errors that can be told apart. */
export function readIssueFile(input: InputText, format: IssueFormat): Promise<IssueFile> | IssueFile {
  return format === 'json' ? readJson(input.text) : readMarkdown(input.text)
}

/** Reads an issue in canonical Markdown strictly. */
export function readMarkdown(text: string): IssueFile {
  try {
    return { issue: parseMarkdown(text) }
  } catch (error) {
    if (!MarkdownError.isInstance(error)) throw error
    return {
      errors: error.errors.map(({ text, line, column }) => ({ path: null, text: forUsers(text), line, column })),
    }
  }
}

/** Returns a sentence of the library with the command in place of the function that it names. */
const forUsers = (text: string): string => text.replace('is for parseIssue.', 'is for banmian convert.')

async function readJson(text: string): Promise<IssueFile> {
  const positionOf = positionsIn(text)
  const json = parseJson(text)
  if (!json.valid) {
    const { findJsonError } = await import('../json/json-positions.js')
    const { offset, reason } = findJsonError(text)
    return { errors: [{ path: null, text: `Expected JSON, but ${reason}.`, ...positionOf(offset) }] }
  }
  // Loaded only when needed, like the parser with positions.
  const { validateIssue } = await import('@banmian/core/schema')
  const result = validateIssue(json.value)
  if (result.valid) return { issue: result.issue }
  const { offsetsOfPointers } = await import('../json/json-positions.js')
  const offsets = offsetsOfPointers(
    text,
    result.errors.map(({ path }) => path),
  )
  return { errors: result.errors.map((error, index) => ({ ...error, ...positionOf(offsets[index]!) })) }
}

/** Parses JSON with the engine's own parser, which is faster than one with positions. */
function parseJson(text: string): { valid: true; value: unknown } | { valid: false } {
  try {
    return { valid: true, value: JSON.parse(text) }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { valid: false }
  }
}
