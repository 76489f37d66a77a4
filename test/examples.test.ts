import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { epubcheck, isMissing, openBrowser, runProgram } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { rssOf } from './feed-reader.js'
import { root } from './packages.js'

const folder = (name: string): string => join(root, 'examples', name)

/** Returns the output that a README shows for its command. */
function promised(name: string): string {
  const [, text = ''] = /^```text\n([\s\S]*?)^```$/m.exec(readFileSync(join(folder(name), 'README.md'), 'utf8')) ?? []
  return text
}

describe.each(['node-script', 'epub-digest', 'fetch-handler', 'static-site', 'custom-locale'])(
  'examples/%s',
  (name) => {
    it('prints what its README shows', async () => {
      const { stdout, stderr, code } = await runProgram('npm', ['start', '-s', '--prefix', folder(name)])
      expect({ stdout, stderr, code }).toEqual({ stdout: promised(name), stderr: '', code: 0 })
    })
  },
)

describe('examples/taiyuan-daily', () => {
  it('makes what its README lists, and of data what stands beside it', async () => {
    const ran = await runProgram('npm', ['start', '-s', '--prefix', folder('taiyuan-daily')])
    expect(ran).toMatchObject({ stdout: '', stderr: '', code: 0 })
    const made = folder('taiyuan-daily/out')
    const [, table = ''] = readFileSync(join(folder('taiyuan-daily'), 'README.md'), 'utf8').split('in `out/`:')
    const listed = [...table.matchAll(/^\| (`.+?) \|/gm)].flatMap(([, paths]) => paths!.match(/[^`, /]+/g))
    expect(readdirSync(made).sort()).toEqual(listed.sort())
    for (const name of ['issue.json', 'issue.md'])
      expect(readFileSync(join(made, name), 'utf8'), name).toBe(readFileSync(join(made, '..', name), 'utf8'))
  })
})

it.skipIf(isMissing('java'))('the digest is a book that epubcheck has nothing to say of', async () => {
  await runProgram('npm', ['start', '-s', '--prefix', folder('epub-digest')])
  const book = readFileSync(join(folder('epub-digest'), 'out/week.epub'))
  expect(await epubcheck({ 'week.epub': book })).toEqual([])
})

/** Starts the server of an example on a free port, and calls `use` with the URL that it prints. */
async function started(name: string, file: string, use: (url: string) => Promise<void>): Promise<void> {
  const server: ChildProcess = spawn(process.execPath, [file], {
    cwd: folder(name),
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const url = await new Promise<string>((resolve, reject) => {
      server.stdout?.once('data', (data: Buffer) => resolve(data.toString().trim()))
      server.once('exit', (code) => reject(new Error(`${name} ended with ${code}`)))
    })
    expect(new URL(url).pathname).toBe(new URL(promised(name)).pathname)
    await use(url)
  } finally {
    server.kill('SIGINT')
  }
}

describe('examples/daily-feed-server', () => {
  it('serves feeds that a reader reads, and says when nothing has changed', async () => {
    await started('daily-feed-server', 'index.js', async (url) => {
      for (const path of ['/feed.xml', '/atom.xml', '/feed.json', '/opds.xml']) {
        const first = await fetch(new URL(path, url))
        expect(first.status, path).toBe(200)
        const again = await fetch(new URL(path, url), { headers: { 'if-none-match': first.headers.get('etag') ?? '' } })
        expect(again.status, path).toBe(304)
        expect(await again.text()).toBe('')
      }
      const titles = rssOf(await (await fetch(url)).text())
      expect(titles).toHaveLength(10)
      expect(titles[0]).toBe('市总工会召开十五届八次全委(扩大)会议')
      const book = await fetch(new URL('/2024-03-08.epub', url))
      expect(book.headers.get('content-type')).toBe('application/epub+zip')
      expect((await fetch(new URL('/nothing', url))).status).toBe(404)
    })
  })
})

describe('examples/browser', () => {
  it.skipIf(isMissing('chromium'))('restores the page in Chromium, and follows what is typed', async () => {
    await started('browser', 'serve.js', async (url) => {
      const browser = await openBrowser()
      try {
        const page = await browser.newPage()
        const faults: string[] = []
        page.on('pageerror', (error) => faults.push(error.message))
        page.on('request', (request) => {
          if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== new URL(url).origin)
            faults.push(request.url())
        })
        await page.goto(url)
        const restored = page.frameLocator('#page')
        await restored.getByRole('heading', { name: '弘大电缆一期项目25条生产线投产' }).waitFor()
        await page
          .locator('#text')
          .fill('## 要闻\n\n## 示范小学开设菜园劳动课\n\n本报讯 3月7日,孩子们学会了翻地。(张三)\n')
        await restored.getByRole('heading', { name: '示范小学开设菜园劳动课' }).waitFor()
        expect(faults).toEqual([])
      } finally {
        await browser.close()
      }
    })
  })
})
