import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Article, Block, Issue } from '@banmian/core'
import {
  anyIssue,
  folderOf,
  hostileIssue,
  isMissing,
  loadedUrls,
  openBrowser,
  serveFolder,
  urlsInCss,
} from '@banmian/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  contentSecurityPolicy,
  type HtmlOptions,
  renderArticle,
  renderContent,
  renderIssue,
  renderStylesheet,
  streamFiles,
  themes,
} from '../src/index.js'
import { paperOf, siteOf } from './paper.js'
import { contentOf, elementsOf } from './read-page.js'

const siteUrl = 'https://paper.example/daily/'
const TRACKER = 'http://tracker.example/p.gif'

/** Returns the hosts other than the site's from which a page loads something. */
function foreignHosts(html: string): string[] {
  const elements = elementsOf(html).map((element) => ({
    name: element.tagName,
    attributes: Object.fromEntries(element.attrs.map(({ name, value }) => [name, value])),
    text: contentOf(element),
  }))
  const data = elements.filter(({ attributes }) => attributes['type'] === 'application/ld+json')
  const urls = [...loadedUrls(elements), ...data.flatMap(({ text }) => contentUrls(JSON.parse(text)))]
  return urls.map((url) => new URL(url, siteUrl).host).filter((host) => host !== 'paper.example')
}

/** Returns the URLs of the pictures in JSON-LD. */
function contentUrls(data: { image?: { contentUrl: string }[] }): string[] {
  return (data.image ?? []).map(({ contentUrl }) => contentUrl)
}

/** Returns an issue whose first article has a body. */
function issueWith(body: Block[]): Issue {
  const issue = paperOf('2024-03-08')
  Object.assign(issue.pages[0]!.articles[0]!, { body })
  return issue
}

const figure = (url: string, alt = ''): Block => ({
  type: 'figure',
  image: { url, alt, width: 640, height: 480 },
  caption: [{ type: 'text', value: '新桥' }],
  bylines: [],
})

const paragraph = (url: string, alt: string): Block => ({
  type: 'paragraph',
  children: [{ type: 'image', url, alt, title: null }],
})

const render = (body: Block[], options = {}): string =>
  renderContent({ ...issueWith(body).pages[0]!.articles[0]! }, { headline: false, ...options })

describe('a picture on another host', () => {
  it('is linked to, by its alternative text or else a label', () => {
    expect(render([figure(TRACKER)])).toContain(
      `<figure>\n<span class="remote"><a href="${TRACKER}">站外图片</a></span>\n<figcaption>新桥</figcaption>\n</figure>`,
    )
    expect(render([figure('//tracker.example/p.gif', '桥面')])).toContain('<a href="//tracker.example/p.gif">桥面</a>')
    expect(render([paragraph(TRACKER, '桥')])).toContain(
      `<p><span class="remote"><a href="${TRACKER}">桥</a></span></p>\n`,
    )
    expect(render([paragraph(TRACKER, ' ')], { remotePicture: 'Elsewhere' })).toContain('>Elsewhere</a>')
  })

  it('is text inside a link', () => {
    const image = { type: 'image' as const, url: TRACKER, alt: '桥', title: null }
    const body: Block[] = [
      { type: 'paragraph', children: [{ type: 'link', url: 'https://a.example/', title: null, children: [image] }] },
    ]
    expect(render(body)).toContain('<p><a href="https://a.example/"><span class="remote">桥</span></a></p>\n')
  })

  it('is shown when its host is allowed', () => {
    const options = { allowRemotePictures: ['tracker.example'] }
    expect(render([figure(TRACKER)], options)).toContain(`<img src="${TRACKER}"`)
    expect(render([figure('https://other.example/1.png')], options)).not.toContain('<img')
    const page = renderArticle(...first(issueWith([figure(TRACKER)])), { ...options, siteUrl })
    expect(page).toContain(`<meta property="og:image" content="${TRACKER}">`)
  })

  it('is shown from the host of the site', () => {
    const own = 'https://paper.example/pictures/1.png'
    expect(renderIssue(issueWith([figure(own)]), { siteUrl })).toContain(`<img src="${own}"`)
    expect(renderIssue(issueWith([figure(own)]))).not.toContain('<img')
  })

  it("is shown when the caller's resolver returns its URL, and not when it returns the size alone", () => {
    const cdn = 'https://cdn.example/1.webp'
    expect(render([figure(TRACKER)], { picture: () => ({ url: cdn }) })).toContain(`<img src="${cdn}"`)
    const sized = render([figure(TRACKER)], { picture: () => ({ width: 1, height: 1 }) })
    expect([sized.includes('<img'), sized.includes(`<a href="${TRACKER}">`)]).toEqual([false, true])
  })

  it('is in no metadata', () => {
    const page = renderArticle(...first(issueWith([figure(TRACKER), figure('1.png')])), { siteUrl })
    expect(page.match(/tracker\.example/g)).toHaveLength(1)
  })
})

