import type { Json } from '../../model/issue.js'
import { MAX_DEPTH } from '../../model/nesting.js'
import { isCommon } from '../../unicode/common-characters.js'
import { tooDeep } from './refused-issue.js'

/** Words that some YAML readers do not read as text. */
const RESERVED = /^(?:null|true|false|yes|no|on|off|y|n|nan|inf)$/i
const PLAIN = /^(?:\p{L}[\p{L}\p{N}_-]*(?: [\p{L}\p{N}_-]+)*|\d{4}-\d{2}-\d{2})$/u
const UNPRINTABLE = /[\x7f-\x9f\u061c\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g

/**
 * Returns lines of `key: value`, with values in the flow style of JSON. Entries that are
 * `undefined` are left out.
 */
export function writeYaml(entries: Record<string, Json | undefined>, indent = ''): string[] {
  return Object.entries(entries).flatMap(([key, value]) =>
    value === undefined ? [] : `${indent}${key}: ${flow(value)}`,
  )
}

/** Returns a value in flow style: JSON, with unquoted text where every reader takes it for text. */
export function flow(value: Json, depth = 0): string {
  if (depth > MAX_DEPTH) throw tooDeep('extensions', value)
  if (typeof value === 'string') return scalar(value)
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value)
  if (value === null || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return `[${value.map((item) => flow(item, depth + 1)).join(', ')}]`
  return `{${Object.entries(value)
    .map(([key, entry]) => `${scalar(key)}: ${flow(entry, depth + 1)}`)
    .join(', ')}}`
}

/**
 * Returns data whose keys are in the order of their UTF-16 units, since the order of an object's
 * keys means nothing and must not change the file.
 */
export function withSortedKeys(value: Json, depth = 0): Json {
  if (depth > MAX_DEPTH) throw tooDeep('extensions', value)
  if (Array.isArray(value)) return value.map((item) => withSortedKeys(item, depth + 1))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, withSortedKeys(item, depth + 1)]),
  )
}

const scalar = (text: string): string =>
  PLAIN.test(text) && isCommon(text) && !RESERVED.test(text) ? text : quoted(text)

/**
 * Returns a text as JSON. Characters that YAML forbids or that would end an HTML comment are
 * escaped.
 */
const quoted = (text: string): string =>
  JSON.stringify(text)
    .replace(UNPRINTABLE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/(--!?)>/g, '$1\\u003e')

/** Returns an HTML comment that contains data. */
export function comment(entries: Record<string, Json | undefined>): string {
  const lines = writeYaml(entries)
  return lines.length === 1 ? `<!-- ${lines[0]} -->` : ['<!--', ...lines, '-->'].join('\n')
}
