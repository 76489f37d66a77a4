import type { z } from 'zod'
import { describeValue } from '../arguments/describe-value.js'
import { duplicateIds } from '../model/ids/duplicate-ids.js'
import type { Issue } from '../model/issue.js'
import { deepPartOfIssue, MAX_DEPTH } from '../model/nesting.js'
import { zodIssueSchema } from './issue-schema.js'
import { withNulls } from './nullable-parts.js'
import type { StandardIssue, StandardSchemaV1 } from './standard-schema.js'

/** An error in a value that should be an issue, at one place. */
export interface ValidationError {
  /** JSON Pointer (RFC 6901) of the place. */
  path: string
  /** One sentence: what was expected and what was received. */
  text: string
}

/** The result of {@link validateIssue}: the issue, or every error. */
export type Validation = { valid: true; issue: Issue } | { valid: false; errors: ValidationError[] }

/**
 * Checks that a value is an issue. Never throws and never changes the value. `issueSchema` is the
 * same check as a Standard Schema, for libraries that take one; `isIssue` of `@banmian/core` is the
 * same check without the errors.
 */
export function validateIssue(json: unknown): Validation {
  const result = check(json)
  return 'issue' in result
    ? { valid: true, issue: result.issue }
    : { valid: false, errors: result.errors.map(({ path, message }) => ({ path: pointer(path), text: message })) }
}

/** The check of {@link validateIssue} as a [Standard Schema](https://standardschema.dev). */
export const issueSchema: StandardSchemaV1<unknown, Issue> = {
  '~standard': {
    version: 1,
    vendor: 'banmian',
    validate(value) {
      const result = check(value)
      return 'issue' in result ? { value: result.issue } : { issues: result.errors }
    },
  },
}

function check(json: unknown): { issue: Issue } | { errors: StandardIssue[] } {
  const deep = deepPartOfIssue(json)
  // The schema library reads nodes recursively, so it sees only what has a limited depth.
  const result = deep ? null : zodIssueSchema.safeParse(json, { reportInput: true })
  const errors = [
    ...schemaErrors(json, result?.error?.issues ?? []),
    ...(deep
      ? [
          {
            path: deep.path,
            message: `Expected ${deep.kind} nested at most ${MAX_DEPTH} levels deep, received ${describeValue(deep.value)}.`,
          },
        ]
      : []),
    ...duplicateIds(json).map(({ path, id }) => ({
      path,
      message: `Expected an id that no other page or article has, received ${describeValue(id)}.`,
    })),
  ]
  return result?.success && !errors.length ? { issue: result.data } : { errors }
}

/** Returns the errors of the schema library in the words of this one. */
function schemaErrors(json: unknown, issues: readonly z.core.$ZodIssue[]): StandardIssue[] {
  const mayBeNull = nullablePaths(json, issues)
  return issues.flatMap((issue) => errorsOf(issue, mayBeNull.has(pointer(issue.path))))
}

/** Returns the places of a wrong type where null is allowed, which the schema library omits. */
function nullablePaths(json: unknown, issues: readonly z.core.$ZodIssue[]): ReadonlySet<string> {
  const paths = issues.filter(({ code, path }) => code === 'invalid_type' && path.length > 0).map(({ path }) => path)
  if (paths.length === 0) return new Set()
  const wrong = zodIssueSchema.safeParse(withNulls(json, paths)).error?.issues.map(({ path }) => pointer(path))
  const still = new Set(wrong)
  return new Set(paths.map(pointer).filter((path) => !still.has(path)))
}

function errorsOf(issue: z.core.$ZodIssue, mayBeNull: boolean): StandardIssue[] {
  const { path } = issue
  const received = issue.input === undefined ? 'nothing' : describeValue(issue.input)
  switch (issue.code) {
    case 'invalid_type':
      return [
        {
          path,
          message: `Expected ${withArticle(issue.expected)}${mayBeNull ? ' or null' : ''}, received ${received}.`,
        },
      ]
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: 'Expected no such property; data that the schema does not name belongs in `extensions`.',
      }))
    case 'invalid_value': {
      const values = issue.values.map((value) => JSON.stringify(value)).join(' or ')
      return [{ path, message: `Expected ${values}, received ${received}.` }]
    }
    case 'invalid_union':
      return [{ path, message: `Expected a node of a known type, received ${received}.` }]
    case 'invalid_key':
      return issue.issues.map(({ message }) => ({
        path,
        message: `${message}, received ${JSON.stringify(path.at(-1))}.`,
      }))
    default:
      return [{ path, message: `${issue.message}, received ${received}.` }]
  }
}

const pointer = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

const withArticle = (type: string): string => {
  if (type === 'null' || type === 'undefined') return type
  return `${/^[aeio]/.test(type) ? 'an' : 'a'} ${type}`
}
