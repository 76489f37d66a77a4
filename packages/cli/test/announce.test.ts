import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import {
  addChanges,
  type FileHashes,
  NOTHING_PENDING,
  pendingCount,
  subtract,
} from '../src/announce/pending-changes.js'
import type { AnnounceReport, SiteReport } from '../src/index.js'
import { BIN, newFolder } from './run-bin.js'
import { runHere } from './run-here.js'
import { treeOf } from './tree.js'

// cspell:ignore websub
const KEY = '0123456789abcdef'
const SITE = 'https://p.example/paper/'

/** A request that a server has received. */
interface Received {
  path: string
  body: string
}

/** A server that takes the part of a hub and of a search engine. */
interface Receiver {
  url: string
  /** The requests since the last call. */
  take: () => Received[]
  /** Status of the answers, by path; null for none. */
  answers: Map<string, number | null>
}

async function receiver(): Promise<Receiver> {
  const received: Received[] = []
  const answers = new Map<string, number | null>()
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const path = request.url ?? ''
    received.push({ path, body })
    const status = answers.get(path)
    if (status !== null) response.writeHead(status ?? 202).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answers,
    take: () => received.splice(0),
  }
}

const page = (text: string) => `## 要闻\n\n## 新桥${text}\n\n本报讯 3月7日,城东新桥建成通车${text}。(张三)\n`

function writePage(cwd: string, day: number, text: string): void {
  mkdirSync(join(cwd, `in/2024-03-0${day}`), { recursive: true })
  writeFileSync(join(cwd, `in/2024-03-0${day}/01.md`), page(text))
}

/** Makes a project that notifies a server. */
function project({ url }: Receiver, more: object = {}): string {
  const cwd = newFolder()
  for (const day of [1, 2, 3]) writePage(cwd, day, `${day}`)
  const announce = { webSub: `${url}/hub`, indexNow: { key: KEY, endpoint: `${url}/indexnow` }, timeout: 1, ...more }
  const config = { publication: '示范日报', siteUrl: SITE, issues: 'in', cover: 'none', announce }
  writeFileSync(join(cwd, 'banmian.config.json'), JSON.stringify(config))
  return cwd
}

async function build(cwd: string, ...options: string[]): Promise<SiteReport> {
  const { code, stdout, stderr } = await runHere(['build', '--json', ...options], cwd)
  expect([code, stderr]).toEqual([0, ''])
  return JSON.parse(stdout)
}

async function announce(cwd: string, ...options: string[]): Promise<AnnounceReport> {
  const { code, stdout, stderr } = await runHere(['announce', '--json', ...options], cwd)
  expect([code, stderr]).toEqual([0, ''])
  return JSON.parse(stdout)
}

/** Returns the feeds and the pages that requests are about. */
function aboutOf(requests: readonly Received[]): { feeds: string[]; pages: string[] } {
  const feeds = requests.filter(({ path }) => path === '/hub')
  const pages = requests.filter(({ path }) => path === '/indexnow')
  return {
    feeds: feeds.flatMap(({ body }) => new URLSearchParams(body).getAll('hub.url')).sort(),
    pages: pages.flatMap(({ body }) => JSON.parse(body).urlList as string[]).sort(),
  }
}

const FEEDS = ['atom.xml', 'feed.json', 'feed.xml'].map((path) => SITE + path)
const codesOf = ({ messages }: SiteReport | AnnounceReport): string[] =>
  messages.map(({ code }) => code).filter((code) => code.startsWith('announce'))

