import { type Article, type Issue, isBlank, isCalendarDay } from '@banmian/core'
import { checks, HtmlError } from '../arguments/html-error.js'
import { writeBody } from '../content/write-body.js'
import { folderOf, relativeUrls } from '../context/relative-urls.js'
import type { SiteContext, SiteLink } from '../context/render-context.js'
import { articleFile, issueFolder } from '../files/file-name.js'
import { fileOf, type SiteFile } from '../files/site-file.js'
import { issueFiles } from '../files/stream-files.js'
import { issuePage } from '../issue/issue-page.js'
import { type Labels, labelsFor } from '../labels/labels.js'
import { withOwnLabels } from '../labels/labels-option.js'
import { dayName, paperName } from '../labels/titles.js'
import { correctedAt, issueCorrectedAt, withOwnCorrections } from '../options/corrections.js'
import { folderUrl } from '../options/html-options.js'
import { siteStyleIn } from '../styles/stylesheet.js'
import { languageOf } from '../text/language-of.js'
import { punctuationClass } from '../text/narrow-punctuation.js'
import { archivePages } from './archive-pages.js'
import { addIssue, authorPath, createCatalog, rubricPath } from './catalog.js'
import { groupPages } from './group-pages.js'
import { createIcon, ICON_PATH } from './icon.js'
import type { Paper } from './list-page.js'
import { notFoundPage } from './not-found-page.js'
import readerScript from './reader.browser.js'
import { searchFiles } from './search-page.js'
import { checkSiteOptions, type SiteOptions } from './site-options.js'
import { createSiteParts, type SitePartsData } from './site-parts.js'
import { robotsFile, SitemapWriter } from './sitemap.js'
import { withNeighbors } from './with-neighbors.js'

/** The facts about an issue that a link to it needs. */
export type NeighborIssue = Pick<Issue, 'id' | 'date' | 'edition'>

/** The issues before and after an issue, if there are any. */
export interface SiteNeighbors {
  previous?: NeighborIssue | null
  next?: NeighborIssue | null
}

/** Language of a site without an issue. */
const DEFAULT_LANGUAGE = 'zh-Hans'
/** Path of the front page's URL: the folder of the site. Its file is `index.html`. */
const FRONT_PAGE = ''

/**
 * Yields a newspaper as a static site, file by file: the latest issue as the front page, a page
 * for each issue and each article, the archive by year and month, rubrics, authors, `sitemap.xml`
 * (with `siteUrl`), `robots.txt`, `404.html`, style sheet and script. Links are relative, so that
 * the site works from a disk and under any path of a server. File names are ASCII and depend only
 * on the content, so that URLs stay the same while the site grows.
 *
 * Arguments are checked at the call; each issue is checked when it is read. Two issues are in
 * memory at a time, and a few strings for each article.
 *
 * @param issues - Issues in the order of their dates
 * @throws HtmlError when an argument or option is wrong, an issue is older than the one before it,
 *   two issues or two articles of an issue have the same path, or a body contains a node of an
 *   unknown type
 */
export function streamSite(
  issues: Iterable<Issue> | AsyncIterable<Issue>,
  options: SiteOptions = {},
): AsyncGenerator<SiteFile, void, undefined> {
  checkIssues(issues)
  checkSiteOptions(options)
  return siteFiles(issues, withOwnCorrections(options))
}

function checkIssues(issues: unknown): void {
  const isObject = typeof issues === 'object' && issues !== null
  const isIterable = isObject && (Symbol.iterator in issues || Symbol.asyncIterator in issues)
  const isIssue = isObject && 'type' in issues && issues.type === 'issue'
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
  const catalog = createCatalog()
  const sitemap = siteUrl === null ? null : new SitemapWriter(siteUrl)
  const taken = new Set<string>()
  let latest: { issue: Issue; site: SiteContext } | null = null
  for await (const { previous, issue, next } of withNeighbors(issues)) {
    if (latest === null) yield* sharedFiles(languageOfIssue(issue), options)
    const labels = siteLabels(languageOfIssue(issue), options)
    const site = issueSite(issue, { previous, next }, options)
    checkOrder(previous, issue)
    checkPath(site.path, taken)
    const paths = issuePaths(issue, site)
    if (!options.isWritten?.(issue)) yield* issueFiles(issue, options, site, options.inPieces)
    if (sitemap) yield* sitemap.add(dayOf(issue.date), paths, modifiedPaths(issue, site, options))
    addIssue(issue, catalog, labels)
    latest = { issue, site }
  }

  const language = latest ? languageOfIssue(latest.issue) : DEFAULT_LANGUAGE
  if (latest === null) yield* sharedFiles(language, options)
  const labels = siteLabels(language, options)
  const name = latest ? paperName(latest.issue, labels) : labels.issue
  const siteAt = (path: string): SiteContext => createSiteContext(path, name, labels, options)
  const punctuation = punctuationClass(latest ? articlesOf(latest.issue) : [])
  const paper: Paper = {
    name,
    kind: `list${punctuation}`,
    language,
    labels,
    options,
  }
  if (latest) {
    const { issue } = latest
    const site = { ...latest.site, path: 'index.html', canonicalPath: FRONT_PAGE }
    yield fileOf('index.html', () => issuePage(issue, options, site, punctuation), options.inPieces)
    if (sitemap) yield* sitemap.add(dayOf(issue.date), [FRONT_PAGE], modifiedPaths(issue, site, options))
  }
  yield* archivePages(catalog.issues, paper, siteAt)
  yield* groupPages('rubrics', catalog.rubrics, paper, siteAt)
  yield* groupPages('authors', catalog.authors, paper, siteAt)
  if (options.search) yield* searchFiles(paper, siteAt('search.html'))
  if (options.icon === undefined)
    yield { path: ICON_PATH, content: createIcon(paper.name, options.theme ?? 'newsprint') }
  yield notFoundPage(paper, siteAt('404.html'))
  if (sitemap) yield* sitemap.end()
  yield robotsFile(siteUrl)
}

