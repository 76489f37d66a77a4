import { type Article, type Byline, firstWords, type Issue, isBlank } from '@banmian/core'
import { articleFile, issueFolder, slug } from '../files/file-name.js'
import type { Labels } from '../labels/labels.js'
import { articleTitle, pageLine } from '../labels/titles.js'

/** The data of an issue that a site keeps after its pages are written. */
export interface IssueEntry {
  path: string
  date: string | null
  edition: string | null
  /** The headlines at the top of its first pages. */
  highlights: readonly string[]
}

/** The data of an article that a site keeps after its page is written. */
export interface ArticleEntry {
  path: string
  title: string
  date: string | null
  /** Label and name of its printed page. */
  page: string
}

/** The articles of one author or one rubric. */
export interface Group {
  name: string
  path: string
  entries: ArticleEntry[]
}

/** The content of the lists of a site. */
export interface Catalog {
  issues: IssueEntry[]
  /** Groups by path. */
  authors: Map<string, Group>
  /** Groups by path. */
  rubrics: Map<string, Group>
}

/** Maximum length of a headline or page title in a list, in characters. */
const MAX_TITLE_LENGTH = 80
/**
 * Maximum length of the name of an author or rubric, in UTF-16 code units. Longer texts are not
 * names and get no page.
 */
const MAX_NAME_LENGTH = 60
const MAX_HIGHLIGHTS = 3

/** Returns an empty catalog. */
export const createCatalog = (): Catalog => ({ issues: [], authors: new Map(), rubrics: new Map() })

/**
 * Returns the path of the list of an author's articles, or `null` for a text that is not a name.
 */
export const authorPath = (name: string): string | null => groupPath('authors', name)

/**
 * Returns the path of the list of the articles of a rubric, or `null` for a text that is not a
 * name.
 */
export const rubricPath = (name: string): string | null => groupPath('rubrics', name)

function groupPath(folder: string, text: string): string | null {
  const name = text.trim()
  return isBlank(name) || name.length > MAX_NAME_LENGTH ? null : `${folder}/${slug(name)}.html`
}

/** Adds an issue to a catalog, with a few strings for each article. */
export function addIssue(issue: Issue, catalog: Catalog, labels: Labels): void {
  const folder = issueFolder(issue)
  for (const page of issue.pages) {
    const pageTitle = copyOf(firstWords(pageLine(issue, page, labels), MAX_TITLE_LENGTH))
    for (const article of page.articles) {
      const entry = {
        path: folder + articleFile(article),
        title: titleOf(article, labels),
        date: issue.date,
        page: pageTitle,
      }
      for (const name of namesIn(article)) addToGroup(catalog.authors, name, authorPath(name), entry)
      const { rubric } = article
      if (rubric !== null) addToGroup(catalog.rubrics, rubric, rubricPath(rubric), entry)
    }
  }
  const leads = issue.pages.flatMap(({ articles }) => articles.slice(0, 1))
  catalog.issues.push({
    path: `${folder}index.html`,
    date: issue.date,
    edition: issue.edition,
    highlights: leads.slice(0, MAX_HIGHLIGHTS).map((article) => titleOf(article, labels)),
  })
}

const titleOf = (article: Article, labels: Labels): string =>
  copyOf(firstWords(articleTitle(article, labels), MAX_TITLE_LENGTH))

/** Returns a copy of a text. A slice would keep the whole text that it was cut from in memory. */
const copyOf = (text: string): string => Array.from(text).join('')

function addToGroup(groups: Map<string, Group>, name: string, path: string | null, entry: ArticleEntry): void {
  if (path === null) return
  const group = groups.get(path)
  if (group === undefined) groups.set(path, { name: name.trim(), path, entries: [entry] })
  else if (group.entries.at(-1) !== entry) group.entries.push(entry)
}

/** Returns the names of everybody credited in an article and in its figures, each once. */
function namesIn(article: Article): Set<string> {
  const figures = article.body.filter((block) => block.type === 'figure')
  const bylines: readonly Byline[] = [...article.bylines, ...figures.flatMap((figure) => figure.bylines)]
  return new Set(bylines.flatMap(({ credits }) => credits.map(({ name }) => name)))
}
