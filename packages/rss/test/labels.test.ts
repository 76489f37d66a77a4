import type { Issue } from '@banmian/core'
import { labelsIn } from '@banmian/html/labels'
import { elementsNamed, readXml, sampleIssue } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import {
  type FeedOptions,
  renderAtom,
  renderJsonFeed,
  renderNewsSitemap,
  renderOpds,
  renderOpds2Tree,
  renderOpdsTree,
  renderRss,
} from '../src/index.js'
import { errorOf } from './error-of.js'
import { issueOf } from './one-article.js'

const siteUrl = 'https://paper.example/'
const corrections = [{ article: 'a1', date: '2024-03-09T08:00:00+08:00', note: '甲。' }]

/** Returns an issue of a paper in a language. */
function issueIn(language: string, text = '甲'): Issue {
  const issue = issueOf(text)
  Object.assign(issue.publication, { language, timeZone: 'Asia/Shanghai' })
  return issue
}

const noteIn = (language: string, labels: FeedOptions['labels']): string => {
  const options: FeedOptions = { siteUrl, corrections, ...(labels === undefined ? {} : { labels }) }
  const notes = [renderRss, renderAtom].map(
    (render) => /<strong>(.*?)<\/strong>/.exec(readXml(render(issueIn(language), options)).text)?.[1] ?? '',
  )
  const [{ content_html: json }] = JSON.parse(renderJsonFeed(issueIn(language), options)).items
  expect(new Set([...notes, /<strong>(.*?)<\/strong>/.exec(json)?.[1] ?? '']).size).toBe(1)
  return notes[0]!
}

describe('the option labels', () => {
  it('gives a feed the labels of the language of its paper', () => {
    expect(noteIn('nl', labelsIn)).toBe('Correctie, zaterdag 9 maart 2024: ')
    expect(noteIn('nl', labelsIn('nl'))).toBe('Correctie, zaterdag 9 maart 2024: ')
    expect(noteIn('nl', undefined)).toBe('Correction, Saturday, 9 March 2024: ')
    expect(noteIn('nl', { correction: () => 'Herzien' })).toBe('Herzien: ')
    expect(noteIn('zh-Hant', labelsIn)).toBe('更正（2024年3月9日 星期六）：')
    for (const language of ['zh-Hans', 'zh-Hant', 'ja', 'en'])
      expect(noteIn(language, labelsIn)).toBe(noteIn(language, undefined))
  })

  it.each(['fr', 'fr-CA', 'FR-ch'])('have a space before a colon at which no line ends, in %s', (language) => {
    expect(noteIn(language, labelsIn)).toBe('Rectificatif du samedi 9 mars 2024\u00a0: ')
  })

  it('of the wrong type are an error that names them, of feeds and catalogs', () => {
    const options = { siteUrl, corrections, catalogUrl: `${siteUrl}opds.xml`, epub: () => `${siteUrl}a.epub` }
    const { corrections: _, ...catalog } = options
    const feed = { siteUrl, corrections }
    const renderers = [
      (labels: never) => renderRss(issueIn('nl'), { ...feed, labels }),
      (labels: never) => renderAtom(issueIn('nl'), { ...feed, labels }),
      (labels: never) => renderJsonFeed(issueIn('nl'), { ...feed, labels }),
      (labels: never) => renderOpds(issueIn('nl'), { ...catalog, labels }),
      (labels: never) => renderOpdsTree([issueIn('nl')], { ...catalog, labels }),
    ]
    for (const render of renderers) {
      const messageOf = (labels: unknown) => errorOf(() => render(labels as never)).message
      expect(messageOf(() => ({ day: 'today' }))).toContain(
        'Expected options.labels("nl").day to be a function that returns a string, received "today"',
      )
      expect(messageOf({ day: () => 1 })).toContain('Expected the result of options.labels.day to be a string')
      expect(messageOf(() => null)).toContain('Expected the result of options.labels("nl") to be an object of labels')
    }
  })

  it('is text, never markup', () => {
    expect(noteIn('en', () => ({ correction: () => '<b>&' }))).toBe('&lt;b&gt;&amp;: ')
  })

  it('separates names and page names', () => {
    const issue = sampleIssue()
    const options: FeedOptions = { siteUrl, creators: 'joined', labels: { and: ' + ' } }
    issue.pages = [...issue.pages, { ...issue.pages[0]!, id: 'p2', name: '乙', articles: [] }]
    expect(renderRss(issue, options)).toContain('政务之要 + 乙</description>')
    expect(
      elementsNamed(readXml(renderRss(issue, options)), 'dc:creator').some(({ text }) => text.includes(' + ')),
    ).toBe(true)
  })

  it('gives a news sitemap the title of an article without text', () => {
    const xml = renderNewsSitemap(issueIn('es', ''), { siteUrl, labels: labelsIn })
    expect(elementsNamed(readXml(xml), 'news:title').map(({ text }) => text)).toEqual(['Sin título'])
  })

  it('gives a catalog its days, months and years', () => {
    const options = { siteUrl, catalogUrl: `${siteUrl}opds.xml`, epub: () => `${siteUrl}a.epub`, labels: labelsIn }
    const vietnamese = issueIn('vi')
    expect(renderOpds(vietnamese, options)).toContain('Thứ Sáu, 8/3/2024')
    const trees = [renderOpdsTree([vietnamese], options), renderOpds2Tree([vietnamese], options)]
    for (const [root, year] of trees) {
      expect(root!.content).toContain('Năm 2024')
      expect(year!.content).toContain('Tháng 3/2024')
    }
  })

  it.each([['de'], [1], [true]])('refuses %j', (labels) => {
    const wrong = { siteUrl, labels } as unknown as FeedOptions
    expect(errorOf(() => renderRss(issueOf('甲'), wrong)).message).toContain('Expected options.labels to be a function')
  })
})
