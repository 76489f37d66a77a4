import type { Issue } from '@banmian/core'
import { articlePage } from './article-page.js'
import { articleFile } from './file-name.js'
import { issuePage } from './issue-page.js'
import { checkOptions, type HtmlOptions } from './options.js'
import { kindOf } from './punctuation.js'
import { renderStylesheet } from './stylesheet.js'
import type { Surroundings } from './surroundings.js'

/** A file of a site. */
export interface SiteFile {
  /** Where it belongs, with `/` between folders, all ASCII. */
  path: string
  /** Its text, to be stored as UTF-8. */
  content: string
}

/**
 * An issue as a small site, file by file: `style.css`, `index.html`, and `articles/<id>.html` for each article. All links are
 * relative, so it works from a folder, under any base path, and from a disk.
 *
 * @throws TypeError when an option is wrong, two articles have one id, or a body holds a node of an unknown type
 */
export function* renderFiles(issue: Issue, options: HtmlOptions = {}): Generator<SiteFile, void, undefined> {
  checkOptions(options)
  const around: Surroundings = {
    path: 'index.html',
    canonicalPath: 'index.html',
    rootPath: null,
    stylesheetPath: 'style.css',
    scriptPath: null,
    homePath: null,
    issuePath: 'index.html',
    articlePath: articleFile,
    authorPath: () => null,
    rubricPath: () => null,
    previousIssue: null,
    nextIssue: null,
    navigation: [],
    alternates: [],
    searchable: false,
  }
  if (options.stylesheetUrl === undefined) yield { path: 'style.css', content: renderStylesheet(options) }
  yield* issueFiles(issue, options, around)
}

/** The pages of an issue. */
export function* issueFiles(
  issue: Issue,
  options: HtmlOptions,
  around: Surroundings,
): Generator<SiteFile, void, undefined> {
  const articles = issue.pages.flatMap((page) => page.articles)
  const taken = new Set<string>()
  for (const article of articles) {
    const path = around.articlePath(article).toLowerCase()
    if (taken.has(path))
      throw new TypeError(`Expected every article to have an id of its own, found ${article.id} twice.`)
    taken.add(path)
  }
  yield { path: around.issuePath, content: issuePage(issue, options, around) }
  const kind = kindOf('article', articles)
  let index = 0
  for (const page of issue.pages) {
    for (const article of page.articles) {
      const path = around.articlePath(article)
      const place = { page, previous: articles[index - 1] ?? null, next: articles[index + 1] ?? null, kind }
      yield { path, content: articlePage(issue, article, options, place, { ...around, path, canonicalPath: path }) }
      index++
    }
  }
}
