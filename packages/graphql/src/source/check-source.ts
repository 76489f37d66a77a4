import { check } from '../arguments/checks.js'
import type { IssueSource } from './issue-source.js'

const METHODS = [
  'publications',
  'issues',
  'issuesOf',
  'list',
  'calendar',
  'search',
  'facets',
] as const satisfies readonly (keyof IssueSource)[]

/** Returns whether a value has the methods of a source, at least some of them. */
export const resemblesSource = (value: unknown): boolean =>
  isObject(value) && METHODS.some((name) => typeof value[name] === 'function')

/** Throws unless a value has the methods of a source. */
export function checkSource(value: unknown, argument: string): asserts value is IssueSource {
  check.that(isObject(value), argument, 'an IssueSource', value, hintFor(value))
  for (const name of METHODS)
    check.that(typeof value[name] === 'function', `${argument}.${name}`, 'a function', value[name], hintFor(value))
  check.that(
    value['trace'] === undefined || typeof value['trace'] === 'function',
    `${argument}.trace`,
    'a function or absent',
    value['trace'],
  )
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

function hintFor(value: unknown): string | undefined {
  if (value instanceof Promise) return 'Await the promise first.'
  if (Array.isArray(value)) return 'Pass memorySource(issues).'
  if (isObject(value) && (value['type'] === 'issue' || ('issue' in value && 'trace' in value)))
    return 'Pass memorySource([issue]).'
  return undefined
}
