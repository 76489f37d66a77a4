import type { Article, Block, Figure, Issue } from '@banmian/core'
import { describe, expect, it } from 'vitest'
import { type HtmlOptions, renderArticle, renderContent, renderIssue, streamFiles } from '../src/index.js'
import { paperOf } from './paper.js'
import { attribute, elementsOf } from './read-page.js'

const TRACKER = 'https://tracker.example/1.png'

const figure = (url: string, width: number | null = null, height: number | null = null): Figure => ({
  type: 'figure',
  image: { url, alt: '桥', width, height },
  caption: [],
  bylines: [],
})
const inText = (url: string): Block => ({
  type: 'paragraph',
  children: [{ type: 'image', url, alt: '桥', title: null }],
})

/** Returns an issue of one printed page, with an article for each body. */
function issueOf(...bodies: Block[][]): Issue {
  const issue = paperOf('2024-03-08')
  const [page] = issue.pages
  const articles = bodies.map((body, index): Article => ({ ...page!.articles[0]!, id: `a${index}`, body }))
  return { ...issue, pages: [{ ...page!, articles }] }
}

/** Returns the attributes `src`, `loading` and `decoding` of the pictures of a page. */
const picturesOf = (html: string) =>
  elementsOf(html)
    .filter(({ tagName }) => tagName === 'img')
    .map((element) => ['src', 'loading', 'decoding'].map((name) => attribute(element, name)))

describe('the loading of pictures', () => {
  it('is lazy except for the first picture of the page of an article', () => {
    const issue = issueOf([inText('1.png'), figure('2.png'), figure('3.png')], [figure('4.png')])
    const expected = [
      ['1.png', null, 'async'],
      ['2.png', 'lazy', 'async'],
      ['3.png', 'lazy', 'async'],
    ]
    expect(picturesOf(renderArticle(issue, issue.pages[0]!.articles[0]!))).toEqual(expected)
    const [, , first, second] = [...streamFiles(issue)]
    expect(picturesOf(first!.content).map(([, ...rest]) => rest)).toEqual(expected.map(([, ...rest]) => rest))
    expect(picturesOf(second!.content)).toEqual([['../4.png', null, 'async']])
  })

  it('is lazy except for the first picture of the page of an issue, whichever article has it', () => {
    expect(picturesOf(renderIssue(issueOf([], [figure('1.png')], [figure('2.png')])))).toEqual([
      ['1.png', null, 'async'],
      ['2.png', 'lazy', 'async'],
    ])
  })

  it('does not count missing pictures and those that are only linked to', () => {
    const issue = issueOf([figure(TRACKER), figure('missing.png'), figure('3.png'), figure('4.png')])
    const picture: HtmlOptions['picture'] = ({ url }) => (url === 'missing.png' ? null : {})
    expect(picturesOf(renderIssue(issue, { picture }))).toEqual([
      ['3.png', null, 'async'],
      ['4.png', 'lazy', 'async'],
    ])
  })

  it('is left to the reader in fragments, which feeds and books contain', () => {
    const [article] = issueOf([figure('1.png'), figure('2.png')]).pages[0]!.articles
    const content = renderContent(article!)
    expect(content).toContain('<img src="2.png" alt="桥">')
    expect(content).not.toMatch(/loading|decoding/)
  })
})

describe('the size of a picture', () => {
  const sizeOf = (width: number | null, height: number | null, picture?: HtmlOptions['picture']) => {
    const html = renderIssue(issueOf([figure('1.png', width, height)]), picture === undefined ? {} : { picture })
    const [image] = elementsOf(html).filter(({ tagName }) => tagName === 'img')
    return [attribute(image!, 'width'), attribute(image!, 'height')]
  }

  it('is that of the issue, or that which the option returns', () => {
    expect(sizeOf(1200, 800)).toEqual(['1200', '800'])
    expect(sizeOf(1200, 800, () => ({ width: 640, height: 480 }))).toEqual(['640', '480'])
    expect(sizeOf(1200, 800, () => ({ width: null, height: null }))).toEqual([null, null])
  })

  it('is in whole pixels, since HTML allows no others', () => {
    expect(sizeOf(640.4, 479.6)).toEqual(['640', '480'])
    for (const wrong of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(sizeOf(null, null, () => ({ width: wrong, height: wrong }))).toEqual([null, null])
  })
})
