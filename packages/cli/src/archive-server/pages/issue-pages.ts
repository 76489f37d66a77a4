import { type Issue, isCalendarDay } from '@banmian/core'
import { type HtmlOptions, renderArticle, renderIssue } from '@banmian/html'
import { labelsIn } from '@banmian/html/labels'
import { citeLinks } from '../citations/cite-links.js'
import { element, link, text } from '../html/element.js'
import { htmlAnswer, type ServerAnswer } from '../http/answer.js'
import { serverLabelsFor } from '../languages/server-labels-for.js'
import { queryString } from '../search/search-parameters.js'
import { type ArchiveSite, papersOf } from '../site/archive-site.js'
import { articlePath, bookPath, issuePath } from '../site/paths.js'
import { articleOf, issueById, pictureOnTheWeb } from '../site/published-issues.js'
import { dayName } from './day-name.js'
import { writeFeedLinks, writeNavigation } from './page-frame.js'
import { withArticleUrls, withIssueUrls } from './structured-data.js'

/** Answers with an issue as a page. */
export async function issuePage(site: ArchiveSite, id: string): Promise<ServerAnswer> {
  const issue = await issueById(site, id)
  const neighbors = await writeNeighbors(site, issue)
  const head = await writeHead(site, issue, issuePath(site.siteUrl, issue))
  const page = renderIssue(issue, pageOptions(site, issue, head, neighbors))
  return htmlAnswer(200, site.isPublished ? withIssueUrls(page, site, issue) : page)
}

/** Answers with an article as a page, with links by which it is cited. */
export async function articlePage(site: ArchiveSite, id: string): Promise<ServerAnswer> {
  const { issue, article } = await articleOf(site, id)
  const { base } = site
  const { language } = issue.publication
  const own = await serverLabelsFor(language)
  const day = dayName(issue.date, labelsIn(language))
  const whole = link(issuePath(base, issue), day === null ? own.wholeIssue : `${own.wholeIssue} ${day}`)
  const cited = `<li>${text(own.cite)} ${citeLinks(articlePath(base, article), article).join(' ')}</li>\n`
  const footer = `<ul class="own">\n<li>${whole}</li>\n${cited}</ul>\n`
  const head = await writeHead(site, issue, articlePath(site.siteUrl, article))
  const page = renderArticle(issue, article, pageOptions(site, issue, head, footer))
  return htmlAnswer(200, site.isPublished ? withArticleUrls(page, site, issue, article) : page)
}

/** Writes the URL of a page, if it is published, and links to the feeds of its newspaper. */
async function writeHead(site: ArchiveSite, { publication }: Issue, url: string): Promise<string> {
  const { language, name } = publication
  const papers = await papersOf(site)
  const own = await serverLabelsFor(language)
  const query = papers.entries.length === 1 ? '' : queryString({ publication: name ?? '' })
  const links = writeFeedLinks({ site, own, language }, name ?? labelsIn(language).issue, query)
  if (!site.isPublished) return links
  const canonical = element('link', { rel: 'canonical', href: url }, null)
  return `${canonical}\n${element('meta', { property: 'og:url', content: url }, null)}\n${links}`
}

function pageOptions(site: ArchiveSite, issue: Issue, head: string, footer: string): HtmlOptions {
  const { base } = site
  const labels = labelsIn(issue.publication.language)
  return {
    stylesheetUrl: `${base}style.css`,
    labels: labelsIn,
    authorUrl: (name) => base + queryString({ author: name }),
    picture: pictureOnTheWeb,
    slots: {
      head: () => head,
      header: () => writeNavigation({ site, labels }),
      footer: () => footer,
    },
  }
}

/** Writes links to the issues before and after, and to the e-book. */
async function writeNeighbors(site: ArchiveSite, issue: Issue): Promise<string> {
  const { archive, base } = site
  const { date, publication } = issue
  const labels = labelsIn(publication.language)
  const own = await serverLabelsFor(publication.language)
  const filter = { publication: publication.name ?? '' }
  const neighbor = async (backward: boolean): Promise<string> => {
    const window = { limit: 1, after: { value: date ?? '', id: issue.id }, backward }
    const { entries } = await archive.list(filter, 'oldest', window)
    const [key] = entries.map((entry) => entry.key)
    const day = key === undefined || !isCalendarDay(String(key.value)) ? null : String(key.value)
    if (key === undefined || day === null) return ''
    const label = `${backward ? labels.previousIssue : labels.nextIssue} ${dayName(day, labels)}`
    return element('li', {}, link(issuePath(base, key), label, { rel: backward ? 'prev' : 'next' }))
  }
  const book = element('li', {}, link(bookPath(base, issue), own.book, { type: 'application/epub+zip' }))
  const items = [await neighbor(true), await neighbor(false), book].filter(Boolean)
  return `<ul class="own">\n${items.join('\n')}\n</ul>\n`
}
