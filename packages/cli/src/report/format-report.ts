import { type Article, type Issue, plainText } from '@banmian/core'
import type { Colors } from '../terminal/colors.js'
import { counted } from '../text/counted.js'
import { excerpt, printable } from '../text/printable.js'
import { formatSize } from '../text/size.js'
import { announcementLines } from './announcement-lines.js'
import { dryRunLines } from './dry-run-lines.js'
import {
  type DetectedFile,
  type FileReport,
  type IssueReport,
  isPhoto,
  type Report,
  type SiteReport,
} from './report.js'

/** Maximum number of articles that are listed by headline. Larger issues are listed by page. */
const MAX_LISTED_ARTICLES = 40
/** Maximum length of a headline, caption or name, in characters. */
const MAX_TITLE_LENGTH = 36

/** Returns the report of a conversion for people: what was found, and where the files are. */
export function formatReport(report: Report, issue: Issue, colors: Colors): string {
  return formatSections([
    [titleLine(report.issue, colors), summaryLine(report.issue)],
    formatLines(report.formats, colors),
    pageLines(issue, report.issue, colors),
    repairLines(report.repairs, colors),
    fileLines(report, colors),
  ])
}

/** Returns the report of a site for people: what it contains, and where its files are. */
export function formatSiteReport(report: SiteReport, colors: Colors): string {
  const { issues } = report
  const [first, last] = [issues[0]?.date, issues.at(-1)?.date]
  const dates = first === last ? `${first}` : `${first} to ${last}`
  const sum = (key: 'articles' | 'photos') => issues.reduce((total, issue) => total + issue[key], 0)
  return formatSections([
    [
      `${colors.bold(counted(issues.length, 'issue'))} of ${dates}`,
      `${counted(sum('articles'), 'article')} and ${counted(sum('photos'), 'photo')}`,
    ],
    formatLines(report.formats, colors),
    repairLines(report.repairs, colors),
    fileLines(report, colors),
    announcementLines(report.announcements, colors),
  ])
}

const formatSections = (sections: readonly (readonly string[])[]): string =>
  sections
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')

function titleLine({ publication, date }: IssueReport, { bold }: Colors): string {
  const name = publication === null ? 'Unnamed paper' : excerpt(publication, MAX_TITLE_LENGTH)
  return [bold(name), date ?? 'undated'].join(' ')
}

function summaryLine({ articles, photos, unplaced, pages }: IssueReport): string {
  const rest = unplaced === 0 ? 'nothing unplaced' : `${counted(unplaced, 'text')} unplaced`
  return `${counted(articles, 'article')} and ${counted(photos, 'photo')} on ${counted(pages.length, 'page')}, ${rest}`
}

/** Returns a line for each format: `MinerU content_list, 4 pages, 37 blocks`. */
function formatLines(formats: readonly DetectedFile[], { bold }: Colors): string[] {
  if (formats.length === 0) return []
  const byTitle = new Map<string, DetectedFile[]>()
  for (const format of formats) byTitle.set(format.title, [...(byTitle.get(format.title) ?? []), format])
  const sum = (files: readonly DetectedFile[], key: 'pages' | 'blocks') =>
    files.reduce((total, file) => total + file[key], 0)
  return [
    bold('Input'),
    ...[...byTitle].map(([title, files]) => {
      const counts = `${counted(sum(files, 'pages'), 'page')}, ${counted(sum(files, 'blocks'), 'block')}`
      return `  ${printable(title)}${files.length > 1 ? `, ${files.length} files` : ''}, ${counts}`
    }),
  ]
}

function pageLines(issue: Issue, { pages }: IssueReport, { bold, dim }: Colors): string[] {
  const listsArticles = issue.pages.reduce((total, { articles }) => total + articles.length, 0) <= MAX_LISTED_ARTICLES
  return issue.pages.flatMap(({ label, name, articles }, index) => {
    const title = [label, name].filter((part) => part !== null).join(' ') || `Page ${index + 1}`
    const line = bold(excerpt(title, MAX_TITLE_LENGTH))
    if (listsArticles) return [line, ...articles.map((article) => `  ${articleLine(article, dim)}`)]
    const counts = pages[index]!
    return [`${line}  ${counted(counts.articles, 'article')}, ${counted(counts.photos, 'photo')}`]
  })
}

function articleLine(article: Article, dim: Colors['dim']): string {
  const { kicker, main } = article.headline
  const text = excerpt((main ?? kicker ?? plainText(article.body.slice(0, 1))).trim(), MAX_TITLE_LENGTH)
  if (isPhoto(article)) return `${dim('photo:')} ${text}`
  return main === null ? `${dim('no headline:')} ${text}` : text
}

function repairLines(counts: Report['repairs'], { bold }: Colors): string[] {
  const kinds = Object.entries(counts)
  if (kinds.length === 0) return []
  const total = kinds.reduce((sum, [, count]) => sum + count, 0)
  const width = String(kinds[0]![1]).length
  return [
    bold(counted(total, 'repair')),
    ...kinds.map(([code, count]) => `  ${String(count).padStart(width)} ${printable(code)}`),
  ]
}

function fileLines(report: Report | SiteReport, colors: Colors): string[] {
  if (report.dryRun) return dryRunLines(report, colors)
  const { out, files } = report
  const { bold, dim } = colors
  const folder = printable(out).replace(/\/*$/, '/')
  const rows = groupByFolder(files).map(({ name, count, bytes, isUnchanged }) => ({
    path: folder + name + (count > 1 ? ` (${count} files)` : ''),
    size: formatSize(bytes),
    state: isUnchanged ? dim('unchanged') : '',
  }))
  const width = Math.max(...rows.map(({ path }) => path.length))
  const line = ({ path, size, state }: (typeof rows)[number]) =>
    `  ${path.padEnd(width)}  ${size.padStart(8)}  ${state}`.trimEnd()
  return [bold('Files'), ...rows.map(line)]
}

/** A file of the output folder, or all files of a folder inside it. */
interface FileGroup {
  name: string
  count: number
  bytes: number
  isUnchanged: boolean
}

/**
 * Returns the files of the output folder one by one and those of each inner folder together,
 * index.html first.
 */
function groupByFolder(files: readonly FileReport[]): FileGroup[] {
  const groups = new Map<string, FileGroup>()
  for (const { path, bytes, state } of files) {
    const slash = path.indexOf('/')
    const name = slash < 0 ? path : path.slice(0, slash + 1)
    const group = groups.get(name) ?? { name, count: 0, bytes: 0, isUnchanged: true }
    group.count++
    group.bytes += bytes
    group.isUnchanged &&= state === 'unchanged'
    groups.set(name, group)
  }
  return [...groups.values()].sort((a, b) => Number(b.name === 'index.html') - Number(a.name === 'index.html'))
}
