import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  elementsNamed,
  folderOf,
  hostileIssue,
  isMissing,
  type LocalServer,
  sampleIssue,
  serveFolder,
  suiteBrowser,
} from '@banmian/test-kit'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderEpub } from '../src/index.js'
import { books as everyKind } from './books.js'
import type { BookPage } from './browser/page.js'
import { issueWithPhotos, largeIssue } from './issues.js'
import { readBook } from './read-book.js'

declare global {
  /** Set by the test page. */
  var bookPage: BookPage
}

type Shown = Awaited<ReturnType<BookPage['readWithFoliate']>>

const READERS = ['readWithFoliate', 'readWithEpubjs'] as const

/** One book of each kind; the largest is replaced by one of 300 articles. */
const { 'thousand.epub': _, ...kinds } = everyKind()

const books: Readonly<Record<string, Uint8Array>> = {
  ...kinds,
  'large.epub': renderEpub(largeIssue(300)),
}

describe.skipIf(isMissing('chromium'))('in Chromium', { timeout: 120_000 }, () => {
  let server: LocalServer
  const browser = suiteBrowser()
  let page: Awaited<ReturnType<ReturnType<typeof browser>['newPage']>>
  const problems: string[] = []
  let leave = (): void => {}

  beforeAll(async () => {
    const root = join(import.meta.dirname, 'browser')
    await new Promise<void>((ready, failed) => {
      folderOf({}, async (folder) => {
        await build({ root, logLevel: 'error', build: { outDir: folder, emptyOutDir: false, target: 'es2022' } })
        await mkdir(join(folder, 'books'))
        for (const [name, book] of Object.entries(books)) await writeFile(join(folder, 'books', name), book)
        server = await serveFolder(folder)
        page = await browser().newPage()
        page.on('pageerror', (error) => problems.push(error.message))
        page.on('request', (request) => {
          if (!/^(?:blob|data):/.test(request.url()) && !request.url().startsWith(server.origin))
            problems.push(request.url())
        })
        await page.goto(`${server.origin}/index.html`)
        await page.waitForFunction(() => globalThis.bookPage !== undefined)
        // The folder is kept until the tests end.
        await new Promise<void>((left) => {
          leave = left
          ready()
        })
      }).catch(failed)
    })
  }, 120_000)

  afterAll(async () => {
    await server?.close()
    leave()
  })

  it('renders the same bytes as Node', async () => {
    for (const issue of [sampleIssue(), hostileIssue(), issueWithPhotos()]) {
      const hash = await page.evaluate((one) => globalThis.bookPage.hashOf(one), JSON.stringify(issue))
      expect(hash).toBe(createHash('sha256').update(renderEpub(issue)).digest('hex'))
    }
  })

  const read = (reader: (typeof READERS)[number], name: string, at: number): Promise<Shown> =>
    page.evaluate(([how, address, index]) => globalThis.bookPage[how](address, index), [
      reader,
      `books/${name}`,
      at,
    ] as const)

  it.each(READERS)('%s shows contents, text and cover', async (reader) => {
    const book = await read(reader, 'photos.epub', 3)
    expect(book.title).toBe('河口晚报 2024年3月8日 星期五')
    expect(book.contents).toEqual(['第01版 要闻', ' 新图书馆开放', ' 街景', 'A2版 文化', ' 开放时间', '版权页'])
    expect(book.text).toHaveLength(8)
    expect(book.text[3]).toContain('十年建成 新图书馆开放 ——藏书八十万册')
    expect(book.displayed).toBe(book.text[3])
    expect(book.hasCover).toBe(true)
    expect(book.writing).toBe('horizontal-tb')
  })

  it('foliate-js shows printed pages and series', async () => {
    const book = await read('readWithFoliate', 'photos.epub', 3)
    expect(book.pages).toEqual(['01', 'A2'])
    expect(book.series).toEqual({ name: '河口晚报', position: 3640 })
  })

  it('epub.js finds the printed pages', async () => {
    expect((await read('readWithEpubjs', 'photos.epub', 3)).pages).toEqual(['p1.xhtml#page', 'p2.xhtml#page'])
  })

  it.each(READERS)('%s sets vertical lines and turns pages from right to left', async (reader) => {
    const book = await read(reader, 'vertical.epub', 4)
    expect(book.writing).toBe('vertical-rl')
    expect(book.direction).toBe('rtl')
    expect(book.displayed).toContain('連續12年成長')
  })

  it.each(Object.entries(kinds))('%s: both show the contents and text of the book', async (name, bytes) => {
    const { spine, xml } = readBook(bytes)
    const nav = (type: string) =>
      elementsNamed(xml('nav.xhtml'), 'nav').find(({ attributes }) => attributes['epub:type'] === type)
    const links = (type: string) => {
      const list = nav(type)
      return list === undefined ? [] : elementsNamed(list, 'a')
    }
    const seen = (value: string): string => value.replace(/\s+/g, ' ').trim()
    const expected = {
      contents: links('toc').map(({ text }) => seen(text)),
      text: spine.map((path) => seen(elementsNamed(xml(path), 'body')[0]?.text ?? '')),
    }
    for (const reader of READERS) {
      const { contents, pages, text, hasCover, displayed } = await read(reader, name, spine.length - 1)
      expect({ contents: contents.map(seen), text }, reader).toEqual(expected)
      expect(pages, reader).toHaveLength(links('page-list').length)
      expect(hasCover, reader).toBe(true)
      expect(displayed, reader).toBe(expected.text.at(-1))
    }
  })

  it.each(READERS)('%s opens a week and many articles', async (reader) => {
    expect((await read(reader, 'week.epub', 2)).contents).toHaveLength(10)
    const large = await read(reader, 'large.epub', 5)
    expect(large.contents).toHaveLength(331)
    expect(large.text).toHaveLength(333)
  })

  it('nothing fails and nothing is requested from other hosts', () => {
    expect(problems).toEqual([])
  })
})
