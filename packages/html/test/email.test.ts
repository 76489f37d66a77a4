import type { Article, Issue } from '@banmian/core'
import { anyIssue, hostileIssue, sampleIssue } from '@banmian/test-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EmailOptions, HtmlError, renderEmail } from '../src/index.js'
import { paperOf } from './paper.js'
import { attribute, elementsOf, shown, textOf } from './read-page.js'

const siteUrl = 'https://paper.example/daily/'
const issue = paperOf('2024-03-08')
const articles = issue.pages.flatMap((page) => page.articles)
const bytes = (text: string): number => Buffer.byteLength(text)

/** Returns an issue whose articles have changes. */
function issueWith(change: Partial<Article>, publication: Partial<Issue['publication']> = {}): Issue {
  const pages = issue.pages.map((page) => ({
    ...page,
    articles: page.articles.map((article) => ({ ...article, ...change })),
  }))
  return { ...issue, publication: { ...issue.publication, ...publication }, pages }
}

/** Returns the rows of the articles; one without a headline has no heading. */
const rowsOf = (html: string): string[] | null => html.match(/<td class="ink rule" style="padding:20px 24px 8px/g)

const hrefsOf = (html: string): string[] =>
  elementsOf(html).flatMap((element) => (element.tagName === 'a' ? [attribute(element, 'href') ?? ''] : []))

describe('the subject and the preview text', () => {
  it('are the title of the issue with the first headline, and the next headlines', () => {
    const { subject, preheader, html } = renderEmail(issue)
    expect(subject).toBe('太原日报 2024年3月8日 星期五：市总工会召开十五届八次全委(扩大)会议')
    expect(preheader).toContain(articles[1]!.headline.main)
    expect(textOf(html)).toContain(preheader)
    expect(renderEmail({ ...issue, pages: [] })).toMatchObject({
      subject: '太原日报 2024年3月8日 星期五',
      preheader: '',
    })
  })

  it('are on one line, without characters that end a header, and short', () => {
    const main = `A\r\nBcc: x@y.example\u2028\0${'题'.repeat(300)}`
    const { subject, preheader } = renderEmail(issueWith({ headline: { kicker: null, main, deck: null } }))
    for (const line of [subject, preheader]) {
      expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
      expect(line.length).toBeLessThanOrEqual(141)
    }
  })
})

/** Returns a figure with a caption and a credit. */
const photo = (caption: string): Article['body'][number] => ({
  type: 'figure',
  image: { url: 'a.png', alt: '', width: 800, height: 600 },
  caption: [{ type: 'text', value: caption }],
  bylines: [{ text: '王韵菲 摄', placement: 'tail', credits: [] }],
})
const paragraph = (value: string): Article['body'][number] => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
})
const countOf = (text: string, part: string): number => text.split(part).length - 1

describe('the caption of a picture', () => {
  const headline = { kicker: null, main: null, deck: null }

  it.each(['summary', 'full'] as const)('is shown once in an article that has nothing else: %s', (text) => {
    const email = renderEmail(issueWith({ headline, body: [photo('桥上的早晨')] }), { siteUrl, text, limit: 1 })
    const cells = elementsOf(email.html)
      .filter(({ tagName }) => tagName === 'td')
      .map(shown)
    const [cell] = cells.filter((one) => one.includes('王韵菲'))
    expect([countOf(cell!, '桥上的早晨'), countOf(cell!, '王韵菲 摄')]).toEqual([1, 1])
    const [, article] = email.text.split(/^-{72}$/m)
    expect(countOf(article!, '桥上的早晨')).toBe(1)
  })

  it('is the summary when the picture is not shown, and the title when nothing else is', () => {
    const one = issueWith({ headline, body: [photo('桥上的早晨')] })
    expect(textOf(renderEmail(one, { limit: 1 }).html)).toContain('桥上的早晨')
    const blank = issueWith({ headline, body: [{ type: 'thematicBreak' }] })
    for (const part of [renderEmail(blank).text, textOf(renderEmail(blank).html)]) expect(part).toContain('无题')
  })

  it('is not part of the summary of an article with text', () => {
    const body = [
      photo('桥上的早晨'),
      paragraph('新桥开放，市民很高兴。'),
      paragraph('市民说：“很好。”'),
      paragraph('“对。”'),
    ]
    const { html, text } = renderEmail(issueWith({ body }), { siteUrl, limit: 1 })
    expect(countOf(textOf(html), '桥上的早晨')).toBe(1)
    expect(text).not.toContain('桥上的早晨')
    expect(text).toContain('\n新桥开放，市民很高兴。市民说：“很好。”“对。”\n')
  })
})

