import { ArgumentError, type Issue, parseIssue } from '@banmian/core'
import { sampleIssue } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import {
  contentSecurityPolicy,
  HtmlError,
  labelsFor,
  pageLabelsFor,
  renderArticle,
  renderContent,
  renderIssue,
  renderStylesheet,
  renderUprightNumbers,
  streamFiles,
  streamSite,
} from '../src/index.js'
import { siteOf } from './paper.js'

const issue = sampleIssue()
const article = issue.pages[0]!.articles[0]!

/** Calls a function with arguments that its types do not allow. */
const call = (f: (...args: never[]) => unknown, ...args: unknown[]): unknown => f(...(args as never[]))

/**
 * Returns the error that a call throws. Generators are not started: their arguments must be
 * checked at the call.
 */
function errorOf(f: (...args: never[]) => unknown, ...args: unknown[]): HtmlError {
  try {
    call(f, ...args)
  } catch (error) {
    if (HtmlError.isInstance(error)) return error
    throw error
  }
  throw new Error('Expected an HtmlError, but the call returned.')
}

const issueFunctions = [renderIssue, streamFiles]

describe('HtmlError', () => {
  it('is an ArgumentError and a TypeError that names argument, expected and received', () => {
    const error = errorOf(renderIssue, issue, { siteUrl: 'paper' })
    expect(error).toBeInstanceOf(TypeError)
    expect(error).toBeInstanceOf(ArgumentError)
    expect(ArgumentError.isInstance(error)).toBe(true)
    expect(error).toMatchObject({
      name: 'HtmlError',
      argument: 'options.siteUrl',
      expected: 'an absolute URL',
      received: '"paper"',
      message:
        'Expected options.siteUrl to be an absolute URL, received "paper". Pass the URL of the folder in which the pages are published, such as "https://paper.example/daily/".',
    })
  })

  it('is recognized across copies of the package, and nothing else is', () => {
    const other = Object.assign(new Error('x'), { [Symbol.for('@banmian/html HtmlError')]: true })
    expect(HtmlError.isInstance(other)).toBe(true)
    for (const value of [new TypeError('x'), null, undefined, 'x']) expect(HtmlError.isInstance(value)).toBe(false)
  })
})

describe('an issue', () => {
  it.each(issueFunctions)('must be an issue: %o', (f) => {
    expect(errorOf(f, parseIssue('')).message).toBe(
      'Expected issue to be an issue object with type "issue", received an object. This is the result of parseIssue: pass its property `issue`.',
    )
    expect(errorOf(f).message).toBe('Expected issue to be an issue object, received undefined.')
    expect(errorOf(f, JSON.stringify(issue)).message).toMatch(/pass JSON\.parse\(text\)\.$/)
    expect(errorOf(f, { ...issue, date: new Date(0) }).message).toMatch(
      /^Expected issue\.date to be a string or null, received a Date\. Pass dates as text/,
    )
  })

  it.each(issueFunctions)('must have complete articles: %o', (f) => {
    const withArticle = (change: object) => ({
      ...issue,
      pages: [{ ...issue.pages[0]!, articles: [{ ...article, ...change }] }],
    })
    expect(errorOf(f, withArticle({ body: '<p>' })).argument).toBe('issue.pages[0].articles[0].body')
    expect(errorOf(f, withArticle({ bylines: undefined })).argument).toBe('issue.pages[0].articles[0].bylines')
  })

  it('is checked by streamSite with its position', async () => {
    await expect(siteOf([issue, parseIssue('') as never])).rejects.toThrow(
      /^Expected issues\[1\] to be an issue object/,
    )
  })
})

describe('renderArticle', () => {
  it('names swapped, missing and incomplete arguments', () => {
    expect(errorOf(renderArticle, article, issue).message).toBe(
      'Expected issue to be an issue object with type "issue", received an object of type "article". This is an article, not an issue. Check the order of the arguments.',
    )
    expect(errorOf(renderArticle, issue, issue).message).toMatch(
      /^Expected article to be an article object with type "article", received an object of type "issue"/,
    )
    expect(errorOf(renderArticle, issue).message).toBe('Expected article to be an article object, received undefined.')
    expect(errorOf(renderArticle, issue, { ...article, bylines: undefined }).argument).toBe('article.bylines')
  })

  it('refuses a copy of an article, and an article of another issue', () => {
    expect(errorOf(renderArticle, issue, { ...article }).message).toBe(
      'Expected article to be one of the articles of issue, received an object of type "article". Pass the object itself from issue.pages[…].articles, not a copy of it.',
    )
    expect(errorOf(renderArticle, issue, sampleIssue().pages[0]!.articles[0]).argument).toBe('article')
  })
})

