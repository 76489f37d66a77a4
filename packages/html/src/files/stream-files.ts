import type { Issue } from '@banmian/core'
import { articlePage } from '../article/article-page.js'
import { editionOf } from '../issue/create-issue-context.js'
import { articleFile } from './file-name.js'
import { checks, HtmlError } from '../arguments/html-error.js'
import { issuePage } from '../issue/issue-page.js'
import { languageOf } from '../text/language-of.js'
import { memo } from '../caching/memoize.js'
import { checkOptions, type HtmlOptions } from '../options/html-options.js'
import { punctuationClass } from '../text/narrow-punctuation.js'
import { settingOf } from '../context/create-render-context.js'
import { type Sheet, sheetOf } from '../article/page-context.js'
import { siteStyle } from '../styles/stylesheet.js'
import { relativeUrls, type Surroundings } from '../context/site-context.js'

/** A file of a site. */
export interface SiteFile {
  /** Where it belongs, with `/` between folders, all ASCII. */
  path: string
  /** Its text, to be stored as UTF-8. */
  content: string
}

/**
 * Yields an issue as a small site, file by file: `style.css`, `index.html`, and `articles/<id>.html` for each article. All
 * links are relative, so the files work from a disk and under any path of a server.
 *
 * Arguments are checked at the call, before the first file.
 *
 * @throws HtmlError when an argument or option is wrong, two articles have the same id, or a body contains a node of an
 *   unknown type
 */
export function streamFiles(issue: Issue, options: HtmlOptions = {}): Generator<SiteFile, void, undefined> {
  checks.issue(issue)
  checkOptions(options)
  return filesOf(issue, options)
}

function* filesOf(issue: Issue, options: HtmlOptions): Generator<SiteFile, void, undefined> {
  const around: Surroundings = {
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
    site: null,
  }
  if (options.stylesheetUrl === undefined) yield { path: 'style.css', content: siteStyle(options) }
  yield* issueFiles(issue, options, around)
}

/** The pages of an issue. */
export function* issueFiles(
  issue: Issue,
  options: HtmlOptions,
  around: Surroundings,
): Generator<SiteFile, void, undefined> {
  const articles = issue.pages.flatMap((page) => page.articles)
  const paths = articles.map(around.articlePath)
  const taken = new Set<string>()
  for (const [index, path] of paths.entries()) {
    taken.add(path.toLowerCase())
    if (taken.size === index)
      throw new HtmlError({
        argument: 'article.id',
        expected: 'unique within its issue',
        received: articles[index]?.id,
        hint: 'Another article has the same id, apart from upper and lower case.',
      })
  }
  const punctuation = punctuationClass(articles)
  yield { path: around.issuePath, content: issuePage(issue, options, around, punctuation) }
  // All articles stand in one folder, so what one page links to is the same for all; nearly always they have one language, too.
  const editionIn = memo((language: string) =>
    editionOf(issue, settingOf(language, options, { ...around, path: paths[0] ?? around.path }, null)),
  )
  let index = 0
  for (const page of issue.pages) {
    const sheetIn = memo((language: string): Sheet => sheetOf(editionIn(language), page, punctuation))
    for (const article of page.articles) {
      const sheet = sheetIn(languageOf(issue, [article]))
      const content = articlePage(sheet, article, articles[index - 1] ?? null, articles[index + 1] ?? null)
      yield { path: paths[index]!, content }
      index++
    }
  }
}