it('paragraphs of a summary are separated by a space, except between full-width characters', () => {
  const summaryOf = (...texts: string[]) => renderEmail(issueWith({ body: texts.map(paragraph) }), { limit: 1 }).text
  expect(summaryOf('The bridge is open.', 'People cross it.')).toContain('is open. People')
  expect(summaryOf('He said: “Hello.”', '“Hi.”')).toContain('“Hello.” “Hi.”')
  expect(summaryOf('新桥', '市民很高兴')).toContain('新桥 市民')
  expect(summaryOf('很高兴。', 'A市')).toContain('很高兴。 A市')
})

describe('the articles of an e-mail', () => {
  it('are the first ten with their first words and a link, or those that the options ask for', () => {
    const { html, text } = renderEmail(issue, { siteUrl })
    const [first] = articles
    const url = `${siteUrl}issues/2024-03-08/articles/${first!.id}.html`
    expect(hrefsOf(html).filter((href) => href === url)).toHaveLength(2)
    expect(text).toContain(`\n${url}\n`)
    expect(rowsOf(html)).toHaveLength(10)
    const { html: three, text: plain } = renderEmail(issue, { siteUrl, limit: 3 })
    expect(rowsOf(three)).toHaveLength(3)
    for (const part of [textOf(three), plain]) expect(part).toContain('另有 7 篇文章，请在网页上阅读')
  })

  it('have their whole text with the option', () => {
    const { html, text } = renderEmail(issue, { siteUrl, text: 'full', limit: 1 })
    const last = articles[0]!.body.filter(({ type }) => type === 'paragraph').at(-1)
    const words = last?.type === 'paragraph' && last.children[0]?.type === 'text' ? last.children[0].value : ''
    expect(words.length).toBeGreaterThan(20)
    expect(textOf(html)).toContain(words)
    expect(text.replaceAll('\n', '')).toContain(words.slice(0, 60))
    expect(renderEmail(issue, { siteUrl, limit: 1 }).html).not.toContain(words)
  })

  it('are neither advertisements nor tables of contents', () => {
    for (const role of ['advertisement', 'index'] as const)
      expect(renderEmail(issueWith({ role }), { siteUrl }).html).not.toContain('<h2')
  })

  it('fit into the size, shortened first and left out then', () => {
    const body = articles.flatMap((article) => article.body)
    const large = issueWith({ body: [...body, ...body, ...body, ...body] })
    for (const maxBytes of [10_000, 20_000, 40_000, 102_400]) {
      const { html, text } = renderEmail(large, { siteUrl, text: 'full', maxBytes })
      expect(bytes(html)).toBeLessThanOrEqual(maxBytes)
      expect(rowsOf(html)!.length + Number(/另有 (\d+) 篇/.exec(text)?.[1] ?? 0)).toBe(10)
    }
    const { html } = renderEmail(large, { siteUrl, text: 'full' })
    expect(bytes(html)).toBeGreaterThan(60_000)
    expect(bytes(html)).toBeLessThanOrEqual(100_000)
    expect(textOf(html)).toContain('在网页上阅读全文')
  })

  it('have pictures with absolute URLs, a text and the size that Outlook needs', () => {
    const [image] = elementsOf(renderEmail(issue, { siteUrl }).html).filter(({ tagName }) => tagName === 'img')
    expect(['src', 'alt', 'width', 'height'].map((name) => attribute(image!, name))).toEqual([
      `${siteUrl}issues/2024-03-08/photos/bridge.svg`,
      '新桥两侧设有步道。',
      '552',
      '368',
    ])
    expect(renderEmail(issue).html).not.toContain('<img')
    expect(renderEmail(issue, { siteUrl, contentBase: 'https://cdn.example/a/' }).html).toContain(
      'src="https://cdn.example/a/photos/bridge.svg"',
    )
    expect(renderEmail(issue, { siteUrl, picture: () => null }).html).not.toContain('<img')
    const remote = { url: 'https://tracker.example/1.png', alt: '', width: null, height: null }
    const tracked = issueWith({ body: [{ type: 'figure', image: remote, caption: [], bylines: [] }] })
    expect(renderEmail(tracked, { siteUrl, text: 'full' }).html).not.toContain('<img')
  })
})

