import { type Correction, type Issue, isBlank } from '@banmian/core'
import { hostileStrings, isMissing, nuHtmlChecker, VALIDATOR_TIMEOUT } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { type HtmlOptions, renderArticle, renderIssue, streamFiles } from '../src/index.js'
import { paperOf, siteOf } from './paper.js'
import { attribute, contentOf, elementsOf, shown } from './read-page.js'
import { richResultErrors } from './rich-results.js'
import { vocabularyErrors } from './vocabulary.js'

const siteUrl = 'https://paper.example/daily/'
const issue = paperOf('2024-03-08')
const [first, second] = issue.pages[0]!.articles

/** Corrections in an order other than that of their dates. */
const corrections: Correction[] = [
  { article: first!.id, date: '2024-03-10T00:30:00.1234+08:00', note: '会议的日期是3月7日。' },
  { article: 'another', date: '2024-03-12T08:00:00Z', note: '别的文章。' },
  { article: first!.id, date: '2024-03-09T08:00:00+08:00', note: '主席姓名有误。' },
  { article: first!.id, date: '2024-03-09T09:00:00+08:00', note: null },
]

/** Returns the lines of the notes on a page. */
const notesOn = (html: string): string[] =>
  elementsOf(html)
    .filter((element) => attribute(element, 'class') === 'corrections')
    .flatMap((element) => shown(element).trim().split('\n'))

const pageOf = (options: HtmlOptions, of: Issue = issue): string =>
  renderArticle(of, of.pages[0]!.articles[0]!, options)

const jsonLd = (html: string): string =>
  contentOf(elementsOf(html).find((element) => attribute(element, 'type') === 'application/ld+json')!)

