/**
 * Time of a full query over a page of issues, and of a search over 10,000 articles. The first is compared with graphql-js alone, over plain
 * objects that have what the query asks for, by its default resolvers; the second with a scan of the same texts by `String.prototype.includes`.
 * The rivals take turns, so that a busy moment of the machine hits both; medians and ratios are printed. Run by `npm run bench` after a build.
 */
import { readFileSync } from 'node:fs'
import { createSchema, fold, memorySource, typeDefs } from '@banmian/graphql'
import { buildSchema, execute, parse } from 'graphql'

const ROUNDS = 41
const sample = JSON.parse(readFileSync(new URL('../../../examples/taiyuan-daily/issue.json', import.meta.url), 'utf8'))

const median = (times) => [...times].sort((a, b) => a - b)[times.length >> 1]

async function compared(rivals, rounds = ROUNDS) {
  const times = Object.fromEntries(Object.keys(rivals).map((name) => [name, []]))
  for (let round = -5; round < rounds; round++) {
    for (const [name, run] of Object.entries(rivals)) {
      const start = performance.now()
      await run()
      if (round >= 0) times[name].push(performance.now() - start)
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]))
}

/** Copies of the sample issue, each with ids and a date of its own. */
const issues = (count) =>
  Array.from({ length: count }, (_, number) => {
    const copy = structuredClone(sample)
    copy.id = `i${number}`
    copy.date = new Date(Date.UTC(2000, 0, 1 + number)).toISOString().slice(0, 10)
    for (const page of copy.pages) {
      page.id += `-${number}`
      for (const article of page.articles) article.id += `-${number}`
    }
    return copy
  })

// --- A full query.

const FULL = parse(`{ issues(first: 20) { edges { cursor } pageInfo { hasNextPage endCursor } nodes {
  id date number edition publication { name language }
  pages { id label name bylines { text placement credits { role name } }
    articles { id role headline { kicker main deck } rubric dateline { text placement agency place date } bylines { text placement credits { role name } } subjects
      body { __typename ... on Paragraph { children { __typename ... on Text { value } ... on Strong { children { ... on Text { value } } } } }
        ... on Heading { depth children { ... on Text { value } } } ... on Figure { image { url } caption { ... on Text { value } } bylines { text credits { role name } } } } } }
} } }`)

const schema = createSchema({ source: memorySource(issues(200)) })
const ask = (document = FULL) => execute({ schema, document })
const { data, errors } = await ask()
if (errors) throw errors[0]

// The bare schema answers from the very data that came out: nothing is left to do but to walk it.
const bareSchema = buildSchema(typeDefs)
for (const name of ['Block', 'Phrasing']) bareSchema.getType(name).resolveType = (node) => node.__typename
const plain = JSON.parse(JSON.stringify(data))
const named = (node) => {
  if (Array.isArray(node)) for (const one of node) named(one)
  else if (node && typeof node === 'object') {
    if ('value' in node) node.__typename ??= 'Text'
    for (const one of Object.values(node)) named(one)
  }
}
named(plain)
const bare = () => execute({ schema: bareSchema, document: FULL, rootValue: plain })
if (JSON.stringify((await bare()).data) !== JSON.stringify(data)) throw new Error('Expected both to give the same.')

const full = await compared({ banmian: ask, bare })
console.log(`A full query over 20 issues (${JSON.stringify(data).length} characters of answer)`)
console.log(
  `  graphql-js alone ${full.bare.toFixed(1)} ms, @banmian/graphql ${full.banmian.toFixed(1)} ms: ${(full.banmian / full.bare).toFixed(2)} times`,
)

// --- A search.

const ARTICLES = 10_000
const pool = sample.pages.flatMap(({ articles }) =>
  articles.flatMap(({ body }) => body.flatMap(({ children }) => children ?? [])),
)
const sentences = pool.flatMap(({ value }) => value?.match(/[^。]+。/g) ?? [])
/** A fixed order that looks like none. */
let seed = 1
const next = (below) => {
  seed = (seed * 48271) % 2147483647
  return seed % below
}
const archive = Array.from({ length: ARTICLES / 20 }, (_, number) => ({
  ...sample,
  id: `s${number}`,
  date: new Date(Date.UTC(1990, 0, 1 + number)).toISOString().slice(0, 10),
  pages: [0, 1].map((page) => ({
    ...sample.pages[0],
    id: `s${number}-${page}`,
    articles: Array.from({ length: 10 }, (_, at) => ({
      ...sample.pages[0].articles[0],
      id: `s${number}-${page}-${at}`,
      headline: { kicker: null, main: sentences[next(sentences.length)].slice(0, 18), deck: null },
      body: Array.from({ length: 8 }, () => ({
        type: 'paragraph',
        children: [{ type: 'text', value: `${sentences[next(sentences.length)]}第${next(100_000)}号` }],
      })),
    })),
  })),
}))
const texts = archive.flatMap(({ pages }) =>
  pages.flatMap(({ articles }) =>
    articles.map(
      ({ headline, bylines, body }) =>
        fold(
          [headline.main, ...bylines.map(({ text }) => text), ...body.map(({ children }) => children[0].value)].join(
            '\n',
          ),
        ).text,
    ),
  ),
)

const start = performance.now()
const source = memorySource(archive)
console.log(
  `\nAn index of ${ARTICLES} articles of ${Math.round(texts.join('').length / ARTICLES)} characters: ${((performance.now() - start) / 1000).toFixed(1)} s`,
)

const window = { limit: 20, after: null, backward: false }
const phrase = (text) => ({ text: { type: 'phrase', text, fields: null }, filter: {} })
console.log('  query, hits, scan ms, search by relevance ms, by date ms')
for (const text of ['第777号', '777', '特种电缆', '太原日报社', '银行', '太原', '的', '无此词语']) {
  const { total } = await source.search(phrase(text), 'relevance', window)
  const times = await compared(
    {
      scan: () => texts.filter((one) => one.includes(text)).length,
      relevance: () => source.search(phrase(text), 'relevance', window),
      newest: () => source.search(phrase(text), 'newest', window),
    },
    21,
  )
  console.log(
    `  ${text}, ${total.value}, ${times.scan.toFixed(1)}, ${times.relevance.toFixed(1)}, ${times.newest.toFixed(1)}`,
  )
}
