import { readFileSync } from 'node:fs'
import { parseIssue } from '@banmian/core'
import { hostileIssue, sampleText } from '@banmian/test-kit'
import {
  buildSchema,
  graphql,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  printSchema,
  validateSchema,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { createLoaders, createSchema, globalId, memorySource, resolvers, typeDefs } from '../src/index.js'
import { runQuery } from './run-query.js'
import { samplePapers } from './sample-papers.js'

const parsed = parseIssue(sampleText, { publication: '太原日报', date: '2024-03-08' })
const schema = createSchema({ source: memorySource([parsed]) })

describe('the schema', () => {
  it('equals schema.graphql, which npm run schema writes', async () => {
    await expect(typeDefs).toMatchFileSnapshot('../schema.graphql')
  })

  it('is valid, and describes every type, field, argument and value', () => {
    expect(validateSchema(schema)).toEqual([])
    const undescribed: string[] = []
    const visit = (name: string, description: string | null | undefined) => description || undescribed.push(name)
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith('__') || ['ID', 'Int', 'Float', 'String', 'Boolean'].includes(type.name)) continue
      visit(type.name, type.description)
      if (isEnumType(type)) for (const value of type.getValues()) visit(`${type.name}.${value.name}`, value.description)
      if (isObjectType(type) || isInterfaceType(type))
        for (const field of Object.values(type.getFields())) {
          visit(`${type.name}.${field.name}`, field.description)
          for (const arg of field.args) visit(`${type.name}.${field.name}(${arg.name})`, arg.description)
        }
      if (isInputObjectType(type))
        for (const field of Object.values(type.getFields())) visit(`${type.name}.${field.name}`, field.description)
    }
    expect(undescribed).toEqual([])
  })

  it('has connections that follow the GraphQL Cursor Connections specification', () => {
    const fields = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .flatMap((type) =>
        Object.values(type.getFields()).map((field) => ({ path: `${type.name}.${field.name}`, field })),
      )
    const paged = fields.filter(({ field }) => /Connection!?$|^SearchResult!$/.test(String(field.type)))
    expect(paged.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['Query.issues', 'Query.search', 'Issue.articles']),
    )
    for (const { path, field } of paged) {
      const args = Object.fromEntries(field.args.map((arg) => [arg.name, String(arg.type)]))
      expect(args, path).toMatchObject({ first: 'Int', after: 'String', last: 'Int', before: 'String' })
    }
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type)) continue
      const types = Object.fromEntries(Object.values(type.getFields()).map(({ name, type }) => [name, String(type)]))
      if (type.name.endsWith('Connection')) {
        expect(types['pageInfo'], type.name).toBe('PageInfo!')
        expect(types['edges'], type.name).toBe(`[${type.name.replace('Connection', 'Edge')}!]!`)
      }
      if (type.name.endsWith('Edge')) {
        expect(types['cursor'], type.name).toBe('String!')
        const node = schema.getType(types['node'] ?? '')
        expect(isObjectType(node) && node.getInterfaces().map(({ name }) => name), type.name).toEqual(['Node'])
      }
    }
  })

  it('exposes every property of the model', () => {
    const model = JSON.parse(
      readFileSync(new URL('../../core/dist/schema.json', import.meta.url), 'utf8'),
    ) as JsonSchema
    const exceptions = new Set([
      // The type of a node is `__typename`.
      'type',
    ])
    const missing: string[] = []
    for (const [name, properties] of modelTypes(model)) {
      const type = schema.getType(name)
      if (!isObjectType(type)) {
        missing.push(name)
        continue
      }
      for (const property of properties)
        if (!exceptions.has(property) && !(property in type.getFields())) missing.push(`${name}.${property}`)
    }
    expect(missing).toEqual([])
  })

  it('can be built from typeDefs and resolvers', async () => {
    expect(printSchema(buildSchema(typeDefs))).toContain('type Query')
    expect(Object.keys(resolvers)).toEqual(expect.arrayContaining(['Query', 'Issue', 'Article', 'Date']))
    const publications = resolvers['Query']?.['publications']
    const context = { banmian: createLoaders(memorySource([parsed])) }
    expect(await publications?.({} as never, {} as never, context, {} as never)).toHaveLength(1)
    expect(() => publications?.({} as never, {} as never, {}, {} as never)).toThrow('createLoaders(source)')
  })
})

