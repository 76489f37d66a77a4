import { createSchema, memorySource, typeDefs } from '@banmian/graphql'
import { buildSchema, execute, GraphQLUnionType, parse } from 'graphql'
import type { Benchmark, Scale, Work } from '../benchmark.js'
import { archiveOf, copiesOf, sample, textsOf } from './archive.js'

const ISSUES = 200
const ARTICLES = 10_000
/** Phrases that occur in one article, in many, in nearly all and in none. */
const PHRASES = ['第777号', '特种电缆', '的', '无此词语']

const WHOLE_ISSUES = parse(`{ issues(first: 20) { edges { cursor } pageInfo { hasNextPage endCursor } nodes {
  id date number edition publication { name language }
  pages { id label name bylines { text placement credits { role name } }
    articles { id role headline { kicker main deck } rubric dateline { text placement agency place date } bylines { text placement credits { role name } } subjects
      body { __typename ... on Paragraph { children { __typename ... on Text { value } ... on Strong { children { ... on Text { value } } } } }
        ... on Heading { depth children { ... on Text { value } } } ... on Figure { image { url } caption { ... on Text { value } } bylines { text credits { role name } } } } } }
} } }`)

export const graphql: Benchmark = {
  query: ({ of }) => {
    const schema = createSchema({ source: memorySource(copiesOf(sample(), of(ISSUES, 20))) })
    const run = async () => execute({ schema, document: WHOLE_ISSUES })
    let runAlone = run
    const prepare = async () => {
      const { data, errors } = await run()
      if (errors?.[0]) throw errors[0]
      runAlone = graphqlAlone(data)
      if (JSON.stringify((await runAlone()).data) !== JSON.stringify(data))
        throw new Error('Expected both to return the same data.')
    }
    return {
      title: { en: 'a query for 20 whole issues', zh: '查询完整的 20 期' },
      ours: '@banmian/graphql',
      tasks: {
        graphql: {
          prepare,
          run: () => runAlone(),
          note: { en: 'over plain objects with the same data', zh: '数据即答案的普通对象' },
        },
        '@banmian/graphql': { run },
      },
    }
  },

  ...Object.fromEntries(
    PHRASES.map((phrase, index) => [`search-${index}`, (scale: Scale) => searchFor(phrase, scale)]),
  ),

  index: ({ of }) => {
    const archive = archiveOf(sample(), of(ARTICLES, 20))
    return {
      title: { en: `an index of ${of(ARTICLES, 20)} articles`, zh: `${of(ARTICLES, 20)} 篇稿件的索引` },
      ours: '@banmian/graphql',
      once: true,
      tasks: {
        '@banmian/graphql': { run: () => memorySource(archive), note: { en: '`memorySource`', zh: '`memorySource`' } },
      },
    }
  },
}

/**
 * Returns a function that runs the query with graphql-js alone, over the data of the response.
 */
function graphqlAlone(data: unknown) {
  const schema = buildSchema(typeDefs)
  for (const name of ['Block', 'Phrasing']) {
    const type = schema.getType(name)
    if (type instanceof GraphQLUnionType) type.resolveType = (node: { __typename: string }) => node.__typename
  }
  const rootValue = withTypeNames(JSON.parse(JSON.stringify(data)))
  return async () => execute({ schema, document: WHOLE_ISSUES, rootValue })
}

/** Adds `__typename` to the texts for which the query does not request it. */
function withTypeNames(node: unknown): unknown {
  if (Array.isArray(node)) for (const item of node) withTypeNames(item)
  else if (isRecord(node)) {
    if ('value' in node) node['__typename'] ??= 'Text'
    for (const value of Object.values(node)) withTypeNames(value)
  }
  return node
}

const isRecord = (node: unknown): node is Record<string, unknown> => typeof node === 'object' && node !== null

async function searchFor(text: string, { of }: Scale): Promise<Work> {
  const archive = archiveOf(sample(), of(ARTICLES, 20))
  const texts = textsOf(archive)
  const source = memorySource(archive)
  const query = { text: { type: 'phrase' as const, text, fields: null }, filter: {} }
  const window = { limit: 20, after: null, backward: false }
  const { total } = await source.search(query, 'relevance', window)
  return {
    title: {
      en: `a search for “${text}” in ${archive.length * 20} articles, ${total.value} of which match`,
      zh: `在 ${archive.length * 20} 篇稿件里检索“${text}”，命中 ${total.value} 篇`,
    },
    ours: '@banmian/graphql',
    tasks: {
      scan: {
        run: () => texts.filter((articleText) => articleText.includes(text)).length,
        note: { en: '`String.prototype.includes` over all texts', zh: '对全部文字用 `String.prototype.includes`' },
      },
      '@banmian/graphql': {
        run: () => source.search(query, 'relevance', window),
        note: { en: 'by relevance', zh: '按相关性' },
      },
      '@banmian/graphql, by date': {
        run: () => source.search(query, 'newest', window),
        note: { en: 'newest first', zh: '按日期' },
      },
    },
  }
}
