import { type Article, firstWords, type Issue, type Page } from '@banmian/core'
import { flattenRope } from '../caching/flatten-rope.js'
import { memoize } from '../caching/memoize.js'
import type { ArticleName, IssueContext } from '../context/issue-context.js'
import type { RenderContext } from '../context/render-context.js'
import { writeDocumentStart } from '../document/write-document.js'
import { articleTitle, issueTitle, pageLine, paperName } from '../labels/titles.js'
import { jsonPerson } from '../structured-data/person.js'
import { writeArticleEnd } from '../structured-data/publication-issue.js'
import { publishedOf } from './published-of.js'

/** Number of articles whose names are kept, since those of a large issue take much memory. */
const MAX_NAMES = 1000
/** Maximum length of the title of an article's page, in characters. */
const MAX_TITLE_LENGTH = 120

/** Returns what the pages of an issue share. */
export function createIssueContext(issue: Issue, context: RenderContext): IssueContext {
  const { writeText, labels, syntax, site, to, withinArticle } = context
  return {
    issue,
    context,
    paper: paperName(issue, labels),
    documentStart: writeDocumentStart(issueTitle(issue, labels), context),
    publishedOf: publishedOf(issue, context.options),
    articleEnd: flattenRope(writeArticleEnd(issue, context)),
    nameOf: memoize(
      (article: Article) => {
        const title = articleTitle(article, labels)
        const path = site === null ? null : site.articlePath(article)
        const markup = withinArticle(article, () => writeText(title))
        const url = path === null ? null : to(path)
        return { title, markup, path, url, href: url === null ? null : syntax.attribute(url) }
      },
      new Map(),
      MAX_NAMES,
    ),
    personOf: memoize((name: string) => {
      const person = jsonPerson(name, context)
      return person === null ? null : flattenRope(person)
    }),
    pageLineOf: memoize((page: Page) => pageLine(issue, page, labels)),
  }
}

/** Returns the title of an article's page. */
export const shortTitle = ({ title }: ArticleName): string => firstWords(title, MAX_TITLE_LENGTH)
