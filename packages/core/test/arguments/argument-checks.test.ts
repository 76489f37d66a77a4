import { emptyIssue, hostileIssue, sampleIssue } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { ArgumentError, argumentChecks, trustIssue } from '../../src/arguments.js'
import {
  type Article,
  articleById,
  articlesOf,
  createArticle,
  creatorsOf,
  creditsOf,
  diffIssues,
  figuresOf,
  headlineText,
  type Issue,
  mergeIssues,
  parseIssue,
  parseMarkdown,
  plainText,
  toMarkdown,
} from '../../src/index.js'
import { toMdast } from '../../src/mdast.js'

const checks: ReturnType<typeof argumentChecks> = argumentChecks()
const article = (): Article => createArticle({ headline: '题' })
/** Passes a value of any type where a type is expected. */
const wrong = (value: unknown): never => value as never
const changed = (name: string, value: unknown) => ({ ...article(), [name]: value })
const without = (name: string) => Object.fromEntries(Object.entries(article()).filter(([key]) => key !== name))
const inIssue = (value: unknown) => {
  const issue = sampleIssue()
  issue.pages[0]!.articles[1] = wrong(value)
  return issue
}

const ISSUE_MISTAKES: [mistake: string, value: unknown, message: string][] = [
  ['undefined', undefined, 'Expected issue to be an issue object, received undefined.'],
  [
    'the result of parseIssue',
    parseIssue('文'),
    'Expected issue to be an issue object with type "issue", received an object. This is the result of parseIssue: pass its property `issue`.',
  ],
  [
    'an article',
    article(),
    'Expected issue to be an issue object with type "issue", received an object of type "article". This is an article, not an issue. Check the order of the arguments.',
  ],
  [
    'a page',
    sampleIssue().pages[0],
    'Expected issue to be an issue object with type "issue", received an object of type "page". This is a page; pass the issue that contains it.',
  ],
  [
    'JSON',
    ' {"type":"issue"}',
    'Expected issue to be an issue object, received " {\\"type\\":\\"issue\\"}". This looks like JSON: pass JSON.parse(text).',
  ],
  [
    'a promise',
    Promise.resolve(sampleIssue()),
    'Expected issue to be an issue object with type "issue", received a Promise. Await the promise first.',
  ],
  ['a list', [sampleIssue()], 'Expected issue to be an issue object, received an array.'],
  [
    'a Date as date',
    { ...sampleIssue(), date: new Date(0) },
    'Expected issue.date to be a string or null, received a Date. Pass dates as text, such as "2024-03-08".',
  ],
  ['no id', { ...sampleIssue(), id: undefined }, 'Expected issue.id to be a string, received undefined.'],
  ['a number', { ...sampleIssue(), number: 7 }, 'Expected issue.number to be a string or null, received 7.'],
  ['an edition', { ...sampleIssue(), edition: 7 }, 'Expected issue.edition to be a string or null, received 7.'],
  [
    'a name as publication',
    { ...sampleIssue(), publication: '太原日报' },
    'Expected issue.publication to be a publication object, received "太原日报".',
  ],
  [
    'no language',
    { ...sampleIssue(), publication: {} },
    'Expected issue.publication.language to be a string, received undefined.',
  ],
  [
    'a URL object',
    { ...sampleIssue(), publication: { ...sampleIssue().publication, url: new URL('https://a.example') } },
    'Expected issue.publication.url to be a string or null, received a URL.',
  ],
  [
    'no identifiers',
    { ...sampleIssue(), publication: { ...sampleIssue().publication, identifiers: null } },
    'Expected issue.publication.identifiers to be an array of identifiers, received null.',
  ],
  [
    'no pages',
    { ...sampleIssue(), pages: undefined },
    'Expected issue.pages to be an array of pages, received undefined.',
  ],
  [
    'an article among pages',
    { ...sampleIssue(), pages: [article()] },
    'Expected issue.pages[0] to be a page object with type "page", received an object of type "article". This is an article, not an issue. Check the order of the arguments.',
  ],
  ...['articles', 'bylines', 'unplaced'].map((name): [string, unknown, string] => [
    `a page without ${name}`,
    { ...sampleIssue(), pages: [{ ...sampleIssue().pages[0], [name]: undefined }] },
    `Expected issue.pages[0].${name} to be an array of ${name === 'unplaced' ? 'fragments' : name}, received undefined.`,
  ]),
  [
    'a page without a label',
    { ...sampleIssue(), pages: [{ ...sampleIssue().pages[0], label: undefined }] },
    'Expected issue.pages[0].label to be a string or null, received undefined.',
  ],
  [
    'an article without a body',
    inIssue(without('body')),
    'Expected issue.pages[0].articles[1].body to be an array of blocks, received undefined.',
  ],
]