describe('a build whose configuration names a hub and a key', () => {
  it('notifies them of what has changed, and of nothing else', async () => {
    const server = await receiver()
    const cwd = project(server)
    const first = await build(cwd)
    const requests = server.take()
    const { feeds, pages } = aboutOf(requests)
    expect(feeds).toEqual(FEEDS)
    // It is not known what has changed.
    const newest = first.files.filter(({ path }) => /^issues\/2024-03-03\/.*\.html$/.test(path))
    expect(newest.length).toBeGreaterThan(1)
    expect(pages).toEqual([SITE, ...newest.map(({ path }) => SITE + path)].sort())
    expect(first.messages.find(({ code }) => code === 'announce-newest')?.text).toMatch(
      /no record of earlier builds \(\.banmian\), .* pages of 2024-03-03;/,
    )
    expect(JSON.parse(requests.find(({ path }) => path === '/indexnow')!.body)).toMatchObject({
      host: 'p.example',
      key: KEY,
      keyLocation: `${SITE}${KEY}.txt`,
    })
    expect(first.announcements).toEqual([
      { service: 'WebSub', url: `${server.url}/hub`, count: 3, state: 'sent', error: null },
      { service: 'IndexNow', url: `${server.url}/indexnow`, count: pages.length, state: 'sent', error: null },
    ])
    expect((await build(cwd)).announcements).toEqual([])
    expect(server.take()).toEqual([])

    writePage(cwd, 2, '二')
    const { files, messages } = await build(cwd)
    expect(messages.map(({ code }) => code)).not.toContain('announce-newest')
    const changed = files.filter(({ path, state }) => path.endsWith('.html') && state !== 'unchanged')
    expect(aboutOf(server.take()).pages).toEqual(
      changed.map(({ path }) => SITE + (path === 'index.html' ? '' : path)).sort(),
    )

    rmSync(join(cwd, 'in/2024-03-01'), { recursive: true })
    const { stale } = await build(cwd, '--prune')
    const removed = stale.filter(({ path }) => path.endsWith('.html')).map(({ path }) => SITE + path)
    expect(removed.length).toBeGreaterThan(1)
    expect(aboutOf(server.take()).pages).toEqual(expect.arrayContaining(removed))
  })

  it('declares the hub in the feeds, and contains the key as a file', async () => {
    const server = await receiver()
    const cwd = project(server)
    await build(cwd)
    const text = (path: string) => readFileSync(join(cwd, 'site', path), 'utf8')
    const hub = `${server.url}/hub`
    expect(text('feed.xml')).toContain(`<atom:link rel="hub" href="${hub}"/>`)
    expect(text('atom.xml')).toContain(`<link rel="hub" href="${hub}"/>`)
    expect(JSON.parse(text('feed.json')).hubs).toEqual([{ type: 'WebSub', url: hub }])
    expect(text(`${KEY}.txt`)).toBe(KEY)
  })

  it('sends nothing in a dry run, or with --no-announce', async () => {
    const server = await receiver()
    const cwd = project(server)
    const dry = await build(cwd, '--dry-run')
    expect([dry.announcements, codesOf(dry)]).toEqual([[], []])
    const later = await build(cwd, '--no-announce')
    expect([later.announcements, codesOf(later)]).toEqual([[], ['announce-newest', 'announce-later']])
    expect(server.take()).toEqual([])
  })

  it.each([
    ['an error', 500, 'the server answered with the status 500'],
    ['no answer', null, 'there was no answer within 1 s'],
  ])('warns of %s, and the next one tries again', async (_, status, reason) => {
    const server = await receiver()
    const cwd = project(server)
    server.answers.set('/hub', status)
    const first = await build(cwd, '--strict')
    expect(first.messages.find(({ code }) => code === 'announce-failed')).toMatchObject({
      severity: 'warning',
      text: `WebSub at ${server.url}/hub was not notified of 3 feeds: ${reason}. The next build tries again, and so does banmian announce.`,
    })
    expect(first.announcements.map(({ service, state }) => [service, state])).toEqual([
      ['WebSub', 'failed'],
      ['IndexNow', 'sent'],
    ])
    server.take()
    server.answers.clear()
    expect((await build(cwd)).announcements).toEqual([
      { service: 'WebSub', url: `${server.url}/hub`, count: 3, state: 'sent', error: null },
    ])
    expect(server.take().map(({ path }) => path)).toEqual(['/hub'])
    expect((await build(cwd)).announcements).toEqual([])
  })

  it('does not fail where nobody listens', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    server.close()
    await once(server, 'close')
    const url = `http://127.0.0.1:${port}`
    const cwd = project(await receiver(), { webSub: `${url}/hub`, indexNow: { key: KEY, endpoint: url } })
    const failed = (await build(cwd)).messages.filter(({ code }) => code === 'announce-failed')
    expect(failed).toHaveLength(2)
    for (const { text } of failed) expect(text).toContain(`connect ECONNREFUSED 127.0.0.1:${port}`)
  })

  it('is the same site as without announcements', async () => {
    const server = await receiver()
    const cwd = project(server)
    const siteIn = (folder: string) =>
      Object.entries(treeOf(join(cwd, folder))).filter(([path]) => !/^\.banmian\/(?:build|announce)/.test(path))
    await build(cwd)
    await build(cwd, '--no-announce', '--out', 'other')
    expect(siteIn('other')).toEqual(siteIn('site'))
  })
})

