import { checks } from '../model/argument-checks.js'
import { isCalendarDay } from '../model/calendar-day.js'
import { duplicateIds } from '../model/ids/duplicate-ids.js'
import type { Article, Issue, Page, Publication } from '../model/issue.js'
import { isLanguageTag } from '../model/language/language-tag.js'
import { checkExtensions, checkId } from './check-parts.js'
import { type ArticleParts, articleOf, given } from './create-article.js'
import { fillIds } from './fill-ids.js'

/** The fields of a page that are not the default. */
export type PageParts = Partial<Omit<Page, 'type' | 'articles'>> & {
  type?: 'page'
  /** Articles, or the parts that they are made of. */
  articles?: readonly (Article | ArticleParts)[]
}

/** The fields of an issue that are not the default. */
export type IssueParts = Partial<Omit<Issue, 'type' | 'publication' | 'pages'>> & {
  type?: 'issue'
  /** The newspaper, or its name. */
  publication?: string | Partial<Publication>
  /** Pages, or the parts that they are made of. */
  pages?: readonly (Page | PageParts)[]
}

const ISSUE_FIELDS = ['type', 'id', 'publication', 'date', 'number', 'edition', 'pages', 'extensions']
const PAGE_FIELDS = ['type', 'id', 'label', 'name', 'articles', 'bylines', 'unplaced']
const PUBLICATION_FIELDS = ['name', 'language', 'identifiers', 'url', 'publisher', 'timeZone']
/** Language of a publication when none is given, as in `parseIssue`. */
const DEFAULT_LANGUAGE = 'zh-Hans'

/**
 * Returns an issue with defaults for the fields that are not given: language `zh-Hans`, `null` or
 * an empty list. Ids that are not given are made as `parseIssue` makes them: of publication, date,
 * page and content. The result is valid, except that nodes inside bodies are not checked.
 *
 * @throws ArgumentError when a field is wrong or unknown, or an id occurs twice
 */
export function createIssue(parts: IssueParts = {}): Issue {
  checks.options(parts, ISSUE_FIELDS, 'parts')
  const { publication, pages = [], ...fields } = parts
  checks.that(Array.isArray(pages), 'parts.pages', 'an array of pages', pages)
  checks.that(parts.type === undefined || parts.type === 'issue', 'parts.type', '"issue"', parts.type)
  const issue: Issue = {
    type: 'issue',
    id: '',
    publication: publicationOf(publication),
    date: null,
    number: null,
    edition: null,
    pages: pages.map((page, index) => pageOf(page, `parts.pages[${index}]`)),
    ...given(fields),
  }
  checks.issue(issue, 'parts')
  if (parts.id !== undefined) checkId(parts.id, 'parts.id')
  const { date } = issue
  checks.that(date === null || isCalendarDay(date), 'parts.date', 'a day written YYYY-MM-DD', date)
  checkExtensions(issue.extensions, 'parts.extensions')
  const [duplicate] = duplicateIds({ pages: withIds(issue) })
  if (duplicate) {
    const [, page, list, index] = duplicate.path
    const argument = list === 'articles' ? `parts.pages[${page}].articles[${index}].id` : `parts.pages[${page}].id`
    checks.that(false, argument, 'an id that no other page or article has', duplicate.id, 'Omit it, and one is made.')
  }
  return fillIds(issue)
}

function publicationOf(publication: IssueParts['publication']): Publication {
  if (typeof publication !== 'string' && publication !== undefined)
    checks.options(publication, PUBLICATION_FIELDS, 'parts.publication')
  const parts = typeof publication === 'string' ? { name: publication } : given(publication)
  const language = parts.language ?? DEFAULT_LANGUAGE
  checks.that(
    typeof language === 'string' && isLanguageTag(language),
    'parts.publication.language',
    'a BCP 47 language tag such as "zh-Hans"',
    language,
  )
  return { name: null, language, identifiers: [], url: null, publisher: null, timeZone: null, ...parts }
}

function pageOf(parts: Page | PageParts, argument: string): Page {
  checks.options(parts, PAGE_FIELDS, argument)
  const { articles = [], ...fields } = parts
  checks.that(Array.isArray(articles), `${argument}.articles`, 'an array of articles', articles)
  checks.that(parts.type === undefined || parts.type === 'page', `${argument}.type`, '"page"', parts.type)
  if (parts.id !== undefined) checkId(parts.id, `${argument}.id`)
  return {
    type: 'page',
    id: '',
    label: null,
    name: null,
    articles: articles.map((article, index) => articleOf(article, `${argument}.articles[${index}]`)),
    bylines: [],
    unplaced: [],
    ...given(fields),
  }
}

/** Returns the pages of an issue with empty ids left out, so that they do not count as equal. */
const withIds = ({ pages }: Issue): unknown[] =>
  pages.map((page) => ({
    id: page.id || null,
    articles: page.articles.map(({ id }) => ({ id: id || null })),
  }))