describe('the corrections of an article', () => {
  const notes = [
    '更正（2024年3月9日 星期六）',
    '主席姓名有误。',
    '更正（2024年3月10日 星期日）',
    '会议的日期是3月7日。',
  ]

  it('are notes on its page and on that of its issue, the earliest first, but not on other pages', () => {
    expect(notesOn(pageOf({ corrections }))).toEqual(notes)
    expect(notesOn(renderIssue(issue, { corrections }))).toEqual(notes)
    expect(notesOn(renderArticle(issue, second!, { corrections }))).toEqual([])
    const pages = [...streamFiles(issue, { corrections })].filter(({ content }) =>
      content.includes('<aside class="corr'),
    )
    expect(pages.map(({ path }) => path)).toEqual(['index.html', `articles/${first!.id}.html`])
  })

  it('are dated in the time zone of the newspaper, however the time is written', () => {
    const late = [{ article: first!.id, date: '2024-03-09T20:00:00-05:00', note: '甲。' }]
    const dayIn = (options: HtmlOptions) => notesOn(pageOf({ corrections: late, ...options }))[0]
    expect(dayIn({})).toBe('更正（2024年3月10日 星期日）')
    expect(dayIn({ timeZone: 'America/New_York' })).toBe('更正（2024年3月9日 星期六）')
    const zoneless = { ...issue, publication: { ...issue.publication, language: 'eo', timeZone: null } }
    expect(notesOn(pageOf({ corrections: late }, zoneless))[0]).toBe('Correction, Saturday, 9 March 2024')
  })

  it.each([
    ['en', 'Correction, Saturday, 9 March 2024'],
    ['ja', '訂正（2024年3月9日 土曜日）'],
    ['zh-Hant', '更正（2024年3月9日 星期六）'],
  ])('are dated in the language of the publication, such as %s', (language, label) => {
    const translated = { ...issue, publication: { ...issue.publication, language } }
    expect(notesOn(pageOf({ corrections }, translated))[0]).toBe(label)
    const labels = { correction: (day: string) => `Errata ${day}` }
    expect(notesOn(pageOf({ corrections, labels }, translated))[0]).toMatch(/^Errata /)
  })

  it('have times to the second, which HTML allows', () => {
    const times = elementsOf(pageOf({ corrections })).filter(({ tagName }) => tagName === 'time')
    expect(times.map((time) => attribute(time, 'datetime'))).toEqual(
      expect.arrayContaining(['2024-03-09T08:00:00+08:00', '2024-03-10T00:30:00+08:00']),
    )
  })

  it('change the metadata', async () => {
    const html = pageOf({ corrections })
    expect(html).toContain('<meta property="article:modified_time" content="2024-03-10T00:30:00+08:00">')
    const data = JSON.parse(jsonLd(html))
    expect(data).toMatchObject({
      datePublished: '2024-03-08T06:00:09+08:00',
      dateModified: '2024-03-10T00:30:00+08:00',
      correction: [
        { '@type': 'CorrectionComment', text: '主席姓名有误。', datePublished: '2024-03-09T08:00:00+08:00' },
        { '@type': 'CorrectionComment', text: '会议的日期是3月7日。', datePublished: '2024-03-10T00:30:00+08:00' },
      ],
    })
    const issueData = jsonLd(renderIssue(issue, { corrections }))
    expect(JSON.parse(issueData).dateModified).toBe('2024-03-10T00:30:00+08:00')
    const things = [
      { name: 'article', type: 'NewsArticle', json: jsonLd(html) },
      { name: 'issue', type: 'PublicationIssue', json: issueData },
    ]
    expect(vocabularyErrors(things)).toEqual([])
    expect(await richResultErrors(things.slice(0, 1))).toEqual([])
  })

  it('leave the metadata of other articles as it was', () => {
    const html = renderArticle(issue, second!, { corrections })
    expect(html).toBe(renderArticle(issue, second!))
    expect(html).not.toContain('article:modified_time')
  })

  it('change neither paths nor ids of a site, and the sitemap says what was changed', async () => {
    const before = await siteOf([issue], { siteUrl })
    const after = await siteOf([issue], { siteUrl, corrections })
    expect(Object.keys(after)).toEqual(Object.keys(before))
    expect(Object.keys(after).filter((path) => after[path] !== before[path])).toEqual([
      'issues/2024-03-08/index.html',
      `issues/2024-03-08/articles/${first!.id}.html`,
      'index.html',
      'sitemaps/2024-03.xml',
      'sitemap.xml',
    ])
    const modified = [...after['sitemaps/2024-03.xml']!.matchAll(/<loc>(.*?)<\/loc><lastmod>(.*?)<\/lastmod>/g)]
    const changed = modified.filter(([, , date]) => date !== '2024-03-08').map(([, url, date]) => [url, date])
    const time = '2024-03-10T00:30:00+08:00'
    expect(changed).toEqual([
      [`${siteUrl}issues/2024-03-08/index.html`, time],
      [`${siteUrl}issues/2024-03-08/articles/${first!.id}.html`, time],
      [siteUrl, time],
    ])
    expect(after['sitemap.xml']).toContain(`<lastmod>${time}</lastmod>`)
  })

  it('are read at each call, although the caller changes the list', () => {
    const list = corrections.slice(0, 1)
    expect(notesOn(pageOf({ corrections: list }))).toHaveLength(2)
    list.push(...corrections.slice(1))
    expect(notesOn(pageOf({ corrections: list }))).toHaveLength(4)
  })

  it('show hostile text as text', () => {
    const notes = [...hostileStrings.map(({ text }) => text), '</aside><script>alert(1)</script>', '', ' \u3000']
    const html = pageOf({
      corrections: notes.map((note) => ({ article: first!.id, date: corrections[1]!.date, note })),
    })
    const scripts = elementsOf(html).filter(({ tagName }) => tagName === 'script')
    expect(scripts).toHaveLength(1)
    expect(notesOn(html).join('\n')).toContain('</aside><script>alert(1)</script>')
    expect(html.match(/<p class="date">/g)).toHaveLength(notes.filter((note) => !isBlank(note)).length)
  })
})

it.skipIf(isMissing('java'))(
  'the Nu Html Checker reports nothing about notes, in horizontal and vertical lines',
  async () => {
    const options: HtmlOptions = { corrections, siteUrl }
    const files = {
      'article.html': pageOf(options),
      'issue.html': renderIssue(issue, options),
      'vertical.html': pageOf({ ...options, writingMode: 'vertical' }),
    }
    expect(await nuHtmlChecker(files)).toEqual([])
  },
  VALIDATOR_TIMEOUT,
)
