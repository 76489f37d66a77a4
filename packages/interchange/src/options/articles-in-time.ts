import {
  type Article,
  articleMoment,
  type Issue,
  type Moment,
  type Page,
  type PublicationTimeOptions,
  publicationMoment,
} from '@banmian/core'

/** An article with its page and its issue, and the times at which they were published. */
export interface ArticleInTime {
  issue: Issue
  page: Page
  article: Article
  /** Time of publication of the issue and of the article; `null` without a date. */
  published: Moment | null
  moment: Moment | null
}

/** Returns the articles of an issue in their order, with the times at which they were published. */
export function articlesInTime(issue: Issue, options: PublicationTimeOptions): ArticleInTime[] {
  const published = publicationMoment(issue, options)
  const all = issue.pages.flatMap((page) => page.articles.map((article) => ({ page, article })))
  return all.map(({ page, article }, index) => ({
    issue,
    page,
    article,
    published,
    moment: published && articleMoment(published, index, all.length, options, issue.edition),
  }))
}
