import { type Article, firstWords, type Issue, isBlank, type Page } from '@banmian/core'
import { MAIN, openingOf, writeDocument } from '../document/write-document.js'
import { type ArticleName, type Edition, editionOf } from './create-issue-context.js'
import { commonLinks, headLinks } from '../document/head-links.js'
import { checks } from '../arguments/html-error.js'
import { publicationIssue } from '../structured-data/news-article.js'
import { languageOf } from '../text/language-of.js'
import { layOut, type Span } from './layout.js'
import { dayName, issueTitle, pageTitle } from '../labels/titles.js'
import { checkOptions, type HtmlOptions, isVertical } from '../options/html-options.js'
import { punctuationClass } from '../text/narrow-punctuation.js'
import { contentOf, type Setting, settingOf, slot } from '../context/create-render-context.js'
import { issueStyle } from '../styles/stylesheet.js'
import type { SiteLink, Surroundings } from '../context/site-context.js'

/** As many characters of the page names as search engines show. */
const DESCRIPTION = 160

/**
 * An issue as one HTML document: name plate, contents, and each printed page with its articles in full, in reading order.
 * It carries its style sheet and needs no other file.
 *
 * @throws TypeError when an option is wrong or a body holds a node of an unknown type
 */
export function renderIssue(issue: Issue, options: HtmlOptions = {}): string {
  checks.issue(issue)
  checkOptions(options)
  return issuePage(issue, options, null, punctuationClass(issue.pages.flatMap((page) => page.articles)))
}

/** As {@link renderIssue}, linked to the site around it; `punctuation` is the class of its punctuation. */
export function issuePage(
  issue: Issue,
  options: HtmlOptions,
  around: Surroundings | null,
  punctuation: string,
): string {
  const articles = issue.pages.flatMap((page) => page.articles)
  const setting = settingOf(languageOf(issue, articles), options, around, issueStyle)
  const edition = editionOf(issue, setting)
  const { labels, to } = setting
  const site = around?.site ?? null
  const title = issueTitle(issue, labels)
  const pages = firstWords(issue.pages.map(edition.lineOf).join(labels.and), DESCRIPTION)
  const { attribute, text } = setting.syntax
  const description = pages === '' ? null : attribute(pages)
  const neighbour = (issue: SiteLink | null | undefined) => (issue ? attribute(to(issue.path)) : null)
  return writeDocument(
    {
      issue,
      article: null,
      title: text(title),
      description,
      head: headLinks(
        {
          path: around?.canonicalPath ?? null,
          title,
          description,
          keywords: [],
          picture: null,
          printed: '',
          jsonLd: publicationIssue(edition, articles.map(edition.nameOf)),
          previous: neighbour(site?.previousIssue),
          next: neighbour(site?.nextIssue),
        },
        commonLinks('website', edition.paper, setting),
        setting,
      ),
      opening: openingOf(
        `issue${punctuation}`,
        (site?.navigation(setting) ?? '') + masthead(edition) + contents(edition),
        setting,
      ),
      main: sheets(edition),
      footer: (site?.neighbours(setting) ?? '') + (site?.foot(setting) ?? ''),
    },
    setting,
  )
}

function masthead({ issue, setting, paper }: Edition): string {
  const { syntax, labels } = setting
  const { element, text } = syntax
  const day = dayName(issue.date, labels)
  const registered = issue.publication.identifiers.find(({ scheme }) => scheme === 'cn' || scheme === 'issn')
  const folio = [
    ...(day === null ? [] : [element('time', text(day), { datetime: issue.date })]),
    ...(isBlank(issue.number) ? [] : [element('span', text(labels.number(issue.number ?? '')))]),
    ...(isBlank(issue.edition) ? [] : [element('span', text(issue.edition ?? ''))]),
    ...(registered && !isBlank(registered.value)
      ? [element('span', text(`${registered.scheme.toUpperCase()} ${registered.value}`))]
      : []),
  ]
  const name = element('h1', text(paper), { class: 'nameplate' })
  const line = folio.length === 0 ? '' : `${element('p', folio.join('\n'), { class: 'folio' })}\n`
  return `${element('div', `\n${name}\n${line}${slot('header', issue, null, setting)}`, { class: 'masthead' })}\n`
}

