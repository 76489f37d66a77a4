import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { z } from 'zod'
import type { Block, Issue } from '../src/index.js'
import { issueSchema, jsonSchema, validateIssue } from '../src/schema.js'

const issue = (): Issue =>
  JSON.parse(readFileSync(new URL('../../../examples/taiyuan-daily/issue.json', import.meta.url), 'utf8')) as Issue

describe('the schema', () => {
  it('is the type of an issue', () => {
    expectTypeOf<z.infer<typeof issueSchema>>().toEqualTypeOf<Issue>()
  })

  it('has blocks that mdast knows, and figures', () => {
    expectTypeOf<Extract<Block, { type: 'paragraph' }>>().toExtend<import('mdast').Paragraph>()
    expectTypeOf<Extract<Block, { type: 'heading' }>>().toExtend<import('mdast').Heading>()
  })

  it('takes the sample issue, as JSON Schema too', () => {
    expect(validateIssue(issue())).toEqual({ valid: true, issue: issue() })
    const check = new Ajv2020({ allErrors: true }).compile(jsonSchema())
    expect(check(issue()), JSON.stringify(check.errors)).toBe(true)
    expect(check({ ...issue(), colour: 'red' })).toBe(false)
    expect(check({ ...issue(), date: '8 March' })).toBe(false)
  })

  it('is a Standard Schema', async () => {
    expect(await issueSchema['~standard'].validate(issue())).toEqual({ value: issue() })
  })

  it.each([
    ['not an object', null, '', 'Expected an object, received null.'],
    ['a missing field', (({ number: _, ...rest }) => rest)(issue()), '/number', 'Expected a string, received nothing.'],
    ['a wrong date', { ...issue(), date: '8.3.' }, '/date', 'Expected a day written YYYY-MM-DD.'],
    [
      'an unknown property',
      { ...issue(), 'a/b': 1 },
      '/a~1b',
      'Expected no such property; what the schema does not name belongs in `extensions`.',
    ],
    ['a wrong type', { ...issue(), type: 'paper' }, '/type', 'Expected "issue", received "paper".'],
  ])('names the place and what was expected: %s', (_, json, path, text) => {
    expect(validateIssue(json)).toEqual({ valid: false, faults: [{ path, text }] })
  })

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
