import { anyIssue } from '@banmian/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ArgumentError, createArticle, createIssue, type IssueParts, isIssue, parseIssue } from '../../src/index.js'

const wrong = (value: unknown): never => value as never
const page = '## 要闻\n\n## 甲市召开会议\n\n本报讯 3月7日,会议今天开。(张三)\n'

describe('createArticle', () => {
  it('has defaults for everything', () => {
    expect(createArticle()).toEqual({
      type: 'article',
      id: expect.stringMatching(/^a[0-9a-f]{16}$/),
      role: 'news',
      headline: { kicker: null, main: null, deck: null },
      rubric: null,
      dateline: null,
      bylines: [],
      body: [],
      continuations: [],
      subjects: [],
    })
  })

  it('takes the headline as one line or as parts, and ignores undefined', () => {
    expect(createArticle({ headline: '题' }).headline).toEqual({ kicker: null, main: '题', deck: null })
    expect(createArticle({ headline: { deck: '副' } }).headline).toEqual({ kicker: null, main: null, deck: '副' })
    expect(createArticle(wrong({ role: undefined, id: undefined }))).toEqual(createArticle())
  })

  it('makes an id of the content', () => {
    const body = [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value: '文' }] }]
    const { id } = createArticle({ headline: '题', body })
    expect(createArticle({ headline: '题', body }).id).toBe(id)
    expect(createArticle({ headline: '题二', body }).id).not.toBe(id)
    expect(createArticle({ headline: '题', body: [...body, ...body] }).id).not.toBe(id)
    expect(createArticle({ id: 'own' }).id).toBe('own')
  })

  it.each([
    [{ id: '' }, 'Expected parts.id to be ASCII letters, digits and hyphens that start with a letter, received "".'],
    [{ id: '1' }, 'Expected parts.id to be ASCII letters'],
    [{ role: 'report' }, 'Expected parts.role to be one of news, brief'],
    [{ type: 'issue' }, 'Expected parts.type to be "article", received "issue".'],
    [{ body: '<p>' }, 'Expected parts.body to be an array of blocks, received "<p>". A body is a list of nodes'],
    [
      { heading: '题' },
      'Expected parts.heading to be absent, since there is no such option, received "题". Did you mean "headline"?',
    ],
    [{ headline: { main: 7 } }, 'Expected parts.headline.main to be a string or null, received 7.'],
    [
      { dateline: { text: '', placement: 'tail', agency: null, place: null, date: '--02-30' } },
      'Expected parts.dateline.date to be a day written YYYY-MM-DD or --MM-DD, received "--02-30".',
    ],
    [{ extensions: { note: 1 } }, 'Expected every key of parts.extensions to be a URI, received "note".'],
    [null, 'Expected parts to be an object, received null.'],
  ])('refuses %j', (parts, message) => {
    expect(() => createArticle(wrong(parts))).toThrow(ArgumentError)
    expect(() => createArticle(wrong(parts))).toThrow(message)
  })
})

describe('createIssue', () => {
  it('has defaults for everything, and is valid', () => {
    const issue = createIssue()
    expect(issue).toEqual({
      type: 'issue',
      id: expect.stringMatching(/^i[0-9a-f]{16}$/),
      publication: { name: null, language: 'zh-Hans', identifiers: [], url: null, publisher: null, timeZone: null },
      date: null,
      number: null,
      edition: null,
      pages: [],
    })
    expect(isIssue(issue)).toBe(true)
  })

  it('makes the ids that parseIssue makes', () => {
    const { issue } = parseIssue(page, { publication: '示范日报', date: '2024-03-08' })
    const { id: _, pages, ...fields } = issue
    const parts = pages.map(({ id: _, articles, ...rest }) => ({
      ...rest,
      articles: articles.map(({ id: _, ...article }) => article),
    }))
    expect(JSON.stringify(createIssue({ ...fields, pages: parts }))).toBe(JSON.stringify(issue))
  })

  it('returns any issue as it is', () => {
    fc.assert(
      fc.property(anyIssue, (issue) => {
        expect(createIssue(issue)).toEqual(issue)
      }),
      { numRuns: 100 },
    )
  })

  it('makes ids unique, also for equal articles', () => {
    const issue = createIssue({ pages: [{ articles: [{}, {}] }, { articles: [{}] }] })
    const ids = issue.pages.flatMap(({ id, articles }) => [id, ...articles.map((article) => article.id)])
    expect(new Set(ids).size).toBe(5)
    expect(isIssue(issue)).toBe(true)
  })

  it('does not change its argument', () => {
    const parts: IssueParts = { publication: { name: '报' }, pages: [{ articles: [{ headline: '题' }] }] }
    const before = JSON.stringify(parts)
    createIssue(parts)
    expect(JSON.stringify(parts)).toBe(before)
  })

  it.each([
    [{ date: '2024-02-30' }, 'Expected parts.date to be a day written YYYY-MM-DD, received "2024-02-30".'],
    [{ date: new Date(0) }, 'received a Date. Pass dates as text, such as "2024-03-08".'],
    [{ id: 'a b' }, 'Expected parts.id to be ASCII letters'],
    [{ type: 'page' }, 'Expected parts.type to be "issue"'],
    [{ publication: { language: '中文' } }, 'Expected parts.publication.language to be a BCP 47 language tag'],
    [{ publication: { title: '报' } }, 'Expected parts.publication.title to be absent'],
    [{ publication: { name: 7 } }, 'Expected parts.publication.name to be a string or null, received 7.'],
    [{ pages: {} }, 'Expected parts.pages to be an array of pages, received an object.'],
    [{ pages: [{ id: '' }] }, 'Expected parts.pages[0].id to be ASCII letters'],
    [{ pages: [{ type: 'article' }] }, 'Expected parts.pages[0].type to be "page"'],
    [{ pages: [{ article: [] }] }, 'Did you mean "articles"?'],
    [{ pages: [{ articles: '文' }] }, 'Expected parts.pages[0].articles to be an array of articles, received "文".'],
    [{ pages: [{ articles: [{}, { id: '?' }] }] }, 'Expected parts.pages[0].articles[1].id to be ASCII letters'],
    [
      { pages: [{ id: 'a' }, { articles: [{ id: 'a' }] }] },
      'Expected parts.pages[1].articles[0].id to be an id that no other page or article has, received "a". Omit it, and one is made.',
    ],
    [{ pages: [{ id: 'a' }, { id: 'a' }] }, 'Expected parts.pages[1].id to be an id that no other'],
    [{ extensions: { note: 1 } }, 'Expected every key of parts.extensions to be a URI'],
    [{ title: '报' }, 'Expected parts.title to be absent'],
  ])('refuses %j', (parts, message) => {
    expect(() => createIssue(wrong(parts))).toThrow(ArgumentError)
    expect(() => createIssue(wrong(parts))).toThrow(message)
  })
})
