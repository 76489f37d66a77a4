import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openPreview } from '../src/preview/preview-server.js'
import { staticFile } from '../src/preview/static-files.js'
import { BIN, newFolder } from './run-bin.js'

const PAGE = (text: string) => `## 要闻\n\n## ${text}\n\n本报讯 3月7日,城东新桥建成通车。(张三)\n`

/** Makes a folder with a small site, and a file and a link next to it. */
function siteFolder(): string {
  const cwd = newFolder()
  mkdirSync(join(cwd, 'site/inner'), { recursive: true })
  mkdirSync(join(cwd, 'site/.banmian'))
  writeFileSync(join(cwd, 'secret.txt'), 'secret')
  writeFileSync(join(cwd, 'site/.banmian/manifest.json'), 'secret')
  symlinkSync(join(cwd, 'secret.txt'), join(cwd, 'site/link.txt'))
  writeFileSync(join(cwd, 'site/index.html'), '<p>front</p>')
  writeFileSync(join(cwd, 'site/inner/index.html'), '<p>inner</p>')
  writeFileSync(join(cwd, 'site/404.html'), '<p>missing</p>')
  writeFileSync(join(cwd, 'site/feed.xml'), '<rss/>')
  return join(cwd, 'site')
}

/** Sends a request with a path as it is, which `fetch` would resolve. */
function get(
  url: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: string }> {
  const { port } = new URL(url)
  return new Promise((resolve, reject) => {
    request({ port, path, host: '127.0.0.1', headers: { host: `localhost:${port}`, ...headers } }, (response) => {
      let body = ''
      response.on('data', (chunk) => (body += chunk))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }))
    })
      .on('error', reject)
      .end()
  })
}

describe('the server of a preview', () => {
  it('serves the files of the site and nothing else', async () => {
    const server = await openPreview({ folder: siteFolder(), port: 0 })
    onTestFinished(() => server.close())
    const status = async (path: string, headers = {}) => (await get(server.url, path, headers)).status
    expect((await get(server.url, '/')).body).toMatch(/^<p>front<\/p><script>/)
    expect((await get(server.url, '/feed.xml?x=1')).body).toBe('<rss/>')
    expect([await status('/inner'), await status('/inner/'), await status('/none')]).toEqual([302, 200, 404])
    for (const path of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2Fsecret.txt',
      '/link.txt',
      '/.banmian/manifest.json',
    ])
      expect(await get(server.url, path)).toMatchObject({ status: 404, body: expect.not.stringContaining('secret') })
    expect(await status('//evil.example/..')).toBe(404)
    expect(await status('/', { host: 'evil.example' })).toBe(403)
    expect(await status('/-/constructor')).toBe(404)
  })

  it('never leaves its folder, whatever the path', () => {
    const folder = siteFolder()
    const part = fc.constantFrom(
      '..',
      '.',
      '/',
      '%2e',
      '%2f',
      '\\',
      '%00',
      'inner',
      'link.txt',
      '%',
      'secret.txt',
      '%5c',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const found = staticFile(folder, `/${parts.join('')}`)
        if (found === null || 'redirect' in found) return
        expect(readFileSync(found.path, 'utf8')).toMatch(/^<p>/)
      }),
    )
  })
})

describe('banmian serve', () => {
  it('builds, shows the site, reloads it after a change, answers GraphQL, and ends', async () => {
    const cwd = newFolder()
    mkdirSync(join(cwd, 'in/2024-03-08'), { recursive: true })
    const page = join(cwd, 'in/2024-03-08/01.md')
    writeFileSync(page, PAGE('新桥通车'))
    let printed = ''
    const child = spawn(process.execPath, [BIN, 'serve', 'in', '--port', '0', '--outputs', 'none'], { cwd })
    onTestFinished(() => void child.kill('SIGKILL'))
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (printed += data.toString()))
    const ended = new Promise((done) => child.on('close', done))
    const until = async (isReached: () => boolean) => {
      while (!isReached()) await new Promise((done) => setTimeout(done, 20))
    }
    await until(() => printed.includes('site/index.html'))
    const url = /http:\/\/localhost:\d+\//.exec(printed)![0]
    expect((await get(url, '/')).body).toContain('新桥通车')
    const events = await fetch(`${url.replace('localhost', '127.0.0.1')}-/events`)
    const reader = events.body!.pipeThrough(new TextDecoderStream()).getReader()
    expect((await reader.read()).value).toBe(': open\n\n')
    writeFileSync(page, PAGE('老桥大修'))
    expect((await reader.read()).value).toBe('data: reload\n\n')
    expect((await get(url, '/')).body).toContain('老桥大修')
    const answer = await fetch(`${url.replace('localhost', '127.0.0.1')}-/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ issues(first: 5) { nodes { date } } }' }),
    })
    expect(await answer.json()).toEqual({ data: { issues: { nodes: [{ date: '2024-03-08' }] } } })
    writeFileSync(page, Buffer.from('d2aacec5', 'hex'))
    await until(() => printed.includes('error: Cannot read in/2024-03-08/01.md: it is not in UTF-8'))
    child.kill('SIGINT')
    expect(await ended).toBe(0)
  })
})
