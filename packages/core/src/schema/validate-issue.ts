import type { z } from 'zod'
import type { Issue } from '../model/issue.js'
import { issueSchema } from './issue-schema.js'

export { issueSchema }

/** What is wrong with a value that should be an issue, at one place. */
export interface Fault {
  /** JSON Pointer (RFC 6901) of the place. */
  path: string
  /** One sentence: what was expected and what was found. */
  text: string
}

/** The answer of {@link validateIssue}: the issue, or every fault. */
export type Validation = { valid: true; issue: Issue } | { valid: false; faults: Fault[] }

/**
 * Checks that a value is an issue. Never throws and never changes the value.
 * `issueSchema` is the same check as a Standard Schema, for libraries that take one.
 */
export function validateIssue(json: unknown): Validation {
  const result = issueSchema.safeParse(json, { reportInput: true })
  if (result.success) return { valid: true, issue: result.data }
  return { valid: false, faults: result.error.issues.flatMap(faultsOf) }
}

function faultsOf(issue: z.core.$ZodIssue): Fault[] {
  const path = pointer(issue.path)
  switch (issue.code) {
    case 'invalid_type':
      return [{ path, text: `Expected ${article(issue.expected)}, received ${received(issue)}.` }]
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: pointer([...issue.path, key]),
        text: 'Expected no such property; what the schema does not name belongs in `extensions`.',
      }))
    case 'invalid_value':
      return [
        {
          path,
          text: `Expected ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}, received ${received(issue)}.`,
        },
      ]
    case 'invalid_union':
      return [{ path, text: `Expected a node of a known type, received ${received(issue)}.` }]
    default:
      return [{ path, text: `${issue.message}.` }]
  }
}

const pointer = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

const article = (type: string): string =>
  type === 'null' || type === 'undefined' ? type : `${/^[aeio]/.test(type) ? 'an' : 'a'} ${type}`

function received({ input }: z.core.$ZodIssue): string {
  if (input === undefined) return 'nothing'
  if (input === null) return 'null'
  if (typeof input === 'string') return JSON.stringify(input.length > 40 ? `${input.slice(0, 40)}…` : input)
  if (Array.isArray(input)) return 'an array'
  return typeof input === 'object' ? 'an object' : String(input)
}
