import { type Article, type Issue, plainText } from '@banmian/core'
import { beforeAll, describe, expect, it } from 'vitest'
import { archiveIssues } from './archive-issues.js'

type Key = { value: string | number; id: string }
type ListWindow = { limit: number; after: Key | null; backward: boolean }
type Listing<Entry> = {
  entries: readonly Entry[]
  more: boolean
  total: { value: number; exact: boolean }
}
type Order = 'newest' | 'oldest'
type Field = 'headline' | 'byline' | 'body'
type Query =
  | { type: 'phrase'; text: string; fields: readonly Field[] | null }
  | { type: 'and' | 'or'; parts: readonly Query[] }
  | { type: 'not'; part: Query }
  | { type: 'near'; words: readonly string[]; distance: number; fields: readonly Field[] | null }
type Request = { text: Query | null; filter: Record<string, unknown> }
type Hit = { key: Key; issue: string; article: string; score: number }

/** The shape of `IssueSource` of `@banmian/graphql`, since this package depends on core only. */
export interface TestedSource {
  publications(): Promise<readonly { key: string }[]>
  issues(ids: readonly string[]): Promise<readonly (Issue | null)[]>
  issuesOf(ids: readonly string[]): Promise<readonly (string | null)[]>
  list(filter: Record<string, unknown>, order: Order, window: ListWindow): Promise<Listing<{ key: Key }>>
  calendar(filter: Record<string, unknown>): Promise<readonly { date: string; issues: number }[]>
  search(request: Request, order: Order | 'relevance', window: ListWindow): Promise<Listing<Hit>>
  facets(
    request: Request,
    fields: readonly ('year' | 'month' | 'weekday' | 'publication' | 'rubric' | 'role' | 'length' | 'language')[],
    first: number,
  ): Promise<readonly { field: string; values: readonly { value: string; count: number }[] }[]>
}

const phrase = (text: string, fields: readonly Field[] | null = null): Query => ({ type: 'phrase', text, fields })
const all: ListWindow = { limit: 1000, after: null, backward: false }
const everything: Request = { text: null, filter: {} }

/**
 * Registers the tests that every `IssueSource` must pass. `make` returns a new source that contains
 * the given issues.
 */
