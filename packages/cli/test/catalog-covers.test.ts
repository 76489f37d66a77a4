import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { imageDimensionsFromData } from 'image-dimensions'
import { describe, expect, it } from 'vitest'
import type { SiteReport } from '../src/index.js'
import { fileInBook } from './file-in-book.js'
import { newFolder } from './run-bin.js'
import { runHere } from './run-here.js'

const SITE = 'https://p.example/'
const PAGE = '## 要闻\n\n## 新桥通车\n\n本报讯 3月7日,城东新桥建成通车。(张三)\n'
const FONT = '/usr/share/fonts/opentype/noto/NotoSerifCJK-Bold.ttc'
const MINUTE = 60_000

function writeIssue(cwd: string, date: string): void {
  mkdirSync(join(cwd, 'in', date), { recursive: true })
  writeFileSync(join(cwd, 'in', date, '01.md'), PAGE)
}

/** Builds the issues of a folder, and returns the files that were written. */
async function build(cwd: string, ...more: readonly string[]): Promise<SiteReport['files']> {
  const args = ['build', 'in', '--site-url', SITE, '--publication', 'The Example', '--json', ...more]
  const { code, stdout } = await runHere(args, cwd)
  expect(code).toBe(0)
  return (JSON.parse(stdout) as SiteReport).files
}

const textOf = (cwd: string, path: string): string => readFileSync(join(cwd, 'site', path), 'utf8')

const covers = (files: SiteReport['files']): string[] =>
  files.flatMap(({ path, format }) => (path.startsWith('books/') && format !== 'epub' ? [path] : []))

describe.skipIf(!existsSync(FONT))('the catalogs of a site', { timeout: MINUTE }, () => {
  it('show the covers of e-books, which are beside them, after later builds as well', async () => {
    const cwd = newFolder()
    writeIssue(cwd, '2024-03-07')
    const cover = 'books/the-example-2024-03-07.png'
    expect(covers(await build(cwd, '--cover-font', FONT))).toEqual([cover])
    const picture = readFileSync(join(cwd, 'site', cover))
    expect(imageDimensionsFromData(picture)).toMatchObject({ width: 1200, height: 1600 })
    writeIssue(cwd, '2024-03-08')
    const files = await build(cwd, '--cover-font', FONT)
    expect(files.find(({ path }) => path === cover)?.state).toBe('unchanged')
    for (const date of ['2024-03-07', '2024-03-08'])
      for (const rel of ['image', 'image/thumbnail'])
        expect(textOf(cwd, 'opds/2024-03.xml')).toContain(
          `<link rel="http://opds-spec.org/${rel}" type="image/png" href="${SITE}books/the-example-${date}.png"/>`,
        )
    const { publications } = JSON.parse(textOf(cwd, 'opds/2024-03.json'))
    expect(publications[0].images[0]).toMatchObject({ href: `${SITE}books/the-example-2024-03-08.png` })
  })

  it('need covers only if they are written', async () => {
    const cwd = newFolder()
    writeIssue(cwd, '2024-03-07')
    expect(covers(await build(cwd, '--cover-font', FONT, '--outputs', 'epub,rss'))).toEqual([])
  })

  it('contain the covers of many issues, which several threads make', async () => {
    const cwd = newFolder()
    const dates = Array.from({ length: 8 }, (_, index) => `2024-03-0${index + 1}`)
    for (const date of dates) writeIssue(cwd, date)
    const files = await build(cwd, '--cover-font', FONT, '--jobs', '2')
    expect(covers(files)).toHaveLength(dates.length)
    expect(textOf(cwd, 'opds/2024-03.xml').match(/opds-spec\.org\/image"/g)).toHaveLength(dates.length)
  })
})

it('catalogs have no covers with --cover none, and the identifiers of the books', async () => {
  const cwd = newFolder()
  writeIssue(cwd, '2024-03-07')
  const files = await build(cwd, '--cover', 'none')
  expect(covers(files)).toEqual([])
  const catalog = textOf(cwd, 'opds/2024-03.xml')
  expect(catalog).not.toContain('opds-spec.org/image')
  const [, identifier] = /<entry>\s*<id>([^<]+)<\/id>/.exec(catalog)!
  expect(identifier).toMatch(/^urn:uuid:/)
  const [publication] = JSON.parse(textOf(cwd, 'opds/2024-03.json')).publications
  expect(publication.metadata.identifier).toBe(identifier)
  const args = ['convert', 'in/2024-03-07', '--publication', 'The Example', '--date', '2024-03-07', '--to', 'epub']
  expect((await runHere([...args, '--cover', 'none', '--out', 'book'], cwd)).code).toBe(0)
  const book = readFileSync(join(cwd, 'site/books/the-example-2024-03-07.epub'))
  expect(fileInBook(book, 'EPUB/package.opf')).toContain(`<dc:identifier id="id">${identifier}</dc:identifier>`)
})
