import { type Article, type Issue, isBlank } from '@banmian/core'
import { parseDay } from '../text/calendar-day.js'
import { articleFile, issueFolder } from '../files/file-name.js'
import { issueFiles, type SiteFile } from '../files/stream-files.js'
import { checks, HtmlError } from '../arguments/html-error.js'
import { issuePage } from '../issue/issue-page.js'
import { languageOf } from '../text/language-of.js'
import { dayName, paperName } from '../labels/titles.js'
import { folderUrl } from '../options/html-options.js'
import { punctuationClass } from '../text/narrow-punctuation.js'
import { siteStyle } from '../styles/stylesheet.js'
import { relativeUrls, type SiteLink, type Surroundings } from '../context/site-context.js'
import { type Labels, labelsFor } from '../labels/labels.js'
import { archivePages } from './archive-pages.js'
import { authorPath, emptyCatalog, remember, rubricPath } from './catalog.js'
import { groupPages } from './group-pages.js'
import { ICON, iconOf } from './icon.js'
import type { Paper } from './list-page.js'
import { checkSiteOptions, type SiteOptions } from './site-options.js'
import { notFoundPage, searchFiles } from './search-page.js'
import { type SiteFacts, sitePartsOf } from './site-parts.js'
import readerScript from './reader.browser.js'
import { robots, Sitemap } from './sitemap.js'

/**
 * A paper as a static site, file by file: the front page of the latest issue, a page for each issue and each article, the archive
 * by year and month, rubrics, authors, `sitemap.xml` (with `siteUrl`), `robots.txt`, `404.html`, style sheet and script. Links are
 * relative: it works under any path, and from a disk. Names of files are ASCII and depend on their content alone, so a site that
 * grows keeps its addresses.
 *
 * Issues come in order of publication. Two are held at a time, and a few strings for each article.
 *
 * @throws HtmlError when an argument or option is wrong, an issue is older than the one before it, two issues or two
 *   articles of an issue have the same path, or a body contains a node of an unknown type
 */
export function streamSite(
  issues: Iterable<Issue> | AsyncIterable<Issue>,
  options: SiteOptions = {},
): AsyncGenerator<SiteFile, void, undefined> {
  checkIssues(issues)
  checkSiteOptions(options)
  return siteFiles(issues, options)
}

function checkIssues(issues: unknown): void {
  const isIterable =
    typeof issues === 'object' && issues !== null && (Symbol.iterator in issues || Symbol.asyncIterator in issues)
  const isIssue = typeof issues === 'object' && issues !== null && 'type' in issues && issues.type === 'issue'
  checks.that(
    isIterable,
    'issues',
    'an iterable or async iterable of issues',
    issues,
    isIssue ? 'Pass a single issue in an array: [issue].' : undefined,
  )
}

async function* siteFiles(
  issues: Iterable<Issue> | AsyncIterable<Issue>,
  options: SiteOptions,
): AsyncGenerator<SiteFile, void, undefined> {
  const siteUrl = folderUrl(options)
  const { script = true } = options
  if (options.stylesheetUrl === undefined) yield { path: 'style.css', content: siteStyle(options) }
  if (script) yield { path: 'reader.js', content: readerScript }

  const catalog = emptyCatalog()
  const sitemap = siteUrl === null ? null : new Sitemap(siteUrl)
  const taken = new Set<string>()
  let latest: { issue: Issue; around: Surroundings } | null = null
  for await (const { previous, issue, next } of threes(issues)) {
    const labels = labelsOf(languageOfIssue(issue), options)
    const around = surroundings(`${issueFolder(issue)}index.html`, labels, options, {
      previousIssue: linkTo(previous, labels),
      nextIssue: linkTo(next, labels),
      alternates: [...(options.alternates ?? []), ...(options.issueAlternates?.(issue) ?? [])],
    })
    inOrder(previous, issue)
    if (taken.has(around.path.toLowerCase()))
      throw new HtmlError({
        argument: 'issues',
        expected: 'issues that differ in date or edition',
        received: around.path,
        hint: 'Two issues would be written to this file. Give each of them an edition.',
      })
    taken.add(around.path.toLowerCase())
    const paths: string[] = []
    for (const file of issueFiles(issue, options, around)) {
      paths.push(file.path)
      yield file
    }
    if (sitemap) yield* sitemap.add(parseDay(issue.date) === null ? null : issue.date, paths)
    remember(issue, catalog, labels)
    latest = { issue, around }
  }

  const language = latest ? languageOfIssue(latest.issue) : 'zh-Hans'
  const labels = labelsOf(language, options)
  const around = (path: string): Surroundings => surroundings(path, labels, options)
  const punctuation = punctuationClass(latest ? articlesOf(latest.issue) : [])
  const paper: Paper = {
    name: latest ? paperName(latest.issue, labels) : labels.issue,
    kind: `list${punctuation}`,
    language,
    labels,
    options,
  }
  if (latest) {
    yield {
      path: 'index.html',
      content: issuePage(latest.issue, options, { ...latest.around, path: 'index.html' }, punctuation),
    }
  }
  yield* archivePages(catalog.issues, paper, around)
  yield* groupPages('rubrics', catalog.rubrics, paper, around)
  yield* groupPages('authors', catalog.authors, paper, around)
  if (options.search) yield* searchFiles(paper, around('search.html'))
  if (options.icon === undefined) yield { path: ICON, content: iconOf(paper.name, options.theme ?? 'newsprint') }
  yield notFoundPage(paper, around('404.html'))
  if (sitemap) yield* sitemap.end()
  yield robots(siteUrl)
}