describe('renderContent', () => {
  it('names wrong and incomplete articles', () => {
    expect(errorOf(renderContent).argument).toBe('article')
    expect(errorOf(renderContent, issue).message).toMatch(/its articles are in issue\.pages\[…\]\.articles\.$/)
    expect(errorOf(renderContent, { ...article, body: '<p>' }).message).toBe(
      'Expected article.body to be an array of blocks, received "<p>". A body is a list of nodes, such as { type: "paragraph", children: [{ type: "text", value: "…" }] }.',
    )
    expect(errorOf(renderContent, { ...article, bylines: undefined }).argument).toBe('article.bylines')
  })

  it('names nodes of an unknown type, also those of Object.prototype', () => {
    expect(errorOf(renderContent, { ...article, body: [{ type: 'poem' }] }).message).toMatch(
      /^Expected the type of a node to be one of paragraph, heading, .*, received "poem"\. .*options\.handlers\.$/,
    )
    for (const type of ['toString', 'constructor'])
      expect(errorOf(renderContent, { ...article, body: [{ type }] }).received).toBe(`"${type}"`)
    const body = [{ type: 'paragraph', children: [null] }]
    expect(errorOf(renderContent, { ...article, body }).received).toBe('undefined')
  })

  it.each([
    [{ syntax: 'json' }, 'options.syntax', '"html" or "xml"'],
    [{ headingLevel: 7 }, 'options.headingLevel', 'an integer from 1 to 6'],
    [{ headingLevel: 0 }, 'options.headingLevel', 'an integer from 1 to 6'],
    [{ headingLevel: 1.5 }, 'options.headingLevel', 'an integer from 1 to 6'],
    [{ headline: 1 }, 'options.headline', 'true or false'],
    [{ href: 1 }, 'options.href', 'a URL or null'],
    [{ resolveUrl: '/' }, 'options.resolveUrl', 'a function'],
    [{ authorUrl: '/' }, 'options.authorUrl', 'a function'],
    [{ picture: '/' }, 'options.picture', 'a function'],
    [{ missingPicture: 1 }, 'options.missingPicture', 'a string'],
    [{ uprightNumbers: 'yes' }, 'options.uprightNumbers', 'true or false'],
    [{ handlers: null }, 'options.handlers', 'an object of handlers by node type'],
    [{ onRemoved: [] }, 'options.onRemoved', 'a function'],
    [null, 'options', 'an object'],
  ])('names wrong options: %j', (options, argument, expected) => {
    expect(errorOf(renderContent, article, options)).toMatchObject({ argument, expected })
  })
})

const correction = { article: 'a', date: '2024-03-09T08:00:00+08:00', note: null }

/** Every function with options of pages, called with them. */
const pageFunctions: [string, (options: unknown) => HtmlError][] = [
  ['renderIssue', (options) => errorOf(renderIssue, issue, options)],
  ['renderArticle', (options) => errorOf(renderArticle, issue, article, options)],
  ['streamFiles', (options) => errorOf(streamFiles, issue, options)],
  ['streamSite', (options) => errorOf(streamSite, [issue], options)],
]

