import { ArgumentError } from '../../arguments/argument-error.js'
import { fillIds } from '../../editing/fill-ids.js'
import type { Issue } from '../../model/issue.js'
import { ErrorCollector } from '../errors/error-collector.js'
import { FormatError, quote } from '../errors/format-error.js'
import { isEmptyLine, linesOf, type Span } from '../syntax/lines.js'
import { BlockReader } from './blocks.js'
import { readFrontMatter } from './front-matter.js'
import { IssueReader } from './issue.js'

/**
 * Reads what `toMarkdown` wrote, after people have edited it: `parseMarkdown(toMarkdown(issue))` equals `issue`.
 *
 * Reading is strict. Text that is not of the format is an error with a position; it is never dropped and never guessed
 * at. Pages and articles without an id get one as `parseIssue` makes it. The result is a valid issue.
 *
 * @param text the file; line ends may be LF, CRLF or CR
 * @throws MarkdownError with every error, when the text is not an issue
 * @throws ArgumentError when the argument is not a string
 */
export function parseMarkdown(text: string): Issue {
  if (typeof text !== 'string') {
    const hint = isIssueLike(text) ? 'Pass the result of toMarkdown.' : undefined
    throw new ArgumentError({ argument: 'text', expected: 'a string', received: text, hint })
  }
  const errors = new ErrorCollector(text)
  const { matter, rest } = errors.try(() => splitFrontMatter(text, linesOf(text))) ?? { matter: null, rest: [] }
  const issue = matter && errors.try(() => readFrontMatter(text, matter))
  const reader = new IssueReader(text)
  const blocks = new BlockReader(text, rest)
  for (let more = true; more; )
    more =
      errors.try(() => {
        const raw = blocks.next()
        if (raw) reader.accept(raw)
        else reader.finish()
        return raw !== null
      }) ?? true
  errors.throwIfAny()
  return fillIds({ ...issue!, pages: reader.pages })
}

const isIssueLike = (value: unknown): boolean => typeof value === 'object' && value !== null && 'pages' in value

/** Splits the lines into the front matter and the rest. */
function splitFrontMatter(text: string, lines: readonly Span[]): { matter: Span[]; rest: Span[] } {
  const isFence = ({ start, end }: Span): boolean => /^---[ \t]*$/.test(text.slice(start, Math.min(end, start + 80)))
  const first = lines.findIndex((line) => !isEmptyLine(text, line))
  const open = lines[first]
  const close = lines.findIndex((line, at) => at > first && isFence(line))
  if (!open || !isFence(open))
    throw new FormatError(
      'front matter between lines of ---',
      open ? quote(text.slice(open.start, Math.min(open.end, open.start + 80))) : 'nothing',
      'A page that is not in this format yet is for parseIssue.',
      open?.start ?? 0,
      open?.end ?? 0,
    )
  if (close < 0) throw new FormatError('a line of --- after the front matter', 'none', 'Add it.', open.start, open.end)
  return { matter: lines.slice(first, close + 1), rest: lines.slice(close + 1) }
}
