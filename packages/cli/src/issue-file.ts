import { type Issue, MarkdownError, parseMarkdown } from '@banmian/core'
import { jsonFault, placesOfPointers } from './json-place.js'
import { type Place, placesIn } from './place.js'
import type { InputText } from './read-input.js'

/** What is wrong with an issue in a file, at one place. */
export interface FileFault extends Place {
  /** JSON Pointer of the part; `null` in Markdown, and in a file that is not JSON. */
  path: string | null
  /** One sentence. */
  text: string
}

/** An issue that a file holds, or why it holds none. */
export type IssueFile = { issue: Issue } | { faults: FileFault[] }

/** How an issue is kept in a file: as JSON or as canonical Markdown. `null` is any other text, such as a page. */
export function formOf({ name, text }: InputText): 'json' | 'markdown' | null {
  if (/\.json$/i.test(name)) return 'json'
  const opening = text.slice(0, 4096)
  if (/^\s*\{\s*"/.test(opening) && /"type"\s*:\s*"issue"/.test(opening)) return 'json'
  return hasFrontMatter(opening) ? 'markdown' : null
}

/** Canonical Markdown opens with YAML that says which version of the format it is. */
function hasFrontMatter(opening: string): boolean {
  const [first, ...lines] = opening.split(/\r\n|\r|\n/)
  if (first?.trimEnd() !== '---') return false
  const end = lines.findIndex((line) => line.trimEnd() === '---')
  return lines.slice(0, end < 0 ? lines.length : end).some((line) => /^banmian\s*:/.test(line))
}

/** Reads an issue strictly; every fault is found, as far as they can be told apart. */
export function readIssueFile(input: InputText, form: 'json' | 'markdown'): Promise<IssueFile> | IssueFile {
  return form === 'json' ? readJson(input.text) : readMarkdown(input.text)
}

function readMarkdown(text: string): IssueFile {
  try {
    return { issue: parseMarkdown(text) }
  } catch (error) {
    if (!MarkdownError.isInstance(error)) throw error
    return {
      faults: error.errors.map((fault) => ({ path: null, text: fault.text, line: fault.line, column: fault.column })),
    }
  }
}

async function readJson(text: string): Promise<IssueFile> {
  const placeOf = placesIn(text)
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const { offset, reason } = jsonFault(error.message, text)
    return { faults: [{ path: null, text: `Expected JSON: ${reason}.`, ...placeOf(offset) }] }
  }
  // Loaded only here, since most runs need no validator.
  const { validateIssue } = await import('@banmian/core/schema')
  const result = validateIssue(json)
  if (result.valid) return { issue: result.issue }
  const offsets = placesOfPointers(
    text,
    result.errors.map(({ path }) => path),
  )
  return { faults: result.errors.map((fault, at) => ({ ...fault, ...placeOf(offsets[at]!) })) }
}
