import { readFileSync } from 'node:fs'
import { anyIssue } from '@banmian/test-kit'
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { z } from 'zod'
import { type Article, type Block, type Issue, isIssue } from '../src/index.js'
import type { zodIssueSchema } from '../src/schema/issue-schema.js'
import { issueSchema, jsonSchema, type StandardSchemaV1, validateIssue } from '../src/schema.js'

const issue = (): Issue =>
  JSON.parse(readFileSync(new URL('../../../examples/taiyuan-daily/issue.json', import.meta.url), 'utf8')) as Issue

/** Returns the issue with a value at a place, such as `pages.0.articles.1.id`. */
function issueWith(place: string, value: unknown): unknown {
  const json: unknown = issue()
  const keys = place.split('.')
  const last = keys.pop()!
  let parent = json as Record<string, unknown>
  for (const key of keys) parent = parent[key] as Record<string, unknown>
  parent[last] = value
  return json
}

/**
 * With all errors, every branch of a union would be checked at every level, which takes exponential
 * time.
 */
const ajv: ValidateFunction = new Ajv2020().compile(jsonSchema())

describe('the schema', () => {
  it('is the type of an issue', () => {
    expectTypeOf<z.infer<typeof zodIssueSchema>>().toEqualTypeOf<Issue>()
  })

  it('has blocks that mdast has, and figures', () => {
    expectTypeOf<Extract<Block, { type: 'paragraph' }>>().toExtend<import('mdast').Paragraph>()
    expectTypeOf<Extract<Block, { type: 'heading' }>>().toExtend<import('mdast').Heading>()
  })

  it('accepts the sample issue, also as JSON Schema', () => {
    expect(validateIssue(issue())).toEqual({ valid: true, issue: issue() })
    expect(ajv(issue()), JSON.stringify(ajv.errors)).toBe(true)
    expect(ajv({ ...issue(), color: 'red' })).toBe(false)
    expect(ajv({ ...issue(), date: '8 March' })).toBe(false)
  })

  it.each([
    ['a value that is not an object', null, '', 'Expected an object, received null.'],
    [
      'a missing field',
      (({ number: _, ...rest }) => rest)(issue()),
      '/number',
      'Expected a string or null, received nothing.',
    ],
    ['a wrong date', { ...issue(), date: '8.3.' }, '/date', 'Expected a day written YYYY-MM-DD, received "8.3.".'],
    [
      'an unknown property',
      { ...issue(), 'a/b~': 1 },
      '/a~1b~0',
      'Expected no such property; data that the schema does not name belongs in `extensions`.',
    ],
    ['a wrong type', { ...issue(), type: 'paper' }, '/type', 'Expected "issue", received "paper".'],
    [
      'an unknown node',
      issueWith('pages.0.articles.0.body', [{ type: 'aside' }]),
      '/pages/0/articles/0/body/0/type',
      'Expected a node of a known type, received an object of type "aside".',
    ],
    ['a wrong type where null is not allowed', { ...issue(), pages: 1 }, '/pages', 'Expected an array, received 1.'],
    [
      'a name of a language',
      issueWith('publication.language', 'English'),
      '/publication/language',
      'Expected a well-formed BCP 47 language tag, such as "zh-Hans", received "English".',
    ],
    [
      'an underscore in a language tag',
      issueWith('publication.language', 'zh_CN'),
      '/publication/language',
      'Expected a well-formed BCP 47 language tag, such as "zh-Hans", received "zh_CN".',
    ],
    ['a Date', { ...issue(), number: new Date(0) }, '/number', 'Expected a string or null, received a Date.'],
    [
      'a wrong id',
      { ...issue(), id: '1a' },
      '/id',
      'Expected an id of ASCII letters, digits and hyphens that starts with a letter, received "1a".',
    ],
    [
      'a wrong width',
      issueWith('pages.0.articles.0.body', [
        { type: 'figure', image: { url: '', alt: '', width: 0, height: null }, caption: [], bylines: [] },
      ]),
      '/pages/0/articles/0/body/0/image/width',
      'Expected a positive whole number, received 0.',
    ],
    [
      'a wrong confidence',
      issueWith('pages.0.unplaced', [{ text: '', candidates: [{ path: '', role: '', confidence: 1.5 }] }]),
      '/pages/0/unplaced/0/candidates/0/confidence',
      'Expected a number from 0 to 1, received 1.5.',
    ],
  ])('names the place and what was expected: %s', (_, json, path, text) => {
    expect(validateIssue(json)).toEqual({ valid: false, errors: [{ path, text }] })
    expect(isIssue(json)).toBe(false)
    expect(ajv(json)).toBe(false)
  })

  it.each(['2024-02-30', '2024-04-31', '0000-01-01', '2024-00-10', '2024-13-10', '--03-08', ''])(
    'refuses the date %j, as JSON Schema too',
    (date) => {
      const json = { ...issue(), date }
      const text = `Expected a day written YYYY-MM-DD, received ${JSON.stringify(date)}.`
      expect(validateIssue(json)).toEqual({ valid: false, errors: [{ path: '/date', text }] })
      expect(isIssue(json)).toBe(false)
      expect(ajv(json)).toBe(false)
    },
  )

  it('refuses 29 February of a year that has none, which JSON Schema cannot express', () => {
    for (const [date, valid] of [
      ['2023-02-29', false],
      ['1900-02-29', false],
      ['2024-02-29', true],
    ] as const) {
      expect(validateIssue({ ...issue(), date }).valid, date).toBe(valid)
      expect(isIssue({ ...issue(), date })).toBe(valid)
    }
  })

  it.each([
    ['2024-02-29', true],
    ['--02-29', true],
    ['--12-31', true],
    ['--02-30', false],
    ['--04-31', false],
    ['--00-01', false],
    ['2023-02-29', false],
    ['0000-03-01', false],
    ['03-08', false],
  ])('knows whether %j can be the date of a dateline: %s', (date, valid) => {
    const dateline = { text: '', placement: 'tail', agency: null, place: null, date }
    const json = issueWith('pages.0.articles.0.dateline', dateline)
    expect(validateIssue(json).valid).toBe(valid)
    expect(isIssue(json)).toBe(valid)
    if (date !== '2023-02-29') expect(ajv(json)).toBe(valid)
  })

  it.each([
    ['zh-Hant-TW', true],
    ['und', true],
    ['x-private', true],
    ['', false],
    ['中文', false],
    ['zh_Hans', false],
  ])('knows whether %j is a language: %s', (language, valid) => {
    const json = issueWith('publication.language', language)
    const text = `Expected a well-formed BCP 47 language tag, such as "zh-Hans", received ${JSON.stringify(language)}.`
    expect(validateIssue(json)).toEqual(
      valid ? { valid, issue: json } : { valid, errors: [{ path: '/publication/language', text }] },
    )
    expect(isIssue(json)).toBe(valid)
    expect(ajv(json)).toBe(valid)
  })

  it.each([
    ['https://example.com/ns#a', true],
    ['urn:isbn:0451450523', true],
    ['tag:example.com,2024:x', true],
    ['note', false],
    ['', false],
    ['//example.com', false],
    ['https://example.com/a b', false],
    ['https://example.com/%zz', false],
    ['1a:b', false],
  ])('knows whether %j can be a key of extensions: %s', (key, valid) => {
    for (const [place, pointer] of [
      ['extensions', '/extensions'],
      ['pages.0.articles.0.extensions', '/pages/0/articles/0/extensions'],
    ] as const) {
      const json = issueWith(place, { [key]: [1, { a: null }] })
      const path = `${pointer}/${key.replaceAll('/', '~1')}`
      const text = `Expected a URI as the key, received ${JSON.stringify(key)}.`
      expect(validateIssue(json)).toEqual(valid ? { valid, issue: json } : { valid, errors: [{ path, text }] })
      expect(isIssue(json)).toBe(valid)
      expect(ajv(json)).toBe(valid)
    }
  })

  it('refuses ids that occur twice among pages and articles, with all other errors', () => {
    const json = issueWith('number', 7) as Issue
    const [first, second] = json.pages[0]!.articles as [Article, Article]
    second.id = first.id
    json.pages.push({ ...issue().pages[0]!, articles: [] })
    expect(validateIssue(json)).toEqual({
      valid: false,
      errors: [
        { path: '/number', text: 'Expected a string or null, received 7.' },
        {
          path: '/pages/0/articles/1/id',
          text: `Expected an id that no other page or article has, received ${JSON.stringify(first.id)}.`,
        },
        {
          path: '/pages/1/id',
          text: `Expected an id that no other page or article has, received ${JSON.stringify(json.pages[0]!.id)}.`,
        },
      ],
    })
    json.number = null
    expect(validateIssue(json).valid).toBe(false)
    expect(issueSchema['~standard'].validate(json).issues).toHaveLength(2)
    expect(isIssue(json)).toBe(false)
  })

  it('never throws, even for nesting that exhausts the stack', () => {
    let block: Block = { type: 'thematicBreak' }
    for (let depth = 0; depth < 100_000; depth++) block = { type: 'blockquote', children: [block] }
    const json = issueWith('pages.0.articles.0.body', [block])
    expect(validateIssue(json).valid).toBe(false)
    expect(isIssue(json)).toBe(false)
    for (const value of [undefined, 1n, Symbol('x'), () => 1, [], { pages: [null, { articles: [1] }] }])
      expect([validateIssue(value).valid, isIssue(value)]).toEqual([false, false])
  })

  it('is a Standard Schema whose types do not mention zod', () => {
    expectTypeOf(issueSchema).toEqualTypeOf<StandardSchemaV1<unknown, Issue>>()
    expect(issueSchema['~standard']).toMatchObject({ version: 1, vendor: 'banmian' })
    expect(issueSchema['~standard'].validate(issue())).toEqual({ value: issue() })
    expect(issueSchema['~standard'].validate({ ...issue(), date: 1 })).toEqual({
      issues: [{ path: ['date'], message: 'Expected a string or null, received 1.' }],
    })
  })
})

