import { ArgumentError, type Article, type Issue, parseIssue } from '@banmian/core'
import { sampleIssue } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import {
  createLoaders,
  createSchema,
  GraphqlArgumentError,
  globalId,
  type IssueSource,
  memorySource,
  readGlobalId,
  resolvers,
} from '../src/index.js'
import {
  articleTexts,
  createMatcher,
  createScorer,
  extractSnippets,
  findMatches,
  foldText,
  parseQuery,
  preparePhrase,
  tokenize,
} from '../src/search.js'
import { textsOf, treeOf } from './search-input.js'

/** Passes a value of the wrong type, as JavaScript can. */
const wrong = <Type>(value: unknown): Type => value as Type

function errorOf(call: () => unknown): unknown {
  try {
    call()
  } catch (error) {
    return error
  }
  throw new Error('Expected the call to throw.')
}

const issue = sampleIssue()
const source = memorySource([issue])
const withArticle = (change: Record<string, unknown>): Issue => {
  const copy = structuredClone(issue)
  Object.assign(copy.pages[0]?.articles[0] ?? {}, change)
  return copy
}
const [article] = issue.pages[0]?.articles ?? []

describe('GraphqlArgumentError', () => {
  it('is an ArgumentError and a TypeError, recognized across copies of the package', () => {
    const error = errorOf(() => tokenize(wrong(3)))
    expect(error).toBeInstanceOf(GraphqlArgumentError)
    expect(error).toBeInstanceOf(ArgumentError)
    expect(error).toBeInstanceOf(TypeError)
    expect(error).toMatchObject({ name: 'GraphqlArgumentError', argument: 'text', expected: 'a string', received: '3' })
    expect(GraphqlArgumentError.isInstance(error)).toBe(true)
    const ofAnotherCopy = { [Symbol.for('@banmian/graphql GraphqlArgumentError')]: true }
    expect(GraphqlArgumentError.isInstance(ofAnotherCopy)).toBe(true)
    expect(GraphqlArgumentError.isInstance(new ArgumentError({ argument: 'a', expected: 'b', received: 1 }))).toBe(
      false,
    )
    expect(GraphqlArgumentError.isInstance(null)).toBe(false)
  })
})

