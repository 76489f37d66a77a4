import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { postgresFolder, startCluster } from '../../../packages/archive/test/postgres-cluster.ts'

const programs = postgresFolder()
const isRequired = process.env.BANMIAN_REQUIRE_VALIDATORS === '1'
if (programs === null && !isRequired)
  console.warn('The tests of PostgreSQL are skipped: no programs in /usr/lib/postgresql. Run .ci/install.')

describe.skipIf(programs === null && !isRequired)('the server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'banmian-archive-postgres-'))
  const sample = JSON.parse(readFileSync(new URL('../../taiyuan-daily/issue.json', import.meta.url), 'utf8'))
  let cluster
  let database
  let server
  let printed

  /** Starts the program, and sets the lines that it printed until it listened. */
  async function start() {
    server = spawn(process.execPath, ['index.js'], {
      cwd: new URL('..', import.meta.url),
      env: { ...process.env, PORT: '0', ARCHIVE: database, ISSUES: folder },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let text = ''
    await new Promise((resolve, reject) => {
      server.stdout.on('data', (data) => {
        text += data
        if (/^http.*\n/m.test(text)) resolve()
      })
      server.once('exit', (code) => reject(new Error(`The server ended with ${code} after it printed: ${text}`)))
    })
    printed = text.trim().split('\n')
  }
  async function stop() {
    const ended = once(server, 'exit')
    server.kill('SIGTERM')
    return ended
  }
  const get = (path) => fetch(new URL(path, printed.at(-1)))

  beforeAll(async () => {
    // Thirty days, so that a search has two pages.
    for (let day = 1; day <= 30; day++) {
      const date = `2024-03-${String(day).padStart(2, '0')}`
      writeFileSync(join(folder, `${date}.json`), JSON.stringify({ ...sample, id: `i${date}`, date }))
    }
    cluster = startCluster(programs ?? 'PostgreSQL is not installed')
    database = cluster.newDatabase()
    await start()
  })
  afterAll(() => {
    server?.kill('SIGKILL')
    cluster?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('imports the issues of a folder', async () => {
    expect(printed[0]).toBe('import { added: 30, replaced: 0, unchanged: 0 }')
    const state = await (await get('/health')).json()
    expect(state).toMatchObject({ status: 'pass', issues: 30, articles: 300 })
    expect(state.driver).toMatch(/^PostgreSQL \d+/)
  })

  it('pages through a search, the newest articles first', async () => {
    const first = await (await get('/search?q=雷锋精神')).json()
    expect(first.total).toEqual({ value: 30, exact: true })
    expect(first.hits).toHaveLength(20)
    expect(first.hits[0]).toEqual({ date: '2024-03-30', headline: '让雷锋精神在警营闪光' })
    const second = await (await get(`/search?q=雷锋精神&after=${encodeURIComponent(first.next)}`)).json()
    expect(second.hits.map(({ date }) => date)).toEqual(
      Array.from({ length: 10 }, (_, index) => `2024-03-${String(10 - index).padStart(2, '0')}`),
    )
    expect(second.next).toBeNull()
  })

  it('says what is wrong with a search', async () => {
    for (const query of ['', '"雷锋', '   ']) {
      const response = await get(`/search?q=${encodeURIComponent(query)}`)
      expect(response.status).toBe(400)
      expect((await response.json()).message).toMatch(/\.$/)
    }
    const many = Array.from({ length: 60 }, (_, index) => `词${index}`).join(' ')
    expect((await get(`/search?q=${encodeURIComponent(many)}`)).status).toBe(422)
  })

  it('answers GraphQL', async () => {
    const query = '{ search(text: { query: "雷锋" }, first: 1) { ... on SearchConnection { totalCount { value } } } }'
    const response = await fetch(printed.at(-1), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    expect((await response.json()).data.search).toEqual({ totalCount: { value: 30 } })
  })

  it('ends on a signal, and imports nothing twice', async () => {
    expect(await stop()).toEqual([0, null])
    await start()
    expect(printed[0]).toBe('import { added: 0, replaced: 0, unchanged: 30 }')
    expect(await stop()).toEqual([0, null])
  })
})
