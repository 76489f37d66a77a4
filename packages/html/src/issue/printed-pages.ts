import { type Article, isBlank, type Page } from '@banmian/core'
import { writeArticleContent, writeSlot } from '../context/create-render-context.js'
import type { IssueContext } from '../context/issue-context.js'
import type { RenderContext } from '../context/render-context.js'
import { MAIN_ID } from '../document/write-document.js'
import { pageTitle } from '../labels/titles.js'
import { isVertical } from '../options/html-options.js'
import { writeHiddenHeading, writeRubric } from './article-heading.js'
import { writeCorrections } from './corrections.js'
import { type ColumnSpan, layOut } from './layout.js'

/** Level of the headlines of articles, below the issue and the printed page. */
const HEADLINE_LEVEL = 3

/** Writes the printed pages of an issue as the element `main`. */
export function writePrintedPages(issueContext: IssueContext): string {
  const { issue, context } = issueContext
  // Concatenation, since joining an array would copy the text of the whole issue.
  let pages = ''
  for (const page of issue.pages) pages += writePrintedPage(page, issueContext)
  const advertisement = writeSlot('advertisement', issue, null, context)
  return context.syntax.element('main', `\n${pages}${advertisement}`, { id: MAIN_ID, class: 'sheets', tabindex: '-1' })
}

function writePrintedPage(page: Page, issueContext: IssueContext): string {
  const { issue, context } = issueContext
  const { element, text } = context.syntax
  const { label, name } = pageTitle(issue, page, context.labels)
  const title = [
    ...(label === null ? [] : [element('span', text(label), { class: name === null ? 'name' : 'label' })]),
    ...(name === null ? [] : [element('span', text(name), { class: 'name' })]),
  ]
  const spans = layOut(page.articles)
  let articles = ''
  for (let index = 0; index < spans.length; index++)
    articles += writeArticle(page.articles[index]!, spans[index]!, issueContext)
  let bylines = ''
  for (const byline of page.bylines)
    if (!isBlank(byline.text)) bylines += `${element('address', text(byline.text), { class: 'byline' })}\n`
  return `${element(
    'section',
    `\n${element('h2', title.join(' '), { class: 'page-name' })}\n` +
      (articles === '' ? '' : `${element('div', `\n${articles}`, { class: 'articles' })}\n`) +
      bylines +
      writeUnplaced(page, context),
    { id: page.id, class: 'sheet' },
  )}\n`
}

function writeArticle(article: Article, span: ColumnSpan, { issue, context, nameOf }: IssueContext): string {
  const { attribute } = context.syntax
  const name = nameOf(article)
  const content =
    writeRubric(article, context) +
    writeHiddenHeading(article, name, HEADLINE_LEVEL, context) +
    writeArticleContent(article, HEADLINE_LEVEL, name.url, context) +
    writeCorrections(article, issue, context)
  // Vertical text scrolls sideways, which must be possible with the keyboard.
  const tabindex = isVertical(context.options) ? ' tabindex="0"' : ''
  const classes = `${attribute(article.role)} of4-${span.of4} of2-${span.of2}${span.isShortOf4 ? ' short4' : ''}${span.isShortOf2 ? ' short2' : ''}`
  return `<article id="${attribute(article.id)}" class="${classes}"${tabindex}>\n${content}</article>\n`
}

/** Writes the text that belongs to no article. */
function writeUnplaced(page: Page, { syntax, labels }: RenderContext): string {
  const { element, text } = syntax
  let lines = ''
  for (const fragment of page.unplaced) if (!isBlank(fragment.text)) lines += `${element('p', text(fragment.text))}\n`
  if (lines === '') return ''
  return `${element('aside', `\n${element('h3', text(labels.unplaced))}\n${lines}`, { class: 'unplaced' })}\n`
}
