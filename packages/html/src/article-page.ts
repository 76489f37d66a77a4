import type { Article, Issue, Page } from '@banmian/core'
import { MAIN, writeDocument } from './document.js'
import { type ArticleName, type Edition, editionOf, shortName } from './edition.js'
import { headLinks } from './head-links.js'
import { openingWords } from './headline-text.js'
import { rubric, unseenHeading } from './issue-page.js'
import { newsArticle, pictureUrl } from './json-ld.js'
import { languageOf } from './language-tag.js'
import { dayName } from './naming.js'
import { inOnePiece } from './one-piece.js'
import type { HtmlOptions } from './options.js'
import { punctuationClass } from './punctuation.js'
import { contentOf, type Setting, settingOf, slot } from './setting.js'
import { siteFoot, siteNavigation } from './site-parts.js'

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
  const edition = editionOf(issue, settingOf(languageOf(issue, [article]), options, null))
  const sheet = sheetOf(edition, page, punctuationClass(page.articles))
  return articlePage(sheet, article, null, null)
}

/** A printed page, as far as the pages of its articles show it. */
export interface Sheet {
  edition: Edition
  page: Page
  /** Class of the pages. */
  kind: string
  header: string
  /** What the foot of a page ends with. */
  foot: string
  /** Its articles as items of a list. */
  items: readonly string[]
}

/** What the pages of the articles of one printed page share. */
export function sheetOf(edition: Edition, page: Page, punctuation: string): Sheet {
  const { setting, nameOf } = edition
  const { element } = setting.syntax
  return {
    edition,
    page,
    kind: `article${punctuation}`,
    header: inOnePiece(bar(edition, page) + slot('header', edition.issue, null, setting) + siteNavigation(setting)),
    foot: inOnePiece(siteFoot(setting)),
    items: page.articles.map((article) => {
      const { markup, url } = nameOf(article)
      return inOnePiece(`${element('li', element('a', markup, { href: url }))}\n`)
    }),
  }
}

/** As {@link renderArticle}, linked to the site around it. */
export function articlePage(sheet: Sheet, article: Article, previous: Article | null, next: Article | null): string {
  const { edition, page } = sheet
  const { issue, setting, paper, nameOf } = edition
  const named = nameOf(article)
  const before = previous === null ? null : nameOf(previous)
  const after = next === null ? null : nameOf(next)
  const title = shortName(named)
  const opening = openingWords(article.body.slice(0, OPENING), DESCRIPTION)
  const description = opening === '' ? null : setting.syntax.attribute(opening)
  const head = headLinks(
    {
      type: 'article',
      path: named.path,
      title,
      description,
      paper,
      published: edition.published,
      section: article.rubric ?? page.name,
      keywords: article.subjects,
      picture: firstPicture(article, setting),
      jsonLd: newsArticle(edition, page, article, named),
      previous: before?.url ?? null,
      next: after?.url ?? null,
    },
    setting,
  )
  return writeDocument(
    {
      issue,
      article,
      kind: sheet.kind,
      title: `${title} - ${paper}`,
      description,
      head,
      header: sheet.header,
      main: reading(sheet, article, named),
      footer: turn(before, after, setting) + sheet.foot,
    },
    setting,
  )
}

/** The paper, the day and the printed page. */
function bar({ issue, setting, paper, lineOf }: Edition, page: Page): string {
  const { syntax, words, around, to } = setting
  const { element, text } = syntax
  const linked = (content: string, path: string | null): string =>
    path === null ? content : element('a', content, { href: to(path) })
  const home = around === null ? null : (around.homePath ?? around.issuePath)
  const attributes = { class: 'paper', href: home === null ? null : to(home) }
  const name = element(home === null ? 'span' : 'a', text(paper), attributes)
  const day = dayName(issue.date, words)
  const folio = [
    ...(day === null
      ? []
      : [linked(element('time', text(day), { datetime: issue.date }), around === null ? null : around.issuePath)]),
    linked(element('span', text(lineOf(page))), around === null ? null : `${around.issuePath}#${page.id}`),
  ]
  const line = `${name}\n${element('p', folio.join('\n'), { class: 'folio' })}`
  return `${element('div', `\n${line}\n`, { class: 'bar' })}\n`
}

function reading(sheet: Sheet, article: Article, named: ArticleName): string {
  const { issue, setting } = sheet.edition
  const content =
    rubric(article, setting) + unseenHeading(article, named, 1, setting) + contentOf(article, 1, null, setting)
  const text = setting.syntax.element('article', `\n${content}${slot('advertisement', issue, article, setting)}`, {
    id: article.id,
    class: article.role,
    // A text that is scrolled must be within reach of the keyboard.
    tabindex: setting.options.vertical ? '0' : null,
    'data-pagefind-body': setting.around?.searchable ? '' : null,
  })
  const beside = setting.around === null ? '' : samePage(sheet, article, named)
  return `<main id="${MAIN}" class="reading" tabindex="-1">\n${text}\n${beside}</main>`
}

/** As many articles before and after one as its page lists. */
const NEAR = 50

/** The other articles of the printed page. */
function samePage({ edition, page, items }: Sheet, article: Article, { markup }: ArticleName): string {
  if (items.length < 2) return ''
  const { syntax, words } = edition.setting
  const index = page.articles.indexOf(article)
  let list = ''
  for (let one = Math.max(0, index - NEAR); one <= index + NEAR && one < items.length; one++)
    list += one === index ? `<li><span aria-current="page">${markup}</span></li>\n` : items[one]
  const label = syntax.attribute(words.samePage)
  const heading = syntax.text(words.samePage)
  return `<nav class="beside" aria-label="${label}">\n<h2>${heading}</h2>\n<ol>\n${list}</ol>\n</nav>\n`
}

function turn(previous: ArticleName | null, next: ArticleName | null, { syntax, words }: Setting): string {
  const { element, text } = syntax
  const link = (rel: 'prev' | 'next', word: string, article: ArticleName | null): string => {
    if (article === null) return ''
    const title = element('a', article.markup, { href: article.url, rel })
    return `<p class="${rel}">${text(word)}\n${title}</p>\n`
  }
  const links = link('prev', words.previous, previous) + link('next', words.next, next)
  const label = `${words.previous} ${words.next}`
  return links === '' ? '' : `${element('nav', `\n${links}`, { class: 'turn', 'aria-label': label })}\n`
}

function firstPicture(article: Article, setting: Setting): string | null {
  for (const block of article.body) {
    if (block.type !== 'figure' || block.image === null) continue
    const shown = setting.content.picture(block.image, article)
    const url = shown === null ? null : pictureUrl(shown.url, setting)
    if (url !== null) return url
  }
  return null
}
