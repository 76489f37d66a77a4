import type { Severity } from '@banmian/core'
import type { Colors } from '../terminal/colors.js'
import { printable } from '../text/printable.js'
import type { ReportMessage } from './report.js'

/**
 * Returns a message on one line in the form of compilers, which editors turn into links:
 * `page.md:3:4: warning: The text: an excerpt [code]`.
 */
export function formatMessage(message: ReportMessage, colors: Colors): string {
  const { code, severity, file, line, column, excerpt } = message
  const location = file === null ? '' : `${[printable(file), ...(line === null ? [] : [line, column])].join(':')}: `
  const text = printable(message.text)
  const textAndExcerpt = excerpt === null ? text : `${text.replace(/\.$/, '')}: ${excerpt}`
  return `${location}${formatSeverity(severity, colors)}: ${textAndExcerpt} ${colors.dim(`[${printable(code)}]`)}\n`
}

function formatSeverity(severity: Severity, { red, yellow, cyan }: Colors): string {
  if (severity === 'info') return cyan('info')
  return severity === 'warning' ? yellow('warning') : red('error')
}
