import type { Article, Issue } from '@banmian/core'
import { articlePath, articlesOf } from './address.js'
import { articlePage } from './article-page.js'
import { issuePage } from './issue-page.js'
import { checkOptions, type HtmlOptions } from './options.js'
import { stylesheet } from './stylesheet.js'

/** A file of a site. */
export interface IssueFile {
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
export function* renderFiles(issue: Issue, options: HtmlOptions = {}): Generator<IssueFile, void, undefined> {
  checkOptions(options)
  const articles = articlesOf(issue)
  const paths = articles.map(articlePath)
  const twice = paths.find((path, index) => paths.indexOf(path) < index)
  if (twice !== undefined) throw new TypeError(`Expected every article to have an id of its own, found ${twice} twice.`)
  yield { path: 'style.css', content: stylesheet }
  const { stylesheetUrl = 'style.css' } = options
  yield { path: 'index.html', content: issuePage(issue, { ...options, stylesheetUrl }, articlePath) }
  const neighbour = (article: Article | undefined) =>
    article === undefined ? null : { url: articlePath(article).slice('articles/'.length), article }
  for (const [index, article] of articles.entries()) {
    const around = {
      issueUrl: '../index.html',
      previous: neighbour(articles[index - 1]),
      next: neighbour(articles[index + 1]),
    }
    const styled = { ...options, stylesheetUrl: options.stylesheetUrl ?? '../style.css' }
    yield { path: paths[index]!, content: articlePage(issue, article, styled, around) }
  }
}
