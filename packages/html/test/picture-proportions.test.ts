import type { Issue } from '@banmian/core'
import { isMissing, sampleIssue, suiteBrowser } from '@banmian/test-kit'
import { describe, expect, it } from 'vitest'
import { type HtmlOptions, renderArticle, renderIssue } from '../src/index.js'

const SITE = 'http://paper.test/'
/** Pixels of the pictures: a wide one, a tall one and a small one. */
const SIZES = { 'wide.svg': [1000, 667], 'tall.svg': [667, 2000], 'small.svg': [120, 80] } as const
/** The pictures that are as large as their column, or larger. */
const LARGE = ['wide.svg', 'tall.svg'] as const

type PictureName = keyof typeof SIZES

/** Returns an issue whose first article has pictures, with their sizes or without them. */
function issueWithPictures(knowsSizes: boolean): Issue {
  const issue = sampleIssue()
  const { body } = issue.pages[0]!.articles[0]!
  for (const url of LARGE) {
    const [width, height] = SIZES[url]
    const size = knowsSizes ? { width, height } : { width: null, height: null }
    const caption = [{ type: 'text' as const, value: '新桥' }]
    body.push({ type: 'figure', image: { url, alt: '', ...size }, caption, bylines: [] })
    body.push({ type: 'paragraph', children: [{ type: 'image', url, alt: '新桥', title: null }] })
  }
  return issue
}

const drawing = (name: PictureName): string => {
  const [width, height] = SIZES[name]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`
}

describe.skipIf(isMissing('chromium'))('the proportions of pictures', () => {
  const browser = suiteBrowser()

  /** Returns the pictures of a page as their names and proportions, and the largest width. */
  async function shown(html: string, width: number): Promise<{ ratios: Record<string, string[]>; widest: number }> {
    const tab = await browser().newPage({ viewport: { width, height: 900 } })
    await tab.route('**/*', (route) => {
      const name = route.request().url().slice(SITE.length)
      return name in SIZES
        ? route.fulfill({ contentType: 'image/svg+xml', body: drawing(name as PictureName) })
        : route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
    })
    await tab.goto(SITE)
    await tab.waitForLoadState('load')
    // Pictures far from the window are loaded once they are eager.
    await tab.$$eval('img', (images) =>
      Promise.all(
        images.map((image) => {
          image.loading = 'eager'
          return image.decode()
        }),
      ),
    )
    const pictures = await tab.$$eval('img', (images) =>
      images.map((image) => {
        const { width, height } = image.getBoundingClientRect()
        return { name: image.src.split('/').at(-1)!, width, height }
      }),
    )
    await tab.close()
    const ratios: Record<string, string[]> = {}
    for (const picture of pictures)
      ratios[picture.name] = [...(ratios[picture.name] ?? []), (picture.width / picture.height).toFixed(2)]
    return { ratios, widest: Math.max(...pictures.map((picture) => picture.width)) }
  }

  const modes: NonNullable<HtmlOptions['writingMode']>[] = ['horizontal', 'vertical']
  it.each(modes.flatMap((writingMode) => [true, false].map((knowsSizes) => ({ writingMode, knowsSizes }))))(
    'are kept in $writingMode pages, with the size in the page: $knowsSizes',
    { timeout: 60_000 },
    async (options) => {
      const { writingMode, knowsSizes } = options
      const issue = issueWithPictures(knowsSizes)
      const pages = [
        renderIssue(issue, { writingMode }),
        renderArticle(issue, issue.pages[0]!.articles[0]!, { writingMode }),
      ]
      for (const html of pages)
        for (const width of [1440, 390]) {
          const { ratios, widest } = await shown(html, width)
          expect(ratios).toEqual({ 'wide.svg': ['1.50', '1.50'], 'tall.svg': ['0.33', '0.33'] })
          expect(widest).toBeLessThanOrEqual(width)
        }
    },
  )

  it.each(modes.flatMap((writingMode) => [true, false].map((knowsSize) => ({ writingMode, knowsSize }))))(
    'do not enlarge a small one in $writingMode pages, with the size in the page: $knowsSize',
    { timeout: 60_000 },
    async ({ writingMode, knowsSize }) => {
      const issue = sampleIssue()
      const [article] = issue.pages[0]!.articles
      const size = knowsSize ? { width: 120, height: 80 } : { width: null, height: null }
      article!.body.push({ type: 'figure', image: { url: 'small.svg', alt: '', ...size }, caption: [], bylines: [] })
      for (const html of [renderIssue(issue, { writingMode }), renderArticle(issue, article!, { writingMode })]) {
        const { ratios, widest } = await shown(html, 1440)
        expect([ratios, widest]).toEqual([{ 'small.svg': ['1.50'] }, 120])
      }
    },
  )
})
