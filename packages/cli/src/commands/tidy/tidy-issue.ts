import { isDeepStrictEqual } from 'node:util'
import { type Issue, parseMarkdown, readAttributions, toMarkdown } from '@banmian/core'
import { CommandError } from '../../errors/command-error.js'
import { displayName } from '../../input/input-file.js'
import { issueFormatOf } from '../../issues/issue-file.js'
import type { IssueRead } from '../../issues/read-each-issue.js'

/** An issue in its file, and as canonical Markdown. */
export interface TidyIssue {
  file: string
  /** The file as it is. */
  before: string
  /** The canonical Markdown. */
  after: string
  /** Number of articles in which datelines or credits were read. */
  attributed: number
}

/** Options of {@link tidyIssue}. */
export interface TidyIssueOptions {
  /** True to accept pages that are not issues yet. */
  pages: boolean
  /** True to read no datelines and credits. */
  keepAttributions: boolean
}

/** Returns an issue as canonical Markdown. Throws for a file that is not such Markdown. */
export function tidyIssue(read: IssueRead, { pages, keepAttributions }: TidyIssueOptions): TidyIssue {
  if ('error' in read) throw read.error
  const [file, ...others] = read.files
  const name = displayName(file?.name ?? read.location.files[0]!)
  const { issue, parsed, formats } = read.input
  if (file === undefined || others.length > 0 || formats.length > 0)
    throw refused(name, 'it is not Markdown; banmian convert makes an issue.md from pages.')
  if (parsed === null && issueFormatOf(file) !== 'markdown')
    throw refused(name, 'it is JSON; banmian convert writes it as Markdown.')
  if (parsed !== null && !pages)
    throw refused(name, 'it is a page, not an issue; --pages restores it and writes the issue in its place.')
  const attributed = keepAttributions ? issue : readAttributions(issue)
  const after = toMarkdown(attributed)
  checkKept(attributed, after)
  return { file: file.name, before: file.text, after, attributed: changedArticles(issue, attributed) }
}

const refused = (name: string, reason: string): CommandError =>
  new CommandError('input-not-an-issue', `Cannot tidy ${name}: ${reason}`)

/** Throws unless a Markdown contains exactly an issue. */
function checkKept(issue: Issue, markdown: string): void {
  if (!isDeepStrictEqual(parseMarkdown(markdown), issue))
    throw new Error('Expected the canonical Markdown to contain the whole issue.')
}

function changedArticles(before: Issue, after: Issue): number {
  const articles = (issue: Issue) => issue.pages.flatMap((page) => page.articles)
  const old = articles(before)
  return articles(after).filter((article, index) => article !== old[index]).length
}