/** What is around a page of the site; `facts` are those of an issue's pages. */
function surroundings(path: string, labels: Labels, options: SiteOptions, facts?: Partial<SiteFacts>): Surroundings {
  const { icon = ICON, script = true, search = false, alternates = [] } = options
  const folder = path.replace(/[^/]*$/, '')
  return {
    path,
    canonicalPath: path,
    urlsFrom: relativeUrls,
    stylesheetPath: 'style.css',
    homePath: 'index.html',
    issuePath: path,
    articlePath: (article) => folder + articleFile(article),
    authorPath,
    rubricPath,
    searchable: search,
    site: sitePartsOf({
      labels,
      icon,
      scriptPath: script ? 'reader.js' : null,
      navigation: [
        { path: 'index.html', text: labels.home },
        { path: 'archive/index.html', text: labels.archive },
        { path: 'rubrics/index.html', text: labels.rubrics },
        { path: 'authors/index.html', text: labels.authors },
        ...(search ? [{ path: 'search.html', text: labels.search }] : []),
      ],
      alternates,
      previousIssue: null,
      nextIssue: null,
      ...facts,
    }),
  }
}

const articlesOf = ({ pages }: Issue): Article[] => pages.flatMap((page) => page.articles)
const languageOfIssue = (issue: Issue): string => languageOf(issue, articlesOf(issue))
const labelsOf = (language: string, { labels }: SiteOptions): Labels => ({ ...labelsFor(language), ...labels })

function linkTo(issue: Issue | null, labels: Labels): SiteLink | null {
  if (issue === null) return null
  const text = [dayName(issue.date, labels) ?? labels.undated, issue.edition].filter((part) => !isBlank(part)).join(' ')
  return { path: `${issueFolder(issue)}index.html`, text }
}

function inOrder(previous: Issue | null, { date }: Issue): void {
  if (previous === null || parseDay(previous.date) === null || parseDay(date) === null) return
  if (date !== null && previous.date !== null && date < previous.date)
    throw new HtmlError({
      argument: 'issues',
      expected: 'in order of their dates',
      received: date,
      hint: `The issue before is of ${previous.date}. Sort the issues by date.`,
    })
}

interface Three {
  previous: Issue | null
  issue: Issue
  next: Issue | null
}

/** Each issue with its neighbours. Only a neighbour's name is used, so what is held stays small. */
async function* threes(issues: Iterable<Issue> | AsyncIterable<Issue>): AsyncGenerator<Three, void, undefined> {
  let previous: Issue | null = null
  let issue: Issue | null = null
  let index = 0
  for await (const next of issues) {
    checks.issue(next, `issues[${index++}]`)
    if (issue !== null) {
      yield { previous, issue, next }
      previous = { ...issue, pages: [] }
    }
    issue = next
  }
  if (issue !== null) yield { previous, issue, next: null }
}
