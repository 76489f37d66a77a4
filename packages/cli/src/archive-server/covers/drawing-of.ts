import { type Article, type Issue, isBlank } from '@banmian/core'
import { renderEpub } from '@banmian/epub'
import { epubLabelsIn } from '@banmian/epub/labels'

/** A GIF of one pixel. */
export const PIXEL = Buffer.from('47494638396101000100800000000000ffffff2c000000000100010000020144003b', 'hex')

/** Returns the drawing (SVG) on the cover of an issue's e-book, for which no text is rendered. */
export function drawingOf(issue: Issue): string {
  let drawing = ''
  renderEpub(withoutBodies(issue), {
    labels: epubLabelsIn,
    cover: (svg) => {
      drawing = svg
      return PIXEL
    },
  })
  return drawing
}

/** Returns an issue whose articles have headlines only; those without one keep their text. */
export const withoutBodies = (issue: Issue): Issue => ({
  ...issue,
  pages: issue.pages.map((page) => ({
    ...page,
    articles: page.articles.map((article) => (hasHeadline(article) ? { ...article, body: [] } : article)),
  })),
})

const hasHeadline = ({ headline: { kicker, main, deck } }: Article): boolean =>
  [kicker, main, deck].some((line) => !isBlank(line))
