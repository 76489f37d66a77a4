import { type Article, firstWords, headlineText, type Issue, type Page } from '@banmian/core'
import { issueOfArticle, publishedAt } from '../structured-data/news-article.js'
import { memo } from '../caching/memoize.js'
import { pageLine, paperName } from '../labels/titles.js'
import { inOnePiece } from '../caching/flatten-rope.js'
import type { Setting } from '../context/create-render-context.js'

/** An article as other pages name it. */
export interface ArticleName {
  /** Its headline, whole, as plain text. */
  title: string
  /** The same as markup. */
  markup: string
  /** Its file in the site; `null` when there is none. */
  path: string | null
  /** The same as a URL, seen from the page that is written. */
  url: string | null
}

/** What pages of one issue share, looked at once: those in one language, of which all stand in one folder. */
export interface Edition {
  issue: Issue
  setting: Setting
  paper: string
  /** ISO 8601. */
  published: string | null
  /** The issue as the JSON-LD of its articles tells it. */
  partOf: string
  nameOf: (article: Article) => ArticleName
  /** Label and name of a printed page, in one line. */
  lineOf: (page: Page) => string
}

/** As many characters of a headline as pages are called by. */
const NAME = 120

/** The edition of an issue that is written in a setting. */
export function editionOf(issue: Issue, setting: Setting): Edition {
  const { syntax, labels, around, to, within } = setting
  return {
    issue,
    setting,
    paper: paperName(issue, labels),
    published: publishedAt(issue, setting.options.timeZone),
    partOf: inOnePiece(issueOfArticle(issue, setting)),
    nameOf: memo((article: Article) => {
      const title = headlineText(article) || labels.untitled
      const path = around === null ? null : around.articlePath(article)
      return { title, markup: within(article, () => syntax.text(title)), path, url: path === null ? null : to(path) }
    }),
    lineOf: memo((page: Page) => pageLine(issue, page, labels)),
  }
}

/** What the page of an article is called. */
export const shortName = ({ title }: ArticleName): string => firstWords(title, NAME)
