import { anyIssue, deepIssue, NESTINGS } from '@banmian/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ArgumentError } from '../src/arguments.js'
import {
  type Article,
  articleById,
  articlesOf,
  type Block,
  createArticle,
  createIssue,
  creatorsOf,
  creditsOf,
  diffIssues,
  figuresOf,
  headlineText,
  type Issue,
  isIssue,
  MarkdownError,
  mergeIssues,
  parseIssue,
  parseMarkdown,
  plainText,
  toMarkdown,
} from '../src/index.js'
import { toMdast } from '../src/mdast.js'
import { issueSchema, validateIssue } from '../src/schema.js'

const LIMIT = 100

const articleOf = (issue: Issue): Article => issue.pages[0]!.articles[0]!

/** Every public function that takes an issue or an article. */
const functions: [name: string, call: (issue: Issue) => unknown][] = [
  ['toMarkdown', toMarkdown],
  ['articlesOf', articlesOf],
  ['articleById', (issue) => articleById(issue, 'a')],
  ['mergeIssues', (issue) => mergeIssues([issue])],
  ['diffIssues before', (issue) => diffIssues(issue, createIssue())],
  ['diffIssues after', (issue) => diffIssues(createIssue(), issue)],
  ['createIssue', (issue) => createIssue(issue)],
  ['createArticle', (issue) => createArticle(articleOf(issue))],
  ['headlineText', (issue) => headlineText(articleOf(issue))],
  ['creditsOf', (issue) => creditsOf(articleOf(issue))],
  ['creatorsOf', (issue) => creatorsOf(articleOf(issue))],
  ['figuresOf', (issue) => figuresOf(articleOf(issue))],
  ['toMdast', (issue) => toMdast(articleOf(issue))],
]
/** Those that take an article do not see the fields of its issue. */
const sees = (name: string, nesting: string): boolean =>
  nesting !== 'extensions of the issue' ||
  !/^(?:createArticle|headlineText|cre|figuresOf|toMdast)/.test(name) ||
  name === 'createIssue'

const anyNesting = fc.constantFrom(...NESTINGS)
const anyExcess = fc.oneof(
  fc.integer({ min: LIMIT + 1, max: LIMIT + 20 }),
  fc.integer({ min: LIMIT + 1, max: 100_000 }),
)

describe('an issue nested at most 100 levels deep', () => {
  it.each(NESTINGS)('is valid and read back: %s', (nesting) => {
    const issue = deepIssue(nesting, LIMIT)
    expect(validateIssue(issue)).toEqual({ valid: true, issue })
    expect(isIssue(issue)).toBe(true)
    expect(parseMarkdown(toMarkdown(issue))).toEqual(issue)
    for (const [name, call] of functions) expect(() => call(issue), name).not.toThrow()
  })
})