/** The headlines of each page, folded away until they are asked for. */
function contents({ issue, setting, nameOf, lineOf }: Edition): string {
  const { syntax, labels } = setting
  const { element, text, attribute } = syntax
  let parts = ''
  for (const page of issue.pages) {
    if (page.articles.length === 0) continue
    const title = element('a', text(lineOf(page)), { href: `#${page.id}` })
    parts += `<div>\n<p class="part">${title}</p>\n<ol>\n`
    for (const article of page.articles)
      parts += `<li><a href="#${attribute(article.id)}">${nameOf(article).markup}</a></li>\n`
    parts += '</ol>\n</div>\n'
  }
  if (parts === '') return ''
  const folded = `<details>\n${element('summary', text(labels.contents))}\n<div>\n${parts}</div>\n</details>\n`
  return `${element('nav', `\n${folded}`, { class: 'contents', 'aria-label': labels.contents })}\n`
}

function sheets(edition: Edition): string {
  const { issue, setting } = edition
  // Not by joining, which would copy all of the text once more.
  let pages = ''
  for (const page of issue.pages) pages += sheet(page, edition)
  const advertisement = slot('advertisement', issue, null, setting)
  return setting.syntax.element('main', `\n${pages}${advertisement}`, { id: MAIN, class: 'sheets', tabindex: '-1' })
}

function sheet(page: Page, edition: Edition): string {
  const { issue, setting } = edition
  const { element, text } = setting.syntax
  const { label, name } = pageTitle(issue, page, setting.labels)
  const title = [
    ...(label === null ? [] : [element('span', text(label), { class: name === null ? 'name' : 'label' })]),
    ...(name === null ? [] : [element('span', text(name), { class: 'name' })]),
  ]
  const spans = layOut(page.articles)
  let articles = ''
  for (let index = 0; index < spans.length; index++) articles += piece(page.articles[index]!, spans[index]!, edition)
  const credits = page.bylines
    .filter((byline) => !isBlank(byline.text))
    .map((byline) => `${element('address', text(byline.text), { class: 'byline' })}\n`)
  return `${element(
    'section',
    `\n${element('h2', title.join(' '), { class: 'page-name' })}\n` +
      (articles === '' ? '' : `${element('div', `\n${articles}`, { class: 'articles' })}\n`) +
      credits.join('') +
      unplaced(page, setting),
    { id: page.id, class: 'sheet' },
  )}\n`
}

/** An article on its printed page. */
function piece(article: Article, { of4, of2 }: Span, { setting, nameOf }: Edition): string {
  const { attribute } = setting.syntax
  const named = nameOf(article)
  const content =
    rubric(article, setting) + unseenHeading(article, named, 3, setting) + contentOf(article, 3, named.url, setting)
  const scrolled = isVertical(setting.options) ? ' tabindex="0"' : ''
  return `<article id="${attribute(article.id)}" class="${attribute(article.role)} of4-${of4} of2-${of2}"${scrolled}>\n${content}</article>\n`
}

/** The standing column that an article runs under. */
export function rubric(article: Article, { syntax, around, to, within }: Setting): string {
  const { rubric } = article
  if (rubric === null || isBlank(rubric)) return ''
  const { element, text } = syntax
  const path = around?.rubricPath(rubric) ?? null
  const written = within(article, () => text(rubric))
  const name = path === null ? written : element('a', written, { href: to(path) })
  return `${element('p', name, { class: 'rubric' })}\n`
}

/** A heading for readers that go from heading to heading, where the paper printed none. */
export function unseenHeading({ headline }: Article, named: ArticleName, level: number, { syntax }: Setting): string {
  const { kicker, main, deck } = headline
  if (!isBlank(main) || !isBlank(kicker) || !isBlank(deck)) return ''
  return `${syntax.element(`h${level}`, named.markup, { class: 'unseen' })}\n`
}

function unplaced(page: Page, { syntax, labels }: Setting): string {
  const { element, text } = syntax
  const lines = page.unplaced
    .filter((fragment) => !isBlank(fragment.text))
    .map((fragment) => `${element('p', text(fragment.text))}\n`)
  if (lines.length === 0) return ''
  return `${element('aside', `\n${element('h3', text(labels.unplaced))}\n${lines.join('')}`, { class: 'unplaced' })}\n`
}
