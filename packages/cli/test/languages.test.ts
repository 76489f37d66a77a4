import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { archiveIssues } from '@banmian/test-kit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ServerLabels } from '../src/archive-server/labels/server-labels.js'
import { serverLabelsFor } from '../src/archive-server/languages/server-labels-for.js'
import { papersOf } from '../src/archive-server/site/archive-site.js'
import { suiteSite } from './archive-site.js'
import { fileInBook } from './file-in-book.js'
import { runHere } from './run-here.js'

const URL_OF_SITE = 'https://paper.example/'

/** A page of a newspaper, and what the pages, feeds and books of its site say. */
interface Paper {
  name: string
  page: string
  site: string[]
  archive: string
  notFound: string
  email: string
  catalog: string
  book: string
  number: string
}

const PAPERS: Record<string, Paper> = {
  de: {
    name: 'Hochmoorer Bote',
    page: `Hochmoorer Bote
Montag, 3. März 2025 | Nr. 52
Lokales

## Neue Brücke für den Verkehr freigegeben

Von Erika Sommer

Hochmoor (dpa) – Die neue Brücke über den Fluss ist am Sonntag für den Verkehr freigegeben worden. Zwei Jahre lang hatten die Arbeiter an ihr gebaut.

## Stadtrat berät über den Haushalt

Der Stadtrat berät am Dienstag über den Haushalt des kommenden Jahres. Der größte Posten ist das neue Dach der Schule.
`,
    site: ['Startseite', 'Archiv', 'Rubriken', 'Autoren', 'Montag, 3. März 2025', 'Nächster Artikel'],
    archive: 'März 2025',
    notFound: 'Seite nicht gefunden',
    email: 'Im Web weiterlesen',
    catalog: 'März 2025',
    book: 'Über dieses Buch',
    number: 'Nr. 52',
  },
  ko: {
    name: '하동일보',
    page: `하동일보
2025년 3월 3일 월요일
지역

## 강변 산책로 오늘 개방

김민수 기자

하동시는 3일 강변 산책로를 개방했다. 2년에 걸친 공사로 양쪽 강가에 버드나무를 심었다.

## 시장, 남쪽 새 자리로 이전

남쪽 시장이 2일 새 자리로 옮겼다. 매장은 두 배로 넓어졌고 주차장도 커졌다.
`,
    site: ['홈', '지난 호', '코너', '필자', '2025년 3월 3일 월요일', '다음 기사'],
    archive: '2025년 3월',
    notFound: '페이지를 찾을 수 없습니다',
    email: '웹에서 이어 읽기',
    catalog: '2025년 3월',
    book: '이 책에 대하여',
    number: '',
  },
}

describe.each(Object.entries(PAPERS))('a paper in %s', (language, paper) => {
  let cwd = ''
  const text = (path: string) => readFileSync(join(cwd, path), 'utf8')
  beforeAll(() => {
    cwd = mkdtempSync(join(tmpdir(), 'banmian-cli-'))
    mkdirSync(join(cwd, 'in/2025-03-03'), { recursive: true })
    writeFileSync(join(cwd, 'in/2025-03-03/01.md'), paper.page)
    writeFileSync(join(cwd, 'page.md'), paper.page)
  })
  afterAll(() => rmSync(cwd, { recursive: true, force: true }))

  it('has a site in its language', async () => {
    const args = ['build', 'in', '--site-url', URL_OF_SITE, '--publication', paper.name, '--outputs', 'all']
    expect((await runHere([...args, '--cover', 'none', '--quiet'], cwd)).code).toBe(0)
    const [article] = /issues\/2025-03-03\/articles\/[^"]+\.html/.exec(text('site/index.html'))!
    const files = ['index.html', article, 'search.html', '404.html']
    const pages = files.map((path) => text(`site/${path}`)).join('\n')
    for (const page of files.map((path) => text(`site/${path}`))) expect(page).toContain(`<html lang="${language}"`)
    for (const label of [...paper.site, paper.notFound, paper.number]) expect(pages).toContain(label)
    for (const english of ['Front page', 'Archive', 'Search', 'March', 'Page 1', 'article<'])
      expect(pages).not.toContain(english)
    expect(text('site/archive/index.html')).toContain(paper.archive)
    expect(text('site/email/edition.html')).toContain(paper.email)
    expect(text('site/opds/catalog.xml') + text('site/opds/2025.xml')).toContain(paper.catalog)
    const [, book] = /href="(books\/[^"]+\.epub)"/.exec(text('site/index.html'))!
    expect(fileInBook(readFileSync(join(cwd, 'site', book!)), 'EPUB/nav.xhtml')).toContain(paper.book)
  })

  it('is converted to pages and a book in its language', async () => {
    const args = ['convert', 'page.md', '--to', 'html,epub', '--date', '2025-03-03', '--publication', paper.name]
    expect((await runHere([...args, '--out', 'out'], cwd)).code).toBe(0)
    expect(text('out/index.html')).toContain(`<html lang="${language}"`)
    expect(text('out/index.html')).toContain(paper.site[4])
    expect(fileInBook(readFileSync(join(cwd, 'out/issue.epub')), 'EPUB/nav.xhtml')).toContain(paper.book)
    const single = await runHere([...args.slice(0, 2), '--to', 'html', ...args.slice(4), '--out', '-'], cwd)
    expect(single.stdout).toContain(paper.site[4])
  })
})

