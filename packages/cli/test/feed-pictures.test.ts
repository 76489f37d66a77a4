import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { SiteReport } from '../src/index.js'
import { newFolder } from './run-bin.js'
import { runHere } from './run-here.js'

const SITE = 'https://p.example/'
/** A picture of one pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==',
  'base64',
)
/** A WebP of one pixel. */
const WEBP = Buffer.from('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==', 'base64')
/** Files of a site that readers and search engines load pictures from. */
const LISTS = ['feed.xml', 'atom.xml', 'feed.json', 'news-sitemap.xml', 'email/edition.html']

const page = (picture: string) => `## 要闻

## 城东新桥今天通车

![新桥](${picture})

新桥今天通车。 李四 摄

本报讯 3月7日,城东新桥建成通车,两岸居民步行可到对岸。(张三)
`

/** Writes an issue with a picture that is there, and one with a picture that is missing. */
function writeIssues(cwd: string): void {
  for (const [date, picture] of [
    ['2024-03-07', 'bridge.png'],
    ['2024-03-08', 'gone.png'],
  ] as const) {
    mkdirSync(join(cwd, 'in', date), { recursive: true })
    writeFileSync(join(cwd, 'in', date, '01.md'), page(picture))
  }
  writeFileSync(join(cwd, 'in/2024-03-07/bridge.png'), PNG)
}

const BUILD = ['build', 'in', '--site-url', SITE, '--publication', '示范日报', '--cover', 'none', '--json']

it('a site leaves missing pictures out of feeds, and states the sizes of the others', async () => {
  const cwd = newFolder()
  writeIssues(cwd)
  const { code, stdout } = await runHere(BUILD, cwd)
  expect(code).toBe(0)
  expect((JSON.parse(stdout) as SiteReport).messages.map(({ code: name }) => name)).toContain('picture-missing')
  const text = (path: string) => readFileSync(join(cwd, 'site', path), 'utf8')
  for (const path of LISTS) expect(text(path)).not.toContain('gone.png')
  const [url, path] = /https:\/\/p\.example\/(issues\/2024-03-07\/images\/[^"]+)/.exec(text('feed.xml'))!
  expect(existsSync(join(cwd, 'site', path!))).toBe(true)
  expect(text('feed.xml')).toContain(`<enclosure url="${url}" length="${PNG.length}" type="image/png"/>`)
  expect(text('feed.xml').match(/<media:(?:content|thumbnail) [^>]*url=|<img /g)).toHaveLength(3)
  expect(text('feed.xml')).toContain(`fileSize="${PNG.length}"`)
  expect(text('atom.xml')).toMatch(new RegExp(`<link rel="enclosure"[^>]*length="${PNG.length}"`))
  const { items } = JSON.parse(text('feed.json'))
  const found = items.flatMap((item: { attachments?: unknown[] }) => item.attachments ?? [])
  expect(found).toEqual([{ url, mime_type: 'image/png', size_in_bytes: PNG.length }])
})

it('the e-mail shows a picture that is there', async () => {
  const cwd = newFolder()
  writeIssues(cwd)
  writeFileSync(join(cwd, 'in/2024-03-08/gone.png'), PNG)
  expect((await runHere(BUILD, cwd)).code).toBe(0)
  expect(readFileSync(join(cwd, 'site/email/edition.html'), 'utf8')).toMatch(
    /<img [^>]*src="https:\/\/p\.example\/issues\/2024-03-08\/images\/[0-9a-f]{16}\.png"/,
  )
})

it('a later build knows the sizes of pictures that it does not read again', async () => {
  const cwd = newFolder()
  writeIssues(cwd)
  expect((await runHere(BUILD, cwd)).code).toBe(0)
  mkdirSync(join(cwd, 'in/2024-03-09'))
  writeFileSync(join(cwd, 'in/2024-03-09/01.md'), page('gone.png'))
  expect((await runHere(BUILD, cwd)).code).toBe(0)
  const feed = readFileSync(join(cwd, 'site/feed.xml'), 'utf8')
  expect(feed.match(/<item>/g)).toHaveLength(3)
  expect(feed).toContain(`length="${PNG.length}" type="image/png"/>`)
  const built = await runHere([...BUILD, '--full'], cwd)
  expect((JSON.parse(built.stdout) as SiteReport).files.map(({ state }) => state)).not.toContain('changed')
})

it('feeds name the pages of authors, which exist', async () => {
  const cwd = newFolder()
  writeIssues(cwd)
  expect((await runHere(BUILD, cwd)).code).toBe(0)
  const text = (path: string) => readFileSync(join(cwd, 'site', path), 'utf8')
  const [item] = JSON.parse(text('feed.json')).items
  const urls = new Map(item.authors.map(({ name, url }: { name: string; url: string }) => [name, url]))
  const url = String(urls.get('张三'))
  expect(text('atom.xml')).toContain(`<name>张三</name>\n<uri>${url}</uri>`)
  expect(text(url.slice(SITE.length))).toContain('张三')
})

it.each(['feed.xml', 'atom.xml', 'feed.json'])(
  'the %s of one issue leaves missing pictures out as well',
  async (path) => {
    const cwd = newFolder()
    writeIssues(cwd)
    for (const date of ['2024-03-07', '2024-03-08']) {
      const args = ['convert', `in/${date}/01.md`, '--date', date, '--site-url', SITE, '--out', date]
      expect((await runHere([...args, '--to', 'rss,atom,jsonfeed'], cwd)).code).toBe(0)
    }
    expect(readFileSync(join(cwd, '2024-03-08', path), 'utf8')).not.toContain('gone.png')
    expect(readFileSync(join(cwd, '2024-03-07', path), 'utf8')).toMatch(
      new RegExp(`(?:length="|"size_in_bytes": ?)${PNG.length}`),
    )
  },
)

it('the build names a picture that e-mail programs may not show, also when nothing has changed', async () => {
  const cwd = newFolder()
  writeIssues(cwd)
  writeFileSync(join(cwd, 'in/2024-03-08/01.md'), page('bridge.webp'))
  writeFileSync(join(cwd, 'in/2024-03-08/bridge.webp'), WEBP)
  for (const run of [1, 2]) {
    const { code, stdout } = await runHere(BUILD, cwd)
    const texts = (JSON.parse(stdout) as SiteReport).messages.map(({ text }) => text)
    expect([run, code, texts.filter((text) => text.includes('in the e-mail')).length]).toEqual([run, 0, 1])
  }
})
