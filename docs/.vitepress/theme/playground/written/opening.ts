import { type Article, type Issue, type Page, plainText } from '@banmian/core'
import { numberWithin } from '../large-text.js'

/** The first articles of an issue. */
interface Opening {
  issue: Issue
  /** Number of articles in it. */
  articles: number
  /** Number of articles in the whole issue. */
  ofAll: number
  /** Number of articles and unplaced texts that are not in it. */
  left: number
}

/** Returns the number of characters of an article. */
export const lengthOfArticle = ({ body, headline }: Article): number =>
  plainText(body).length + (headline.main?.length ?? 0)

/**
 * Returns the beginning of an issue that has at most a number of characters: its first pages, and
 * the first articles of the last of them. An issue that is not longer is returned unchanged.
 * `countOf` returns how many characters a text of a given length counts as.
 */
export function openingOf(issue: Issue, most: number, countOf = (length: number) => length): Opening {
  const countOfArticle = (article: Article) => countOf(lengthOfArticle(article))
  const pages: Page[] = []
  let room = most
  let isCut = false
  for (const page of issue.pages) {
    const articles = page.articles.slice(0, numberWithin(page.articles, room, countOfArticle))
    for (const article of articles) room -= countOfArticle(article)
    isCut = articles.length < page.articles.length
    const fits = isCut ? 0 : numberWithin(page.unplaced, room, ({ text }) => countOf(text.length))
    const unplaced = page.unplaced.slice(0, fits)
    for (const { text } of unplaced) room -= countOf(text.length)
    isCut ||= unplaced.length < page.unplaced.length
    if (!isCut) pages.push(page)
    else if (articles.length + unplaced.length > 0) pages.push({ ...page, articles, unplaced })
    if (isCut) break
  }
  const articles = articlesIn(pages)
  const ofAll = articlesIn(issue.pages)
  const left = ofAll - articles + unplacedIn(issue.pages) - unplacedIn(pages)
  return { issue: isCut ? { ...issue, pages } : issue, articles, ofAll, left }
}

const articlesIn = (pages: readonly Page[]) => pages.reduce((sum, { articles }) => sum + articles.length, 0)
const unplacedIn = (pages: readonly Page[]) => pages.reduce((sum, { unplaced }) => sum + unplaced.length, 0)