describe('a wrong argument is named with what was expected and received', () => {
  it.each<[string, () => unknown, string | RegExp]>([
    ['no options', () => createSchema(wrong(undefined)), 'Expected options to be an object, received undefined.'],
    [
      'a source as options',
      () => createSchema(wrong(source)),
      'Expected options to be an object with `source`, received a MemorySource. Pass { source }.',
    ],
    ['no source', () => createSchema(wrong({})), 'Expected options.source to be an IssueSource, received undefined.'],
    [
      'issues as the source',
      () => createSchema({ source: wrong([issue]) }),
      'Expected options.source.publications to be a function, received undefined. Pass memorySource(issues).',
    ],
    [
      'an issue as the source',
      () => createSchema({ source: wrong(issue) }),
      'Expected options.source.publications to be a function, received undefined. Pass memorySource([issue]).',
    ],
    [
      'a promise of a source',
      () => createSchema({ source: wrong(Promise.resolve(source)) }),
      'Expected options.source.publications to be a function, received undefined. Await the promise first.',
    ],
    [
      'an incomplete source',
      () => createSchema({ source: wrong({ ...methodsOf(source), facets: undefined }) }),
      'Expected options.source.facets to be a function, received undefined.',
    ],
    [
      'a source with a trace that is no function',
      () => createSchema({ source: wrong({ ...methodsOf(source), trace: [] }) }),
      'Expected options.source.trace to be a function or absent, received an empty array.',
    ],
    [
      'a misspelt option',
      () => createSchema(wrong({ source, format: {} })),
      'Expected options.format to be absent, since there is no such option, received an object. Did you mean "formats"?',
    ],
    [
      'an unknown format',
      () => createSchema({ source, formats: wrong({ HTML: () => '' }) }),
      'Expected options.formats.HTML to be absent, since there is no such option, received a function. Did you mean "html"?',
    ],
    [
      'a format that is no function',
      () => createSchema({ source, formats: wrong({ html: '<p>' }) }),
      'Expected options.formats.html to be a function, received "<p>".',
    ],
    [
      'loaders without a source',
      () => createLoaders(wrong(null)),
      'Expected source to be an IssueSource, received null.',
    ],
    [
      'loaders with a wrong format',
      () => createLoaders(source, wrong({ markdown: true })),
      'Expected formats.markdown to be a function, received true.',
    ],
    [
      'a wrong type of node',
      () => globalId(wrong('issue'), 'x'),
      /^Expected type to be one of Publication, .* received "issue"\.$/,
    ],
    ['a wrong id', () => globalId('Issue', wrong(undefined)), 'Expected id to be a string, received undefined.'],
    ['no global id', () => readGlobalId(wrong(12)), 'Expected id to be a string, received 12.'],
  ])('%s', (_, call, message) => {
    const error = errorOf(call)
    expect(GraphqlArgumentError.isInstance(error)).toBe(true)
    expect(error).toMatchObject({ message: typeof message === 'string' ? message : expect.stringMatching(message) })
  })

  it.each<[string, unknown, string]>([
    [
      'one issue',
      issue,
      'Expected issues to be an array of issues, received an object of type "issue". Pass an array, even for one issue: memorySource([issue]).',
    ],
    [
      'one result of parseIssue',
      parseIssue('# 甲\n\n乙'),
      'Expected issues to be an array of issues, received an object. Pass an array, even for one issue: memorySource([issue]).',
    ],
    ['nothing', undefined, 'Expected issues to be an array of issues, received undefined.'],
    ['JSON', '[]', 'Expected issues to be an array of issues, received "[]".'],
    [
      'a promise',
      Promise.resolve([]),
      'Expected issues to be an array of issues, received a Promise. Await the promise first.',
    ],
    [
      'a page',
      [issue, issue.pages[0]],
      'Expected issues[1] to be an issue object with type "issue", received an object of type "page". This is a page; pass the issue that contains it.',
    ],
    [
      'a Date',
      [{ ...issue, date: new Date(0) }],
      'Expected issues[0].date to be a string or null, received a Date. Pass dates as text, such as "2024-03-08".',
    ],
    [
      'a body of HTML',
      [withArticle({ body: '<p>' })],
      'Expected issues[0].pages[0].articles[0].body to be an array of blocks, received "<p>". A body is a list of nodes, such as { type: "paragraph", children: [{ type: "text", value: "…" }] }.',
    ],
    [
      'missing bylines',
      [withArticle({ bylines: undefined })],
      'Expected issues[0].pages[0].articles[0].bylines to be an array of bylines, received undefined.',
    ],
    [
      'a traced issue without pages',
      [{ issue: { ...issue, pages: null }, trace: [] }],
      'Expected issues[0].issue.pages to be an array of pages, received null.',
    ],
    [
      'a trace that is no array',
      [{ issue, trace: {} }],
      'Expected issues[0].trace to be an array of trace entries, received an object.',
    ],
  ])('memorySource: %s', (_, issues, message) => {
    const error = errorOf(() => memorySource(wrong(issues)))
    expect(GraphqlArgumentError.isInstance(error)).toBe(true)
    expect(error).toMatchObject({ message })
  })

  it.each<[string, () => unknown, string]>([
    ['foldText', () => foldText(wrong(null)), 'Expected text to be a string, received null.'],
    ['tokenize', () => tokenize(wrong(undefined)), 'Expected text to be a string, received undefined.'],
    ['preparePhrase', () => preparePhrase(wrong([])), 'Expected text to be a string, received an empty array.'],
    ['parseQuery', () => parseQuery(wrong({})), 'Expected text to be a string, received an object.'],
    [
      'articleTexts',
      () => articleTexts(wrong<Article>(issue)),
      'Expected article to be an article object with type "article", received an object of type "issue". This is an issue; its articles are in issue.pages[…].articles.',
    ],
    [
      'findMatches',
      () => findMatches(wrong(foldText('甲')), preparePhrase('甲')),
      'Expected foldedText to be a string, received an object.',
    ],
    [
      'findMatches of a text',
      () => findMatches('甲', wrong('甲')),
      'Expected phrase to be a prepared phrase, received "甲". Pass preparePhrase(text).',
    ],
    [
      'createMatcher of a text',
      () => createMatcher(wrong('甲')),
      'Expected query to be a parsed query, received "甲". Pass parseQuery(text).query.',
    ],
    [
      'createMatcher of a failed query',
      () => createMatcher(wrong(parseQuery('(').query)),
      'Expected query to be a parsed query, received null. The query could not be parsed; see the errors that parseQuery returned.',
    ],
    [
      'createMatcher of a result',
      () => createMatcher(wrong(parseQuery('甲'))),
      'Expected query to be a parsed query, received an object. This is the result of parseQuery: pass its property `query`.',
    ],
    [
      'createMatcher of an unknown node',
      () => createMatcher(wrong({ type: 'and', parts: [treeOf('甲'), { type: 'xor' }] })),
      'Expected query.parts[1] to be a parsed query, received an object of type "xor".',
    ],
    [
      'createMatcher of a phrase without text',
      () => createMatcher(wrong({ type: 'not', part: { type: 'phrase' } })),
      'Expected query.part.text to be a string, received undefined.',
    ],
    [
      'createMatcher of near without words',
      () => createMatcher(wrong({ type: 'near', words: [], distance: 1, fields: null })),
      'Expected query.words to be an array of strings, received an empty array.',
    ],
    [
      'createMatcher of or without parts',
      () => createMatcher(wrong({ type: 'or' })),
      'Expected query.parts to be an array of queries, received undefined.',
    ],
    [
      'createScorer',
      () => createScorer(treeOf('甲'), wrong(1)),
      'Expected rarity to be a function of a phrase, received 1.',
    ],
    [
      'createScorer of a text',
      () => createScorer(wrong('甲'), () => 1),
      'Expected query to be a parsed query, received "甲". Pass parseQuery(text).query.',
    ],
    [
      'extractSnippets of an article',
      () => extractSnippets(treeOf('甲'), wrong(article)),
      'Expected texts.headline to be a string, received an object.',
    ],
    [
      'extractSnippets of a text',
      () => extractSnippets(treeOf('甲'), wrong('甲')),
      'Expected texts to be an object with a text for each field, received "甲".',
    ],
    [
      'extractSnippets with a misspelt option',
      () => extractSnippets(treeOf('甲'), textsOf(''), wrong({ arround: 1 })),
      'Expected options.arround to be absent, since there is no such option, received 1. Did you mean "around"?',
    ],
    [
      'extractSnippets with a wrong number',
      () => extractSnippets(treeOf('甲'), textsOf(''), { first: -1 }),
      'Expected options.first to be an integer of 0 or more, received -1.',
    ],
    [
      'extractSnippets with a fraction',
      () => extractSnippets(treeOf('甲'), textsOf(''), { around: 1.5 }),
      'Expected options.around to be an integer of 0 or more, received 1.5.',
    ],
  ])('%s', (_, call, message) => {
    const error = errorOf(call)
    expect(GraphqlArgumentError.isInstance(error)).toBe(true)
    expect(error).toMatchObject({ message })
  })

  it.each([undefined, null, {}, { banmian: undefined }, { banmian: null }])(
    'resolvers in the context %j',
    (context) => {
      const error = errorOf(() =>
        resolvers['Query']?.['publications']?.({} as never, {} as never, context, {} as never),
      )
      expect(GraphqlArgumentError.isInstance(error)).toBe(true)
      expect(error).toMatchObject({
        argument: 'context',
        message: expect.stringContaining('Set `banmian: createLoaders(source)` in the context of each request.'),
      })
    },
  )
})

describe('arguments that are allowed', () => {
  it('are a source without a trace, options that are undefined and any iterable of issues', () => {
    expect(() => createSchema({ source: wrong({ ...methodsOf(source), trace: undefined }) })).not.toThrow()
    expect(() => createSchema(wrong({ source, formats: undefined }))).not.toThrow()
    expect(() => createLoaders(source, wrong({ html: undefined }))).not.toThrow()
    expect(() => memorySource(new Set([issue]))).not.toThrow()
    expect(() => memorySource([])).not.toThrow()
  })
})

/** Returns the methods of a source as functions of a plain object. */
function methodsOf(target: IssueSource): IssueSource {
  const method =
    <Name extends keyof IssueSource>(name: Name) =>
    (...args: unknown[]): unknown =>
      Reflect.apply(target[name] as (...rest: unknown[]) => unknown, target, args)
  const names = ['publications', 'issues', 'issuesOf', 'list', 'calendar', 'search', 'facets', 'trace'] as const
  return Object.fromEntries(names.map((name) => [name, method(name)])) as Record<string, unknown> as IssueSource &
    object
}
