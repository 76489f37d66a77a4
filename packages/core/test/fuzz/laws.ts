import { isDeepStrictEqual } from 'node:util'
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js'
import { isIssue, type ParseResult, parseIssue, parseMarkdown, toMarkdown } from '../../src/index.js'
import { jsonSchema, validateIssue } from '../../src/schema.js'

const MARKER = /^[^\S\n\r\u2028\u2029]*#{1,6}(?=\s|$)/gmu
/** Rules whose fields contain the meaning of the characters, such as a date in ISO form. */
const READ: ReadonlySet<string> = new Set(['furniture', 'front-matter'])
let validator: ValidateFunction | null = null

/** Returns a sentence about the law that a page breaks, or `null`. */
export function brokenLaw(text: string): string | null {
  let result: ParseResult
  try {
    result = parseIssue(text, { date: '2024-03-08' })
  } catch (error) {
    return `parseIssue throws: ${String(error)}`
  }
  return notConserved(text, result) ?? notValid(result) ?? notBack(result)
}

/** Checks that every character except white space and heading markers is in exactly one part, unchanged. */
function notConserved(text: string, result: ParseResult): string | null {
  const seen = new Uint8Array(text.length)
  const parts = new Map<string, string>()
  for (const { start, end, path, rule } of result.trace) {
    for (let at = start; at < end; at++) seen[at]!++
    if (!READ.has(rule)) parts.set(path, (parts.get(path) ?? '') + text.slice(start, end))
  }
  const owed = text.replaceAll('\r', '\n').replace(MARKER, (marker) => ' '.repeat(marker.length))
  for (let at = 0; at < text.length; at++)
    if (/\S/.test(owed[at]!) ? seen[at] !== 1 : seen[at]! > 1)
      return `the character ${JSON.stringify(text[at])} at ${at} is in ${seen[at]} parts`
  for (const [path, printed] of parts) {
    const kept = wording(textAt(result, path))
    if (kept !== wording(printed)) return `${path} is ${JSON.stringify(kept)}, printed was ${JSON.stringify(printed)}`
  }
  return null
}

function textAt(result: ParseResult, path: string): string {
  let node: unknown = result.issue
  for (const key of path.split('/').slice(1)) node = (node as Record<string, unknown>)[key]
  return lettersOf(node)
}

function lettersOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(lettersOf).join('')
  if (typeof value !== 'object' || value === null) return ''
  const one = value as Record<string, unknown>
  const own = one['value'] ?? one['text'] ?? one['children'] ?? one['caption'] ?? one['alt'] ?? ''
  return lettersOf(own) + lettersOf(one['url']) + lettersOf(one['title'])
}

/** Returns a text without characters that may be markup. */
const wording = (text: string): string => text.replace(/[\s*_~`[\]()!<>"'\\=#-]+/gu, '')

function notValid({ issue }: ParseResult): string | null {
  validator ??= new Ajv2020({ allErrors: true }).compile(jsonSchema())
  if (!validator(issue)) return `the issue is not valid: ${JSON.stringify(validator.errors)}`
  const result = validateIssue(issue)
  if (!result.valid) return `the issue is not valid: ${JSON.stringify(result.errors)}`
  return isIssue(issue) ? null : 'isIssue refuses the issue'
}

function notBack({ issue }: ParseResult): string | null {
  try {
    const markdown = toMarkdown(issue)
    return isDeepStrictEqual(parseMarkdown(markdown), issue) ? null : `the issue does not come back from ${markdown}`
  } catch (error) {
    return `the issue does not come back: ${String(error)}`
  }
}