const first = (issue: Issue): [Issue, Article] => [issue, issue.pages[0]!.articles[0]!]

describe('nothing is loaded from another host', () => {
  const optionsOf: Record<string, HtmlOptions> = { 'without a site': {}, 'of a site': { siteUrl } }

  it.each(Object.entries(optionsOf))('by any page %s of the hostile issue', async (_, options) => {
    const issue = { ...hostileIssue(), date: '2024-03-09' }
    const pages = [
      renderIssue(issue, options),
      ...[...streamFiles(issue, options)].map(({ content }) => content),
      ...Object.values(await siteOf([paperOf('2024-03-08'), issue], { ...options, search: true })),
    ].filter((content) => content.startsWith('<!doctype'))
    expect(pages.length).toBeGreaterThan(100)
    for (const page of pages) expect(foreignHosts(page)).toEqual([])
  })

  it('by any page of any issue', () => {
    fc.assert(
      fc.property(anyIssue, (issue) => {
        expect(foreignHosts(renderIssue(issue, { siteUrl }))).toEqual([])
        for (const { path, content } of streamFiles(withFileNames(issue), { siteUrl }))
          if (path.endsWith('.html')) expect(foreignHosts(content), path).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('by the style sheet', () => {
    for (const theme of Object.keys(themes) as (keyof typeof themes)[])
      expect(urlsInCss(renderStylesheet({ theme }))).toEqual([])
  })

  it.skipIf(isMissing('chromium'))(
    'by a site of a hostile page in Chromium',
    async () => {
      const files = await siteOf([paperOf('2024-03-08'), { ...hostileIssue(), date: '2024-03-09' }], { search: true })
      await folderOf({}, async (folder) => {
        for (const [path, content] of Object.entries(files)) {
          await mkdir(dirname(join(folder, path)), { recursive: true })
          await writeFile(join(folder, path), content)
        }
        const server = await serveFolder(folder)
        const browser = await openBrowser()
        try {
          const tab = await browser.newPage()
          const foreign: string[] = []
          await tab.route('**', (route) => {
            const url = route.request().url()
            if (url.startsWith(`${server.origin}/`) || url.startsWith('data:')) return route.continue()
            foreign.push(url)
            return route.abort()
          })
          const pages = Object.keys(files).filter(
            (path) => path.endsWith('.html') && (!path.includes('/articles/') || files[path]!.includes('tracker')),
          )
          for (const path of pages) await tab.goto(`${server.origin}/${path}`, { waitUntil: 'load' })
          expect(pages.length).toBeGreaterThan(10)
          expect(foreign).toEqual([])
          // The same page with the host allowed shows that a request would be seen.
          const allowed = renderIssue(issueWith([figure(TRACKER)]), { allowRemotePictures: ['tracker.example'] })
          await writeFile(join(folder, 'allowed.html'), allowed)
          await tab.goto(`${server.origin}/allowed.html`, { waitUntil: 'load' })
          expect(foreign).toEqual([TRACKER])
        } finally {
          await browser.close()
          await server.close()
        }
      })
    },
    120_000,
  )
})

it('the policy allows the hosts that are named', async () => {
  expect(await contentSecurityPolicy({ allowRemotePictures: ['images.example.org', '*.cdn.example'] })).toContain(
    "img-src 'self' images.example.org *.cdn.example;",
  )
})

/** Returns an issue whose article ids are file names. */
function withFileNames(issue: Issue): Issue {
  let count = 0
  const pages = issue.pages.map((page) => ({
    ...page,
    articles: page.articles.map((article) => ({ ...article, id: `a${count++}` })),
  }))
  return { ...issue, pages }
}