it.each([
  [10, 20, 'width:100%;max-width:10px', ['10', '20']],
  [552, 368, 'width:100%', ['552', '368']],
  [1104, 736, 'width:100%', ['552', '368']],
  [null, null, 'width:auto;max-width:100%', ['552', null]],
])('a picture of %s by %s pixels is not enlarged', (width, height, style, size) => {
  const image = { url: 'https://paper.example/a.png', alt: '', width, height }
  const one = issueWith({ body: [{ type: 'figure', image, caption: [], bylines: [] }] })
  const [picture] = elementsOf(renderEmail(one, { siteUrl }).html).filter(({ tagName }) => tagName === 'img')
  expect(attribute(picture!, 'style')).toBe(`display:block;height:auto;border:0;${style}`)
  expect(['width', 'height'].map((name) => attribute(picture!, name))).toEqual(size)
})

describe('the corrections of an article', () => {
  const corrections = [
    { article: articles[0]!.id, date: '2024-03-10T00:30:00+08:00', note: '会议的日期是3月7日。' },
    { article: articles[0]!.id, date: '2024-03-09T08:00:00+08:00', note: '<主席>姓名有误。' },
    { article: articles[1]!.id, date: '2024-03-09T08:00:00+08:00', note: null },
  ]

  it.each(['summary', 'full'] as const)('are notes in both parts, the earliest first: %s', (text) => {
    const email = renderEmail(issue, { siteUrl, text, corrections })
    const notes = elementsOf(email.html).filter(({ tagName, attrs }) => tagName === 'div' && attrs.length === 2)
    expect(notes.map(shown).filter((note) => note.includes('更正'))).toEqual([
      '\n更正（2024年3月9日 星期六）\n<主席>姓名有误。\n更正（2024年3月10日 星期日）\n会议的日期是3月7日。\n',
    ])
    expect(email.text).toContain(
      '\n\n更正（2024年3月9日 星期六）\n<主席>姓名有误。\n\n更正（2024年3月10日 星期日）\n会议的日期是3月7日。\n\n',
    )
    expect(renderEmail(issue, { siteUrl, text, corrections: [] })).toEqual(renderEmail(issue, { siteUrl, text }))
  })
})

it.each([
  ['zh-Hans', 'font-style:normal;font-weight:bold;text-emphasis:filled dot;text-emphasis-position:under right'],
  ['ja', 'font-style:normal;font-weight:bold;text-emphasis:filled sesame'],
  ['ko', 'font-style:normal;font-weight:bold;text-emphasis:filled dot'],
  ['en', null],
])('emphasis in %s is slanted only where the language has italics', (language, style) => {
  const emphasis = { type: 'emphasis' as const, children: [{ type: 'text' as const, value: '新桥' }] }
  const one = issueWith({ body: [{ type: 'paragraph', children: [emphasis] }] }, { language })
  const [em] = elementsOf(renderEmail(one, { text: 'full' }).html).filter(({ tagName }) => tagName === 'em')
  expect(attribute(em!, 'style')).toBe(style)
})