describe('an issue nested deeper', () => {
  it('has one validation error that names the limit and the place, at any depth', () => {
    fc.assert(
      fc.property(anyNesting, anyExcess, (nesting, depth) => {
        const issue = deepIssue(nesting, depth)
        const result = validateIssue(issue)
        expect(result.valid).toBe(false)
        const errors = result.valid ? [] : result.errors
        expect(errors).toHaveLength(1)
        expect(errors[0]!.text).toMatch(
          /^Expected (?:blocks|phrasing nodes|extensions) nested at most 100 levels deep, received /,
        )
        let node: unknown = issue
        for (const key of errors[0]!.path.split('/').slice(1))
          node = (node as Record<string, unknown>)[key.replaceAll('~1', '/').replaceAll('~0', '~')]
        expect(node).toBeDefined()
        expect(issueSchema['~standard'].validate(issue)).toHaveProperty('issues')
        expect(isIssue(issue)).toBe(false)
      }),
      { numRuns: 60 },
    )
  })

  it('is refused by every public function, at any depth, and never exhausts the stack', () => {
    fc.assert(
      fc.property(anyNesting, anyExcess, (nesting, depth) => {
        const issue = deepIssue(nesting, depth)
        for (const [name, call] of functions) {
          if (!sees(name, nesting)) continue
          const message = thrownBy(() => call(issue))
          expect(message, `${name}, ${nesting}`).toBeInstanceOf(ArgumentError)
          expect(String(message), name).toContain('nested at most 100 levels deep')
        }
      }),
      { numRuns: 60 },
    )
  })

  it('is refused with nodes that may not contain one another, too', () => {
    const chain = (type: string, depth: number): Block => {
      let node: unknown = { type: 'text', value: '甲' }
      for (let level = 0; level < depth; level++) node = { type, children: [node] }
      return node as Block
    }
    for (const type of ['paragraph', 'listItem', 'table', 'tableRow', 'tableCell', 'heading', 'unknown']) {
      const issue = deepIssue('blockquotes', 0)
      articleOf(issue).body = [chain(type, 100_000)]
      expect(validateIssue(issue).valid, type).toBe(false)
      expect(isIssue(issue), type).toBe(false)
      for (const [name, call] of functions) expect(() => call(issue), `${name}, ${type}`).toThrow(ArgumentError)
    }
  })

  it('has text that plainText refuses to read', () => {
    for (const nesting of ['blockquotes', 'lists', 'marks', 'marks in a caption'] as const) {
      expect(plainText(articleOf(deepIssue(nesting, LIMIT)).body)).toBe('通车')
      expect(thrownBy(() => plainText(articleOf(deepIssue(nesting, 100_000)).body))).toBeInstanceOf(ArgumentError)
    }
  })

  it('is compared in fields that the model does not have without exhausting the stack', () => {
    const [before, after] = [deepIssue('marks', 1), deepIssue('marks', 1)]
    Object.assign(articleOf(before).headline, { other: deepIssue('lists', 100_000).pages })
    Object.assign(articleOf(after).headline, { other: deepIssue('lists', 100_000).pages })
    expect(diffIssues(before, after).changed).toEqual([])
  })
})

describe('what is parsed', () => {
  it.each([
    ['quotations', '> '],
    ['lists', '- '],
    ['lists in quotations', '> - '],
    ['numbers', '1. '],
    ['strong and emphasis', '***甲 '],
    ['emphasis', '*甲 '],
    ['emphasis of both kinds', '*甲 _乙 '],
    ['brackets', '['],
    ['pictures', '!['],
    ['struck-out text', '~~甲 **乙 '],
  ])('is a valid issue that loses no character: ten thousand %s', (_, opening) => {
    const closing = [...opening].reverse().join('').replace('[', '](a)').replace('!', '')
    for (const text of [opening.repeat(10_000), `${opening.repeat(10_000)}甲${closing.repeat(10_000)}`]) {
      const { issue, trace } = parseIssue(text)
      expect(validateIssue(issue).valid).toBe(true)
      const traced = new Uint8Array(text.length)
      for (const { start, end } of trace) traced.fill(1, start, end)
      for (let at = 0; at < text.length; at++)
        if (!traced[at] && !/\s/.test(text[at]!)) expect.fail(`character ${at}, ${JSON.stringify(text[at])}, is lost`)
    }
  })

  it('as Markdown is refused with an error when it is nested deeper, in data on lines of its own as well', () => {
    const head = '---\nbanmian: 1\nid: i\npublication:\n  language: zh-Hans\n'
    const page = '---\n\n# 版\n\n<!-- id: p -->\n\n## 题\n\n<!-- id: a -->\n\n'
    const lines = Array.from({ length: 90 }, (_, depth) => `${' '.repeat(depth + 2)}a:\n`).join('')
    const data = `${head}extensions:\n  "urn:a:b":\n${lines.replaceAll('  a', '   a')}${' '.repeat(100)}- ${'['.repeat(50)}${']'.repeat(50)}\n${page}`
    for (const text of [
      `${head}${page}${'> '.repeat(10_000)}甲\n`,
      `${head}${page}${'- '.repeat(10_000)}甲\n`,
      `${head}${page}${'<em>'.repeat(10_000)}甲\n`,
      `${head}${page}${'**甲*乙 '.repeat(10_000)}\n`,
      data,
    ])
      expect(thrownBy(() => parseMarkdown(text))).toBeInstanceOf(MarkdownError)
    expect(thrownBy(() => parseMarkdown(data))).toMatchObject({
      message: expect.stringContaining('nested at most 100'),
    })
  })
})

it('any issue of the generators is within the limit', () => {
  fc.assert(fc.property(anyIssue, (issue) => validateIssue(issue).valid))
})

/** Returns what a call throws. */
function thrownBy(call: () => unknown): unknown {
  try {
    return call()
  } catch (error) {
    return error
  }
}
