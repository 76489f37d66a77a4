import type { Colors } from '../../terminal/colors.js'
import { excerpt, printable } from '../../text/printable.js'
import type { ArticlePlace, DiffReport, FieldChange } from './diff-report.js'
import type { WordChange } from './word-diff.js'

/** Maximum length of a headline, in characters. */
const HEADLINE_LENGTH = 40
/** Number of characters of unchanged text that are shown around a change. */
const CONTEXT = 16
/** Maximum length of a change, in characters. */
const CHANGE_LENGTH = 200

/** Returns the differences of two issues for people, or nothing if there are none. */
export function formatDiff({ fields, added, removed, moved, changed }: DiffReport, colors: Colors): string {
  const lines = [
    ...fields.map((field) => fieldLine(field, '', colors)),
    ...removed.map((article) => `${colors.red('removed')}  ${nameOf(article)}`),
    ...added.map((article) => `${colors.green('added')}    ${nameOf(article)}`),
    ...moved.map((article) => `${colors.cyan('moved')}    ${nameOf(article)}${pageChange(article)}`),
    ...changed.flatMap((article) => [
      `${colors.yellow('changed')}  ${nameOf(article)}`,
      ...article.fields.map((field) => fieldLine(field, '  ', colors)),
    ]),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

const nameOf = ({ headline, id }: ArticlePlace): string =>
  headline === null || headline === '' ? `article ${printable(id)}` : excerpt(headline, HEADLINE_LENGTH)

const pageChange = ({ page, fromPage }: DiffReport['moved'][number]): string =>
  page === fromPage ? '' : ` (page ${fromPage} to ${page})`

function fieldLine({ path, words }: FieldChange, indent: string, colors: Colors): string {
  const text = words.map((change, index) => changeText(change, { index, last: words.length - 1 }, colors)).join('')
  return `${indent}${colors.dim(`${printable(path)}:`)} ${text}`
}

function changeText(
  { type, text }: WordChange,
  { index, last }: { index: number; last: number },
  colors: Colors,
): string {
  if (type === 'removed') return colors.red(`[-${excerpt(text, CHANGE_LENGTH)}-]`)
  if (type === 'added') return colors.green(`{+${excerpt(text, CHANGE_LENGTH)}+}`)
  const characters = [...text]
  if (characters.length <= 2 * CONTEXT) return excerpt(text, 2 * CONTEXT)
  const start = index === 0 ? '' : excerpt(characters.slice(0, CONTEXT).join(''), CONTEXT)
  const end = index === last ? '' : excerpt(characters.slice(-CONTEXT).join(''), CONTEXT)
  return `${start}…${end}`
}
