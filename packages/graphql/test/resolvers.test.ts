import { ARTICLE_ROLES, type Article, CREDIT_ROLES, type Issue } from '@banmian/core'
import { sampleIssue } from '@banmian/test-kit'
import { graphql, isEnumType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { createSchema, globalId, type IssueSource, memorySource } from '../src/index.js'
import { runQuery } from './run-query.js'
import { samplePapers } from './sample-papers.js'

const sample = sampleIssue()

/** Returns a copy of the sample issue with other properties, also those of its first article. */
function issueWith(issue: Partial<Issue>, article: Partial<Article> = {}): Issue {
  const copy = structuredClone(sample)
  Object.assign(copy, issue)
  Object.assign(copy.pages[0]?.articles[0] ?? {}, article)
  return copy
}

const ISSUE = 'issue(publication: "太原日报", date: "2024-03-08")'

describe('the enums of roles', () => {
  const schema = createSchema({ source: memorySource([]) })
  it.each([
    ['ArticleRole', ARTICLE_ROLES],
    ['CreditRole', CREDIT_ROLES],
  ] as const)('%s has the roles of the model', (name, roles) => {
    const type = schema.getType(name)
    const names = isEnumType(type) ? type.getValues().map((value) => value.name) : []
    expect(names.sort()).toEqual(roles.map((role) => role.toUpperCase()).sort())
  })
})

describe('Article', () => {
  const byline = (role: 'reporter' | 'editor', name: string): Article['bylines'][number] => ({
    text: name,
    placement: 'tail',
    credits: [{ role, name }],
  })
  const figure: Article['body'][number] = {
    type: 'figure',
    image: null,
    caption: [],
    bylines: [{ text: '王五 摄', placement: 'tail', credits: [{ role: 'photographer', name: '王五' }] }],
  }
  const article: Partial<Article> = {
    bylines: [byline('reporter', '张三'), byline('editor', '李四'), byline('reporter', '张三')],
    body: [{ type: 'blockquote', children: [figure] }],
  }
  const schema = createSchema({ source: memorySource([issueWith({}, article)]) })

  it('has the credits of its figures at any depth, each once per role, and can be limited to a role', async () => {
    const { issue } = await runQuery(
      schema,
      `{ ${ISSUE} { articles(first: 1) { nodes {
        credits { name } reporters: credits(role: REPORTER) { name } photographers: credits(role: PHOTOGRAPHER) { role name }
        bylines { text } edited: bylines(role: EDITOR) { text credits { name } }
      } } } }`,
    )
    expect(issue.articles.nodes[0]).toEqual({
      credits: [{ name: '张三' }, { name: '李四' }, { name: '王五' }],
      reporters: [{ name: '张三' }],
      photographers: [{ role: 'PHOTOGRAPHER', name: '王五' }],
      bylines: [{ text: '张三' }, { text: '李四' }, { text: '张三' }],
      edited: [{ text: '李四', credits: [{ name: '李四' }] }],
    })
  })

  it('has the next and the previous article', async () => {
    const { issue } = await runQuery(schema, `{ ${ISSUE} { articles { nodes { id next { id } previous { id } } } } }`)
    const ids = issue.articles.nodes.map(({ id }: { id: string }) => id)
    expect(issue.articles.nodes.map(({ next }: { next: { id: string } | null }) => next?.id)).toEqual([
      ...ids.slice(1),
      undefined,
    ])
    expect(issue.articles.nodes.map(({ previous }: { previous: { id: string } | null }) => previous?.id)).toEqual([
      undefined,
      ...ids.slice(0, -1),
    ])
  })

  it('is found by its global id and by its id in the model, but not by the global id of a page', async () => {
    const id = sample.pages[0]?.articles[0]?.id ?? ''
    const query = 'query($id: ID!) { article(id: $id) { id } }'
    for (const known of [id, globalId('Article', id)])
      expect(await runQuery(schema, query, { id: known })).toEqual({ article: { id: globalId('Article', id) } })
    expect(await runQuery(schema, query, { id: globalId('Page', id) })).toEqual({ article: null })
  })

  it('has the Markdown that a writer returns', async () => {
    const markdown = ({ id }: Article, issue: Issue): string => `${issue.id} ${id}`
    const withMarkdown = createSchema({ source: memorySource([sample]), formats: { markdown } })
    const { issue } = await runQuery(
      withMarkdown,
      `{ ${ISSUE} { articles(first: 1) { nodes { text(format: MARKDOWN) html: text(format: HTML) } } } }`,
    )
    expect(issue.articles.nodes).toEqual([{ text: `${sample.id} ${sample.pages[0]?.articles[0]?.id}`, html: null }])
  })
})

describe('Issue', () => {
  it('has pages by number, by label, or by both', async () => {
    const pages = ['01', 'A2', '01'].map((label, index) => ({
      ...sample.pages[0],
      id: `p${index}`,
      label,
      articles: [],
    }))
    const schema = createSchema({ source: memorySource([issueWith({ pages: pages as Issue['pages'] })]) })
    const { issue } = await runQuery(
      schema,
      `{ ${ISSUE} { second: page(sequence: 2) { label } a2: page(label: "A2") { sequence }
        both: page(sequence: 3, label: "01") { sequence } neither: page(sequence: 2, label: "01") { sequence } } }`,
    )
    expect(issue).toEqual({ second: { label: 'A2' }, a2: { sequence: 2 }, both: { sequence: 3 }, neither: null })
  })

  it('has the trace of its newest import only', async () => {
    const trace = [{ source: 0, start: 0, end: 1, path: '/pages/0', rule: 'page', confidence: 1 }]
    const traced = { issue: sample, trace: trace as never }
    const query = `{ ${ISSUE} { trace { path } } }`
    const of = async (issues: Parameters<typeof memorySource>[0]) =>
      (await runQuery(createSchema({ source: memorySource(issues) }), query))['issue'].trace
    expect(await of([traced])).toEqual([{ path: '/pages/0' }])
    expect(await of([sample, traced])).toEqual([{ path: '/pages/0' }])
    expect(await of([traced, sample])).toBeNull()
  })
})

describe('Query', () => {
  it('issue returns the given edition, or the issue without an edition', async () => {
    const editions = createSchema({
      source: memorySource([
        issueWith({ id: 'a-overseas', edition: '海外版' }),
        issueWith({ id: 'b-main', edition: null }),
      ]),
    })
    const query =
      'query($edition: String) { issue(publication: "太原日报", date: "2024-03-08", edition: $edition) { id } }'
    expect(await runQuery(editions, query)).toEqual({ issue: { id: globalId('Issue', 'b-main') } })
    expect(await runQuery(editions, query, { edition: '海外版' })).toEqual({
      issue: { id: globalId('Issue', 'a-overseas') },
    })
    expect(await runQuery(editions, query, { edition: '晚报' })).toEqual({ issue: null })
  })

  it('issues returns the days that year, from and to all allow', async () => {
    const schema = createSchema({ source: memorySource(samplePapers(12, ['示范日报'])) })
    const count = async (args: string): Promise<number> =>
      (await runQuery(schema, `{ issues(${args}) { totalCount { value } } }`))['issues'].totalCount.value
    expect(await count('year: 2024')).toBe(12)
    expect(await count('year: 2023')).toBe(0)
    expect(await count('year: 2024, from: "2024-01-11"')).toBe(2)
    expect(await count('year: 2024, to: "2024-01-03"')).toBe(3)
    expect(await count('year: 2024, from: "2023-12-01", to: "2025-01-01"')).toBe(12)
    expect(await count('year: 2023, from: "2024-01-01"')).toBe(0)
  })

  it('publications describes each newspaper as its newest issue does', async () => {
    const named = (date: string | null, publisher: string): Issue =>
      issueWith({ id: `i${date}`, date, publication: { ...sample.publication, publisher } })
    const issues = [
      named('2024-03-07', '旧社'),
      named('2024-03-09', '新社'),
      named(null, '无'),
      named('2024-03-08', '中社'),
    ]
    const schema = createSchema({ source: memorySource(issues) })
    expect(await runQuery(schema, '{ publications { publisher } }')).toEqual({ publications: [{ publisher: '新社' }] })
  })

  it('refuses days that do not exist', async () => {
    const schema = createSchema({ source: memorySource([]) })
    for (const day of ['2023-02-29', '2024-13-01', '2024-00-10', '--02-28', '2024-3-8', '0000-01-01']) {
      const { errors } = await graphql({ schema, source: `{ issues(from: "${day}") { nodes { id } } }` })
      expect(errors?.[0]?.message, day).toContain(`Expected a day written YYYY-MM-DD, found "${day}".`)
    }
    expect(await runQuery(schema, '{ issues(from: "2024-02-29") { nodes { id } } }')).toEqual({ issues: { nodes: [] } })
  })
})

describe('the loaders', () => {
  it('load the publications once for each request, and again for the next', async () => {
    let calls = 0
    const source: IssueSource = memorySource(samplePapers(3))
    const counting = new Proxy(source, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name)
        if (typeof value !== 'function') return value
        return (...args: unknown[]): unknown => {
          if (name === 'publications') calls++
          return Reflect.apply(value, target, args)
        }
      },
    })
    const schema = createSchema({ source: counting })
    const query = '{ publications { id } issues(first: 3) { nodes { publication { id } } } }'
    await runQuery(schema, query)
    expect(calls).toBe(1)
    await runQuery(schema, query)
    expect(calls).toBe(2)
  })
})
