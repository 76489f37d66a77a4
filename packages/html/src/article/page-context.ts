import type { Article, Page } from '@banmian/core'
import { MAIN, openingOf } from '../document/write-document.js'
import type { Edition } from '../issue/create-issue-context.js'
import { type CommonLinks, commonLinks, printedLinks } from '../document/head-links.js'
import { type CommonProperties, commonProperties } from '../structured-data/news-article.js'
import { dayName } from '../labels/titles.js'
import { inOnePiece } from '../caching/flatten-rope.js'
import { isVertical } from '../options/html-options.js'
import { slot } from '../context/create-render-context.js'
import { type TurnLabels, turnLabels } from './prev-next.js'

/** A printed page, as far as the pages of its articles show it. Markup is written. */
export interface Sheet {
  edition: Edition
  page: Page
  /** As a title names the paper. */
  paper: string
  links: CommonLinks
  /** Day and section of an article that runs under no rubric. */
  printed: string
  properties: CommonProperties
  /** From the end of the head to the article. */
  opening: string
  /** Attributes of every article, with a blank before them. */
  attributes: string
  /** What the list of its articles opens with. */
  beside: string
  /** Its articles as items of the list; none when nothing is linked. */
  items: readonly string[]
  turn: TurnLabels
  /** What the foot of a page ends with. */
  foot: string
}

/** What the pages of the articles of one printed page share; `punctuation` is the class of its punctuation. */
export function sheetOf(edition: Edition, page: Page, punctuation: string): Sheet {
  const { issue, setting, paper, published, nameOf } = edition
  const { options, syntax, labels, around } = setting
  const item = (article: Article): string => {
    const { markup, url } = nameOf(article)
    return inOnePiece(`${syntax.element('li', syntax.element('a', markup, { href: url }))}\n`)
  }
  const header = bar(edition, page) + slot('header', issue, null, setting) + (around?.site?.navigation(setting) ?? '')
  return {
    edition,
    page,
    paper: syntax.text(paper),
    links: commonLinks('article', paper, setting),
    printed: printedLinks(published, page.name, setting),
    properties: commonProperties(edition, page),
    opening: inOnePiece(
      `${openingOf(`article${punctuation}`, header, setting)}<main id="${MAIN}" class="reading" tabindex="-1">\n`,
    ),
    // A text that is scrolled must be within reach of the keyboard.
    attributes: (isVertical(options) ? ' tabindex="0"' : '') + (around?.searchable ? ' data-pagefind-body=""' : ''),
    beside: `<nav class="beside" aria-label="${syntax.attribute(labels.samePage)}">\n<h2>${syntax.text(labels.samePage)}</h2>\n<ol>\n`,
    items: around === null ? [] : page.articles.map(item),
    turn: turnLabels(setting),
    foot: inOnePiece(around?.site?.foot(setting) ?? ''),
  }
}

/** The paper, the day and the printed page. */
function bar({ issue, setting, paper, lineOf }: Edition, page: Page): string {
  const { syntax, labels, around, to } = setting
  const { element, text } = syntax
  const linked = (content: string, path: string | null): string =>
    path === null ? content : element('a', content, { href: to(path) })
  const home = around === null ? null : (around.homePath ?? around.issuePath)
  const attributes = { class: 'paper', href: home === null ? null : to(home) }
  const name = element(home === null ? 'span' : 'a', text(paper), attributes)
  const day = dayName(issue.date, labels)
  const folio = [
    ...(day === null
      ? []
      : [linked(element('time', text(day), { datetime: issue.date }), around === null ? null : around.issuePath)]),
    linked(element('span', text(lineOf(page))), around === null ? null : `${around.issuePath}#${page.id}`),
  ]
  const line = `${name}\n${element('p', folio.join('\n'), { class: 'folio' })}`
  return `${element('div', `\n${line}\n`, { class: 'bar' })}\n`
}
