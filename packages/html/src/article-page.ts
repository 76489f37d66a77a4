import { type Article, type Issue, plainText } from '@banmian/core'
import { articlesOf, fromArticleFolder } from './address.js'
import { renderContent } from './content.js'
import { writeDocument } from './document.js'
import { firstWords, headlineText } from './headline-text.js'
import { rubric, unseenHeading } from './issue-page.js'
import { languageTag } from './language-tag.js'
import { issueTitle, pageTitle, paperName, wordsOf } from './naming.js'
import { checkOptions, type HtmlOptions } from './options.js'
import { type Syntax, syntaxOf } from './syntax.js'

/** As many characters of the text as search engines show. */
const DESCRIPTION = 120

/** Where an article's page leads to; relative URLs are as seen from the folder of articles. */
export interface Surroundings {
  issueUrl: string
  previous: { url: string; article: Article } | null
  next: { url: string; article: Article } | null
}

/**
 * One article of an issue as an HTML document that carries its style sheet and needs no other file.
 *
 * @throws TypeError when an option is wrong, the article is not of the issue, or its body holds a node of an unknown type
 */
export function renderArticle(issue: Issue, article: Article, options: HtmlOptions = {}): string {
  return articlePage(issue, article, options, null)
}

/** As {@link renderArticle}, linked to the pages around it. */
export function articlePage(issue: Issue, article: Article, options: HtmlOptions, around: Surroundings | null): string {
  checkOptions(options)
  if (!articlesOf(issue).includes(article))
    throw new TypeError('Expected article to be one of the articles of issue, received another object.')
  const { onRemoved } = options
  const syntax = syntaxOf('html', onRemoved)
  const { element } = syntax
  const words = wordsOf(issue)
  const title = headlineText(article) || words.untitled
  const content = renderContent(article, {
    syntax: 'html',
    headingLevel: 1,
    ...(around ? { resolveUrl: fromArticleFolder } : {}),
    ...(onRemoved ? { onRemoved } : {}),
  })
  const lead = rubric(article, syntax) + unseenHeading(article, 1, words.untitled, syntax)
  return writeDocument(
    {
      language: languageTag(issue.publication.language),
      title: `${firstWords(title, DESCRIPTION)} - ${paperName(issue)}`,
      description: firstWords(plainText(article.body).trim(), DESCRIPTION),
      keywords: article.subjects,
      stylesheetUrl: options.stylesheetUrl ?? null,
      skip: words.skip,
      header: place(issue, article, syntax, around),
      main: `${element('article', `\n${lead}${content}`, { id: article.id, class: article.role })}\n`,
      footer: around ? neighbours(around, issue, syntax) : '',
    },
    syntax,
  )
}

/** Where the article was printed. */
function place(issue: Issue, article: Article, { element, text }: Syntax, around: Surroundings | null): string {
  const page = issue.pages.find((one) => one.articles.includes(article))
  const paper = text(issueTitle(issue))
  const parts = [
    around ? element('a', paper, { href: around.issueUrl }) : element('span', paper),
    ...(page
      ? [
          around
            ? element('a', text(pageTitle(issue, page)), { href: `${around.issueUrl}#${page.id}` })
            : element('span', text(pageTitle(issue, page))),
        ]
      : []),
  ]
  return `${element('p', parts.join('\n'), { class: 'folio' })}\n`
}

function neighbours({ previous, next }: Surroundings, issue: Issue, { element, text }: Syntax): string {
  const words = wordsOf(issue)
  const link = (rel: 'prev' | 'next', word: string, to: { url: string; article: Article }): string => {
    const title = element('span', text(headlineText(to.article) || words.untitled))
    return `${element('p', `${text(word)}\n${element('a', title, { href: to.url, rel })}`, { class: rel })}\n`
  }
  const links = (previous ? link('prev', words.previous, previous) : '') + (next ? link('next', words.next, next) : '')
  return links === '' ? '' : `${element('nav', `\n${links}`, { 'aria-label': `${words.previous} ${words.next}` })}\n`
}
