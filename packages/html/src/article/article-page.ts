import type { Article, Issue } from '@banmian/core'
import { checks, HtmlError } from '../arguments/html-error.js'
import { createRenderContext, writeArticleContent, writeSlot } from '../context/create-render-context.js'
import type { ArticleName } from '../context/issue-context.js'
import { writeMetadata, writeSection } from '../document/metadata.js'
import { writeDocument } from '../document/write-document.js'
import { writeHiddenHeading, writeRubric } from '../issue/article-heading.js'
import { writeCorrections } from '../issue/corrections.js'
import { createIssueContext, shortTitle } from '../issue/create-issue-context.js'
import { correctedAt, withOwnCorrections } from '../options/corrections.js'
import { checkOptions, type HtmlOptions } from '../options/html-options.js'
import { absolutePictures } from '../structured-data/absolute-pictures.js'
import { newsArticle } from '../structured-data/news-article.js'
import { articleStyle } from '../styles/stylesheet.js'
import { languageOf } from '../text/language-of.js'
import { punctuationClass } from '../text/narrow-punctuation.js'
import { openingWords } from '../text/opening-words.js'
import { type PageContext, pageContexts } from './page-context.js'
import { writePrevNext } from './prev-next.js'

/** Maximum length of the description, in characters. Search engines show about as many. */
const MAX_DESCRIPTION_LENGTH = 120
/**
 * Number of blocks that are read for the description. They nearly always contain enough
 * characters.
 */
const DESCRIPTION_BLOCKS = 5
/** Number of articles before and after an article that its page lists. */
const LISTED_NEIGHBORS = 50
const HEADLINE_LEVEL = 1

/**
 * Returns an article of an issue as an HTML document that contains its style sheet and needs no
 * other file.
 *
 * @throws HtmlError when an argument or option is wrong, the article does not belong to the issue,
 *   or its body contains a node of an unknown type
 */
export function renderArticle(issue: Issue, article: Article, options: HtmlOptions = {}): string {
  checks.issue(issue)
  checks.article(article)
  checkOptions(options)
  const page = issue.pages.find(({ articles }) => articles.includes(article))
  if (page === undefined)
    throw new HtmlError({
      argument: 'article',
      expected: 'one of the articles of issue',
      received: article,
      hint: 'Pass the object itself from issue.pages[…].articles, not a copy of it.',
    })
  const punctuation = punctuationClass(page.articles)
  const context = createRenderContext(
    languageOf(issue, [article]),
    withOwnCorrections(options),
    null,
    articleStyle,
    punctuation,
  )
  const issueContext = createIssueContext(issue, context)
  return articlePage(pageContexts(issueContext, punctuation)(page), page.articles.indexOf(article), null, null)
}

/**
 * Returns the page of an article within a site.
 *
 * @param index - Index of the article in its printed page
 */
export function articlePage(
  pageContext: PageContext,
  index: number,
  previous: Article | null,
  next: Article | null,
): string {
  const { issueContext, shared, page, list } = pageContext
  const { issue, context, nameOf } = issueContext
  const article = page.articles[index]!
  const name = list?.names[index] ?? nameOf(article)
  const before = previous === null ? null : (list?.names[index - 1] ?? nameOf(previous))
  const after = next === null ? null : (list?.names[index + 1] ?? nameOf(next))
  const { title, description, head } = context.withinArticle(article, () =>
    writeHead(pageContext, article, name, before, after),
  )
  return writeDocument(
    {
      issue,
      article,
      start: issueContext.documentStart,
      title,
      description,
      head,
      bodyStart: pageContext.bodyStart,
      main: writeMain(pageContext, index, article, name),
      footer: writePrevNext(before, after, shared.prevNext) + shared.footer,
    },
    context,
  )
}

function writeHead(
  pageContext: PageContext,
  article: Article,
  name: ArticleName,
  previous: ArticleName | null,
  next: ArticleName | null,
): { title: string; description: string | null; head: string } {
  const { issueContext, shared, section, properties } = pageContext
  const { context } = issueContext
  const published = issueContext.publishedOf(article)
  const modified = correctedAt(article, context.options)
  const pictures = absolutePictures(article, context)
  const { attribute, text } = context.syntax
  const title = shortTitle(name)
  const opening = openingWords(article.body, DESCRIPTION_BLOCKS, MAX_DESCRIPTION_LENGTH)
  const description = opening === '' ? null : attribute(opening)
  const head = writeMetadata(
    {
      path: name.path,
      title,
      description,
      keywords: article.subjects,
      picture: pictures[0]?.picture ?? null,
      published,
      modified,
      section: article.rubric === null ? section : writeSection(article.rubric, context),
      jsonLd: newsArticle(article, name, { published, modified }, pictures, properties, issueContext),
      previous: previous?.href ?? null,
      next: next?.href ?? null,
    },
    shared.metadata,
    context,
  )
  return { title: text(title) + shared.titleEnd, description, head }
}

/** Writes the rest of the element `main`, whose start tag is in the page context. */
function writeMain(pageContext: PageContext, index: number, article: Article, name: ArticleName): string {
  const { issue, context } = pageContext.issueContext
  const { attribute } = context.syntax
  const content =
    writeRubric(article, context) +
    writeHiddenHeading(article, name, HEADLINE_LEVEL, context) +
    writeArticleContent(article, HEADLINE_LEVEL, null, context) +
    writeCorrections(article, issue, context)
  const startTag = `<article id="${attribute(article.id)}" class="${attribute(article.role)}"${pageContext.shared.attributes}>`
  const advertisement = writeSlot('advertisement', issue, article, context)
  return `${startTag}\n${content}${advertisement}</article>\n${writeSamePage(pageContext, index, name)}</main>`
}

/** Writes the list of the articles of the same printed page. */
function writeSamePage({ shared, list }: PageContext, current: number, name: ArticleName): string {
  if (list === null || list.ends.length < 2) return ''
  const { items, ends } = list
  const startOf = (index: number): number => (index > 0 ? ends[index - 1]! : 0)
  const before = items.slice(startOf(current - LISTED_NEIGHBORS), startOf(current))
  const after = items.slice(ends[current], ends[current + LISTED_NEIGHBORS])
  return `${shared.listStart}${before}<li><span aria-current="page">${name.markup}</span></li>\n${after}</ol>\n</nav>\n`
}
