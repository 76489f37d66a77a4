import type { Article, Issue } from '@banmian/core'
import { writeDocument } from '../document/write-document.js'
import { type ArticleName, editionOf, shortName } from '../issue/create-issue-context.js'
import { headLinks, printedLinks } from '../document/head-links.js'
import { checks, HtmlError } from '../arguments/html-error.js'
import { rubric, unseenHeading } from '../issue/issue-page.js'
import { newsArticle, pictureUrl } from '../structured-data/news-article.js'
import { languageOf } from '../text/language-of.js'
import { openingWords } from '../text/opening-words.js'
import { checkOptions, type HtmlOptions } from '../options/html-options.js'
import { punctuationClass } from '../text/narrow-punctuation.js'
import { contentOf, type Setting, settingOf, slot } from '../context/create-render-context.js'
import { type Sheet, sheetOf } from './page-context.js'
import { articleStyle } from '../styles/stylesheet.js'
import { neighbour, writeTurn } from './prev-next.js'

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
  const edition = editionOf(issue, settingOf(languageOf(issue, [article]), options, null, articleStyle))
  const sheet = sheetOf(edition, page, punctuationClass(page.articles))
  return articlePage(sheet, article, null, null)
}

/** As {@link renderArticle}, linked to the site around it. */
export function articlePage(sheet: Sheet, article: Article, previous: Article | null, next: Article | null): string {
  const { issue, setting, nameOf } = sheet.edition
  const { attribute, text } = setting.syntax
  const named = nameOf(article)
  const before = neighbour(previous, sheet.edition)
  const after = neighbour(next, sheet.edition)
  const title = shortName(named)
  const opening = openingWords(article.body, OPENING, DESCRIPTION)
  const { heading, description, head } = setting.within(article, () => {
    const description = opening === '' ? null : attribute(opening)
    const head = headLinks(
      {
        path: named.path,
        title,
        description,
        keywords: article.subjects,
        picture: firstPicture(article, setting),
        printed:
          article.rubric === null ? sheet.printed : printedLinks(sheet.edition.published, article.rubric, setting),
        jsonLd: newsArticle(article, named, sheet.properties, sheet.edition),
        previous: before?.href ?? null,
        next: after?.href ?? null,
      },
      sheet.links,
      setting,
    )
    return { heading: text(title), description, head }
  })
  return writeDocument(
    {
      issue,
      article,
      title: `${heading} - ${sheet.paper}`,
      description,
      head,
      opening: sheet.opening,
      main: reading(sheet, article, named),
      footer: writeTurn(before, after, sheet.turn) + sheet.foot,
    },
    setting,
  )
}

function reading(sheet: Sheet, article: Article, named: ArticleName): string {
  const { issue, setting } = sheet.edition
  const { attribute } = setting.syntax
  const content =
    rubric(article, setting) + unseenHeading(article, named, 1, setting) + contentOf(article, 1, null, setting)
  return (
    `<article id="${attribute(article.id)}" class="${attribute(article.role)}"${sheet.attributes}>\n${content}` +
    `${slot('advertisement', issue, article, setting)}</article>\n${samePage(sheet, article, named)}</main>`
  )
}

/** As many articles before and after one as its page lists. */
const NEAR = 50

/** The other articles of the printed page. */
function samePage({ page, beside, items }: Sheet, article: Article, { markup }: ArticleName): string {
  if (items.length < 2) return ''
  const index = page.articles.indexOf(article)
  let list = beside
  for (let one = Math.max(0, index - NEAR); one <= index + NEAR && one < items.length; one++)
    list += one === index ? `<li><span aria-current="page">${markup}</span></li>\n` : items[one]
  return `${list}</ol>\n</nav>\n`
}

function firstPicture(article: Article, setting: Setting): string | null {
  for (const block of article.body) {
    if (block.type !== 'figure' || block.image === null) continue
    const shown = setting.picture(block.image, article)
    const url = shown === null ? null : pictureUrl(shown.url, setting)
    if (url !== null) return url
  }
  return null
}
