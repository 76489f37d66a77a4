import type { Article, Issue, Page } from '@banmian/core'
import { wrongOption } from '../arguments/feed-error.js'
import { percentEncoded } from '../uri/percent-encode.js'

type Value = (article: Article, page: Page, issue: Issue) => string | null

/** What a template of URLs may name in braces. */
const VALUES: Readonly<Record<string, Value>> = {
  id: (article) => article.id,
  date: (_article, _page, issue) => issue.date,
  year: (_article, _page, issue) => issue.date?.slice(0, 4) ?? null,
  month: (_article, _page, issue) => issue.date?.slice(5, 7) ?? null,
  day: (_article, _page, issue) => issue.date?.slice(8, 10) ?? null,
  number: (_article, _page, issue) => issue.number,
  issue: (_article, _page, issue) => issue.id,
  label: (_article, page) => page.label,
  page: (_article, page) => page.id,
}

/**
 * The function that a template such as `https://paper.example/{date}/{id}.html` stands for. Values are percent-encoded.
 * Throws a `FeedError` when the template names a value that does not exist; the function throws one when an article lacks it.
 */
export function linkFrom(template: string): (article: Article, page: Page, issue: Issue) => string {
  // The parts at odd places are the names in braces.
  const parts = template.split(/\{([^{}]*)\}/)
  const unknown = parts.find((part, index) => index % 2 === 1 && !Object.hasOwn(VALUES, part))
  if (unknown !== undefined) {
    throw wrongOption('url', `a template of ${Object.keys(VALUES).join(', ')}`, `{${unknown}}`)
  }
  return (article, page, issue) =>
    parts.map((part, index) => (index % 2 === 0 ? part : valueFor(part, article, page, issue))).join('')
}

function valueFor(name: string, article: Article, page: Page, issue: Issue): string {
  const value = VALUES[name]?.(article, page, issue)
  if (value === null || value === undefined || value === '') {
    throw wrongOption('url', `a URL from {${name}}`, value, article.id)
  }
  return percentEncoded(value)
}
