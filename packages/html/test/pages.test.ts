import { longLine, sampleIssue } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { relativeUrls } from '../src/context/relative-urls.js'
import {
  contentSecurityPolicy,
  type HtmlOptions,
  renderArticle,
  renderEmail,
  renderIssue,
  renderStylesheet,
  streamFiles,
  themes,
} from '../src/index.js'
import { paperOf } from './paper.js'
import { attribute, elementsOf, shown, textOf } from './read-page.js'

const issue = paperOf('2024-03-08')
const [article] = issue.pages[0]!.articles

describe('a page', () => {
  it('in a single file refers to no other file', () => {
    for (const html of [renderIssue(issue), renderArticle(issue, article!)]) {
      expect(
        elementsOf(html).flatMap((element) => (element.tagName === 'link' ? [attribute(element, 'href')] : [])),
      ).toEqual([])
      expect(html).not.toMatch(/url\(|@import|https?:(?!\/\/schema\.org)/)
    }
  })

  it('has a language, a title and metadata', () => {
    const elements = elementsOf(renderArticle(issue, article!))
    const meta = (name: string) =>
      elements.flatMap((element) =>
        [attribute(element, 'name'), attribute(element, 'property')].includes(name)
          ? [attribute(element, 'content')]
          : [],
      )
    expect(attribute(elements.find(({ tagName }) => tagName === 'html')!, 'lang')).toBe('zh-Hans')
    expect(shown(elements.find(({ tagName }) => tagName === 'title')!)).toBe(
      '市总工会召开十五届八次全委(扩大)会议 - 太原日报',
    )
    expect(meta('description')[0]).toMatch(/^本报讯 3月7日,市总工会召开.{100,}…$/)
    expect(meta('og:type')).toEqual(['article'])
    expect(meta('article:published_time')).toEqual(['2024-03-08T06:00:09+08:00'])
    expect(meta('og:url')).toEqual([])
  })

  it('has one heading of level 1, and skips no level', () => {
    for (const html of [renderIssue(issue), ...[...streamFiles(issue)].slice(1).map(({ content }) => content)]) {
      const levels = elementsOf(html).flatMap(({ tagName }) => (/^h\d$/.test(tagName) ? [Number(tagName[1])] : []))
      expect(levels.filter((level) => level === 1)).toHaveLength(1)
      for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
    }
  })

  it('shows text that belongs to no article', () => {
    const sample = sampleIssue()
    sample.pages[0]!.unplaced = [{ text: '一行孤文', candidates: [] }]
    expect(textOf(renderIssue(sample))).toMatch(/未归位的文字\s*一行孤文/)
  })

  it('labels a picture that must not be shown, in its own language', () => {
    const [page] = issue.pages
    const image = { url: 'javascript:alert(1)', alt: '', width: null, height: null }
    const body = [
      { type: 'figure' as const, image, caption: [{ type: 'text' as const, value: 'The bridge' }], bylines: [] },
    ]
    const english = {
      ...issue,
      publication: { ...issue.publication, language: 'en' },
      pages: [{ ...page!, articles: [{ ...article!, body }] }],
    }
    const text = textOf(renderIssue(english))
    expect(text).toContain('Picture missing')
    expect(text.match(/The bridge/g)).toHaveLength(1)
  })

  it('has the labels of its language, or those of the caller', () => {
    const english = { ...issue, publication: { ...issue.publication, language: 'en-GB' } }
    expect(textOf(renderIssue(english))).toContain('Friday, 8 March 2024')
    expect(textOf(renderIssue(english, { labels: { contents: 'Inside' } }))).toContain('Inside')
  })

  it('has the language of its text when the issue names none', () => {
    const unnamed = { ...issue, publication: { ...issue.publication, language: 'Chinese (Simplified)' } }
    expect(renderIssue(unnamed)).toContain('<html lang="zh" ')
  })
})

describe('options', () => {
  it('write markup of the caller into slots', () => {
    const slots: HtmlOptions['slots'] = {
      head: () => '<meta name="robots" content="noindex">',
      header: ({ issue: one }) => `<p>${one?.date}</p>`,
      advertisement: ({ article: one }) => (one ? `<aside>${one.id}</aside>` : '<aside>issue</aside>'),
      footer: () => '<p>© 太原日报社</p>',
    }
    const page = textOf(renderArticle(issue, article!, { slots }))
    expect(page).toContain(article!.id)
    expect(page).toContain('© 太原日报社')
    expect(renderIssue(issue, { slots })).toMatch(/<meta name="robots" content="noindex">\n<\/head>/)
    expect(textOf(renderIssue(issue, { slots }))).toMatch(/2024-03-08.*issue.*© 太原日报社/s)
  })

  it('choose a theme, append CSS, or link to another style sheet', () => {
    expect(renderIssue(issue)).toContain(themes.newsprint)
    expect(renderIssue(issue, { theme: 'plain', css: ':root{--accent:teal}' })).toContain(
      ':root{--accent:teal}</style>',
    )
    expect(renderIssue(issue, { stylesheetUrl: '/paper.css' })).not.toContain('<style')
    const paths = [...streamFiles(issue, { stylesheetUrl: '/paper.css' })].map(({ path }) => path)
    expect(paths).not.toContain('style.css')
  })

  it('set lines vertically', () => {
    const html = renderIssue(issue, { writingMode: 'vertical' })
    expect(html).toMatch(/<html lang="zh-Hans" class="vertical" /)
    expect(html).toContain('<span class="tcy">25</span>')
  })

  it('report removed characters', () => {
    const sample = sampleIssue()
    sample.publication.name = '太原\0日报'
    const removed: number[] = []
    renderArticle(sample, sample.pages[0]!.articles[0]!, { onRemoved: ({ codePoint }) => removed.push(codePoint) })
    expect(new Set(removed)).toEqual(new Set([0]))
  })
})

describe('articles', () => {
  const named = (...ids: string[]) => ({
    ...issue,
    pages: [{ ...issue.pages[0]!, articles: ids.map((id) => ({ ...article!, id })) }],
  })

  it('must have unique ids that can be file names', () => {
    expect(() => [...streamFiles(named('../../etc/passwd'))]).toThrow(TypeError)
    expect(() => [...streamFiles(named('a'.repeat(201)))]).toThrow(TypeError)
    expect(() => [...streamFiles(named('a1', 'A1'))]).toThrow(
      'Expected article.id to be unique within its issue, received "A1". Another article has the same id, apart from upper and lower case.',
    )
    for (const device of ['con', 'NUL', 'com1', 'lpt9'])
      expect([...streamFiles(named(device))].map(({ path }) => path)).toContain(`articles/${device}_.html`)
    expect([...streamFiles(named('console'))].map(({ path }) => path)).toContain('articles/console.html')
  })

  it('must have unique ids in a single file too', () => {
    for (const render of [renderIssue, renderEmail]) {
      expect(() => render(named('a1', 'a1'))).toThrow(
        'Expected article.id to be unique within its issue, received "a1"',
      )
      expect(() => render(named('a1', 'A1'))).not.toThrow()
    }
  })

  it('may be a line of ten million characters', () => {
    const long = { ...issue, pages: [{ ...issue.pages[0]!, articles: [{ ...article!, body: [longParagraph()] }] }] }
    expect(renderIssue(long).length).toBeGreaterThan(5_000_000)
  })
})

const longParagraph = () => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, value: longLine() }] })