const ARTICLE_MISTAKES: [mistake: string, value: unknown, message: string][] = [
  ['undefined', undefined, 'Expected article to be an article object, received undefined.'],
  [
    'an issue',
    sampleIssue(),
    'Expected article to be an article object with type "article", received an object of type "issue". This is an issue; its articles are in issue.pages[…].articles.',
  ],
  [
    'HTML as body',
    changed('body', '<p>'),
    'Expected article.body to be an array of blocks, received "<p>". A body is a list of nodes, such as { type: "paragraph", children: [{ type: "text", value: "…" }] }.',
  ],
  [
    'texts in the body',
    changed('body', ['文']),
    'Expected article.body[0] to be a block with a type, received "文". A body is a list of nodes, such as { type: "paragraph", children: [{ type: "text", value: "…" }] }.',
  ],
  ['null in the body', changed('body', [null]), 'Expected article.body[0] to be a block with a type, received null. '],
  [
    'a block without type',
    changed('body', [{}]),
    'Expected article.body[0] to be a block with a type, received an object. ',
  ],
  ['no bylines', without('bylines'), 'Expected article.bylines to be an array of bylines, received undefined.'],
  ['no subjects', without('subjects'), 'Expected article.subjects to be an array of strings, received undefined.'],
  [
    'no continuations',
    without('continuations'),
    'Expected article.continuations to be an array of continuations, received undefined.',
  ],
  [
    'a text as headline',
    changed('headline', '题'),
    'Expected article.headline to be an object with kicker, main and deck, received "题".',
  ],
  [
    'a headline without deck',
    changed('headline', { kicker: null, main: null }),
    'Expected article.headline.deck to be a string or null, received undefined.',
  ],
  ['no id', without('id'), 'Expected article.id to be a string, received undefined.'],
  ['no role', changed('role', null), 'Expected article.role to be a string, received null.'],
  ['no rubric', without('rubric'), 'Expected article.rubric to be a string or null, received undefined.'],
  [
    'a text as dateline',
    changed('dateline', '电'),
    'Expected article.dateline to be an object or null, received "电".',
  ],
]

describe('argumentChecks', () => {
  it('accepts issues and articles', () => {
    for (const issue of [sampleIssue(), hostileIssue(), emptyIssue()]) expect(() => checks.issue(issue)).not.toThrow()
    expect(() => checks.article(article())).not.toThrow()
  })

  it.each(ISSUE_MISTAKES)('names the mistake in an issue: %s', (_, value, message) => {
    expect(() => checks.issue(value)).toThrow(message)
  })

  it.each(ARTICLE_MISTAKES)('names the mistake in an article: %s', (_, value, message) => {
    expect(() => checks.article(value)).toThrow(message)
  })

  it('names the argument that it is told', () => {
    expect(() => checks.issue(1, 'issues[3]')).toThrow('Expected issues[3] to be an issue object, received 1.')
    expect(() => checks.article({}, 'first')).toThrow('Expected first to be an article object with type "article"')
  })

  it('refuses unknown options with a suggestion', () => {
    const known = ['siteUrl', 'labels']
    expect(() => checks.options({ siteUrl: 1 }, known)).not.toThrow()
    expect(() => checks.options({ siteURL: 1 }, known)).toThrow(
      'Expected options.siteURL to be absent, since there is no such option, received 1. Did you mean "siteUrl"?',
    )
    expect(() => checks.options({ vertical: true }, known)).toThrow('The options are siteUrl, labels.')
    expect(() => checks.options(null, known)).toThrow('Expected options to be an object, received null.')
    expect(() => checks.options('https://a.example', known, 'settings')).toThrow('Expected settings to be an object')
  })

  it('throws unless a condition holds', () => {
    expect(() => checks.that(true, 'id', 'a string', 1)).not.toThrow()
    expect(() => checks.that(false, 'id', 'a string', 1, 'Quote it.')).toThrow(
      new ArgumentError({ argument: 'id', expected: 'a string', received: 1, hint: 'Quote it.' }),
    )
  })

  it("throws the error class of the caller's package", () => {
    class FeedError extends ArgumentError {}
    expect(() => argumentChecks(FeedError).issue(1)).toThrow(FeedError)
    expect(() => checks.issue(1)).toThrow(ArgumentError)
  })
})

describe('ArgumentError', () => {
  const error = new ArgumentError({ argument: 'a', expected: 'b', received: [] })

  it('is a TypeError with its parts', () => {
    expect(error).toBeInstanceOf(TypeError)
    expect(error).toMatchObject({ name: 'ArgumentError', argument: 'a', expected: 'b', received: 'an empty array' })
    expect(error.message).toBe('Expected a to be b, received an empty array.')
  })

  it('is recognized across copies of the package', () => {
    expect(ArgumentError.isInstance(error)).toBe(true)
    expect(ArgumentError.isInstance({ [Symbol.for('@banmian/core ArgumentError')]: true })).toBe(true)
    expect([new TypeError('x'), null, 'x', undefined].some(ArgumentError.isInstance)).toBe(false)
  })
})

