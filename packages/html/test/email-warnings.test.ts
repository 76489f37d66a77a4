import { type Block, createIssue, type PictureSource } from '@banmian/core'
import { describe, expect, it } from 'vitest'
import { type EmailOptions, type EmailWarning, HtmlError, renderEmail } from '../src/index.js'

const SITE = 'https://paper.example/'

const figure = (url: string): Block => ({
  type: 'figure',
  image: { url, alt: '', width: 800, height: 600 },
  caption: [{ type: 'text', value: 'A bridge.' }],
  bylines: [],
})

/** Returns an issue of articles, each with one of the pictures. */
const issueWith = (...urls: string[]) =>
  createIssue({
    publication: { name: 'Harbor News', language: 'en' },
    date: '2024-03-08',
    pages: [{ articles: urls.map((url, index) => ({ headline: `Bridge ${index}`, body: [figure(url)] })) }],
  })

/** Returns the warnings about an e-mail, and the pictures in it. */
function send(urls: string[], options: EmailOptions = {}) {
  const warnings: EmailWarning[] = []
  const { html } = renderEmail(issueWith(...urls), {
    siteUrl: SITE,
    contentBase: SITE,
    onWarning: (warning) => warnings.push(warning),
    ...options,
  })
  return { warnings, html, sources: [...html.matchAll(/<img [^>]*src="([^"]*)"/g)].map(([, source]) => source) }
}

describe('the option onWarning of renderEmail', () => {
  it.each([
    ['a.webp', 'image/webp'],
    ['a.AVIF?width=600&x=1', 'image/avif'],
    ['a.svg#x', 'image/svg+xml'],
  ])('is called for %s', (url, type) => {
    expect(send([url]).warnings).toEqual([
      {
        code: 'picture-format',
        text: `The picture "${SITE}${url}" is ${type}, which some e-mail clients, such as Outlook, do not show. Return the URL of a JPEG or PNG from the option picture.`,
        url: SITE + url,
        type,
      },
    ])
  })

  it('is not called for other formats, links, text and pictures that are left out', () => {
    expect(send(['a.jpg', 'a.png', 'a.gif', 'webp', 'a.webp.jpg', 'a.jpg?x=.webp']).warnings).toEqual([])
    expect(send(['https://other.example/a.webp']).warnings).toEqual([])
    expect(send(['a.webp'], { picture: () => null }).warnings).toEqual([])
    expect(send(['a.jpg', 'a.webp'], { limit: 1 }).warnings).toEqual([])
  })

  it('is called once for each picture', () => {
    const { warnings } = send(['a.webp', 'b.webp', 'a.webp'], { text: 'full' })
    expect(warnings.map(({ url }) => url)).toEqual([`${SITE}a.webp`, `${SITE}b.webp`])
  })

  it('does not change the e-mail', () => {
    expect(send(['a.webp']).html).toBe(renderEmail(issueWith('a.webp'), { siteUrl: SITE, contentBase: SITE }).html)
  })

  it('must be a function', () => {
    expect(() => renderEmail(issueWith(), { onWarning: 1 as never })).toThrow(HtmlError)
  })
})

describe('the picture of an e-mail', () => {
  const chosen = (url: string, sources: PictureSource[]) =>
    send(['a.jpg'], { picture: () => ({ url: SITE + url, sources }) })

  it.each<[url: string, sources: PictureSource[], picture: string, isWarned: boolean]>([
    [
      'a.webp',
      [
        { url: 'w.webp', width: 700 },
        { url: 'j.jpg', width: 900 },
      ],
      'j.jpg',
      false,
    ],
    [
      'a.webp',
      [
        { url: 'w.webp', width: 700 },
        { url: 'j.jpg', width: 400 },
      ],
      'j.jpg',
      false,
    ],
    ['a.jpg', [{ url: 'w.webp', width: 700 }], 'a.jpg', false],
    ['a.webp', [{ url: 'w.webp', width: 700 }], 'w.webp', true],
    ['a.webp', [], 'a.webp', true],
  ])('is one that all clients show, if there is one: %s, %j', (url, sources, picture, isWarned) => {
    const files = sources.map((source) => ({ ...source, url: SITE + source.url }))
    const { sources: shown, warnings } = chosen(url, files)
    expect(shown).toEqual([SITE + picture])
    expect(warnings).toHaveLength(isWarned ? 1 : 0)
  })
})
