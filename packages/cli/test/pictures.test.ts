import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { epubcheck, isMissing, VALIDATOR_TIMEOUT } from '@banmian/test-kit'
import { expect, it } from 'vitest'
import { banmian, newFolder } from './run-bin.js'

/** A picture of one dot. */
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

/** Converts a page that names one picture, in a folder of its own. */
async function convert(url: string, prepare: (cwd: string) => void) {
  const cwd = newFolder()
  mkdirSync(join(cwd, 'in/images'), { recursive: true })
  writeFileSync(join(cwd, 'in/page.md'), page(url))
  prepare(cwd)
  const ended = await banmian(['convert', 'in/page.md', '--date', '2024-03-08', '--to', 'html,rss,epub,md,json'], {
    cwd,
  })
  expect(ended.code).toBe(0)
  const text = (path: string) => readFileSync(join(cwd, 'out', path), 'utf8')
  return { ...ended, cwd, text }
}

it('copies a picture beside the output, once, and names it by what it holds', async () => {
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
  const again = await banmian(['convert', 'out/issue.md', '--to', 'html,rss,epub,md,json', '--json'], { cwd })
  expect(JSON.parse(again.stdout).files.map(({ state }: { state: string }) => state)).not.toContain('changed')
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
  ['is a folder', 'images', () => {}],
  ['has a name that no file has', '%ff%00', () => {}],
])('mentions a picture that %s, and copies nothing', async (_, url, prepare) => {
  const { cwd, stderr, text } = await convert(url, prepare)
  expect(stderr).toContain(
    `in/page.md: warning: The picture ${url} was not found in the folder of the page. [picture-missing]`,
  )
  expect(readdirSync(join(cwd, 'out'))).not.toContain('images')
  expect(text('index.html')).not.toContain('<img')
})

it('leaves pictures on the web where they are', async () => {
  const { stderr, text } = await convert('https://pictures.example/1.png', () => {})
  expect(stderr).not.toContain('picture-missing')
  expect(text('index.html')).toContain('src="https://pictures.example/1.png"')
})