describe('banmian announce', () => {
  it('announces what builds have changed since the last time, together', async () => {
    const server = await receiver()
    const cwd = project(server, { afterBuild: false })
    await build(cwd)
    const planned = await announce(cwd, '--dry-run')
    expect(planned.announcements.map(({ state }) => state)).toEqual(['planned', 'planned'])
    expect(server.take()).toEqual([])
    await announce(cwd)
    expect(aboutOf(server.take()).feeds).toEqual(FEEDS)
    for (const [day, text] of [
      [1, '一'],
      [2, '二'],
    ] as const) {
      writePage(cwd, day, text)
      await build(cwd)
    }
    await announce(cwd)
    const { pages } = aboutOf(server.take())
    for (const day of [1, 2]) expect(pages.some((url) => url.includes(`2024-03-0${day}/articles/`))).toBe(true)
    expect(pages.some((url) => url.includes('2024-03-03/articles/'))).toBe(false)
    expect((await announce(cwd)).announcements).toEqual([])
    const { stdout } = await runHere(['announce'], cwd)
    expect(stdout).toBe('Nothing has changed since the last announcement.\n')
  })

  it('exits with 3 by --strict if somebody did not accept', async () => {
    const server = await receiver()
    const cwd = project(server, { afterBuild: false })
    await build(cwd)
    server.answers.set('/indexnow', 403)
    const { code, stdout, stderr } = await runHere(['announce', '--strict'], cwd)
    expect([code, stdout, stderr]).toEqual([
      3,
      expect.stringMatching(
        /^Announced\n {2}3 feeds to WebSub at http.*\nNot announced\n {2}\d+ pages to IndexNow at http.*\n$/,
      ),
      expect.stringContaining('was not notified of'),
    ])
  })

  it('announces again after it was killed before an answer', async () => {
    const server = await receiver()
    const cwd = project(server, { afterBuild: false, timeout: 60 })
    await build(cwd)
    const before = treeOf(join(cwd, 'site'))
    server.answers.set('/hub', null).set('/indexnow', null)
    const child = spawn(process.execPath, [BIN, 'announce'], { cwd })
    let requests: Received[] = []
    while (requests.length < 2) {
      await new Promise((done) => setTimeout(done, 20))
      requests = [...requests, ...server.take()]
    }
    child.kill('SIGKILL')
    await once(child, 'close')
    expect(treeOf(join(cwd, 'site'))).toEqual(before)
    server.answers.clear()
    expect((await announce(cwd)).announcements.map(({ state }) => state)).toEqual(['sent', 'sent'])
    expect(aboutOf(server.take())).toEqual(aboutOf(requests))
  })

  it('does nothing, and says so, without a configuration', async () => {
    const cwd = newFolder()
    expect(await announce(cwd)).toMatchObject({ announcements: [], messages: [{ code: 'announce-nobody' }] })
  })

  it('is an error before the first build, and without the URL of the site', async () => {
    const cwd = project(await receiver())
    const early = await runHere(['announce'], cwd)
    expect([early.code, early.stderr]).toEqual([
      1,
      expect.stringContaining('expected a site that banmian build has written'),
    ])
    writeFileSync(join(cwd, 'banmian.config.json'), '{ "issues": "in", "announce": {} }')
    for (const command of ['announce', 'build']) {
      const { code, stderr } = await runHere([command], cwd)
      expect([code, stderr]).toEqual([2, expect.stringContaining('write it as siteUrl in the configuration')])
    }
  })
})

it.each([
  [{ webSub: 'hub' }, 'announce.webSub: expected an absolute http or https URL, found "hub"'],
  [{ indexNow: {} }, 'announce.indexNow.key: expected a key of 8 to 128 letters, digits and inner hyphens'],
  [{ indexNow: { key: '-12345678' } }, 'announce.indexNow.key: expected a key of 8 to 128'],
  [{ indexNow: KEY }, 'announce.indexNow: expected an object'],
  [{ timeout: 0 }, 'announce.timeout: expected a whole number from 1'],
  [{ websub: 'https://h.example/' }, 'announce.websub: expected the name webSub'],
])('the setting %j is an error of the configuration', async (announcing, text) => {
  const cwd = newFolder()
  writeFileSync(join(cwd, 'banmian.config.json'), JSON.stringify({ siteUrl: SITE, announce: announcing }))
  const { code, stderr } = await runHere(['announce'], cwd)
  expect([code, stderr]).toEqual([1, expect.stringContaining(text)])
})

it('everything that changes is announced after its last change, whatever fails', () => {
  const path = fc.constantFrom('index.html', 'a.html', 'b.html', 'feed.xml', 'atom.xml', 'style.css', '404.html')
  const changes: fc.Arbitrary<FileHashes> = fc.dictionary(
    path,
    fc.option(fc.constantFrom('1', '2', '3'), { nil: null }),
  )
  const step = fc.record({ changes, during: changes, isHubUp: fc.boolean(), isEngineUp: fc.boolean() })
  const settings = { hubs: ['h'], indexNow: { key: KEY, endpoint: '' } }
  fc.assert(
    fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
      let pending = NOTHING_PENDING
      const last: Record<string, string | null> = {}
      const hub: Record<string, string | null> = {}
      const engine: Record<string, string | null> = {}
      const send = (isHubUp: boolean, isEngineUp: boolean, during: FileHashes): void => {
        const sent = { webSub: isHubUp ? pending.webSub : {}, indexNow: isEngineUp ? pending.indexNow : {} }
        Object.assign(hub, sent.webSub['h'])
        Object.assign(engine, sent.indexNow)
        pending = subtract(addChanges(pending, during, settings), sent)
        Object.assign(last, during)
      }
      for (const { changes: some, during, isHubUp, isEngineUp } of steps) {
        pending = addChanges(pending, some, settings)
        Object.assign(last, some)
        send(isHubUp, isEngineUp, during)
      }
      send(true, true, {})
      for (const [one, hash] of Object.entries(last)) {
        if (/^(?:index|a|b)\.html$/.test(one)) expect(engine[one]).toBe(hash)
        else expect(engine).not.toHaveProperty([one])
        if (/^(?:feed|atom)\.xml$/.test(one) && hash !== null) expect(hub[one]).toBe(hash)
      }
      expect(pendingCount(pending)).toBe(0)
    }),
  )
})
