import type { Issue } from '@banmian/core'
import { anyIssue, deepIssue, emptyIssue, hostileIssue, NESTINGS, sampleIssue } from '@banmian/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stepsOf } from '../src/conversion/json-pointer.js'
import { applyLosses, type Conversion, type FormatMapping, InterchangeError, type Loss } from '../src/index.js'
import { ISSUE_FIELDS, NODE_TYPES } from './issue-fields.js'

/** A format, its writer, and its reader if there is one. */
export interface ConversionSuite<Output> {
  /** Name of the writer, such as `toNinjs`. */
  name: string
  mapping: FormatMapping
  to: (issue: Issue) => Conversion<Output>
  from?: (output: Output) => Conversion<Issue>
  /** Returns whether the format holds an issue at all; every issue by default. */
  holds?: (issue: Issue) => boolean
  /** Throws when an output is not valid. Called for every output. */
  check?: (output: Output) => void
  /** Number of runs of each property test; 50 by default. */
  runs?: number
}

/** Registers the tests that every conversion must pass. */
export function conversionSuite<Output>(suite: ConversionSuite<Output>): void {
  const { name, mapping, to, from, holds = () => true, check = () => undefined, runs = 50 } = suite
  const written = (issue: Issue): Conversion<Output> => {
    const conversion = to(issue)
    check(conversion.output)
    expectDeclared(issue, conversion.losses, mapping)
    return conversion
  }
  const expectRoundTrip = (issue: Issue): void => {
    const { output, losses } = written(issue)
    if (from && holds(issue)) expect(normal(from(output).output)).toEqual(normal(applyLosses(issue, losses)))
  }

  describe(`${name}, as every conversion`, () => {
    it('has one row for each field of an issue, and for each type of node', () => {
      expectComplete(mapping)
    })

    it('declares everything that it loses of the sample page', () => {
      expectRoundTrip(sampleIssue())
    })

    it('declares everything that it loses of hostile text', () => {
      expectRoundTrip(hostileIssue())
    })

    it('declares everything that it loses of an empty issue', () => {
      expectRoundTrip(emptyIssue())
    })

    it('accepts 100 levels of nesting, and refuses more with an error that says so', () => {
      for (const nesting of NESTINGS) {
        expectRoundTrip(deepIssue(nesting, 100))
        const error = errorOf(() => to(deepIssue(nesting, 101)))
        expect(error.message, nesting).toMatch(/nested at most 100 levels deep/)
      }
    })

    it('returns the same twice and does not change its input, for any issue', () => {
      fc.assert(
        fc.property(anyIssue, (issue) => {
          const before = JSON.stringify(issue)
          const once = to(deepFreeze(issue))
          expect(to(JSON.parse(before) as Issue)).toEqual(once)
          expect(JSON.stringify(issue)).toBe(before)
        }),
        { numRuns: runs },
      )
    })

    it(`declares everything that it loses of any issue${from ? ', and reads the rest back' : ''}`, () => {
      fc.assert(fc.property(anyIssue, expectRoundTrip), { numRuns: runs })
    })
  })
}

const normal = (issue: Issue): Issue => applyLosses(issue, [])

/** Returns the error that a function throws, which must be an `InterchangeError`. */
export function errorOf(run: () => unknown): InterchangeError {
  try {
    run()
  } catch (error) {
    if (InterchangeError.isInstance(error)) return error
    throw error
  }
  throw new Error('Expected an error')
}

function expectComplete({ fields, everywhere = [] }: FormatMapping): void {
  const pointers = fields.map(({ field }) => field).filter((field) => field.startsWith('/'))
  for (const leaf of ISSUE_FIELDS) {
    const rows = pointers.filter((field) => leaf === field || leaf.startsWith(`${field}/`))
    expect(rows, `rows for ${leaf}`).toHaveLength(1)
  }
  for (const field of pointers) {
    const leaves = ISSUE_FIELDS.filter((leaf) => leaf === field || leaf.startsWith(`${field}/`))
    expect(leaves, `the fields of an issue in ${field}`).not.toHaveLength(0)
  }
  const body = fields.find(({ field }) => field === '/pages/*/articles/*/body')
  const nodes = fields.map(({ field }) => field).filter((field) => !field.startsWith('/'))
  if (body?.target !== null)
    for (const type of NODE_TYPES)
      expect(
        nodes.filter((field) => field === type),
        `rows for ${type}`,
      ).toHaveLength(1)
  for (const field of nodes) expect(NODE_TYPES).toContain(field.split('.')[0])
  for (const { field, target, loss } of fields) {
    if (target === null) expect(loss, field).not.toBeNull()
    if (loss !== null) expect(loss, field).toMatch(SENTENCE)
  }
  for (const loss of everywhere) expect(loss).toMatch(SENTENCE)
}

const SENTENCE = /^[A-Za-z0-9].*[^\s.]\.$/s

/**
 * Expects each loss to be of a value of the issue, once and in order, for the reason in a row of
 * the mapping that is about the value.
 */
function expectDeclared(issue: Issue, losses: readonly Loss[], { fields, everywhere = [] }: FormatMapping): void {
  // There are thousands of losses, and an assertion takes long to make.
  const fail = (path: string, problem: string): never => expect.fail(`The loss of ${path} ${problem}`)
  const rows = fields.map(({ field, loss }) => ({ loss, steps: stepsOf(field), type: field.split('.')[0]! }))
  let before: string | null = null
  for (const { path, reason } of losses) {
    if (before !== null && (path === before || path.startsWith(`${before}/`))) fail(path, `is in that of ${before}.`)
    before = path
    const steps = stepsOf(path)
    const types = new Set<unknown>()
    let value: unknown = issue
    for (const step of steps) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) fail(path, 'is of nothing.')
      types.add((value as { type?: unknown }).type)
      value = (value as Record<string, unknown>)[step]
    }
    types.add((value as { type?: unknown } | null)?.type)
    const isAbout = (row: (typeof rows)[number]): boolean =>
      row.type.startsWith('/') ? startsWith(steps, row.steps) : types.has(row.type)
    if (!everywhere.includes(reason) && !rows.some((row) => row.loss === reason && isAbout(row)))
      fail(path, `has a reason that is in no row about it: ${reason}`)
  }
  const paths = losses.map(({ path }) => path)
  if (paths.join('\n') !== inOrder(issue, paths).join('\n')) expect(paths).toEqual(inOrder(issue, paths))
}

const startsWith = (steps: readonly string[], pattern: readonly string[]): boolean =>
  pattern.length <= steps.length && pattern.every((step, at) => step === '*' || step === steps[at])

/** Returns paths in the order in which a value contains what they name. */
function inOrder(value: unknown, paths: readonly string[]): string[] {
  const wanted = new Set(paths)
  const found: string[] = []
  const walk = (part: unknown, path: string): void => {
    if (wanted.has(path)) found.push(path)
    if (typeof part !== 'object' || part === null) return
    for (const [key, inside] of Object.entries(part))
      walk(inside, `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
  }
  walk(value, '')
  return found
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) deepFreeze(part)
  }
  return value
}
