import { type Article, type Issue, languageTag } from '@banmian/core'
import { checks } from '../arguments/html-error.js'
import { checkUniqueIds } from '../arguments/unique-ids.js'
import { articlePage } from '../article/article-page.js'
import { pageContexts } from '../article/page-context.js'
import { memoize } from '../caching/memoize.js'
import { sharedBodies } from '../content/shared-bodies.js'
import { writeBody } from '../content/write-body.js'
import { createRenderContext } from '../context/create-render-context.js'
import { relativeUrls } from '../context/relative-urls.js'
import type { SiteContext } from '../context/render-context.js'
import { createIssueContext } from '../issue/create-issue-context.js'
import { issuePage } from '../issue/issue-page.js'
import { withOwnCorrections } from '../options/corrections.js'
import { checkOptions, type HtmlOptions } from '../options/html-options.js'
import { siteStyleIn } from '../styles/stylesheet.js'
import { scriptLanguage } from '../text/language-of.js'
import { punctuationClass } from '../text/narrow-punctuation.js'
import { articleFile } from './file-name.js'
import { fileOf, type SiteFile } from './site-file.js'

/**
 * Yields an issue as a small site, file by file: `style.css`, `index.html`, and
 * `articles/<id>.html` for each article. All links are relative, so that the files work from a
 * disk and under any path of a server. `[...streamFiles(issue)]` is an array of all files.
 *
 * Arguments are checked at the call, before the first file.
 *
 * @throws HtmlError when an argument or option is wrong, two articles have the same id, or a body
 *   contains a node of an unknown type
 */
export function streamFiles(issue: Issue, options: HtmlOptions = {}): Generator<SiteFile, void, undefined> {
  checks.issue(issue)
  checkOptions(options)
  return filesOf(issue, withOwnCorrections(options))
}

function* filesOf(issue: Issue, options: HtmlOptions): Generator<SiteFile, void, undefined> {
  const site: SiteContext = {
    path: 'index.html',
    canonicalPath: 'index.html',
    urlsFrom: relativeUrls,
    stylesheetPath: 'style.css',
    homePath: null,
    issuePath: 'index.html',
    articlePath: articleFile,
    authorPath: null,
    rubricPath: () => null,
    searchable: false,
    writeBody,
    parts: null,
  }
  const language = languageTag(issue.publication.language)
  if (options.stylesheetUrl === undefined) yield { path: 'style.css', content: siteStyleIn(language, options) }
  yield* issueFiles(issue, options, site)
}

/** Most articles of an issue in pieces whose bodies are kept from one page to another. */
const MOST_SHARED = 500

/**
 * Yields the page of an issue and those of its articles.
 *
 * @param inPieces - Whether the page of the issue is rendered when it is read
 */
export function* issueFiles(
  issue: Issue,
  options: HtmlOptions,
  siteContext: SiteContext,
  inPieces = false,
): Generator<SiteFile, void, undefined> {
  const articles = issue.pages.flatMap((page) => page.articles)
  const { counted, removals } = countRemovals(options)
  // Handlers of the caller's own may write each page differently.
  const isSharing = options.handlers === undefined && (!inPieces || articles.length <= MOST_SHARED)
  const paths = new Map<Article, string>()
  for (const article of articles) paths.set(article, siteContext.articlePath(article))
  checkUniqueIds(issue, (article) => paths.get(article)!.toLowerCase())
  const site: SiteContext = {
    ...siteContext,
    articlePath: (article) => paths.get(article)!,
    writeBody: isSharing ? sharedBodies(removals) : writeBody,
  }
  const punctuation = punctuationClass(articles)
  yield fileOf(site.issuePath, () => issuePage(issue, counted, site, punctuation), inPieces)
  // All articles are in one folder and nearly always in one language, so that their pages share
  // one context.
  const pageContextsIn = memoize((language: string) => {
    const context = createRenderContext(
      language,
      counted,
      { ...site, path: site.articlePath(articles[0]!) },
      null,
      punctuation,
    )
    return pageContexts(createIssueContext(issue, context), punctuation)
  })
  const language = languageTag(issue.publication.language)
  let index = 0
  for (const page of issue.pages) {
    for (const [indexOnPage, article] of page.articles.entries()) {
      const pageContext = pageContextsIn(language || scriptLanguage([article]))(page)
      const content = articlePage(pageContext, indexOnPage, articles[index - 1] ?? null, articles[index + 1] ?? null)
      yield { path: site.articlePath(article), content }
      index++
    }
  }
}

/** Returns options that count removed characters, if these are reported, and their number. */
function countRemovals(options: HtmlOptions): { counted: HtmlOptions; removals: () => number } {
  const { onRemoved } = options
  if (onRemoved === undefined) return { counted: options, removals: () => 0 }
  let count = 0
  const counted: HtmlOptions = {
    ...options,
    onRemoved: (removed) => {
      count++
      onRemoved(removed)
    },
  }
  return { counted, removals: () => count }
}
