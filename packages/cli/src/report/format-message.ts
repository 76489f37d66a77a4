import type { Severity } from '@banmian/core'
import type { Colors } from '../terminal/colors.js'
import { printable } from '../text/printable.js'
import type { ReportMessage } from './report.js'

/** A message on one line, in the form of compilers that editors make links of: `page.md:3:4: warning: Its text: the words [code]`. */
export function formatMessage(message: ReportMessage, colors: Colors): string {
  const { code, severity, file, line, column, excerpt } = message
  const place = file === null ? '' : `${[printable(file), ...(line === null ? [] : [line, column])].join(':')}: `
  const text = printable(message.text)
  const words = excerpt === null ? text : `${text.replace(/\.$/, '')}: ${excerpt}`
  return `${place}${severityWord(severity, colors)}: ${words} ${colors.dim(`[${printable(code)}]`)}\n`
}

function severityWord(severity: Severity, { red, yellow, cyan }: Colors): string {
  if (severity === 'info') return cyan('info')
  return severity === 'warning' ? yellow('warning') : red('error')
}
