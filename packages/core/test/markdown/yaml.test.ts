import { anyIssue, hostileIssue, hostileStrings, sampleIssue } from '@banmian/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type Issue, toMarkdown } from '../../src/index.js'
import { jsonOf, readYaml } from '../../src/markdown/read/yaml/yaml.js'
import { linesOf } from '../../src/markdown/syntax/lines.js'
import { writeYaml } from '../../src/markdown/write/yaml.js'

/** Returns the YAML of a file: the front matter and the comments outside lists and quotations. */
function yamlOf(markdown: string): string[] {
  const [, front = ''] = /^---\n([\s\S]*?)\n---\n/.exec(markdown) ?? []
  return [front, ...[...markdown.matchAll(/^<!--([\s\S]*?)-->$/gm)].map(([, text]) => text!)]
}

const ours = (text: string): unknown => {
  const map = readYaml(text, linesOf(text))
  return jsonOf({ value: map, start: 0, end: 0 })
}

const strict = { uniqueKeys: true, logLevel: 'error' } as const

function expectAlike(issue: Issue): void {
  for (const plain of yamlOf(toMarkdown(issue))) {
    expect(parse(plain, strict)).toEqual(ours(plain))
    expect(parse(plain, { ...strict, version: '1.1', schema: 'core' })).toEqual(ours(plain))
  }
}

describe('the YAML', () => {
  it('is read in the same way by an independent parser', () => {
    expectAlike(sampleIssue())
    expectAlike(hostileIssue())
    fc.assert(fc.property(anyIssue, expectAlike), { numRuns: Number(process.env['BANMIAN_RUNS'] ?? 100) })
  }, 600_000)

  it('can contain any text, and reads it as text', () => {
    const words = [
      'null',
      'Null',
      '~',
      'true',
      'No',
      'y',
      '1',
      '1e3',
      '-1',
      '.5',
      '0x1f',
      '012',
      '1_000',
      '12:30',
      '.inf',
      '2024-03-08',
    ]
    for (const text of [
      ...hostileStrings.map((one) => one.text),
      ...words,
      '- a',
      '? a',
      'a: b',
      'a #b',
      '#',
      '&a',
      '*a',
      '!a',
      '|',
      '>',
      '%',
      '@',
      '`',
      '[',
      '{',
      '---',
      '...',
    ]) {
      const yaml = writeYaml({ key: text, list: [text, { inner: text }] }).join('\n')
      const expected = { key: text, list: [text, { inner: text }] }
      expect(ours(yaml), yaml).toEqual(expected)
      expect(parse(yaml, strict), yaml).toEqual(expected)
    }
  })

  it('can contain any data', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const data = JSON.parse(JSON.stringify({ data: value })) as { data: null }
        const yaml = writeYaml(data).join('\n')
        expect(ours(yaml)).toEqual(data)
        expect(parse(yaml, strict)).toEqual(data)
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['anchors and aliases', 'a: &x [1]\nb: *x'],
    ['tags', 'a: !!js/function "x"'],
    ['merge keys', '<<: {a: 1}'],
    ['comments', 'a: 1 # one'],
    ['multi-line text', 'a: |\n  b'],
    ['complex keys', '? a\n: b'],
    ['several documents', 'a: 1\n---\nb: 2'],
    ['a repeated key', 'a: 1\na: 2'],
    ['more than a hundred levels', `a: ${'['.repeat(102)}${']'.repeat(102)}`],
  ])('has no %s', (_, text) => {
    expect(() => ours(text)).toThrow(/^Expected /)
  })
})
