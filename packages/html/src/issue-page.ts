import type { Article, Issue, Page } from '@banmian/core'
import { renderContent } from './content.js'
import { writeDocument } from './document.js'
import { headlineText } from './headline-text.js'
import { languageTag } from './language-tag.js'
import { dayName, issueTitle, pageTitle, paperName, wordsOf } from './naming.js'
import { checkOptions, type HtmlOptions } from './options.js'
import { isBlank, type Syntax, syntaxOf } from './syntax.js'

/**
 * An issue as one HTML document: masthead, contents, and each printed page with its articles in full, in reading order.
 * It carries its style sheet and needs no other file.
 *
 * @throws TypeError when an option is wrong or a body holds a node of an unknown type
 */
export function renderIssue(issue: Issue, options: HtmlOptions = {}): string {
  return issuePage(issue, options, null)
}

/** As {@link renderIssue}, with each headline linked to its article's page when `articleUrl` says where that is. */
export function issuePage(
  issue: Issue,
  options: HtmlOptions,
  articleUrl: ((article: Article) => string) | null,
): string {
  checkOptions(options)
  const syntax = syntaxOf('html', options.onRemoved)
  const page = (one: Page) => printedPage(one, issue, options, syntax, articleUrl)
  return writeDocument(
    {
      language: languageTag(issue.publication.language),
      title: issueTitle(issue),
      description: issue.pages.map((one) => pageTitle(issue, one)).join(wordsOf(issue).and),
      keywords: [],
      stylesheetUrl: options.stylesheetUrl ?? null,
      skip: wordsOf(issue).skip,
      header: masthead(issue, syntax) + contents(issue, syntax),
      main: issue.pages.map(page).join(''),
      footer: '',
    },
    syntax,
  )
}

function masthead(issue: Issue, { element, text }: Syntax): string {
  const words = wordsOf(issue)
  const day = dayName(issue)
  const folio = [
    ...(day === null ? [] : [element('time', text(day), { datetime: issue.date })]),
    ...(issue.number === null || isBlank(issue.number) ? [] : [element('span', text(words.number(issue.number)))]),
    ...(issue.edition === null || isBlank(issue.edition) ? [] : [element('span', text(issue.edition))]),
  ]
  const name = element('h1', text(paperName(issue)), { class: 'masthead' })
  return `${name}\n${folio.length === 0 ? '' : `${element('p', folio.join('\n'), { class: 'folio' })}\n`}`
}

function contents(issue: Issue, { element, text }: Syntax): string {
  const words = wordsOf(issue)
  const entry = (article: Article) =>
    element('li', element('a', text(headlineText(article) || words.untitled), { href: `#${article.id}` }))
  const lists = issue.pages
    .filter((page) => page.articles.length > 0)
    .map((page) => {
      const title = element('a', text(pageTitle(issue, page)), { href: `#${page.id}` })
      return `${element('p', title)}\n${element('ol', `\n${page.articles.map(entry).join('\n')}\n`)}\n`
    })
  return lists.length === 0 ? '' : `${element('nav', `\n${lists.join('')}`, { 'aria-label': words.contents })}\n`
}

function printedPage(
  page: Page,
  issue: Issue,
  options: HtmlOptions,
  syntax: Syntax,
  articleUrl: ((article: Article) => string) | null,
): string {
  const { element, text } = syntax
  const words = wordsOf(issue)
  const article = (one: Article) => {
    const content = renderContent(one, {
      syntax: 'html',
      headingLevel: 3,
      href: articleUrl?.(one) ?? null,
      ...(options.onRemoved ? { onRemoved: options.onRemoved } : {}),
    })
    const lead = rubric(one, syntax) + unseenHeading(one, 3, words.untitled, syntax)
    return `${element('article', `\n${lead}${content}`, { id: one.id, class: one.role })}\n`
  }
  const credits = page.bylines
    .filter((byline) => !isBlank(byline.text))
    .map((byline) => `${element('address', text(byline.text), { class: 'byline' })}\n`)
  return `${element(
    'section',
    [
      `\n${element('h2', text(pageTitle(issue, page)))}\n`,
      page.articles.length === 0
        ? ''
        : `${element('div', `\n${page.articles.map(article).join('')}`, { class: 'articles' })}\n`,
      ...credits,
      unplaced(page, words.unplaced, syntax),
    ].join(''),
    { id: page.id, class: 'page' },
  )}\n`
}

/** The standing column that an article runs under. */
export function rubric(article: Article, { element, text }: Syntax): string {
  if (article.rubric === null || isBlank(article.rubric)) return ''
  return `${element('p', text(article.rubric), { class: 'rubric' })}\n`
}

/** A heading for readers that go from heading to heading, where the paper printed none. */
export function unseenHeading(article: Article, level: number, untitled: string, { element, text }: Syntax): string {
  const { kicker, main, deck } = article.headline
  if (![kicker, main, deck].every(isBlank)) return ''
  return `${element(`h${level}`, text(headlineText(article) || untitled), { class: 'unseen' })}\n`
}

function unplaced(page: Page, title: string, { element, text }: Syntax): string {
  const lines = page.unplaced
    .filter((fragment) => !isBlank(fragment.text))
    .map((fragment) => `${element('p', text(fragment.text))}\n`)
  if (lines.length === 0) return ''
  return `${element('aside', `\n${element('h3', text(title))}\n${lines.join('')}`, { class: 'unplaced' })}\n`
}
