import { bookIdentifier, renderEpub } from '@banmian/epub'
import { epubLabelsIn } from '@banmian/epub/labels'
import { archiveIssues, hostileIssue, hostileStrings, isMissing, longLine, xmllint } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { MAX_BODY_BYTES } from '../src/archive-server/http/read-body.js'
import { siteOver, suiteSite } from './archive-site.js'

const encode = encodeURIComponent

/** Returns the ids of the articles to which a page of hits links, in order. */
const hitsOn = (page: string): string[] =>
  [...page.matchAll(/<li[^>]*>\n<a href="[^"]*\/articles\/([^"]+)"/g)].map(([, id]) => id!)

/** Returns the address of a link with a relation, as a browser reads it. */
const linkOn = (page: string, rel: string): string | null =>
  new RegExp(`href="([^"]+)" rel="${rel}"`).exec(page)?.[1]?.replaceAll('&amp;', '&') ?? null

const issues = archiveIssues(6).map((issue) => ({
  ...issue,
  publication: { ...issue.publication, language: 'zh-Hans' },
}))
const TOTAL = issues.flatMap(({ pages }) => pages).flatMap(({ articles }) => articles).length

describe('the search page', () => {
  const site = suiteSite(issues)

  it('shows the articles that match, with the matches marked', async () => {
    const page = await site().text(`/?q=${encode('新桥')}`)
    expect(page).toContain('<mark>新桥</mark>')
    expect(page).toContain(`value="新桥"`)
    expect(page).toMatch(/<h2>\d+ 篇稿件<\/h2>/)
    expect(hitsOn(page).length).toBeGreaterThan(0)
    const [headline] = issues[0]!.pages[0]!.articles.map(({ headline }) => headline.main!)
    const whole = await site().text(`/?q=${encode(`"${headline}"`)}`)
    expect(whole).toContain(`<mark>${headline}</mark></a>`)
    const nothing = await site().text('/?q=%E6%B2%A1%E6%9C%89%E7%9A%84%E8%AF%8D%E8%AF%AD')
    expect(nothing).not.toContain('<ol class="entries">')
    expect(nothing).toContain('<h2>0 篇稿件</h2>')
  })

  it('shows an ellipsis only where the text of an article goes on', async () => {
    const snippets = [...(await site().text(`/?q=${encode('城东')}`)).matchAll(/<p class="snippet">(.*?)<\/p>/g)].map(
      ([, text]) => text!,
    )
    expect(snippets.some((text) => text.startsWith('<mark>城东</mark>'))).toBe(true)
  })

  it('reaches every article by its links, forward and backward', async () => {
    const forward: string[][] = []
    let next: string | null = '/?order=oldest'
    let last = ''
    while (next !== null) {
      last = next
      const page = await site().text(next)
      forward.push(hitsOn(page))
      next = linkOn(page, 'next')
    }
    expect(new Set(forward.flat()).size).toBe(TOTAL)
    const backward: string[][] = []
    let previous = linkOn(await site().text(last), 'prev')
    while (previous !== null) {
      const page = await site().text(previous)
      backward.unshift(hitsOn(page))
      previous = linkOn(page, 'prev')
    }
    expect(backward).toEqual(forward.slice(0, -1))
  })

  it('limits a search by its numbers, its days, a page and an author', async () => {
    const page = await site().text('/')
    const role = /<a href="([^"]*role=commentary[^"]*)">评论<\/a> <span class="count">(\d+)</.exec(page)!
    const limited = await site().text(role[1]!)
    expect(limited).toContain(`<h2>${role[2]} 篇稿件</h2>`)
    expect(limited).toContain('体裁：评论')
    const year = /<a href="([^"]*from=2022-01-01[^"]*)">2022年<\/a> <span class="count">(\d+)</.exec(page)!
    expect(await site().text(year[1]!.replaceAll('&amp;', '&'))).toContain(`<h2>${year[2]} 篇稿件</h2>`)
    expect(await site().text(`/?page=02&author=${encode('张三')}&from=2022-01-01`)).toMatch(/<h2>\d+ 篇稿件<\/h2>/)
    expect(await site().text(`/?publication=${encode('样例新闻')}`)).toContain(`<h2>${6 * 4 + 4} 篇稿件</h2>`)
  })

  it.each([
    ['/?q=%22', 400, 'See position 1 of the query.'],
    [`/?q=${encode('a '.repeat(60))}`, 400, 'Expected at most 50 words'],
    ['/?from=2024', 400, 'Expected &quot;from&quot; to be a day'],
    ['/?order=best', 400, 'Expected &quot;order&quot; to be one of'],
    ['/?after=eA', 400, 'start the search again'],
    [`/?rubric=${'x'.repeat(501)}`, 400, 'at most 500 characters'],
    [`/?q=${'x'.repeat(9000)}`, 414, 'at most 8000 characters'],
  ])('explains what is wrong with %.40s', async (url, status, text) => {
    const answer = await site().get(url)
    expect([answer.status, String(answer.body).replaceAll('"', '&quot;')]).toEqual([
      status,
      expect.stringContaining(text),
    ])
  })

  it('is in the language of the newspaper', async () => {
    const english = issues.slice(0, 1).map((issue) => ({
      ...issue,
      publication: { ...issue.publication, name: 'The River Post', language: 'en' },
    }))
    const archive = { ...site().archive, publications: async () => [{ key: '', publication: english[0]!.publication }] }
    const page = await siteOver(Object.assign(Object.create(site().archive), archive)).text('/')
    expect(page).toContain('<html lang="en">')
    expect(page).toMatch(/<h2>\d+ articles<\/h2>/)
  })
})

describe('a server of an archive', () => {
  const site = suiteSite(issues, { siteUrl: 'https://paper.example/archive/' })
  const [issue] = issues
  const [article] = issue!.pages[0]!.articles

  it('shows issues with their neighbors, articles with citations, and the calendar', async () => {
    const page = await site().text(`/archive/issues/${issue!.id}`)
    expect(page).toContain(`<article id="${article!.id}"`)
    expect(linkOn(page, 'next')).toBe(`/archive/issues/${issues[1]!.id}`)
    expect(page).toContain(`/archive/issues/${issue!.id}/book.epub`)
    const shown = await site().text(`/archive/articles/${article!.id}`)
    expect(shown).toContain(`href="/archive/articles/${article!.id}/cite.ris"`)
    expect(shown).toContain(`href="/archive/?author=${encode('张三')}" rel="author"`)
    const url = `https://paper.example/archive/articles/${article!.id}`
    const cited = (extension: string) => site().text(`/archive/articles/${article!.id}/cite.${extension}`)
    const ris = await cited('ris')
    expect(ris.match(/^TY {2}- /gm)).toHaveLength(1)
    expect(ris).toContain(`\r\nUR  - ${url}\r\n`)
    expect(await cited('bib')).toContain(`@article{${article!.id},`)
    expect(JSON.parse(await cited('json'))).toMatchObject([{ id: article!.id, URL: url }])
    const calendar = await site().text('/archive/calendar?year=2022')
    expect(calendar).toContain(`<caption>2022年4月</caption>`)
    expect(calendar.match(/<td><a /g)!.length).toBeGreaterThan(2)
    expect(calendar).toMatch(
      /title="样例新闻" aria-label="\d+ 样例新闻">\d+<\/a> <a [^>]*aria-label="\d+ \(2\) 江城日报">\d+ \(2\)</,
    )
    expect((await site().get('/archive/calendar?year=1900')).status).toBe(404)
  })

  it('states the URLs of issues, articles and authors where it is published', async () => {
    const jsonLd = (page: string) => JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)![1]!)
    const url = (path: string) => `https://paper.example/archive/${path}`
    const [issueUrl, articleUrl] = [url(`issues/${issue!.id}`), url(`articles/${article!.id}`)]
    const author = url(`?author=${encode('张三')}`)
    const shown = {
      issue: await site().text(`/issues/${issue!.id}`),
      article: await site().text(`/articles/${article!.id}`),
    }
    expect(shown.issue).toContain(`<link rel="canonical" href="${issueUrl}">`)
    expect(shown.article).toContain(`<meta property="og:url" content="${articleUrl}">`)
    expect(jsonLd(shown.issue)).toMatchObject({
      '@id': issueUrl,
      url: issueUrl,
      hasPart: [{ url: articleUrl }, {}, {}, {}],
    })
    expect(jsonLd(shown.article)).toMatchObject({
      '@id': articleUrl,
      url: articleUrl,
      author: [{ name: '张三', url: author }],
      isPartOf: { '@id': issueUrl, url: issueUrl },
    })
    const local = siteOver(site().archive, { isPublished: false })
    for (const path of [`/issues/${issue!.id}`, `/articles/${article!.id}`])
      expect(await local.text(path)).not.toMatch(/canonical|og:url|paper\.example/)
  })

  it('names each feed of a page', async () => {
    const titles = async (path: string) =>
      [...(await site().text(path)).matchAll(/<link rel="alternate"[^>]* title="([^"]+)" href="([^"]+)"/g)].map(
        (found) => found.slice(1),
      )
    expect(await titles(`/?q=${encode('新桥')}`)).toEqual([
      ['报纸：新桥 – RSS', `/archive/feed.xml?q=${encode('新桥')}`],
      ['报纸：新桥 – Atom', `/archive/atom.xml?q=${encode('新桥')}`],
      ['报纸：新桥 – JSON Feed', `/archive/feed.json?q=${encode('新桥')}`],
      ['报纸 – 目录（OPDS）', '/archive/opds'],
    ])
    const [rss] = await titles(`/articles/${article!.id}`)
    expect(rss).toEqual(['江城日报 – RSS', `/archive/feed.xml?publication=${encode('江城日报')}`])
  })

  it('answers the same without the path that a proxy removes', async () => {
    expect(await site().text(`/articles/${article!.id}`)).toBe(await site().text(`/archive/articles/${article!.id}`))
  })

  it('makes feeds of any search', async () => {
    const query = `?q=${encode('新桥')}&publication=${encode('江城日报')}`
    const hits = hitsOn(await site().text(`/${query}&order=newest`))
    const rss = await site().get(`/feed.xml${query}`)
    expect(rss.headers['content-type']).toBe('application/rss+xml; charset=utf-8')
    const links = [...String(rss.body).matchAll(/<link>https:\/\/paper\.example\/archive\/articles\/([^<]+)</g)]
    expect(new Set(links.map(([, id]) => id))).toEqual(new Set(hits))
    expect(JSON.parse(await site().text(`/feed.json${query}`)).items).toHaveLength(hits.length)
    expect(await site().text(`/atom.xml${query}`)).toContain('<feed ')
    expect(await site().get('/feed.xml?q=%22')).toMatchObject({ status: 400 })
    expect(JSON.parse(await site().text(`/feed.json?q=${encode('没有的词语')}`)).items).toEqual([])
  })

  it.each(['/atom.xml?q=zzzz', '/atom.xml?author=Nobody', '/feed.xml?q=zzzz', '/opds?q=zzzz'])(
    'answers %s, which finds nothing, with the time of the newest issue',
    async (url) => {
      const { status, body } = await site().get(url)
      expect(status).toBe(200)
      expect(String(body)).not.toMatch(/<(?:entry|item)>/)
      if (!url.startsWith('/feed')) expect(String(body)).toContain('<updated>2023-04-28T06:00:00+08:00</updated>')
    },
  )

  it('has a catalog of books that can be searched', async () => {
    const catalog = await site().get('/opds')
    expect(catalog.headers['content-type']).toMatch(/profile=opds-catalog;kind=acquisition/)
    // The issue without a date has no time, which OPDS requires.
    expect(String(catalog.body).match(/<entry>/g)).toHaveLength(issues.length - 1)
    const { body } = await site().get(`/issues/${issue!.id}/book.epub`)
    expect(String(catalog.body)).toContain(`<id>${bookIdentifier(issue!)}</id>`)
    expect(Buffer.from(renderEpub(issue!, { labels: epubLabelsIn }))).toEqual(Buffer.from(body))
    expect(String(catalog.body)).not.toContain('cover.png')
    const covers = async () => ({
      has: ({ id }: { id: string }) => id === issue!.id,
      draw: async () => Buffer.alloc(0),
    })
    const illustrated = await siteOver(site().archive, { covers }).text('/opds')
    expect(illustrated.match(/https:\/\/paper\.example\/issues\/[^"]*\/cover\.png/g)).toHaveLength(2)
    const found = await site().text(`/opds?q=${encode('新桥')}`)
    const href = /href="https:\/\/paper\.example(\/archive\/issues\/[^"]+\/book\.epub)"/.exec(found)![1]!
    const book = await site().get(href)
    expect(book.headers['content-type']).toBe('application/epub+zip')
    expect(Buffer.from(book.body).subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip')
    expect(await site().text('/opensearch.xml')).toContain(
      'template="https://paper.example/archive/opds?q={searchTerms}"',
    )
  })

  it('answers GraphQL within limits, and shows browsers a page', async () => {
    const post = (query: string) =>
      site().text('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      })
    expect(JSON.parse(await post('{ publications { name } }'))).toEqual({
      data: { publications: [{ name: '样例新闻' }, { name: '江城日报' }] },
    })
    const deep = `{ issues { nodes ${'{ next '.repeat(25)}{ date }${' }'.repeat(25)} } }`
    expect(JSON.parse(await post(deep)).errors[0].extensions.code).toBe('QUERY_LIMIT_EXCEEDED')
    const large = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: 'x'.repeat(MAX_BODY_BYTES + 1),
    }
    expect((await site().get('/graphql', large)).status).toBe(413)
    const browser = { headers: { accept: 'text/html,*/*' } }
    const page = await site().text(`/graphql?query=${encode('{ calendar { date } } # </textarea><script>')}`, browser)
    expect(page).toContain('&lt;/textarea&gt;&lt;script&gt;')
    expect(page).toContain('"date": "2021-12-29"')
    expect(await site().text('/graphql')).toContain('Missing query')
    expect(site().errors).toEqual([])
    const plain = siteOver(site().archive, { hasGraphiql: false })
    expect((await plain.get('/graphql', browser)).headers['content-type']).not.toMatch(/html/)
  })

  it('responds with 304, to HEAD, and refuses other methods', async () => {
    for (const url of ['/', '/feed.xml', '/style.css', `/issues/${issue!.id}`, `/issues/${issue!.id}/book.epub`]) {
      const { headers, body } = await site().get(url)
      const etag = headers['etag']!
      expect(await site().get(url, { headers: { 'if-none-match': etag } })).toMatchObject({ status: 304, body: '' })
      const head = await site().get(url, { method: 'HEAD' })
      expect(head).toMatchObject({ status: 200, body: '', headers: { etag } })
      expect(head.headers['content-length']).toBe(String(Buffer.byteLength(body)))
      expect(await site().get(url, { method: 'POST' })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'self';/)
    }
    expect((await site().get('/graphql', { method: 'PUT' })).headers['allow']).toBe('GET, HEAD, POST')
  })

  it.each([
    '/none',
    '/issues/none',
    '/articles/none',
    '/articles/%E0',
    '/issues/none/book.epub',
    '/%',
    '*',
    '//',
    '/constructor',
  ])('has nothing at %s', async (url) => expect((await site().get(url)).status).toBe(404))

  it('says whether the archive can be read, and hides why it cannot', async () => {
    expect(JSON.parse(await site().text('/health'))).toMatchObject({ status: 'pass', publications: 2, articles: TOTAL })
    const broken = {
      stats: async () => Promise.reject(new Error('secret')),
      publications: async () => Promise.reject(new Error('secret')),
    }
    const failing = siteOver(Object.assign(Object.create(site().archive), broken))
    expect(await failing.get('/health')).toMatchObject({ status: 503, body: '{"status":"fail"}\n' })
    const answers = await Promise.all(['/', '/graphql?query={publications{name}}'].map((url) => failing.text(url)))
    expect(answers.join()).not.toContain('secret')
    expect(failing.errors.map(String)).toEqual(['Error: secret', 'Error: secret', 'Error: secret'])
  })
})

describe('the calendar of a newspaper with editions', () => {
  const editions = ['晚报', '早报', null].map((edition, index) => ({
    ...issues[0]!,
    id: `edition-${index}`,
    date: '2024-03-08',
    edition,
    pages: [],
  }))
  const site = suiteSite([...editions, { ...issues[0]!, id: 'alone', date: '2024-03-09', pages: [] }])

  it('shows their names in the order of the day, and reads each issue once', async () => {
    const asked: string[][] = []
    const { archive } = site()
    const counting = Object.assign(Object.create(archive), {
      issues: (ids: string[]) => {
        asked.push(ids)
        return archive.issues(ids)
      },
    })
    const { text } = siteOver(counting)
    const page = await text('/calendar?year=2024')
    const links = [...page.matchAll(/<td>(<a .*?)<\/td>/g)].map(([, cell]) => cell!.replace(/<[^>]*>/g, ''))
    expect(links).toEqual(['8 8 早报 8 晚报', '9'])
    expect(await text('/calendar?year=2024')).toBe(page)
    expect(asked.flat().sort()).toEqual(['edition-0', 'edition-1', 'edition-2'])
  })
})

describe('the catalog of a large archive', () => {
  const dates = Array.from({ length: 100 }, (_, number) =>
    new Date(Date.UTC(2023, 10, 1 + number)).toISOString().slice(0, 10),
  )
  const site = suiteSite(dates.map((date) => ({ ...issues[0]!, id: `large-${date}`, date, pages: [] })))
  const linksIn = (catalog: string, rel: string) =>
    [
      ...catalog.matchAll(
        new RegExp(`<link rel="${rel}" type="[^"]*" href="https://paper.example([^"]*)"( thr:count="\\d+")?`, 'g'),
      ),
    ].map(([, path, count]) => `${path}${count ?? ''}`)

  it('leads from years to months to e-books', async () => {
    const root = await site().get('/opds')
    expect(root.headers['content-type']).toMatch(/profile=opds-catalog;kind=navigation/)
    expect(linksIn(String(root.body), 'subsection')).toEqual(['/opds/2024 thr:count="39"', '/opds/2023 thr:count="61"'])
    const year = await site().text('/opds/2023')
    expect(linksIn(year, 'subsection')).toEqual(['/opds/2023-12 thr:count="31"', '/opds/2023-11 thr:count="30"'])
    expect(linksIn(year, 'up')).toEqual(['/opds'])
    const month = await site().text('/opds/2023-11')
    expect(linksIn(month, 'up')).toEqual(['/opds/2023'])
    expect(linksIn(month, 'search')).toEqual(['/opensearch.xml'])
    expect(linksIn(month, 'http://opds-spec.org/acquisition/open-access')[0]).toBe('/issues/large-2023-11-30/book.epub')
    expect(month.match(/<entry>/g)).toHaveLength(30)
    expect(month).toContain('<opensearch:totalResults>30</opensearch:totalResults>')
  })

  it.each(['/opds/2022', '/opds/2023-10', '/opds/2023-13', '/opds/x'])('has nothing at %s', async (url) =>
    expect((await site().get(url)).status).toBe(404),
  )
})

describe('a server of an empty archive', () => {
  const site = suiteSite([])

  it.each([
    '/',
    '/?q=a&order=relevance',
    '/calendar',
    '/feed.xml',
    '/atom.xml',
    '/feed.json',
    '/opds',
    '/opds?q=a',
    '/opensearch.xml',
    '/health',
    '/graphql?query={publications{name}}',
  ])('answers %s', async (url) => expect((await site().get(url)).status).toBe(200))

  it.skipIf(isMissing('xmllint'))('writes well-formed feeds and catalogs', async () => {
    const documents: Record<string, string> = {}
    for (const path of ['opds', 'feed.xml', 'atom.xml']) documents[path] = await site().text(`/${path}`)
    expect(await xmllint(documents)).toEqual([])
    expect(documents['atom.xml']).toContain('<updated>1970-01-01T00:00:00Z</updated>')
  })
})

describe('a server of an archive, with hostile text', () => {
  const site = suiteSite([hostileIssue()])
  const paths = [
    '/',
    '/issues/hostile',
    '/articles/hostile-3',
    '/calendar',
    '/opds',
    '/feed.xml',
    '/atom.xml',
    '/opensearch.xml',
  ]

  it('writes no markup of the texts, in archive or request', async () => {
    const queries = [...hostileStrings.map(({ text }) => text), longLine().slice(0, 7000)].map((text) =>
      text.replace(/\p{Cs}/gu, ''),
    )
    const requests = queries.flatMap((text) => ['q', 'author'].map((name) => `/?${name}=${encode(text)}`))
    for (const url of [...paths, ...requests]) {
      const { status, body } = await site().get(url)
      expect(status).toBeLessThan(500)
      expect(String(body)).not.toMatch(/<script>alert|<img src=x|href="\s*javascript:/i)
    }
    expect(site().errors).toEqual([])
  }, 30_000)

  it.skipIf(isMissing('xmllint'))('writes well-formed feeds and catalogs', async () => {
    const documents: Record<string, string> = {}
    for (const path of ['opds', 'feed.xml', 'atom.xml', 'opensearch.xml'])
      documents[path] = await site().text(`/${path}`)
    expect(await xmllint(documents)).toEqual([])
  })
})
