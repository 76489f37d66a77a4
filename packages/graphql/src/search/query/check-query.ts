import { check } from '../../arguments/checks.js'
import type { SearchField, TextQuery } from './text-query.js'
import { SEARCH_FIELDS } from './text-query.js'

const TYPES: readonly unknown[] = ['phrase', 'and', 'or', 'not', 'near'] satisfies TextQuery['type'][]

/** Throws unless a value has the shape of a query. */
export function checkQuery(value: unknown, argument = 'query'): asserts value is TextQuery {
  const isNode = typeof value === 'object' && value !== null && 'type' in value && TYPES.includes(value.type)
  check.that(isNode, argument, 'a parsed query', value, hintFor(value))
  const { parts, part, words } = value as { parts?: unknown; part?: unknown; words?: unknown }
  if (value.type === 'phrase') {
    const { text } = value as { text?: unknown }
    check.that(typeof text === 'string', `${argument}.text`, 'a string', text)
  } else if (value.type === 'near') {
    check.that(isListOfTexts(words), `${argument}.words`, 'an array of strings', words)
  } else if (value.type === 'not') checkQuery(part, `${argument}.part`)
  else {
    check.that(Array.isArray(parts), `${argument}.parts`, 'an array of queries', parts)
    for (const [index, child] of parts.entries()) checkQuery(child, `${argument}.parts[${index}]`)
  }
}

/** Throws unless a value has a text for every field of an article. */
export function checkTexts(value: unknown, argument = 'texts'): asserts value is Record<SearchField, string> {
  check.that(typeof value === 'object' && value !== null, argument, 'an object with a text for each field', value)
  for (const field of SEARCH_FIELDS) {
    const text = (value as Partial<Record<SearchField, unknown>>)[field]
    check.that(typeof text === 'string', `${argument}.${field}`, 'a string', text)
  }
}

const isListOfTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((word) => typeof word === 'string')

function hintFor(value: unknown): string | undefined {
  if (typeof value === 'string') return 'Pass parseQuery(text).query.'
  if (value === null) return 'The query could not be parsed; see the errors that parseQuery returned.'
  if (typeof value === 'object' && 'query' in value)
    return 'This is the result of parseQuery: pass its property `query`.'
  return undefined
}