/** Yields the files that all pages of a site share. The language is that of its first issue. */
function* sharedFiles(language: string, options: SiteOptions): Generator<SiteFile, void, undefined> {
  if (options.stylesheetUrl === undefined) yield { path: 'style.css', content: siteStyleIn(language, options) }
  if (options.script ?? true) yield { path: 'reader.js', content: readerScript }
}

/**
 * Yields the pages of one issue as {@link streamSite} writes them: its own page, then those of its
 * articles. With the option `isWritten` a program can write issues one by one, and then the rest.
 *
 * @throws HtmlError as `streamSite` does
 */
export function streamSiteIssue(
  issue: Issue,
  neighbors: SiteNeighbors = {},
  options: SiteOptions = {},
): Generator<SiteFile, void, undefined> {
  checks.issue(issue)
  checkSiteOptions(options)
  return issueFiles(issue, withOwnCorrections(options), issueSite(issue, neighbors, options), options.inPieces)
}

/** Returns the files around the page of an issue. */
function issueSite(issue: Issue, { previous = null, next = null }: SiteNeighbors, options: SiteOptions): SiteContext {
  const labels = siteLabels(languageOfIssue(issue), options)
  return createSiteContext(`${issueFolder(issue)}index.html`, paperName(issue, labels), labels, options, {
    previousIssue: linkTo(previous, labels),
    nextIssue: linkTo(next, labels),
    alternates: [...(options.alternates ?? []), ...(options.issueAlternates?.(issue) ?? [])],
  })
}

/** Returns the paths of the pages of an issue. */
const issuePaths = (issue: Issue, site: SiteContext): string[] => [
  site.path,
  ...articlesOf(issue).map((article) => site.articlePath(article)),
]

/** Returns the files around a page of the site. `data` is present for the pages of an issue. */
function createSiteContext(
  path: string,
  paper: string,
  labels: Labels,
  options: SiteOptions,
  data?: Partial<SitePartsData>,
): SiteContext {
  const { icon = ICON_PATH, script = true, search = false, alternates = [] } = options
  const folder = folderOf(path)
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
    writeBody,
    parts: createSiteParts({
      labels,
      paper,
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
      ...data,
    }),
  }
}

/** Returns the times of the last corrections of an issue's pages, by path. */
function modifiedPaths(issue: Issue, site: SiteContext, options: SiteOptions): ReadonlyMap<string, string> {
  const paths = new Map<string, string>()
  const issueTime = issueCorrectedAt(issue, options)
  if (issueTime === null) return paths
  paths.set(site.issuePath, issueTime).set(site.canonicalPath, issueTime)
  for (const article of articlesOf(issue)) {
    const time = correctedAt(article, options)
    if (time !== null) paths.set(site.articlePath(article), time)
  }
  return paths
}

// Takes the date alone: a suspended generator keeps the arguments of its calls in memory.
const dayOf = (date: string | null): string | null => (date !== null && isCalendarDay(date) ? date : null)
const articlesOf = ({ pages }: Issue): Article[] => pages.flatMap((page) => page.articles)
const languageOfIssue = (issue: Issue): string => languageOf(issue, articlesOf(issue))
const siteLabels = (language: string, options: SiteOptions): Labels =>
  withOwnLabels(labelsFor(language), options, language)

function linkTo(issue: NeighborIssue | null, labels: Labels): SiteLink | null {
  if (issue === null) return null
  const text = [dayName(issue.date, labels) ?? labels.undated, issue.edition].filter((part) => !isBlank(part)).join(' ')
  return { path: `${issueFolder(issue)}index.html`, text }
}

/** Throws an `HtmlError` when an issue is older than the one before it. */
function checkOrder(previous: Issue | null, { date }: Issue): void {
  const before = previous?.date ?? null
  if (before === null || date === null || !isCalendarDay(before) || !isCalendarDay(date)) return
  checks.that(
    date >= before,
    'issues',
    'in the order of their dates',
    date,
    `The issue before has the date ${before}. Sort the issues by date.`,
  )
}

/** Throws an `HtmlError` when another issue has the same path. */
function checkPath(path: string, taken: Set<string>): void {
  const key = path.toLowerCase()
  if (taken.has(key))
    throw new HtmlError({
      argument: 'issues',
      expected: 'issues that differ in date or edition',
      received: path,
      hint: 'Two issues would be written to this file. Give each of them an edition.',
    })
  taken.add(key)
}
