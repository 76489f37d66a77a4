import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createLoaders, memorySource, resolvers, typeDefs } from '@banmian/graphql'
import { serverAudits } from 'graphql-http'
import { createYoga, createSchema as createYogaSchema } from 'graphql-yoga'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { persistedDocuments } from '../persisted-documents.js'

const folder = new URL('..', import.meta.url)

async function started(environment = {}) {
  const server = spawn(process.execPath, ['index.js'], {
    cwd: folder,
    env: { ...process.env, PORT: '0', ...environment },
  })
  const [line] = await once(server.stdout, 'data')
  return { server, url: String(line).trim() }
}

async function stopped({ server }) {
  server.kill('SIGINT')
  const [code, signal] = server.exitCode === null ? await once(server, 'exit') : [server.exitCode, null]
  return { code, signal }
}

let running
beforeAll(async () => {
  running = await started()
})
afterAll(() => stopped(running))

async function ask(body, url = running.url) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify(body),
  })
  return response.json()
}

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({ url: () => running.url })

  it('is audited in full', () => {
    expect(audits.length).toBeGreaterThanOrEqual(61)
  })

  it.each(audits.map(({ id, name, fn }) => ({ id, name, fn })))('$id $name', async ({ fn }) => {
    expect(await fn()).toMatchObject({ status: 'ok' })
  })
})

describe('the server', () => {
  it('answers with the sample issue, in every form of text', async () => {
    const { data } = await ask({
      query:
        '{ issue(publication: "太原日报", date: "2024-03-08") { articles(first: 1) { nodes { text html: text(format: HTML) markdown: text(format: MARKDOWN) } } } }',
    })
    const [article] = data.issue.articles.nodes
    expect(article.text).toMatch(/^本报讯/)
    expect(article.html).toContain('<time datetime="2024-03-07">')
    expect(article.markdown).toContain('# ')
  })

  it('gives GraphiQL without a network', async () => {
    const page = await (await fetch(running.url, { headers: { accept: 'text/html' } })).text()
    expect(page).toContain('banmian')
    expect(page.match(/<(?:script|link)[^>]+(?:src|href)="https?:/g)).toBeNull()
  })

  it('takes a persisted document by its hash, and with ONLY_PERSISTED=1 nothing else', async () => {
    const [, hash] = [...persistedDocuments().keys()].filter((key) => key.length === 64)
    const persisted = {
      variables: { query: '银行 -足球' },
      extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
    }
    expect((await ask(persisted)).data.search.totalCount.relation).toBe('EXACT')
    const strict = await started({ ONLY_PERSISTED: '1' })
    expect((await ask(persisted, strict.url)).data.search.totalCount.relation).toBe('EXACT')
    expect((await ask({ query: '{ __typename }' }, strict.url)).errors).toHaveLength(1)
    expect(await stopped(strict)).toEqual({ code: 0, signal: null })
  })
})

describe('a query built to explode', () => {
  const nested = (levels) =>
    `{ issues { nodes ${'{ pages { articles { page { issue '.repeat(levels)}{ id }${' } } } }'.repeat(levels)} } }`
  const doubling = Array.from(
    { length: 40 },
    (_, at) => `fragment F${at} on Issue { pages { issue { ...F${at + 1} } } previous { ...F${at + 1} } }`,
  )
  const many = (count, one) => Array.from({ length: count }, (_, at) => one(at)).join(' ')

  it.each([
    ['by depth', nested(5), 'depth'],
    [
      'by lists in lists',
      '{ issues(first: 100) { nodes { articles(first: 100) { nodes { page { articles { body { __typename } } } } } } } }',
      'cost',
    ],
    ['by fragments', `{ issues { nodes { ...F0 } } } ${doubling.join(' ')} fragment F40 on Issue { id }`, 'depth'],
    ['by aliases', `{ ${many(31, (at) => `a${at}: publications { id }`)} }`, 'aliases'],
    ['by length', `{ ${many(1500, () => 'publications { id }')} }`, 'token'],
  ])('is refused: %s', async (_, query, word) => {
    const { data, errors } = await ask({ query })
    expect(data ?? null).toBeNull()
    expect(errors.map(({ message }) => message).join('\n')).toContain(word)
  })

  it('tells no internals', async () => {
    const text = JSON.stringify(await ask({ query: '{ issues(after: "x") { nodes { id } } nothing }' }))
    expect(text).not.toMatch(/node_modules|\bat .+:\d+:\d+|stack/)
  })
})

describe('a schema put together by hand', () => {
  it('answers from typeDefs, resolvers and loaders in the context', async () => {
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
