import { anyIssue } from '@banmian/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  fromContentTree,
  fromJsonLines,
  fromNinjs,
  InterchangeError,
  toContentTree,
  toJsonLines,
  toNinjs,
} from '../src/index.js'

/** Expects a reader to return something or to throw an `InterchangeError`. */
function expectSafe(read: () => unknown): void {
  try {
    read()
  } catch (error) {
    if (!InterchangeError.isInstance(error)) throw error
    expect(error.message).toMatch(/^Expected .*, received /s)
  }
}

/**
 * Names of properties that the readers know, so that arbitrary objects are read and not refused.
 */
const NAMES = [
  ...['uri', 'type', 'profile', 'headlines', 'bodies', 'associations', 'value', 'role', 'contentType', 'name'],
  ...['renditions', 'href', 'people', 'by', 'located', 'body', 'children', 'id', 'imageSets', 'picture', 'text'],
  ...['issue', 'page', 'publication', 'date', 'headline', 'bylines', 'descriptions', 'subjects', 'versionCreated'],
]
const WORDS = [
  ...['urn:a', 'text', 'composite', 'picture', 'banmian-issue', 'banmian-article', 'body', 'paragraph', 'list'],
  ...['table', 'image-set', 'text/html', '<p>', '<ul><li><table>', 'article', '', '2024-03-08T06:00:00Z', 'richtext'],
]

const { anyDocument } = fc.letrec<{ anyDocument: unknown }>((tie) => ({
  anyDocument: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<unknown>(...WORDS, null, 0, -1.5, true),
    fc.array(tie('anyDocument'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...NAMES), tie('anyDocument'), { maxKeys: 6, noNullPrototype: true }),
  ),
}))

/** Replaces one value in a tree. */
function replaced(value: unknown, at: number, by: unknown): unknown {
  let count = 0
  const visit = (part: unknown): unknown => {
    if (count++ === at) return by
    if (Array.isArray(part)) return part.map(visit)
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([name, inside]) => [name, visit(inside)]))
  }
  return visit(value)
}

const readers: [name: string, read: (document: never) => unknown][] = [
  ['fromNinjs', fromNinjs],
  ['fromContentTree', fromContentTree],
  ['fromJsonLines', (document) => fromJsonLines(`${JSON.stringify(document)}\n`)],
]

describe.each(readers)('%s', (_name, read) => {
  it('reads any JSON, or says what is wrong with it', () => {
    fc.assert(
      fc.property(anyDocument, (document) => expectSafe(() => read(document as never))),
      { numRuns: 300 },
    )
  })
})

it('documents in which one value is wrong are read, or refused with an error that says so', () => {
  fc.assert(
    fc.property(anyIssue, fc.nat(300), anyDocument, (issue, at, value) => {
      expectSafe(() => fromNinjs(replaced(toNinjs(issue).output, at, value) as object))
      expectSafe(() => fromContentTree(replaced(toContentTree(issue).output, at, value) as never))
      const [line] = toJsonLines(issue).output.split('\n')
      if (line) expectSafe(() => fromJsonLines(JSON.stringify(replaced(JSON.parse(line), at, value))))
    }),
    { numRuns: 50 },
  )
})

it('items nested without end are refused', () => {
  let item: object = { uri: 'urn:a', headlines: [{ value: '桥' }] }
  for (let level = 0; level < 20_000; level++) item = { uri: 'urn:a', type: 'composite', associations: [item] }
  expect(() => fromNinjs(item)).toThrow('associations nested at most 100 levels deep')
})
