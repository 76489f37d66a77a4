import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'banmian-archive-server-'))
let server
let url

beforeAll(async () => {
  server = spawn(process.execPath, ['index.js'], {
    cwd: new URL('..', import.meta.url),
    env: { ...process.env, PORT: '0', ARCHIVE: `file:${join(folder, 'paper.db')}` },
  })
  const [line] = await once(server.stdout, 'data')
  url = String(line).trim()
})
afterAll(() => {
  server.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

async function post(query) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return response.json()
}

it('searches the archive', async () => {
  const { data } = await post(
    '{ search(text: { query: "雷锋" }) { ... on SearchConnection { totalCount { value } nodes { headline { main } } } } }',
  )
  expect(data.search).toEqual({ totalCount: { value: 1 }, nodes: [{ headline: { main: '让雷锋精神在警营闪光' } }] })
})

it('refuses a query that costs too much', async () => {
  const fields = Array.from({ length: 40 }, (_, index) => `a${index}: __typename`).join(' ')
  const { errors } = await post(`{ ${fields} }`)
  expect(errors[0].extensions.code).toBe('QUERY_LIMIT_EXCEEDED')
})

it('says whether the archive answers', async () => {
  const response = await fetch(new URL('/health', url))
  expect(await response.json()).toEqual({
    status: 'pass',
    issues: 1,
    articles: 10,
    first: '2024-03-08',
    last: '2024-03-08',
  })
})

it('closes the archive and ends on a signal', async () => {
  const ended = once(server, 'exit')
  server.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
})