describe('the links of an e-mail', () => {
  it('are absolute, or absent when the site is not known', () => {
    const unsubscribeUrl = 'mailto:leave@paper.example'
    const { html, text } = renderEmail(sampleIssue(), { siteUrl, unsubscribeUrl, text: 'full' })
    for (const href of hrefsOf(html)) expect(href).toMatch(/^(?:https:\/\/paper\.example\/daily\/|mailto:leave@)/)
    expect(text).toContain(`退订\n${unsubscribeUrl}\n`)
    expect(hrefsOf(renderEmail(sampleIssue(), { text: 'full' }).html)).toEqual([])
  })

  it('lead where the option says, unless that is no address of the web', () => {
    const url = ({ id }: Article) => `https://other.example/${id}`
    expect(hrefsOf(renderEmail(issue, { url, limit: 1 }).html)).toContain(`https://other.example/${articles[0]!.id}`)
    for (const wrong of ['javascript:alert(1)', '/a.html', null])
      expect(hrefsOf(renderEmail(issue, { url: () => wrong }).html)).toEqual([])
  })
})

it.each([
  ['en', 'ltr', 'Read more on the web'],
  ['zh-Hant', 'ltr', '在網頁上閱讀全文'],
  ['ja', 'ltr', '続きをウェブで読む'],
  ['ar', 'rtl', 'Read more on the web'],
])('an e-mail in %s has the direction %s and labels in its language', (language, dir, label) => {
  const [root, ...rest] = elementsOf(renderEmail(issueWith({}, { language }), { siteUrl }).html)
  expect([attribute(root!, 'lang'), attribute(root!, 'dir')]).toEqual([language, dir])
  expect(rest.map(shown)).toContain(label)
})

describe('any issue', () => {
  it('becomes well-formed HTML within the size and plain text, the same at each call', () => {
    fc.assert(
      fc.property(anyIssue, fc.constantFrom('summary' as const, 'full' as const), (any, text) => {
        const options: EmailOptions = { siteUrl, text, maxBytes: 20_000 }
        const email = renderEmail(any, options)
        expect(renderEmail(any, options)).toEqual(email)
        expect(bytes(email.html)).toBeLessThanOrEqual(20_000)
        elementsOf(email.html)
      }),
      { numRuns: 50 },
    )
  })

  it('with hostile text has no script and no link with another scheme', () => {
    const { html, text } = renderEmail(hostileIssue(), { siteUrl, text: 'full', limit: 1000, maxBytes: 10_000_000 })
    const elements = elementsOf(html)
    expect(elements.filter(({ tagName }) => ['script', 'iframe', 'object'].includes(tagName))).toEqual([])
    expect(hrefsOf(html).filter((href) => !/^(?:https?|mailto|tel):/.test(href))).toEqual([])
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}]/u)
  })
})

it.each([
  [{ siteUrl: '/' }, 'options.siteUrl'],
  [{ url: '/' }, 'options.url'],
  [{ contentBase: 'a/' }, 'options.contentBase'],
  [{ limit: 0 }, 'options.limit'],
  [{ text: 'none' }, 'options.text'],
  [{ maxBytes: 9999 }, 'options.maxBytes'],
  [{ unsubscribeUrl: 'javascript:a' }, 'options.unsubscribeUrl'],
  [{ unsubscribeUrl: '/leave' }, 'options.unsubscribeUrl'],
  [{ labels: [] }, 'options.labels'],
  [{ allowRemotePictures: 'a' }, 'options.allowRemotePictures'],
  [{ corrections: [{ article: 'a', date: '2024', note: null }] }, 'options.corrections[0].date'],
  [{ subject: 'a' }, 'options.subject'],
])('wrong options are named: %j', (options, argument) => {
  expect(() => renderEmail(issue, options as EmailOptions)).toThrow(expect.objectContaining({ argument }))
  expect(() => renderEmail(issue, options as EmailOptions)).toThrow(HtmlError)
})
