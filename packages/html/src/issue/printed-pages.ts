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

/** Yields the printed pages of an issue as the element `main`. Each article is a piece. */
export function* printedPages(issueContext: IssueContext): Generator<string, void, undefined> {
  const { issue, context } = issueContext
  yield `<main id="${MAIN_ID}" class="sheets" tabindex="-1">\n`
  for (const page of issue.pages) yield* printedPage(page, issueContext)
  yield `${writeSlot('advertisement', issue, null, context)}</main>`
}

function* printedPage(page: Page, issueContext: IssueContext): Generator<string, void, undefined> {
  const { issue, context } = issueContext
  const { element, text, attribute } = context.syntax
  const { label, name } = pageTitle(issue, page, context.labels)
  const title = [
    ...(label === null ? [] : [element('span', text(label), { class: name === null ? 'name' : 'label' })]),
    ...(name === null ? [] : [element('span', text(name), { class: 'name' })]),
  ]
  const heading = element('h2', title.join(' '), { class: 'page-name' })
  yield `<section id="${attribute(page.id)}" class="sheet">\n${heading}\n`
  if (page.articles.length > 0) {
    yield '<div class="articles">\n'
    const spans = layOut(page.articles)
    for (let index = 0; index < spans.length; index++)
      yield writeArticle(page.articles[index]!, spans[index]!, issueContext)
    yield '</div>\n'
  }
  let bylines = ''
  for (const byline of page.bylines)
    if (!isBlank(byline.text)) bylines += `${element('address', text(byline.text), { class: 'byline' })}\n`
  yield `${bylines}${writeUnplaced(page, context)}</section>\n`
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
  const classes = `${attribute(article.role)} of4-${span.of4} of2-${span.of2}${span.isShortOf4 ? ' short4' : ''}${span.isLooseOf4 ? ' loose4' : ''}${span.isShortOf2 ? ' short2' : ''}`
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
