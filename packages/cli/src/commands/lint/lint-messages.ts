import { toMarkdown } from '@banmian/core'
import { InvalidIssueError } from '../../issues/invalid-issue-error.js'
import { issueFormatOf } from '../../issues/issue-file.js'
import type { IssueRead } from '../../issues/read-each-issue.js'
import type { ReportMessage } from '../../report/report.js'
import { commandMessage } from '../../report/report-messages.js'

/** Returns the messages about an issue that was read, or the errors because of which it was not. */
export function lintMessages(read: IssueRead): ReportMessage[] {
  const { location } = read
  const own = 'error' in read ? errorMessages(read) : [...read.input.messages, ...formMessages(read)]
  // A message about the whole run is about the only file, or the first one, of the issue.
  const file = read.files[0]?.name ?? location.files[0]!
  return [...location.messages, ...own].map((message) => (message.file === null ? { ...message, file } : message))
}

function errorMessages({ files, error }: Extract<IssueRead, { error: unknown }>): ReportMessage[] {
  const file = files[0]?.name ?? null
  if (!(error instanceof InvalidIssueError))
    return [{ ...commandMessage(error.code, 'error', [error.message, ...error.details].join(' '), file), url: null }]
  return error.errors.map(({ text, line, column, path }) => ({
    ...commandMessage('issue-invalid', 'error', text, file),
    line,
    column,
    path,
  }))
}

/** Returns a message about an issue whose Markdown is not canonical. */
function formMessages({ files, input }: Extract<IssueRead, { input: unknown }>): ReportMessage[] {
  const [file] = files
  if (file === undefined || input.parsed !== null) return []
  if (issueFormatOf(file) !== 'markdown') return []
  const line = firstDifference(file.text, toMarkdown(input.issue))
  if (line === null) return []
  const sentence = 'The Markdown is not canonical; banmian tidy --write rewrites it.'
  return [{ ...commandMessage('issue-not-canonical', 'info', sentence, file.name), line, column: 1 }]
}

/** Returns the number of the first line in which two texts differ, or null if they are equal. */
function firstDifference(text: string, other: string): number | null {
  if (text === other) return null
  const [lines, others] = [text.split('\n'), other.split('\n')]
  const index = lines.findIndex((line, at) => line !== others[at])
  return index < 0 ? lines.length : index + 1
}