describe('every public function names a wrong argument', () => {
  const parsed = parseIssue('文')
  const functions: [name: string, call: () => unknown, message: string | RegExp][] = [
    ['toMarkdown', () => toMarkdown(wrong(parsed)), 'This is the result of parseIssue: pass its property `issue`.'],
    ['toMarkdown', () => toMarkdown(wrong(undefined)), 'Expected issue to be an issue object, received undefined.'],
    ['parseMarkdown', () => parseMarkdown(wrong(null)), 'Expected text to be a string, received null.'],
    ['parseMarkdown', () => parseMarkdown(wrong(sampleIssue())), 'Pass the result of toMarkdown.'],
    [
      'plainText',
      () => plainText(wrong(undefined)),
      'Expected nodes to be a node or a list of nodes, received undefined.',
    ],
    ['plainText', () => plainText(wrong('文')), 'Expected nodes to be a node or a list of nodes, received "文".'],
    ['plainText', () => plainText(wrong(article())), 'received an object of type "article". Pass its body.'],
    ['plainText', () => plainText(wrong(sampleIssue())), 'Pass the body of one of its articles.'],
    ['plainText', () => plainText(wrong([{ type: 'aside' }])), 'received an object of type "aside".'],
    [
      'headlineText',
      () => headlineText(wrong(undefined)),
      'Expected article to be an article object, received undefined.',
    ],
    ['creditsOf', () => creditsOf(wrong(without('bylines'))), 'Expected article.bylines to be an array of bylines'],
    ['creatorsOf', () => creatorsOf(wrong(sampleIssue())), 'This is an issue; its articles are in issue.pages'],
    ['figuresOf', () => figuresOf(wrong(changed('body', '<p>'))), 'Expected article.body to be an array of blocks'],
    ['articlesOf', () => articlesOf(wrong(article())), 'This is an article, not an issue.'],
    ['articleById', () => articleById(sampleIssue(), wrong(1)), 'Expected id to be a string, received 1.'],
    ['articleById', () => articleById(wrong('a1'), wrong(sampleIssue())), 'Expected id to be a string'],
    [
      'diffIssues',
      () => diffIssues(sampleIssue(), wrong(null)),
      'Expected after to be an issue object, received null.',
    ],
    ['diffIssues', () => diffIssues(wrong(parsed), sampleIssue()), 'Expected before to be an issue object'],
    ['mergeIssues', () => mergeIssues(wrong(sampleIssue())), 'Expected issues to be an array of at least one issue'],
    ['mergeIssues', () => mergeIssues([]), 'received an empty array.'],
    ['mergeIssues', () => mergeIssues(wrong([sampleIssue(), parsed])), 'Expected issues[1] to be an issue object'],
    ['mergeIssues', () => mergeIssues([sampleIssue()], wrong({ locales: 1 })), 'Did you mean "locale"?'],
    ['toMdast', () => toMdast(wrong(sampleIssue())), 'This is an issue; its articles are in issue.pages'],
  ]
  it.each(functions)('%s', (_, call, message) => {
    expect(call).toThrow(ArgumentError)
    expect(call).toThrow(message)
  })

  it('toMarkdown, for ids that occur twice and nodes that it does not know', () => {
    const issue = sampleIssue()
    const [first, second] = issue.pages[0]!.articles as [Article, Article]
    second.id = first.id
    expect(() => toMarkdown(issue)).toThrow(
      `Expected issue.pages[0].articles[1].id to be an id that no other page or article has, received "${first.id}".`,
    )
    const unknown: Issue = sampleIssue()
    unknown.pages[0]!.articles[0]!.body = [wrong({ type: 'aside' })]
    expect(() => toMarkdown(unknown)).toThrow(
      new ArgumentError({ argument: 'every block of issue', expected: 'of a known type', received: { type: 'aside' } }),
    )
    unknown.pages[0]!.articles[0]!.body = [{ type: 'paragraph', children: [wrong('文')] }]
    expect(() => toMarkdown(unknown)).toThrow('Expected every phrasing node of issue to be of a known type')
  })
})

describe('an issue that trustIssue has marked', () => {
  /** An issue whose first body counts how often it is read. */
  const counted = (): { issue: Issue; reads: () => number } => {
    const issue = sampleIssue()
    const [first] = issue.pages[0]!.articles
    const { body } = first!
    let reads = 0
    const get = () => {
      reads++
      return body
    }
    Object.defineProperty(first, 'body', { get, enumerable: true })
    return { issue, reads: () => reads }
  }

  it('is accepted without being read', () => {
    const { issue, reads } = counted()
    checks.issue(issue)
    expect(reads()).toBeGreaterThan(0)
    const before = reads()
    expect(trustIssue(issue)).toBe(issue)
    checks.issue(issue)
    expect(reads()).toBe(before)
  })

  it('is that object alone: a copy is checked', () => {
    const issue = trustIssue(sampleIssue())
    expect(() => checks.issue({ ...issue, id: wrong(1) })).toThrow('Expected issue.id to be a string')
  })

  it('is no other: what is changed between two calls is noticed', () => {
    const issue = sampleIssue()
    checks.issue(issue)
    issue.pages[0]!.articles[0]!.body = wrong('文')
    expect(() => checks.issue(issue)).toThrow('Expected issue.pages[0].articles[0].body to be an array of blocks')
  })
})