export function issueSourceSuite(name: string, make: (issues: Issue[]) => TestedSource | Promise<TestedSource>): void {
  describe(`${name}, as every source of issues`, () => {
    const issues = archiveIssues()
    const articles = issues.flatMap((issue) =>
      issue.pages.flatMap((page, index) => page.articles.map((article) => ({ issue, page, index, article }))),
    )
    let source: TestedSource
    beforeAll(async () => {
      source = await make(archiveIssues())
    })

    const found = async (request: Request): Promise<string[]> =>
      (await source.search(request, 'oldest', all)).entries.map(({ article }) => article).sort()
    const those = (fits: (one: (typeof articles)[number]) => boolean): string[] =>
      articles
        .filter(fits)
        .map(({ article }) => article.id)
        .sort()

    it('returns whole issues in the requested order, and null for unknown ids', async () => {
      const [first, second] = issues
      expect(await source.issues([second?.id ?? '', 'gone', first?.id ?? ''])).toEqual([second, null, first])
      expect(await source.issues([])).toEqual([])
      expect(await source.issuesOf(['article-5', first?.pages[1]?.id ?? '', 'gone', '__proto__'])).toEqual([
        issues[1]?.id,
        first?.id,
        null,
        null,
      ])
      expect((await source.publications()).map(({ key }) => key)).toEqual(['样例新闻', '江城日报'])
    })

    it.each(['oldest', 'newest'] as const)(
      'lists issues %s first, each once, in windows of any length',
      async (order) => {
        const whole = (await source.list({}, order, all)).entries.map(({ key }) => key)
        expect(whole).toHaveLength(issues.length)
        const sign = order === 'oldest' ? 1 : -1
        const sorted = [...whole].sort((a, b) => sign * compare(a.value, b.value) || compare(a.id, b.id))
        expect(whole).toEqual(sorted)
        for (const backward of [false, true]) {
          const listed: Key[] = []
          for (let window: ListWindow = { limit: 7, after: null, backward }, more = true; more; ) {
            const listing = await source.list({}, order, window)
            listed.push(...listing.entries.map(({ key }) => key))
            expect(listing.total.value).toBeLessThanOrEqual(issues.length)
            more = listing.more
            window = { ...window, after: listed.at(-1) ?? null }
          }
          expect(listed).toEqual(backward ? [...whole].reverse() : whole)
        }
      },
    )

    it('continues after a key that no longer exists', async () => {
      const after = { value: '2022-06-01', id: 'gone' }
      const { entries } = await source.list({}, 'oldest', { limit: 1, after, backward: false })
      const later = issues.flatMap(({ date }) => (date !== null && date > '2022-06-01' ? [date] : [])).sort()
      expect(entries.map(({ key }) => key.value)).toEqual([later[0]])
    })

    it.each([
      ['of a publication', { publication: '江城日报' }, (issue: Issue) => issue.publication.name === '江城日报'],
      ['from a day', { from: '2023-01-01' }, (issue: Issue) => (issue.date ?? '') >= '2023-01-01'],
      ['up to a day', { to: '2022-12-31' }, (issue: Issue) => issue.date !== null && issue.date <= '2022-12-31'],
      ['of a day in all years', { monthDay: '04-05' }, (issue: Issue) => issue.date?.slice(5) === '04-05'],
      ['of an edition', { edition: '晚报' }, (issue: Issue) => issue.edition === '晚报'],
      ['of no edition', { edition: null }, (issue: Issue) => issue.edition === null],
      ['of an unknown paper', { publication: '__proto__' }, () => false],
    ])('lists issues %s, and counts their days', async (_, filter, fits) => {
      const ids = issues.filter(fits).map(({ id }) => id)
      const { entries, total } = await source.list(filter, 'oldest', all)
      expect(entries.map(({ key }) => key.id).sort()).toEqual(ids.sort())
      if (total.exact) expect(total.value).toBe(ids.length)
      const days = new Map<string, number>()
      for (const { date } of issues.filter(fits)) if (date !== null) days.set(date, (days.get(date) ?? 0) + 1)
      expect(await source.calendar(filter)).toEqual([...days].sort().map(([date, count]) => ({ date, issues: count })))
    })

    it.each([
      '民',
      '水',
      '市民',
      '民生',
      '水上',
      '图书馆',
      '市民生活',
      '昨天建成',
      '市𠮷',
      '𠮷',
      '𠮷野',
      'カフェ',
      '组织',
      '五分钟',
      '没有一人',
    ])('finds %s exactly where plain substring search does', async (text) => {
      expect(await found({ text: phrase(text), filter: {} })).toEqual(those(({ article }) => contains(article, text)))
      for (const field of ['headline', 'byline', 'body'] as const)
        expect(await found({ text: phrase(text, [field]), filter: {} })).toEqual(
          those(({ article }) => folded(textsOf(article)[field]).includes(folded(text))),
        )
    })

    it('matches whole words in any case and width, and any punctuation within a phrase', async () => {
      const organic = those(({ article }) => contains(article, 'organic'))
      expect(organic.length).toBeGreaterThan(0)
      for (const word of ['ORGANIC', 'ｏｒｇａｎｉｃ', 'Organic'])
        expect(await found({ text: phrase(word), filter: {} })).toEqual(organic)
      expect(await found({ text: phrase('organ'), filter: {} })).toEqual([])
      expect(await found({ text: phrase('ai'), filter: {} })).toEqual(
        those(({ article }) => contains(article, 'ai助手')),
      )
      expect(await found({ text: phrase('建成通车 沿线'), filter: {} })).toEqual(
        those(({ article }) => contains(article, '建成通车,沿线')),
      )
      expect(await found({ text: phrase('建成通车沿线'), filter: {} })).toEqual([])
    })

    it('combines, excludes and measures distance', async () => {
      const has = (text: string) => (one: { article: Article }) => contains(one.article, text)
      const and: Query = { type: 'and', parts: [phrase('新桥'), phrase('食堂')] }
      const or: Query = { type: 'or', parts: [phrase('新桥'), phrase('食堂')] }
      const not: Query = { type: 'and', parts: [phrase('新桥'), { type: 'not', part: phrase('食堂') }] }
      const near = (distance: number): Query => ({ type: 'near', words: ['摊位', '夜市'], distance, fields: ['body'] })
      const asked = async (text: Query) => found({ text, filter: {} })
      expect(await asked(and)).toEqual(those((one) => has('新桥')(one) && has('食堂')(one)))
      expect(await asked(or)).toEqual(those((one) => has('新桥')(one) || has('食堂')(one)))
      expect(await asked(not)).toEqual(those((one) => has('新桥')(one) && !has('食堂')(one)))
      expect(await asked(near(1))).toEqual(those(({ article }) => folded(textsOf(article).body).includes('夜市的摊位')))
      expect(await asked(near(0))).toEqual([])
    })

    it.each([
      ['publications', { publications: ['样例新闻'] }, ({ issue }) => issue.publication.name === '样例新闻'],
      [
        'days',
        { from: '2022-05-01', to: '2023-05-01' },
        ({ issue }) => (issue.date ?? '') >= '2022-05-01' && (issue.date ?? '') <= '2023-05-01',
      ],
      ['month', { month: 4 }, ({ issue }) => issue.date?.slice(5, 7) === '04'],
      ['month and day', { month: 4, day: 5 }, ({ issue }) => issue.date?.slice(5) === '04-05'],
      ['language', { languages: ['ja'] }, ({ issue }) => issue.publication.language === 'ja'],
      ['rubric', { rubrics: ['图书馆', '身边事'] }, ({ article }) => article.rubric !== null],
      ['role', { roles: ['brief'] }, ({ article }) => article.role === 'brief'],
      ['page', { pageLabel: '02' }, ({ page }) => page.label === '02'],
      ['front page', { frontPage: true }, ({ index }) => index === 0],
      ['other pages', { frontPage: false }, ({ index }) => index > 0],
      [
        'length',
        { minLength: 50, maxLength: 90 },
        ({ article }) => textsOf(article).body.length >= 50 && textsOf(article).body.length <= 90,
      ],
      [
        'author',
        { authors: ['李四'] },
        ({ article }) => article.bylines.some(({ credits }) => credits.some(({ name }) => name === '李四')),
      ],
      ['subject', { subjects: ['城建'] }, ({ article }) => article.subjects.includes('城建')],
      ['no author', { authors: [] }, () => false],
    ] as [string, Record<string, unknown>, (one: (typeof articles)[number]) => boolean][])(
      'finds articles by %s, with and without a text',
      async (_, filter, fits) => {
        expect(await found({ text: null, filter })).toEqual(those(fits))
        expect(await found({ text: phrase('市'), filter })).toEqual(
          those((one) => fits(one) && contains(one.article, '市')),
        )
      },
    )

    it.each(['newest', 'oldest', 'relevance'] as const)('lists all hits, %s first, each once', async (order) => {
      const request = { text: phrase('市'), filter: {} }
      const whole = (await source.search(request, order, all)).entries
      const sign = order === 'oldest' ? 1 : -1
      for (const [at, { key }] of whole.entries()) {
        const next = whole[at + 1]?.key
        if (next) expect(sign * compare(key.value, next.value) || compare(key.id, next.id)).toBeLessThan(0)
      }
      if (order === 'relevance') expect(whole.every(({ key, score }) => key.value === score && score > 0)).toBe(true)
      for (const backward of [false, true]) {
        const listed: string[] = []
        for (let window: ListWindow = { limit: 5, after: null, backward }, more = true; more; ) {
          const listing = await source.search(request, order, window)
          listed.push(...listing.entries.map(({ article }) => article))
          more = listing.more
          window = { ...window, after: listing.entries.at(-1)?.key ?? null }
        }
        const ids = whole.map(({ article }) => article)
        expect(listed).toEqual(backward ? ids.reverse() : ids)
      }
    })

    it('keeps the articles of an issue in reading order', async () => {
      for (const order of ['newest', 'oldest'] as const) {
        const { entries } = await source.search(everything, order, all)
        for (const issue of issues)
          expect(entries.filter((hit) => hit.issue === issue.id).map((hit) => hit.article)).toEqual(
            issue.pages.flatMap((page) => page.articles.map(({ id }) => id)),
          )
      }
    })

    it('counts hits by each field, highest count first, equal counts by value', async () => {
      const values: Record<string, (one: (typeof articles)[number]) => string | null> = {
        year: ({ issue }) => issue.date?.slice(0, 4) ?? null,
        month: ({ issue }) => issue.date && String(Number(issue.date.slice(5, 7))),
        weekday: ({ issue }) => issue.date && String(new Date(`${issue.date}T00:00:00Z`).getUTCDay() || 7),
        publication: ({ issue }) => issue.publication.name,
        rubric: ({ article }) => article.rubric,
        role: ({ article }) => article.role,
        language: ({ issue }) => issue.publication.language,
      }
      const fields = Object.keys(values) as (
        | 'year'
        | 'month'
        | 'weekday'
        | 'publication'
        | 'rubric'
        | 'role'
        | 'language'
      )[]
      const facets = await source.facets({ text: phrase('市'), filter: {} }, fields, 4)
      expect(facets.map(({ field }) => field)).toEqual(fields)
      for (const facet of facets) {
        const counts = new Map<string, number>()
        for (const one of articles) {
          const value = values[facet.field]?.(one) ?? null
          if (value !== null && contains(one.article, '市')) counts.set(value, (counts.get(value) ?? 0) + 1)
        }
        const expected = [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b)).slice(0, 4)
        expect(facet.values, facet.field).toEqual(expected.map(([value, count]) => ({ value, count })))
      }
    })
  })
}

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0)
const folded = (text: string): string => text.normalize('NFKC').toLowerCase()

function textsOf(article: Article): Record<Field, string> {
  return {
    headline: article.headline.main ?? '',
    byline: article.bylines.map(({ text }) => text).join('\n'),
    body: plainText(article.body),
  }
}

const contains = (article: Article, text: string): boolean =>
  Object.values(textsOf(article)).some((value) => folded(value).includes(folded(text)))
