import type { Severity } from '@banmian/core'
import type { Colors } from '../terminal/colors.js'
import { printable } from '../text/printable.js'
import type { ReportMessage } from './report.js'

/**
 * Returns a message on one line in the form of compilers, which editors turn into links:
 * `page.md:3:4: warning: The text: an excerpt [code]`.
 */
export function formatMessage(message: ReportMessage, colors: Colors): string {
  const { code, severity } = message
  const place = placeOf(message)
  const location = place === null ? '' : `${place}: `
  return `${location}${formatSeverity(severity, colors)}: ${sentenceOf(message)} ${colors.dim(`[${printable(code)}]`)}\n`
}

/** Returns the sentence of a message, with the beginning of the text that it is about. */
export function sentenceOf({ text, excerpt }: Pick<ReportMessage, 'text' | 'excerpt'>): string {
  const sentence = printable(text)
  return excerpt === null ? sentence : `${sentence.replace(/\.$/, '')}: ${excerpt}`
}

/** Returns the place of a message: `page.md:3:4`, `page.md` without a line, null without a file. */
export function placeOf({ file, line, column }: Pick<ReportMessage, 'file' | 'line' | 'column'>): string | null {
  return file === null ? null : [printable(file), ...(line === null ? [] : [line, column])].join(':')
}

/** Returns the name of a severity in its color. */
export function formatSeverity(severity: Severity, { red, yellow, cyan }: Colors): string {
  if (severity === 'info') return cyan('info')
  return severity === 'warning' ? yellow('warning') : red('error')
}
