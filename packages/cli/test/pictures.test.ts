import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { epubcheck, isMissing, VALIDATOR_TIMEOUT } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { newFolder } from './run-bin.js'
import { runHere } from './run-here.js'

/** A picture of one pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==',
  'base64',
)

const page = (url: string) => `## 要闻

## 示范小学开设菜园劳动课

本报讯 3月7日,示范小学迎来新学期的第一堂劳动课,孩子们在菜园里学会了翻地、起垄和播种。(张三)

![](${url})

孩子们在菜园里播种。 李四 摄
`

/** Converts a page with one picture, in a new folder. */
async function convert(url: string, prepare: (cwd: string) => void, more: readonly string[] = []) {
  const cwd = newFolder()
  mkdirSync(join(cwd, 'in/images'), { recursive: true })
  writeFileSync(join(cwd, 'in/page.md'), page(url))
  prepare(cwd)
  const args = ['convert', 'in/page.md', '--date', '2024-03-08', '--to', 'html,rss,epub,md,json', ...more]
  const result = await runHere(args, cwd)
  expect(result.code).toBe(0)
  const text = (path: string) => readFileSync(join(cwd, 'out', path), 'utf8')
  return { ...result, cwd, text }
}

it('copies a picture to the output, once, and names it by its contents', async () => {
  const { cwd, text, stderr } = await convert('images/%E7%85%A7%201.png', (cwd) =>
    writeFileSync(join(cwd, 'in/images/照 1.png'), PNG),
  )
  expect(stderr).not.toContain('picture-missing')
  const [name] = readdirSync(join(cwd, 'out/images'))
  expect(name).toMatch(/^[0-9a-f]{16}\.png$/)
  expect(readFileSync(join(cwd, 'out/images', name!))).toEqual(PNG)
  expect(text('index.html')).toContain(`src="images/${name}"`)
  const [article] = readdirSync(join(cwd, 'out/articles')).filter((path) => text(`articles/${path}`).includes('<img'))
  expect(text(`articles/${article}`)).toContain(`src="../images/${name}"`)
  expect(text('feed.xml')).toContain(`https://paper.example/images/${name}`)
  expect(text('issue.json')).toContain(`"url": "images/${name}"`)
  const again = await runHere(['convert', 'out/issue.md', '--to', 'html,rss,epub,md,json', '--json'], cwd)
  expect(JSON.parse(again.stdout).files.map(({ state }: { state: string }) => state)).not.toContain('changed')
})

it('copies a picture whose URL has a query', async () => {
  const { cwd } = await convert('images/1.png?v=2#top', (cwd) => writeFileSync(join(cwd, 'in/images/1.png'), PNG))
  expect(readdirSync(join(cwd, 'out/images'))).toHaveLength(1)
})

it.skipIf(isMissing('java'))(
  'puts a picture into the e-book',
  async () => {
    const { cwd } = await convert('images/1.png', (cwd) => writeFileSync(join(cwd, 'in/images/1.png'), PNG))
    const book = readFileSync(join(cwd, 'out/issue.epub'))
    expect(book.includes(PNG)).toBe(true)
    expect(await epubcheck({ 'issue.epub': book })).toEqual([])
  },
  VALIDATOR_TIMEOUT,
)

it.each([
  ['is not there', 'images/none.png', () => {}],
  ['lies above the page', '../secret.png', (cwd: string) => writeFileSync(join(cwd, 'secret.png'), PNG)],
  [
    'is a link that leads elsewhere',
    'images/link.png',
    (cwd: string) => {
      writeFileSync(join(cwd, 'secret.png'), PNG)
      symlinkSync('../../secret.png', join(cwd, 'in/images/link.png'))
    },
  ],
  ['is no picture', 'images/a.png', (cwd: string) => writeFileSync(join(cwd, 'in/images/a.png'), 'secret')],
  ['is damaged', 'images/a.png', (cwd: string) => writeFileSync(join(cwd, 'in/images/a.png'), PNG.subarray(0, 20))],
  ['is a folder', 'images', () => {}],
  ['has a name that no file has', '%ff%00', () => {}],
])('reports a picture that %s, and copies nothing', async (_, url, prepare) => {
  const { cwd, stderr, text } = await convert(url, prepare)
  expect(stderr).toContain(
    `in/page.md: warning: The picture ${url} was not found in the page's folder. [picture-missing]`,
  )
  expect(readdirSync(join(cwd, 'out'))).not.toContain('images')
  expect(text('index.html')).not.toContain('<img')
})

describe('pictures on other hosts', () => {
  const url = 'https://pictures.example/1.png'

  it('become links, and are reported', async () => {
    const { stderr, text } = await convert(url, () => {})
    expect(stderr).not.toContain('picture-missing')
    expect(stderr).toContain(
      'warning: 1 picture on other hosts (pictures.example) became links; to load them, name their hosts with --allow-remote-pictures. [picture-remote]',
    )
    for (const path of ['index.html', 'feed.xml']) {
      expect(text(path)).toContain(`<a href="${url}">`)
      expect(text(path)).not.toContain('<img')
    }
  })

  it('stay where they are when their host is allowed', async () => {
    for (const hosts of ['pictures.example', 'a.example,*.example', '*']) {
      const { stderr, text } = await convert(url, () => {}, ['--allow-remote-pictures', hosts])
      expect(stderr).not.toContain('picture-remote')
      for (const path of ['index.html', 'feed.xml']) expect(text(path)).toContain(`<img src="${url}"`)
    }
  })

  it('are pictures of the site when its URL has the same host', async () => {
    const { stderr, text } = await convert(url, () => {}, ['--site-url', 'https://pictures.example/daily/'])
    expect(stderr).not.toContain('picture-remote')
    expect(text('index.html')).toContain(`<img src="${url}"`)
  })

  it('become links in a site', async () => {
    const cwd = newFolder()
    mkdirSync(join(cwd, 'in/2024-03-08'), { recursive: true })
    writeFileSync(join(cwd, 'in/2024-03-08/page.md'), page(url))
    const { code, stderr } = await runHere(['site', 'in', '--site-url', 'https://paper.example/'], cwd)
    expect([code, stderr]).toEqual([0, expect.stringContaining('[picture-remote]')])
    for (const path of ['index.html', 'feed.xml', 'atom.xml'])
      expect(readFileSync(join(cwd, 'site', path), 'utf8')).not.toContain(`src="${url}"`)
  })
})
