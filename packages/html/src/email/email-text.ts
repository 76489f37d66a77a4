import { annotatedText, type Block, firstWords, type Issue, isBlank } from '@banmian/core'
import { filterHtml } from '@banmian/markup'
import { articleTitle, dayName, paperName } from '../labels/titles.js'
import { hasTitle, summaryOf } from './email-article.js'
import type { EmailContext } from './email-context.js'
import type { FittedArticles } from './fit-articles.js'
import { wrapLines } from './wrap-lines.js'

/** Columns of a line, as RFC 3676 recommends, with room for the marks of a reply. */
const COLUMNS = 72
/** Maximum length of a headline, in characters. */
const MAX_TITLE_LENGTH = 120

/** Returns an e-mail as plain text (`text/plain`), which ends in a line feed. */
export function renderEmailText(
  { articles }: FittedArticles,
  remaining: number,
  unsubscribeUrl: string | null,
  context: EmailContext,
): string {
  const { issue, labels, issueUrl } = context
  const parts = [
    writeHeader(issue, context),
    ...articles.map(({ article, extent }) => {
      const text =
        extent === 'full' ? article.body.map(writeBlock) : extent === 'summary' ? [wrapped(summaryOf(article))] : []
      const bylines = extent === 'title' ? [] : article.bylines.filter(({ placement }) => placement !== 'inline')
      const notes = extent === 'title' ? [] : context.notesOf(article)
      const title = hasTitle(article, text.join(''))
        ? wrapped(firstWords(articleTitle(article, labels), MAX_TITLE_LENGTH))
        : ''
      return join('\n\n', [
        join('\n', [title, ...bylines.map((byline) => wrapped(byline.text))]),
        ...text,
        ...notes.map(({ label, note }) => join('\n', [wrapped(label), wrapped(note)])),
        context.urlOf(article) ?? '',
      ])
    }),
    remaining === 0 ? '' : join('\n', [wrapped(labels.moreArticles(remaining)), issueUrl ?? '']),
    unsubscribeUrl === null ? '' : `${labels.unsubscribe}\n${unsubscribeUrl}`,
  ]
  return `${join(`\n\n${'-'.repeat(COLUMNS)}\n\n`, parts)}\n`
}

function writeHeader(issue: Issue, { labels, issueUrl }: EmailContext): string {
  const lines = [paperName(issue, labels), dayName(issue.date, labels), issue.edition]
  const link = issueUrl === null ? '' : `${labels.viewOnline}\n${issueUrl}`
  return join('\n\n', [
    join(
      '\n',
      lines.map((line) => wrapped(line ?? '')),
    ),
    link,
  ])
}

/** Writes a block of a body. Rows of a table and items of a list have lines of their own. */
function writeBlock(block: Block): string {
  switch (block.type) {
    case 'list':
      return join(
        '\n',
        block.children.map((item) => wrapped(`- ${annotatedText(item.children)}`)),
      )
    case 'table':
      return join(
        '\n',
        block.children.map((row) => wrapped(row.children.map((cell) => annotatedText(cell.children)).join(' | '))),
      )
    default:
      return wrapped(annotatedText(block))
  }
}

const wrapped = (text: string): string => wrapLines(filterHtml(text), COLUMNS).join('\n')
const join = (separator: string, parts: readonly string[]): string =>
  parts.filter((part) => !isBlank(part)).join(separator)