describe.each(pageFunctions)('%s', (_, errorFor) => {
  it.each([
    [{ theme: 'neon' }, 'options.theme', '"newsprint" or "plain"'],
    [{ css: '</style><script>' }, 'options.css', 'CSS without "</style" and "<!--"'],
    [{ css: '<!--' }, 'options.css', 'CSS without "</style" and "<!--"'],
    [{ stylesheetUrl: 1 }, 'options.stylesheetUrl', 'a URL'],
    [{ siteUrl: 'https://paper.example/a?b/' }, 'options.siteUrl', 'an absolute URL'],
    [{ siteUrl: 'https://paper.example/#a' }, 'options.siteUrl', 'an absolute URL'],
    [{ siteUrl: 'ftp://paper.example/' }, 'options.siteUrl', 'an absolute URL'],
    [{ siteUrl: null }, 'options.siteUrl', 'an absolute URL'],
    [{ writingMode: 'diagonal' }, 'options.writingMode', '"horizontal" or "vertical"'],
    [{ timeZone: 'Taiyuan' }, 'options.timeZone', 'an IANA time zone'],
    [{ timeZone: 8 }, 'options.timeZone', 'an IANA time zone'],
    [{ timeZone: '+08:00' }, 'options.timeZone', 'an IANA time zone'],
    [{ publicationTime: '6:00' }, 'options.publicationTime', 'a local time such as "06:00"'],
    [{ publicationTime: '24:00' }, 'options.publicationTime', 'a local time such as "06:00"'],
    [{ secondsApart: -1 }, 'options.secondsApart', 'a whole number, 0 or more'],
    [{ secondsApart: 0.5 }, 'options.secondsApart', 'a whole number, 0 or more'],
    [{ authorUrl: '/' }, 'options.authorUrl', 'a function'],
    [{ corrections: {} }, 'options.corrections', 'an array of corrections'],
    [{ corrections: [null] }, 'options.corrections[0]', 'an object with article, date and note'],
    [{ corrections: [{ ...correction, article: 1 }] }, 'options.corrections[0].article', 'the id of an article'],
    [{ corrections: [{ ...correction, note: 1 }] }, 'options.corrections[0].note', 'a string or null'],
    [
      { corrections: [correction, correction, { ...correction, date: '2024-03-09' }] },
      'options.corrections[2].date',
      'a time of RFC 3339, such as "2024-03-09T08:00:00+08:00"',
    ],
    [{ labels: ['Contents'] }, 'options.labels', 'an object or a function'],
    [{ handlers: 'x' }, 'options.handlers', 'an object of handlers by node type'],
    [{ picture: 'x' }, 'options.picture', 'a function'],
    [{ slots: null }, 'options.slots', 'an object'],
    [{ slots: [] }, 'options.slots', 'an object'],
    [{ slots: { head: '<meta>' } }, 'options.slots.head', 'a function'],
    [{ onRemoved: 'x' }, 'options.onRemoved', 'a function'],
    [null, 'options', 'an object'],
  ])('names wrong options: %j', (options, argument, expected) => {
    expect(errorFor(options)).toMatchObject({ argument, expected })
  })

  it('refuses unknown options and slots, and suggests what a misspelt one means', () => {
    expect(errorFor({ baseUrl: 'https://paper.example/' }).message).toBe(
      'Expected options.baseUrl to be absent, since there is no such option, received "https://paper.example/". Did you mean "siteUrl"?',
    )
    expect(errorFor({ slots: { heder: () => '' } }).message).toMatch(/Did you mean "header"\?$/)
    expect(errorFor({ vertical: true }).message).toMatch(/The options are theme, css, .*writingMode/)
  })
})

describe('streamSite', () => {
  it.each([
    [
      issue,
      'Expected issues to be an iterable or async iterable of issues, received an object of type "issue". Pass a single issue in an array: [issue].',
    ],
    [undefined, 'Expected issues to be an iterable or async iterable of issues, received undefined.'],
    ['x', 'Expected issues to be an iterable or async iterable of issues, received "x".'],
  ])('names issues that are not iterable', (issues, message) => {
    expect(errorOf(streamSite, issues).message).toBe(message)
  })

  it.each([
    [{ search: 'yes' }, 'options.search', 'true or false'],
    [{ script: 0 }, 'options.script', 'true or false'],
    [{ icon: 1 }, 'options.icon', 'a URL or null'],
    [{ alternates: {} }, 'options.alternates', 'an array of objects with path, type and title'],
    [{ issueAlternates: [] }, 'options.issueAlternates', 'a function'],
  ])('names wrong options: %j', (options, argument, expected) => {
    expect(errorOf(streamSite, [issue], options)).toMatchObject({ argument, expected })
  })
})

describe('the other functions', () => {
  it('name wrong and unknown options', async () => {
    expect(errorOf(renderStylesheet, { theme: 'neon' }).argument).toBe('options.theme')
    expect(errorOf(renderStylesheet, { them: 'plain' }).message).toMatch(/Did you mean "theme"\?$/)
    await expect(contentSecurityPolicy({ pictureOrigins: ['https://a.example/b'] })).rejects.toThrow(HtmlError)
    await expect(contentSecurityPolicy({ pictureOrigins: ["x; script-src 'unsafe-inline'"] })).rejects.toThrow(
      HtmlError,
    )
    await expect(contentSecurityPolicy({ picture: 1 } as never)).rejects.toThrow(HtmlError)
    await expect(contentSecurityPolicy({ pictureOrigin: [] } as never)).rejects.toThrow(/"pictureOrigins"\?$/)
  })

  it('name wrong arguments', () => {
    for (const f of [labelsFor, pageLabelsFor]) expect(errorOf(f, undefined).argument).toBe('language')
    expect(errorOf(renderUprightNumbers, 12).argument).toBe('text')
    expect(errorOf(renderUprightNumbers, '12', 'xhtml').argument).toBe('syntax')
  })
})

it('options of a page are also options of its policy', async () => {
  const options = { alternates: [], issueAlternates: (_: Issue) => [], search: true, icon: null }
  expect(await contentSecurityPolicy(options)).toContain("'wasm-unsafe-eval'")
})