interface JsonSchema {
  properties?: Record<string, JsonSchema & { const?: string }>
  description?: string
  [key: string]: unknown
}

/**
 * Returns the properties of the objects in the JSON Schema that have a constant `type`, by that
 * type.
 */
function modelTypes(node: unknown, found = new Map<string, string[]>()): Map<string, string[]> {
  if (typeof node === 'object' && node !== null) {
    const { properties } = node as JsonSchema
    const type = properties?.['type']?.const
    if (properties && typeof type === 'string')
      found.set(type.charAt(0).toUpperCase() + type.slice(1), Object.keys(properties))
    for (const value of Object.values(node)) modelTypes(value, found)
  }
  return found
}

describe('the sample issue', () => {
  it('has headline parts, credits, datelines and bodies', async () => {
    const { issue } = await runQuery(
      schema,
      `{ issue(publication: "太原日报", date: "2024-03-08") {
        date publication { name language } trace { rule }
        pages { sequence name articles { role headline { kicker main deck } dateline { text placement agency date } bylines { placement } credits(role: REPORTER) { role name } length
          body { __typename ... on Paragraph { plainText } ... on Heading { depth children { __typename ... on Text { value } } } ... on Figure { bylines { text credits { role name } } } } } }
      } }`,
    )
    expect(issue.publication).toEqual({ name: '太原日报', language: 'zh-Hans' })
    expect(issue.trace.length).toBe(parsed.trace.length)
    const [page] = issue.pages
    expect(page).toMatchObject({ sequence: 1, name: '政务之要' })
    expect(page.articles).toHaveLength(10)
    expect(page.articles[3].headline).toEqual({
      kicker: '打造“媒体+金融”合作新样板',
      main: '太原日报社与中行并州支行签订全面战略合作协议',
      deck: null,
    })
    expect(page.articles[0].dateline).toEqual({
      text: '本报讯 3月7日',
      placement: 'INLINE',
      agency: '本报',
      date: '2024-03-07',
    })
    expect(page.articles[4].credits).toEqual([{ role: 'REPORTER', name: '杨沐' }])
    expect(
      page.articles[4].body.filter((block: { __typename: string }) => block.__typename === 'Heading'),
    ).toHaveLength(3)
    expect(page.articles.find((article: { role: string }) => article.role === 'PHOTO').body[0]).toEqual({
      __typename: 'Figure',
      bylines: [{ text: '王韵菲 摄', credits: [{ role: 'PHOTOGRAPHER', name: '王韵菲' }] }],
    })
  })

  it('has text as HTML only with a renderer', async () => {
    const query = `{ issue(publication: "太原日报", date: "2024-03-08") { articles(first: 1) { nodes { plain: text html: text(format: HTML) } } } }`
    const without = await runQuery(schema, query)
    expect(without['issue'].articles.nodes[0].html).toBeNull()
    expect(without['issue'].articles.nodes[0].plain).toContain('冯原平')
    const formats = { html: (article: { id: string }) => `<p id="${article.id}">` }
    const written = await runQuery(createSchema({ source: memorySource([parsed.issue]), formats }), query)
    expect(written['issue'].articles.nodes[0].html).toMatch(/^<p id="a/)
  })
})

describe('Relay', () => {
  const issues = samplePapers(12)
  const many = createSchema({ source: memorySource(issues) })

  it('returns every type of node by its global id, and null for an unknown id', async () => {
    const [issue] = issues
    const [page] = issue?.pages ?? []
    const ids = [
      globalId('Publication', '示范日报'),
      globalId('Issue', issue?.id ?? ''),
      globalId('Page', page?.id ?? ''),
      globalId('Article', page?.articles[0]?.id ?? ''),
      globalId('Issue', 'gone'),
      'no id at all',
    ]
    const { nodes } = await runQuery(many, 'query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids })
    expect(nodes).toEqual([
      { __typename: 'Publication', id: ids[0] },
      { __typename: 'Issue', id: ids[1] },
      { __typename: 'Page', id: ids[2] },
      { __typename: 'Article', id: ids[3] },
      null,
      null,
    ])
  })

  const pageThrough = async (target: ReturnType<typeof createSchema>, args: string): Promise<string[]> => {
    const dates: string[] = []
    for (let after: string | null = null, more = true; more; ) {
      const { issues } = await runQuery(
        target,
        `query($after: String) { issues(${args}, after: $after) { nodes { date publication { name } } pageInfo { hasNextPage endCursor } totalCount { value relation } } }`,
        { after },
      )
      dates.push(
        ...issues.nodes.map(
          (node: { date: string; publication: { name: string } }) => `${node.date} ${node.publication.name}`,
        ),
      )
      expect(issues.totalCount).toEqual({ value: 24, relation: 'EXACT' })
      more = issues.pageInfo.hasNextPage
      after = issues.pageInfo.endCursor
    }
    return dates
  }

  it('pages through a connection in order, each node once', async () => {
    const dates = await pageThrough(many, 'first: 7, order: OLDEST')
    expect(dates).toHaveLength(24)
    expect(new Set(dates).size).toBe(24)
    expect(dates.map((date) => date.slice(0, 10))).toEqual([...dates.map((date) => date.slice(0, 10))].sort())
  })

  it('pages backward through the same nodes', async () => {
    const forward = await runQuery(many, '{ issues(first: 24) { nodes { id } } }')
    const last = await runQuery(
      many,
      '{ issues(last: 5) { nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor } } }',
    )
    expect(last['issues'].nodes).toEqual(forward['issues'].nodes.slice(-5))
    expect(last['issues'].pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
    const before = await runQuery(
      many,
      'query($before: String) { issues(last: 3, before: $before) { nodes { id } } }',
      {
        before: last['issues'].pageInfo.startCursor,
      },
    )
    expect(before['issues'].nodes).toEqual(forward['issues'].nodes.slice(-8, -5))
  })

  it('keeps cursors valid when issues are added', async () => {
    const first = await runQuery(many, '{ issues(first: 6, order: OLDEST) { pageInfo { endCursor } } }')
    const query =
      'query($after: String) { issues(first: 3, order: OLDEST, publication: "样例晚报", after: $after) { nodes { date } } }'
    const after = first['issues'].pageInfo.endCursor
    const more = createSchema({ source: memorySource([...issues, ...samplePapers(3, ['新报'])]) })
    expect(await runQuery(more, query, { after })).toEqual(await runQuery(many, query, { after }))
  })

  it('limits pages to 100 and refuses invalid arguments', async () => {
    const large = createSchema({ source: memorySource(samplePapers(130, ['示范日报'])) })
    const { issues: page } = await runQuery(large, '{ issues(first: 5000) { nodes { id } totalCount { value } } }')
    expect(page.nodes).toHaveLength(100)
    expect(page.totalCount.value).toBe(130)
    for (const [args, message] of [
      ['first: -1', 'Expected "first" to be 0 or more, found -1.'],
      ['first: 1, last: 1', 'Expected either "first" or "last", found both.'],
      ['after: "x"', 'Expected "after" to be a cursor of this connection.'],
    ]) {
      const { errors } = await graphql({ schema: many, source: `{ issues(${args}) { nodes { id } } }` })
      expect(errors?.map((error) => error.message)).toEqual([message])
    }
  })

  it('links adjacent issues, pages and articles', async () => {
    const { issue } = await runQuery(
      many,
      '{ issue(publication: "示范日报", date: "2024-01-05") { previous { date publication { name } } next { date } pages { previous { label } next { label } } articles { nodes { previous { id } id } } page(sequence: 2) { label } } }',
    )
    expect(issue.previous).toEqual({ date: '2024-01-04', publication: { name: '示范日报' } })
    expect(issue.next).toEqual({ date: '2024-01-06' })
    expect(issue.page).toEqual({ label: '02' })
    expect(issue.pages).toEqual([
      { previous: null, next: { label: '02' } },
      { previous: { label: '01' }, next: null },
    ])
    expect(issue.articles.nodes.map((node: { previous: { id: string } | null }) => node.previous?.id ?? null)).toEqual([
      null,
      ...issue.articles.nodes.slice(0, -1).map((node: { id: string }) => node.id),
    ])
  })

  it('lists issues by day, year and calendar', async () => {
    const data = await runQuery(
      many,
      '{ onThisDay(month: 1, day: 3) { nodes { date } } calendar(publication: "示范日报", from: "2024-01-02", to: "2024-01-03") { date issues } issues(year: 2023) { totalCount { value } } }',
    )
    expect(data['onThisDay'].nodes).toEqual([{ date: '2024-01-03' }, { date: '2024-01-03' }])
    expect(data['calendar']).toEqual([
      { date: '2024-01-02', issues: 1 },
      { date: '2024-01-03', issues: 1 },
    ])
    expect(data['issues'].totalCount.value).toBe(0)
  })

  it('calls the source a fixed number of times for any number of issues', async () => {
    const calls = async (first: number): Promise<Record<string, number>> => {
      const counts: Record<string, number> = {}
      const counted = new Proxy(memorySource(samplePapers(60, ['示范日报'])), {
        get(target, key, receiver) {
          const value: unknown = Reflect.get(target, key, receiver)
          if (typeof value !== 'function') return value
          return (...args: unknown[]) => {
            counts[String(key)] = (counts[String(key)] ?? 0) + 1
            return Reflect.apply(value, target, args) as unknown
          }
        },
      })
      await runQuery(
        createSchema({ source: counted }),
        `{ issues(first: ${first}) { nodes { publication { name } pages { issue { id } articles { id issue { date publication { name } } page { label } } } } } }`,
      )
      return counts
    }
    expect(await calls(50)).toEqual({ list: 1, issues: 1, publications: 1 })
    expect(await calls(50)).toEqual(await calls(2))
  })
})

describe('hostile text', () => {
  it('is returned unchanged in every field', async () => {
    const issue = hostileIssue()
    const { node } = await runQuery(
      createSchema({ source: memorySource([issue]) }),
      `query($id: ID!) { node(id: $id) { ... on Issue { number extensions pages { label bylines { text } unplaced { text candidates { path confidence } } articles { rubric headline { main } subjects text figures { image { url } } } } } } }`,
      { id: globalId('Issue', issue.id) },
    )
    expect(node.number).toBe(issue.number)
    expect(node.extensions).toEqual(issue.extensions)
    expect(node.pages[0].articles.map((article: { headline: { main: string } }) => article.headline.main)).toEqual(
      issue.pages[0]?.articles.map(({ headline }) => headline.main),
    )
  })

  it('as an id or a name finds nothing', async () => {
    for (const text of ['', '\0', '\uD800', '__proto__', 'constructor', '"}', 'a'.repeat(100_000)]) {
      const data = await runQuery(
        schema,
        'query($id: ID!, $name: String!) { node(id: $id) { id } article(id: $id) { id } publication(name: $name) { id } }',
        { id: text, name: text },
      )
      expect(data).toEqual({ node: null, article: null, publication: null })
    }
  })
})
