import { type Correction, headlineText } from '@banmian/core'
import { editDistance, nearest } from '@banmian/core/arguments'
import { openIssue } from '../issues/stored/stored-issue.js'
import type { ReportMessage } from '../report/report.js'
import { commandMessage } from '../report/report-messages.js'
import { excerpt } from '../text/printable.js'

/** Maximum number of characters by which an id may differ from the one that was meant. */
const MAX_ID_DISTANCE = 2
/** Maximum length of a headline in a message, in characters. */
const MAX_HEADLINE = 40
/** The name of an article's page, which people copy from the address. */
const PAGE_NAME = /([^/]+?)\.html(?:[?#].*)?$/

/** An article that a correction can be about. */
interface KnownArticle {
  id: string
  headline: string
  date: string | null
}

/**
 * Returns a warning for each correction whose article is in no issue, with the article that is
 * probably meant.
 *
 * @param ids - Ids of the articles of all issues
 * @param issueFiles - Paths of the issues as JSON, which are read only for a warning
 * @param isComplete - False if some issues could not be read
 */
export function unknownCorrections(
  corrections: readonly Correction[],
  ids: ReadonlySet<string>,
  issueFiles: readonly string[],
  isComplete: boolean,
): ReportMessage[] {
  const unknown = [...new Set(corrections.map(({ article }) => article))].filter((article) => !ids.has(article))
  if (unknown.length === 0) return []
  const articles = issueFiles.flatMap(articlesIn)
  const rest = isComplete ? '' : ' It may be in an issue that could not be read.'
  return unknown.map((article) => {
    const meant = meantBy(article, articles)
    const advice =
      meant === null
        ? 'write the id of the article, which is the name of its page without .html'
        : `did you mean ${meant.id}, ${described(meant)}?`
    const text = `The correction of "${excerpt(article, 60)}" is not shown, because no issue contains that article; ${advice}`
    return commandMessage('correction-unknown', 'warning', `${text}${meant === null ? '.' : ''}${rest}`)
  })
}

function articlesIn(path: string): KnownArticle[] {
  const { issue, close } = openIssue(path)
  try {
    return issue.pages.flatMap(({ articles }) =>
      articles.map((article) => ({ id: article.id, headline: headlineText(article) ?? '', date: issue.date })),
    )
  } finally {
    close()
  }
}

/**
 * Returns the article whose page, headline or id is most like a text that should be an id, or null
 * if none is similar.
 */
function meantBy(text: string, articles: readonly KnownArticle[]): KnownArticle | null {
  const id = PAGE_NAME.exec(text)?.[1] ?? text
  const same = articles.find((article) => article.id.toLowerCase() === id.trim().toLowerCase())
  if (same !== undefined) return same
  const byId = nearest(
    id,
    articles.map((article) => article.id),
  )
  // Ids are mostly hashes, any two of which have many characters in common.
  if (byId !== null && editDistance(id.toLowerCase(), byId.toLowerCase()) <= MAX_ID_DISTANCE)
    return articles.find((article) => article.id === byId)!
  const headlines = articles.flatMap(({ headline }) => (headline === '' ? [] : [headline]))
  const part = text.trim().length > 1 ? headlines.find((headline) => headline.includes(text.trim())) : undefined
  const headline = part ?? nearest(text, headlines)
  return headline === null ? null : articles.find((article) => article.headline === headline)!
}

const described = ({ headline, date }: KnownArticle): string =>
  [headline === '' ? null : `"${excerpt(headline, MAX_HEADLINE)}"`, date === null ? null : `of ${date}`]
    .filter((part) => part !== null)
    .join(' ')