describe('a server of an archive', () => {
  const site = suiteSite(
    archiveIssues(2).map((issue) => ({ ...issue, publication: { ...issue.publication, language: 'fi' } })),
  )

  it('speaks the language of its first newspaper', async () => {
    const page = await site().text('/')
    expect(page).toContain('<html lang="fi">')
    for (const label of ['Hae arkistosta', 'Arkisto', 'Vuosi', 'Uusimmat ensin']) expect(page).toContain(label)
    expect(page).toMatch(/<h2>\d+ artikkelia<\/h2>/)
    const [, issue] = /href="\/issues\/([^"]+)"/.exec(page) ?? []
    const [, article] = /href="\/articles\/([^"]+)"/.exec(page)!
    expect(await site().text(`/articles/${article}`)).toContain('Viittaa artikkeliin')
    if (issue !== undefined) expect(await site().text(`/issues/${issue}`)).toContain('E-kirja (EPUB)')
    expect(await site().text('/calendar?year=2022')).toMatch(/Huhtikuu 2022|Tammikuu 2022/)
    expect(await site().text('/missing')).toContain('Sivua ei löytynyt')
    expect(await site().text('/opds')).toMatch(/kuuta 20\d\d/)
  })
})

describe('a server of an archive in Hebrew', () => {
  const site = suiteSite(
    archiveIssues(2).map((issue) => ({ ...issue, publication: { ...issue.publication, language: 'he' } })),
  )

  it('has pages from right to left, and messages in English from left to right', async () => {
    expect(await site().text('/')).toContain('<html lang="he" dir="rtl">')
    expect(await site().text('/?q=%22')).toMatch(/<span lang="en" dir="ltr">[^<]+</)
  })
})

const LANGUAGES = 'zh-Hans zh-Hant ja ko en de fr es pt it nl sv da nb fi pl cs ru uk tr ro hu el id vi ar he hi'.split(
  ' ',
)

/** Labels that are the same as in English on purpose, by language. */
const SAME: Record<string, readonly string[]> = {
  fr: ['conditions.page', 'roles.photo', 'found.one'],
  id: ['roles.feature'],
  it: ['book'],
  nl: ['book'],
  pl: ['book'],
  pt: ['book'],
  ro: ['catalog'],
}

/** Returns each label as text, by its path. */
function textsOf({ found, ...labels }: ServerLabels): Record<string, string> {
  const groups = Object.entries(labels).flatMap(([name, label]) =>
    typeof label === 'string' ? [[name, label]] : Object.entries(label).map(([key, text]) => [`${name}.${key}`, text]),
  )
  return { ...Object.fromEntries(groups), 'found.one': found(1, true), 'found.many': found(5, false) }
}

describe('the labels of the server', () => {
  it.each([...LANGUAGES, 'iw', 'nn'])('in %s are those of pages about a paper in it', async (language) => {
    const archive = { publications: () => [{ publication: { name: null, language } }] }
    expect(await Reflect.apply(papersOf, undefined, [{ archive }])).toMatchObject({ language })
  })

  it.each(LANGUAGES)('in %s are complete, none blank and none English', async (language) => {
    const texts = textsOf(await serverLabelsFor(language))
    const english = textsOf(await serverLabelsFor('en'))
    expect(Object.keys(texts)).toEqual(Object.keys(english))
    for (const text of Object.values(texts)) {
      expect(text.trim()).not.toBe('')
      expect(text).not.toContain('undefined')
    }
    expect(texts['syntax']).toMatch(/".*OR.*-.*headline:/)
    const same = Object.keys(english).filter((name) => texts[name] === english[name])
    expect(language === 'en' ? [] : same).toEqual(SAME[language] ?? [])
  })

  it.each([
    ['de-AT', 'Mindestens 5 Artikel'],
    ['fr', 'Au moins 5 articles'],
    ['ru', 'Найдено статей: не менее 5'],
    ['ja', '記事5件以上'],
    ['nn', 'Minst 5 artikler'],
    ['ar', '5 مقالات على الأقل'],
    ['iw', 'לפחות 5 כתבות'],
    ['hi', 'कम से कम 5 खबरें'],
    ['zh-TW', '至少 5 篇稿件'],
    ['eo', 'At least 5 articles'],
    ['__proto__', 'At least 5 articles'],
  ])('of %s count hits: %s', async (language, text) => {
    expect((await serverLabelsFor(language)).found(5, false)).toBe(text)
  })

  it.each([
    ['ar', [1, 2, 10, 11, 100, 103], 'مقال واحد|مقالان|10 مقالات|11 مقالاً|100 مقال|103 مقالات'],
    ['he', [1, 2, 3], 'כתבה אחת|שתי כתבות|3 כתבות'],
    ['hi', [1, 2], '1 खबर|2 खबरें'],
  ])('in %s count %j with the plural of each', async (language, counts, texts) => {
    const { found } = await serverLabelsFor(language)
    expect(counts.map((count) => found(count, true)).join('|')).toBe(texts)
  })
})
