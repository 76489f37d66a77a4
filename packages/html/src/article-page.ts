import { type Article, type Issue, type Page, plainText } from '@banmian/core'
import { MAIN, writeDocument } from './document.js'
import { headLinks } from './head-links.js'
import { firstWords, headlineText } from './headline-text.js'
import { rubric, unseenHeading } from './issue-page.js'
import { newsArticle, pictureUrl, publishedAt } from './json-ld.js'
import { languageOf } from './language-tag.js'
import { dayName, pageLine, paperName } from './naming.js'
import type { HtmlOptions } from './options.js'
import { kindOf } from './punctuation.js'
import { contentOf, type Setting, settingOf, slot } from './setting.js'
import { siteFoot, siteNavigation } from './site-parts.js'
import type { Surroundings } from './surroundings.js'

/** As many characters of the text as search engines show. */
const DESCRIPTION = 120
/** As many blocks of the text, which hold more characters than that. */
const OPENING = 5

/**
 * One article of an issue as an HTML document that carries its style sheet and needs no other file.
 *
 * @throws TypeError when an option is wrong, the article is not of the issue, or its body holds a node of an unknown type
 */
export function renderArticle(issue: Issue, article: Article, options: HtmlOptions = {}): string {
  const page = issue.pages.find((one) => one.articles.includes(article))
  if (page === undefined)
    throw new TypeError('Expected article to be one of the articles of issue, received another object.')
  const kind = kindOf('article', page.articles)
  return articlePage(issue, article, options, { page, previous: null, next: null, kind }, null)
}

/** Where an article stands in its issue. */
export interface ArticlePlace {
  page: Page
  previous: Article | null
  next: Article | null
  /** Class of the page. */
  kind: string
}

/** As {@link renderArticle}, linked to the site around it. */
export function articlePage(
  issue: Issue,
  article: Article,
  options: HtmlOptions,
  { page, previous, next, kind }: ArticlePlace,
  around: Surroundings | null,
): string {
  const setting = settingOf(languageOf(issue, [article]), options, around)
  const { language, words, to } = setting
  const name = firstWords(headlineText(article) || words.untitled, DESCRIPTION)
  const url = (one: Article | null) => (one === null || around === null ? null : to(around.articlePath(one)))
  const description = firstWords(plainText(article.body.slice(0, OPENING)).trim(), DESCRIPTION)
  const paper = paperName(issue, words)
  return writeDocument(
    {
      issue,
      article,
      kind,
      title: `${name} - ${paper}`,
      description,
      head: headLinks(
        {
          type: 'article',
          title: name,
          description,
          paper,
          language,
          published: publishedAt(issue) ?? null,
          section: article.rubric ?? page.name,
          keywords: article.subjects,
          picture: firstPicture(article, setting),
          jsonLd: newsArticle(issue, page, article, setting),
          previous: url(previous),
          next: url(next),
        },
        setting,
      ),
      header: bar(issue, page, setting) + siteNavigation(setting),
      main: reading(issue, page, article, setting),
      footer: turn(previous, next, setting) + siteFoot(setting),
    },
    setting,
  )
}

/** The paper, the day and the printed page. */
function bar(issue: Issue, page: Page, setting: Setting): string {
  const { syntax, words, around, to } = setting
  const { element, text } = syntax
  const linked = (content: string, path: string | null): string =>
    path === null ? content : element('a', content, { href: to(path) })
  const paper = text(paperName(issue, words))
  const home = around === null ? null : (around.homePath ?? around.issuePath)
  const name = element(home === null ? 'span' : 'a', paper, { class: 'paper', href: home === null ? null : to(home) })
  const day = dayName(issue.date, words)
  const folio = [
    ...(day === null
      ? []
      : [linked(element('time', text(day), { datetime: issue.date }), around === null ? null : around.issuePath)]),
    linked(
      element('span', text(pageLine(issue, page, words))),
      around === null ? null : `${around.issuePath}#${page.id}`,
    ),
  ]
  const line = `${name}\n${element('p', folio.join('\n'), { class: 'folio' })}`
  return `${element('div', `\n${line}\n`, { class: 'bar' })}\n${slot('header', issue, null, setting)}`
}

function reading(issue: Issue, page: Page, article: Article, setting: Setting): string {
  const { syntax, around } = setting
  const content = rubric(article, setting) + unseenHeading(article, 1, setting) + contentOf(article, 1, null, setting)
  const text = syntax.element('article', `\n${content}${slot('advertisement', issue, article, setting)}`, {
    id: article.id,
    class: article.role,
    // A text that is scrolled must be within reach of the keyboard.
    tabindex: setting.options.vertical ? '0' : null,
    'data-pagefind-body': around?.searchable ? '' : null,
  })
  const beside = around === null ? '' : samePage(page, article, setting)
  return syntax.element('main', `\n${text}\n${beside}`, { id: MAIN, class: 'reading', tabindex: '-1' })
}

/** As many articles before and after one as its page lists. */
const NEAR = 50

/** The other articles of the printed page. */
function samePage(page: Page, article: Article, { syntax, words, around, to }: Setting): string {
  if (around === null || page.articles.length < 2) return ''
  const { element, text } = syntax
  const index = page.articles.indexOf(article)
  const items = page.articles.slice(Math.max(0, index - NEAR), index + NEAR + 1).map((one) => {
    const title = text(headlineText(one) || words.untitled)
    return element(
      'li',
      one === article
        ? element('span', title, { 'aria-current': 'page' })
        : element('a', title, { href: to(around.articlePath(one)) }),
    )
  })
  const heading = element('h2', text(words.samePage))
  const list = element('ol', `\n${items.join('\n')}\n`)
  return `${element('nav', `\n${heading}\n${list}\n`, { class: 'beside', 'aria-label': words.samePage })}\n`
}

function turn(previous: Article | null, next: Article | null, { syntax, words, around, to }: Setting): string {
  if (around === null) return ''
  const { element, text } = syntax
  const link = (rel: 'prev' | 'next', word: string, article: Article | null): string => {
    if (article === null) return ''
    const href = to(around.articlePath(article))
    const title = element('a', text(headlineText(article) || words.untitled), { href, rel })
    return `${element('p', `${text(word)}\n${title}`, { class: rel })}\n`
  }
  const links = link('prev', words.previous, previous) + link('next', words.next, next)
  const label = `${words.previous} ${words.next}`
  return links === '' ? '' : `${element('nav', `\n${links}`, { class: 'turn', 'aria-label': label })}\n`
}

function firstPicture(article: Article, setting: Setting): string | null {
  for (const block of article.body) {
    if (block.type !== 'figure' || block.image === null) continue
    const shown = setting.options.picture ? setting.options.picture(block.image, article) : block.image
    const url = shown === null ? undefined : pictureUrl(shown.url, setting)
    if (url !== undefined) return url
  }
  return null
}
