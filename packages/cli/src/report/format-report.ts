import { type Article, type Issue, plainText } from '@banmian/core'
import type { Colors } from '../terminal/colors.js'
import { excerpt, printable } from '../text/printable.js'
import { writeSize } from '../text/size.js'
import { type FileReport, type IssueReport, isPhoto, type Report, type SiteReport } from './report.js'

/** Issues with more articles are listed by pages, not by headlines. */
const LISTED_ARTICLES = 40
/** Characters of a headline or caption that are shown. */
const SHOWN = 36

/** What was found and where the files are, for a person. */
export function formatReport(report: Report, issue: Issue, colors: Colors): string {
  return printSections([
    [heading(report.issue, colors), found(report.issue)],
    pages(issue, report.issue, colors),
    repairs(report.repairs, colors),
    files(report, colors),
  ])
}

/** What a site was made of and where its files are, for a person. */
export function formatSiteReport(report: SiteReport, colors: Colors): string {
  const { issues } = report
  const [first, last] = [issues[0]?.date, issues.at(-1)?.date]
  const days = first === last ? `${first}` : `${first} to ${last}`
  const sum = (key: 'articles' | 'photos') => issues.reduce((total, issue) => total + issue[key], 0)
  return printSections([
    [
      `${colors.bold(count(issues.length, 'issue'))} of ${days}`,
      `${count(sum('articles'), 'article')} and ${count(sum('photos'), 'photo')}`,
    ],
    repairs(report.repairs, colors),
    files(report, colors),
  ])
}

const printSections = (sections: readonly (readonly string[])[]): string =>
  sections
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')

/** A number with its word: `1 photo`, `2 photos`. */
export const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`

function heading({ publication, date }: IssueReport, { bold }: Colors): string {
  return [bold(publication === null ? 'Unnamed paper' : excerpt(publication, SHOWN)), date ?? 'undated'].join(' ')
}

function found({ articles, photos, unplaced, pages }: IssueReport): string {
  const rest = unplaced === 0 ? 'nothing unplaced' : `${count(unplaced, 'text')} unplaced`
  return `${count(articles, 'article')} and ${count(photos, 'photo')} on ${count(pages.length, 'page')}, ${rest}`
}

function pages(issue: Issue, { pages }: IssueReport, { bold, dim }: Colors): string[] {
  const listed = issue.pages.reduce((total, { articles }) => total + articles.length, 0) <= LISTED_ARTICLES
  return issue.pages.flatMap(({ label, name, articles }, index) => {
    const title = [label, name].filter((part) => part !== null).join(' ') || `Page ${index + 1}`
    const line = bold(excerpt(title, SHOWN))
    if (listed) return [line, ...articles.map((article) => `  ${articleLine(article, dim)}`)]
    const { articles: texts, photos } = pages[index]!
    return [`${line}  ${count(texts, 'article')}, ${count(photos, 'photo')}`]
  })
}

function articleLine(article: Article, dim: Colors['dim']): string {
  const { kicker, main } = article.headline
  const text = excerpt((main ?? kicker ?? plainText(article.body.slice(0, 1))).trim(), SHOWN)
  if (isPhoto(article)) return `${dim('photo:')} ${text}`
  return main === null ? `${dim('no headline:')} ${text}` : text
}

function repairs(counts: Report['repairs'], { bold }: Colors): string[] {
  const kinds = Object.entries(counts)
  if (kinds.length === 0) return []
  const total = kinds.reduce((sum, [, times]) => sum + times, 0)
  const width = String(kinds[0]![1]).length
  return [
    bold(count(total, 'repair')),
    ...kinds.map(([code, times]) => `  ${String(times).padStart(width)} ${printable(code)}`),
  ]
}

function files({ out, files }: Report | SiteReport, { bold, dim }: Colors): string[] {
  const folder = printable(out).replace(/\/*$/, '/')
  const rows = groupByFolder(files).map(({ name, number, bytes, unchanged }) => ({
    path: folder + name + (number > 1 ? ` (${number} files)` : ''),
    size: writeSize(bytes),
    state: unchanged ? dim('unchanged') : '',
  }))
  const width = Math.max(...rows.map(({ path }) => path.length))
  const line = ({ path, size, state }: (typeof rows)[number]) =>
    `  ${path.padEnd(width)}  ${size.padStart(8)}  ${state}`.trimEnd()
  return [bold('Files'), ...rows.map(line)]
}

interface Group {
  name: string
  number: number
  bytes: number
  unchanged: boolean
}

/** Files at the top one by one, those of each folder inside together; first the page to open. */
function groupByFolder(files: readonly FileReport[]): Group[] {
  const groups = new Map<string, Group>()
  for (const { path, bytes, state } of files) {
    const cut = path.indexOf('/')
    const name = cut < 0 ? path : path.slice(0, cut + 1)
    const group = groups.get(name) ?? { name, number: 0, bytes: 0, unchanged: true }
    group.number++
    group.bytes += bytes
    group.unchanged &&= state === 'unchanged'
    groups.set(name, group)
  }
  return [...groups.values()].sort((a, b) => Number(b.name === 'index.html') - Number(a.name === 'index.html'))
}
