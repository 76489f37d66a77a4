import type { Article, Issue } from '@banmian/core'
import { dayOf } from '../dates.js'
import { articleFile, issueFolder } from '../file-name.js'
import { issueFiles, type SiteFile } from '../files.js'
import { issuePage } from '../issue-page.js'
import { languageOf } from '../language-tag.js'
import { dayName, paperName } from '../naming.js'
import { punctuationClass } from '../punctuation.js'
import { renderStylesheet } from '../stylesheet.js'
import { relativeUrls, type SiteLink, type Surroundings } from '../surroundings.js'
import { isBlank } from '../syntax.js'
import { type Words, wordsFor } from '../words.js'
import { archivePages } from './archive-pages.js'
import { authorPath, emptyCatalog, remember, rubricPath } from './catalog.js'
import { groupPages } from './group-pages.js'
import { ICON, iconOf } from './icon.js'
import type { Paper } from './list-page.js'
import { checkSiteOptions, type SiteOptions } from './options.js'
import { notFoundPage, searchFiles } from './own-pages.js'
import { type SiteFacts, sitePartsOf } from './parts.js'
import readerScript from './reader.browser.js'
import { robots, Sitemap } from './sitemap.js'

/**
 * A paper as a static site, file by file: the front page of the latest issue, a page for each issue and each article, the archive
 * by year and month, rubrics, authors, `sitemap.xml` (with `baseUrl`), `robots.txt`, `404.html`, style sheet and script. Links are
 * relative: it works under any path, and from a disk. Names of files are ASCII and depend on their content alone, so a site that
 * grows keeps its addresses.
 *
 * Issues come in order of publication. Two are held at a time, and a few strings for each article.
 *
 * @throws TypeError when an option is wrong, an issue is older than the one before it, two issues or two articles of one have one
 *   address, or a body holds a node of an unknown type
 */
export async function* renderSite(
  issues: Iterable<Issue> | AsyncIterable<Issue>,
  options: SiteOptions = {},
): AsyncGenerator<SiteFile, void, undefined> {
  checkSiteOptions(options)
  const { baseUrl, script = true } = options
  if (options.stylesheetUrl === undefined) yield { path: 'style.css', content: renderStylesheet(options) }
  if (script) yield { path: 'reader.js', content: readerScript }

  const catalog = emptyCatalog()
  const sitemap = baseUrl === undefined ? null : new Sitemap(baseUrl)
  const taken = new Set<string>()
  let latest: { issue: Issue; around: Surroundings } | null = null
  for await (const { previous, issue, next } of threes(issues)) {
    const words = wordsOf(languageOfIssue(issue), options)
    const around = surroundings(`${issueFolder(issue)}index.html`, words, options, {
      previousIssue: linkTo(previous, words),
      nextIssue: linkTo(next, words),
      alternates: [...(options.alternates ?? []), ...(options.issueAlternates?.(issue) ?? [])],
    })
    inOrder(previous, issue)
    if (taken.has(around.path.toLowerCase()))
      throw new TypeError(`Expected every issue to have a day and edition of its own, found ${around.path} twice.`)
    taken.add(around.path.toLowerCase())
    const paths: string[] = []
    for (const file of issueFiles(issue, options, around)) {
      paths.push(file.path)
      yield file
    }
    if (sitemap) yield* sitemap.add(dayOf(issue.date) === null ? null : issue.date, paths)
    remember(issue, catalog, words)
    latest = { issue, around }
  }

  const language = latest ? languageOfIssue(latest.issue) : 'zh-Hans'
  const words = wordsOf(language, options)
  const around = (path: string): Surroundings => surroundings(path, words, options)
  const punctuation = punctuationClass(latest ? articlesOf(latest.issue) : [])
  const paper: Paper = {
    name: latest ? paperName(latest.issue, words) : words.issue,
    kind: `list${punctuation}`,
    language,
    words,
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
  yield robots(baseUrl)
}

/** What is around a page of the site; `facts` are those of an issue's pages. */
function surroundings(path: string, words: Words, options: SiteOptions, facts?: Partial<SiteFacts>): Surroundings {
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
      words,
      icon,
      scriptPath: script ? 'reader.js' : null,
      navigation: [
        { path: 'index.html', text: words.home },
        { path: 'archive/index.html', text: words.archive },
        { path: 'rubrics/index.html', text: words.rubrics },
        { path: 'authors/index.html', text: words.authors },
        ...(search ? [{ path: 'search.html', text: words.search }] : []),
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
const wordsOf = (language: string, { words }: SiteOptions): Words => ({ ...wordsFor(language), ...words })

function linkTo(issue: Issue | null, words: Words): SiteLink | null {
  if (issue === null) return null
  const text = [dayName(issue.date, words) ?? words.undated, issue.edition].filter((part) => !isBlank(part)).join(' ')
  return { path: `${issueFolder(issue)}index.html`, text }
}

function inOrder(previous: Issue | null, { date }: Issue): void {
  if (previous === null || dayOf(previous.date) === null || dayOf(date) === null) return
  if (date !== null && previous.date !== null && date < previous.date)
    throw new TypeError(`Expected issues in order of their days, received ${date} after ${previous.date}.`)
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
  for await (const next of issues) {
    if (issue !== null) {
      yield { previous, issue, next }
      previous = { ...issue, pages: [] }
    }
    issue = next
  }
  if (issue !== null) yield { previous, issue, next: null }
}
