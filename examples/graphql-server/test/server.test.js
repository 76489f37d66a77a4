import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createLoaders, memorySource, resolvers, typeDefs } from '@banmian/graphql'
import { serverAudits } from 'graphql-http'
import { createYoga, createSchema as createYogaSchema } from 'graphql-yoga'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { persistedDocuments } from '../persisted-documents.js'

const folder = new URL('..', import.meta.url)

async function startServer(environment = {}) {
  const server = spawn(process.execPath, ['index.js'], {
    cwd: folder,
    env: { ...process.env, PORT: '0', ...environment },
  })
  const [line] = await once(server.stdout, 'data')
  return { server, url: String(line).trim() }
}

async function stopServer({ server }) {
  server.kill('SIGINT')
  const [code, signal] = server.exitCode === null ? await once(server, 'exit') : [server.exitCode, null]
  return { code, signal }
}

let running
beforeAll(async () => {
  running = await startServer()
})
afterAll(() => stopServer(running))

async function post(body, url = running.url) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify(body),
  })
  return response.json()
}

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({ url: () => running.url })

  it('has all audits', () => {
    expect(audits.length).toBeGreaterThanOrEqual(61)
  })

  it.each(audits.map(({ id, name, fn }) => ({ id, name, fn })))('$id $name', async ({ fn }) => {
    expect(await fn()).toMatchObject({ status: 'ok' })
  })
})

describe('the server', () => {
  it('returns the sample issue, with text in every format', async () => {
    const { data } = await post({
      query:
        '{ issue(publication: "太原日报", date: "2024-03-08") { articles(first: 1) { nodes { text html: text(format: HTML) markdown: text(format: MARKDOWN) } } } }',
    })
    const [article] = data.issue.articles.nodes
    expect(article.text).toMatch(/^本报讯/)
    expect(article.html).toContain('<time datetime="2024-03-07">')
    expect(article.markdown).toContain('# ')
  })

  it('serves GraphiQL without a network', async () => {
    const page = await (await fetch(running.url, { headers: { accept: 'text/html' } })).text()
    expect(page).toContain('banmian')
    expect(page.match(/<(?:script|link)[^>]+(?:src|href)="https?:/g)).toBeNull()
  })

  it('accepts a persisted document by its hash, and with ONLY_PERSISTED=1 nothing else', async () => {
    const [, hash] = [...persistedDocuments().keys()].filter((key) => key.length === 64)
    const persisted = {
      variables: { query: '银行 -足球' },
      extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
    }
    expect((await post(persisted)).data.search.totalCount.relation).toBe('EXACT')
    const persistedOnly = await startServer({ ONLY_PERSISTED: '1' })
    expect((await post(persisted, persistedOnly.url)).data.search.totalCount.relation).toBe('EXACT')
    expect((await post({ query: '{ __typename }' }, persistedOnly.url)).errors).toHaveLength(1)
    expect(await stopServer(persistedOnly)).toEqual({ code: 0, signal: null })
  })
})

describe('a query with an enormous response', () => {
  const nested = (levels) =>
    `{ issues { nodes ${'{ pages { articles { page { issue '.repeat(levels)}{ id }${' } } } }'.repeat(levels)} } }`
  const doubling = Array.from(
    { length: 40 },
    (_, at) => `fragment F${at} on Issue { pages { issue { ...F${at + 1} } } previous { ...F${at + 1} } }`,
  )
  const repeat = (count, write) => Array.from({ length: count }, (_, at) => write(at)).join(' ')

  it.each([
    ['by depth', nested(5), 'depth'],
    [
      'by lists in lists',
      '{ issues(first: 100) { nodes { articles(first: 100) { nodes { page { articles { body { __typename } } } } } } } }',
      'cost',
    ],
    ['by fragments', `{ issues { nodes { ...F0 } } } ${doubling.join(' ')} fragment F40 on Issue { id }`, 'depth'],
    ['by aliases', `{ ${repeat(31, (at) => `a${at}: publications { id }`)} }`, 'aliases'],
    [
      'by aliases in fragments',
      `{ ...F ...F ...F } fragment F on Query { ${repeat(11, (at) => `a${at}: publications { id }`)} }`,
      'aliases of at most 30, found 33',
    ],
    [
      'by root fields',
      `{ ${repeat(31, (at) => `...F${at}`)} } ${repeat(31, (at) => `fragment F${at} on Query { __typename }`)}`,
      'root fields',
    ],
    ['by equal fields', `{ ${repeat(11, () => 'publications { id }')} }`, 'equal fields'],
    ['by tokens', `{ nodes(ids: [${repeat(1000, () => '"1"')}]) { id } }`, 'tokens'],
    ['by length', `{ __typename } #${repeat(10_000, () => '')}`, 'length'],
  ])('is refused: %s', async (_, query, limit) => {
    const { data, errors } = await post({ query })
    expect(data ?? null).toBeNull()
    expect(errors.map(({ message }) => message).join('\n')).toContain(limit)
  })

  it('is refused while it is executed when its searches are too costly, with a code', async () => {
    const words = Array.from({ length: 51 }, (_, at) => `词${at}`)
    const { data, errors } = await post({
      query: 'query ($text: TextInput) { search(text: $text) { __typename } }',
      variables: { text: { near: { words, distance: 5 } } },
    })
    expect(data ?? null).toBeNull()
    expect(errors).toMatchObject([{ extensions: { code: 'SEARCH_TOO_MANY_TERMS' } }])
  })

  it('exposes no internals', async () => {
    const text = JSON.stringify(await post({ query: '{ issues(after: "x") { nodes { id } } nothing }' }))
    expect(text).not.toMatch(/node_modules|\bat .+:\d+:\d+|stack/)
  })
})

describe('a schema combined by hand', () => {
  it('works with typeDefs, resolvers and loaders in the context', async () => {
    const issues = [JSON.parse(readFileSync(new URL('../taiyuan-daily/issue.json', folder), 'utf8'))]
    const source = memorySource(issues)
    const yoga = createYoga({
      schema: createYogaSchema({ typeDefs, resolvers }),
      context: () => ({ banmian: createLoaders(source) }),
      logging: false,
    })
    const query =
      'query ($date: Date!) { issue(publication: "太原日报", date: $date) { date articles(first: 1) { nodes { __typename body { __typename } } } } bad: issues(from: "2024-02-30") { nodes { id } } }'
    const fetched = async (text) => {
      const response = await yoga.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: text, variables: { date: '2024-03-08' } }),
      })
      return response.json()
    }
    expect((await fetched(query)).errors[0].message).toContain('Expected a day written YYYY-MM-DD')
    const { data } = await fetched(query.replace('2024-02-30', '2024-02-29'))
    expect(data.issue.date).toBe('2024-03-08')
    expect(data.issue.articles.nodes[0].body[0]).toEqual({ __typename: 'Paragraph' })
  })
})
