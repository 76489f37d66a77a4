import { InputError } from '../errors/input-error.js'

/** The beginning of a file that is meant to be JSON: no Markdown or plain text begins like this. */
const JSON_START =
  /^\s*(?:\{\s*(?:"(?:[^"\\\n]|\\.){0,200}"\s*(?::|$)|\}\s*$|$)|\[\s*(?:[[{"\]]|-?\d+(?:\.\d+)?\s*,|$))/

/**
 * Parses a JSON file, or JSON Lines with an object on each line. Returns `null` for text that is
 * not JSON, and throws an InputError for JSON that is broken or nested too deeply.
 */
export function parseJson(text: string, argument: string, maxDepth: number): readonly unknown[] | null {
  const first = text.trimStart()[0]
  if (first !== '{' && first !== '[') return null
  const end = scanJson(text, maxDepth)
  if (end.isTooDeep) {
    if (!looksLikeJson(text)) return null
    throw new InputError({
      argument,
      expected: `JSON nested at most ${maxDepth} levels deep`,
      received: 'more levels',
      hint: 'If the file is right, raise options.maxDepth.',
    })
  }
  try {
    return [JSON.parse(text) as unknown]
  } catch (cause) {
    const lines = parseLines(text)
    if (lines) return lines
    if (!looksLikeJson(text)) return null
    throw broken(text, argument, end, cause)
  }
}

const looksLikeJson = (text: string): boolean => JSON_START.test(text.slice(0, 1000))

/** Parses JSON Lines; returns `null` unless every line that is not empty is an object. */
function parseLines(text: string): unknown[] | null {
  if (!text.includes('\n{')) return null
  const values: unknown[] = []
  for (const line of text.split('\n')) {
    const trimmed = line.trim()
    if (trimmed === '') continue
    if (!trimmed.startsWith('{')) return null
    try {
      values.push(JSON.parse(trimmed))
    } catch {
      return null
    }
  }
  return values.length > 1 ? values : null
}

/** The state of a text after its last bracket. */
interface JsonEnd {
  /** True when the scan stopped since the text is nested too deeply. */
  isTooDeep: boolean
  /** `object`, `array` or `string` when the text ends inside one. */
  inside: string | null
}

/** Follows the brackets and strings of JSON in one pass, without recursion. */
function scanJson(text: string, maxDepth: number): JsonEnd {
  const open: number[] = []
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (inString) {
      if (code === 92) at++
      else if (code === 34) inString = false
    } else if (code === 34) inString = true
    else if (code === 123 || code === 91) {
      if (open.push(code) > maxDepth) return { isTooDeep: true, inside: null }
    } else if (code === 125 || code === 93) open.pop()
  }
  const inside = inString ? 'string' : open.length ? (open.at(-1) === 123 ? 'object' : 'array') : null
  return { isTooDeep: false, inside }
}

function broken(text: string, argument: string, { inside }: JsonEnd, cause: unknown): InputError {
  const isCut = inside !== null
  const hint = isCut
    ? 'The file was cut off: run the extraction again, or copy the file again.'
    : /[[:,]\s*-?(?:NaN|Infinity)\b/.test(text)
      ? 'NaN and Infinity are not JSON: write null instead.'
      : 'Check the file with a JSON validator.'
  const received = isCut
    ? `the end of the text inside ${/^[ao]/.test(inside) ? 'an' : 'a'} ${inside}`
    : 'a syntax error'
  return new InputError({ argument, expected: 'complete JSON', received, hint }, { cause })
}
