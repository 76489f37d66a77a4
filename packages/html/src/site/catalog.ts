import { type Article, type Byline, firstWords, headlineText, type Issue, isBlank } from '@banmian/core'
import { articleFile, issueFolder, slug } from '../files/file-name.js'
import { pageLine } from '../labels/titles.js'
import type { Labels } from '../labels/labels.js'

/** What a site remembers of an issue once its pages are written. */
export interface IssueEntry {
  path: string
  date: string | null
  edition: string | null
  articles: number
  /** Headlines that open its first pages. */
  highlights: readonly string[]
}

/** What a site remembers of an article. */
export interface ArticleEntry {
  path: string
  title: string
  date: string | null
  /** Label and name of its printed page. */
  page: string
}

/** All articles of one author, or under one rubric. */
export interface Group {
  name: string
  path: string
  entries: ArticleEntry[]
}

/** What the lists of a site are made of. */
export interface Catalog {
  issues: IssueEntry[]
  authors: Map<string, Group>
  rubrics: Map<string, Group>
}

/** Headlines of a list are cut here. */
const TITLE = 80
/** Longer ones are no names, and get no page. */
const LONGEST_NAME = 60
const HIGHLIGHTS = 3

export const emptyCatalog = (): Catalog => ({ issues: [], authors: new Map(), rubrics: new Map() })

/** Where the list of an author's articles is; `null` for what is no name. */
export const authorPath = (name: string): string | null => groupPath('authors', name)
/** Where the list of the articles under a rubric is. */
export const rubricPath = (name: string): string | null => groupPath('rubrics', name)

function groupPath(folder: string, printed: string): string | null {
  const name = printed.trim()
  return isBlank(name) || name.length > LONGEST_NAME ? null : `${folder}/${slug(name)}.html`
}

/** Remembers an issue, in a few strings for each article. */
export function remember(issue: Issue, catalog: Catalog, labels: Labels): void {
  const folder = issueFolder(issue)
  for (const page of issue.pages) {
    const line = own(firstWords(pageLine(issue, page, labels), TITLE))
    for (const article of page.articles) {
      const entry = {
        path: folder + articleFile(article),
        title: titleOf(article, labels),
        date: issue.date,
        page: line,
      }
      for (const name of namesIn(article)) join(catalog.authors, name, authorPath(name), entry)
      if (article.rubric !== null) join(catalog.rubrics, article.rubric, rubricPath(article.rubric), entry)
    }
  }
  const openings = issue.pages.flatMap(({ articles }) => articles.slice(0, 1))
  catalog.issues.push({
    path: `${folder}index.html`,
    date: issue.date,
    edition: issue.edition,
    articles: issue.pages.reduce((sum, page) => sum + page.articles.length, 0),
    highlights: openings.slice(0, HIGHLIGHTS).map((article) => titleOf(article, labels)),
  })
}

const titleOf = (article: Article, labels: Labels): string =>
  own(firstWords(headlineText(article) || labels.untitled, TITLE))

/** A text of its own: a part of a text holds the whole in memory. */
const own = (text: string): string => Array.from(text).join('')

function join(groups: Map<string, Group>, printed: string, path: string | null, entry: ArticleEntry): void {
  if (path === null) return
  const group = groups.get(path)
  if (group === undefined) groups.set(path, { name: printed.trim(), path, entries: [entry] })
  else if (group.entries.at(-1) !== entry) group.entries.push(entry)
}

/** Everybody named in the credits of an article and of its pictures, once. */
function namesIn(article: Article): Set<string> {
  const figures = article.body.filter((block) => block.type === 'figure')
  const bylines: readonly Byline[] = [...article.bylines, ...figures.flatMap((figure) => figure.bylines)]
  return new Set(bylines.flatMap(({ credits }) => credits.map(({ name }) => name)))
}
