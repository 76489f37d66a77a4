import type { Article, Issue, Page } from '@banmian/core'

/** A function that is called once for each article of a feed. */
export type PerArticle<Value> = (article: Article, page: Page, issue: Issue) => Value