describe('renderStylesheet', () => {
  it('is small and fetches nothing', async () => {
    const { gzipSync } = await import('node:zlib')
    for (const theme of ['newsprint', 'plain'] as const) {
      const css = renderStylesheet({ theme })
      expect(gzipSync(css).length).toBeLessThan(12 * 1024)
      expect(css).not.toMatch(/url\(|@import/)
    }
  })
  it('adds little to the size of an article', async () => {
    const { gzipSync } = await import('node:zlib')
    const file = [...streamFiles(issue)].find(({ path }) => path.endsWith(`${article!.id}.html`))!
    const text = textOf(file.content)
    expect(gzipSync(file.content).length - gzipSync(text).length).toBeLessThan(15 * 1024)
  })
})

it('the README lists every custom property of the themes', async () => {
  const { readFile } = await import('node:fs/promises')
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8')
  const properties = new Set(Object.values(themes).flatMap((css) => css.match(/--[a-z-]+(?=:)/g) ?? []))
  expect(properties.size).toBeGreaterThan(5)
  for (const property of properties) expect(readme).toContain(`\`${property}\``)
})

it.each<HtmlOptions>([{}, { theme: 'plain', css: ':root{--accent:teal}' }, { writingMode: 'vertical' }])(
  'the policy contains the hashes of the style sheets of an issue and an article: %j',
  async (options) => {
    const { createHash } = await import('node:crypto')
    const policy = await contentSecurityPolicy(options)
    for (const html of [renderIssue(issue, options), renderArticle(issue, article!, options)]) {
      const [, css = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? []
      expect(css).not.toBe('')
      expect(policy).toContain(`'sha256-${createHash('sha256').update(css).digest('base64')}'`)
    }
  },
)

it('an article in a single file contains no CSS of issues and sites, an issue none of articles and sites', () => {
  const styleOf = (html: string) => /<style>(.*?)<\/style>/s.exec(html)?.[1]
  expect(styleOf(renderArticle(issue, article!))).not.toMatch(/\.sheets|\.calendar|\.vertical/)
  expect(styleOf(renderIssue(issue))).not.toMatch(/\.reading|\.calendar|\.vertical/)
  expect(styleOf(renderIssue(issue, { writingMode: 'vertical' }))).toContain('.vertical')
})

it('a URL relative to a file is never empty', () => {
  const to = relativeUrls('issues/2024-03-08/index.html')
  expect(to('issues/2024-03-08/')).toBe('./')
  expect(to('issues/2024-03-08/articles/a.html')).toBe('articles/a.html')
  expect(to('issues/2024-03-07/index.html')).toBe('../2024-03-07/index.html')
  expect(to('index.html')).toBe('../../index.html')
})
