import { type Article, headlineText } from '@banmian/core'
import { renderContent } from '@banmian/html'
import type { OnRemoved } from '@banmian/markup'
import { oneLine } from './one-line.js'
import type { EpubWords } from './words.js'
import { xhtmlPage } from './xhtml.js'
import { attribute, isBlank, lines, text } from './xml.js'

/** What an article's page needs to know of the book around it. */
export interface ArticleSetting {
  /** The headline on one line. */
  title: string
  /** BCP 47 tag. */
  language: string
  /** Where it was printed, and the page of the book to go to for it; `null` when there is none. */
  place: { title: string; href: string | null }
  /** Where a link leads to; `null` when it must not be one. */
  linkTarget: (url: string) => string | null
  /** Name of a picture's file in the book; `null` when it is not in it. */
  pictureOf: (url: string) => string | null
  onRemoved: OnRemoved | null
}

/** The headline of an article as the lists of a book show it. */
export const articleTitle = (article: Article, words: EpubWords): string =>
  oneLine(headlineText(article)) || words.untitled

/** An article as a page of a book. */
export function articlePage(article: Article, setting: ArticleSetting): string {
  const { title, place, linkTarget, pictureOf, onRemoved } = setting
  const content = renderContent(article, {
    syntax: 'xml',
    headingLevel: 1,
    resolveUrl: (url, use) => (use === 'image' ? pictureOf(url) : linkTarget(url)),
    ...(onRemoved ? { onRemoved } : {}),
  })
  const { kicker, main, deck } = article.headline
  const folio = text(place.title)
  const before = [`<p class="folio">${place.href === null ? folio : `<a href="${place.href}">${folio}</a>`}</p>`]
  if (article.rubric !== null && !isBlank(article.rubric)) before.push(`<p class="rubric">${text(article.rubric)}</p>`)
  // A heading for readers that go from heading to heading, where the paper printed none.
  if ([kicker, main, deck].every(isBlank)) before.push(`<h1 class="unseen">${text(title)}</h1>`)
  return xhtmlPage({
    language: setting.language,
    title,
    kind: 'article',
    body: `<article class="${attribute(article.role)}" aria-label="${attribute(title)}">${lines(before) + content}</article>\n`,
  })
}