describe('isIssue', () => {
  it('agrees with validateIssue for any issue', () => {
    fc.assert(
      fc.property(anyIssue, (value) => {
        expect(validateIssue(value).valid).toBe(true)
        expect(isIssue(value)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('agrees with validateIssue and the JSON Schema for an issue with one wrong value', () => {
    const values: readonly unknown[] = [
      ...[null, undefined, '', '文', 'news', 0, 1, -1, 0.5, 1e300, true, [], {}, [null], { type: 'text' }, 'x-a', 'en'],
      ...[{ type: 'text', value: '文' }, { type: 'break', value: '' }, { 'https://a.example': 1 }, '2023-02-28'],
    ]
    const base = fc.oneof({ weight: 9, arbitrary: anyIssue }, { weight: 1, arbitrary: fc.constant(null).map(issue) })
    let invalid = 0
    fc.assert(
      fc.property(
        base,
        fc.nat(),
        fc.constantFrom('set', 'add', 'delete'),
        fc.constantFrom(...values),
        (value, seed, kind, wrong) => {
          const json: unknown = structuredClone(value)
          const places: [parent: Record<string, unknown>, key: string][] = []
          const collect = (node: unknown): void => {
            if (typeof node !== 'object' || node === null) return
            for (const key of Object.keys(node)) {
              places.push([node as Record<string, unknown>, key])
              collect((node as Record<string, unknown>)[key])
            }
          }
          collect(json)
          const [parent, key] = places[seed % places.length]!
          if (kind === 'set') parent[key] = wrong
          else if (kind === 'add' && !Array.isArray(parent)) parent['unknown'] = wrong
          else if (!Array.isArray(parent)) delete parent[key]
          const { valid } = validateIssue(json)
          if (!valid) invalid++
          expect(isIssue(json), `${kind} ${key}`).toBe(valid)
          const overJson: unknown = JSON.parse(JSON.stringify(json))
          if (validateIssue(overJson).valid) expect(ajv(overJson), JSON.stringify(ajv.errors)).toBe(true)
        },
      ),
      { numRuns: 600, endOnFailure: true },
    )
    expect(invalid).toBeGreaterThan(50)
  })
})

describe('the JSON Schema', () => {
  it('describes every property', () => {
    const undescribed: string[] = []
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return
      for (const [key, value] of Object.entries(node)) {
        if (key === 'properties')
          for (const [name, property] of Object.entries(
            value as Record<string, { description?: string; const?: string }>,
          ))
            if (
              !property.description &&
              property.const === undefined &&
              !['children', 'value', 'title', 'alt'].includes(name) &&
              !('$ref' in property)
            )
              undescribed.push(`${path}/${name}`)
        walk(value, `${path}/${key}`)
      }
    }
    walk(jsonSchema(), '')
    expect(undescribed).toEqual([])
    expect(JSON.stringify(jsonSchema())).not.toMatch(/\*\/|export type/)
  })
})
