import { checks } from '../model/argument-checks.js'
import { isDayOrMonthDay } from '../model/calendar-day.js'
import { idOfArticle } from '../model/ids/assign-ids.js'
import type { Article, Headline } from '../model/issue.js'
import { ARTICLE_ROLES } from '../model/roles.js'
import { checkExtensions, checkId } from './check-parts.js'

/** The fields of an article that are not the default. */
export type ArticleParts = Partial<Omit<Article, 'type' | 'headline'>> & {
  type?: 'article'
  /** The lines of the headline, or the main line alone. */
  headline?: string | Partial<Headline>
}

const FIELDS = [
  ...['type', 'id', 'role', 'headline', 'rubric', 'dateline', 'bylines', 'body'],
  ...['continuations', 'subjects', 'extensions'],
]

/**
 * Returns an article with defaults for the fields that are not given: role `news`, `null` or an
 * empty list, and an id made of the content. In an issue, ids must be unique: give equal articles
 * ids, or pass their parts to `createIssue`.
 *
 * @throws ArgumentError when a field is wrong or unknown
 */
export function createArticle(parts: ArticleParts = {}): Article {
  const article = articleOf(parts, 'parts')
  if (article.id === '') article.id = idOfArticle(article)
  return article
}

/** Returns an article whose id is empty unless it is given. */
export function articleOf(parts: ArticleParts, argument: string): Article {
  checks.options(parts, FIELDS, argument)
  checks.that(parts.type === undefined || parts.type === 'article', `${argument}.type`, '"article"', parts.type)
  const { headline, ...fields } = parts
  const lines = typeof headline === 'string' ? { main: headline } : headline
  const article: Article = {
    type: 'article',
    id: '',
    role: 'news',
    headline: { kicker: null, main: null, deck: null, ...given(lines) },
    rubric: null,
    dateline: null,
    bylines: [],
    body: [],
    continuations: [],
    subjects: [],
    ...given(fields),
  }
  checks.article(article, argument)
  if (parts.id !== undefined) checkId(parts.id, `${argument}.id`)
  checks.that(
    ARTICLE_ROLES.includes(article.role),
    `${argument}.role`,
    `one of ${ARTICLE_ROLES.join(', ')}`,
    article.role,
  )
  const date = article.dateline?.date ?? null
  const isDay = date === null || (typeof date === 'string' && isDayOrMonthDay(date))
  checks.that(isDay, `${argument}.dateline.date`, 'a day written YYYY-MM-DD or --MM-DD', date)
  checkExtensions(article.extensions, `${argument}.extensions`)
  return article
}

/** Returns the fields that are not `undefined`. */
export const given = <T extends object>(fields: T | undefined): T =>
  Object.fromEntries(Object.entries(fields ?? {}).filter(([, value]) => value !== undefined)) as T
