import { formatSeverity, placeOf, sentenceOf } from '../../report/format-message.js'
import type { ReportMessage } from '../../report/report.js'
import type { Colors } from '../../terminal/colors.js'
import { counted } from '../../text/counted.js'
import { printable } from '../../text/printable.js'
import type { LintReport } from './lint-report.js'

/** Returns a line for each message, `file:line:column severity code text`, and their number. */
export function formatText(report: LintReport, { colors, quiet }: { colors: Colors; quiet: boolean }): string {
  const lines = report.messages.map((message) => formatLine(message, colors))
  if (!quiet) lines.push(...(lines.length > 0 ? [''] : []), summary(report))
  return lines.map((line) => `${line}\n`).join('')
}

function formatLine(message: ReportMessage, colors: Colors): string {
  const { severity, code } = message
  const place = placeOf(message) ?? '-'
  return `${place} ${formatSeverity(severity, colors)} ${colors.dim(printable(code))} ${sentenceOf(message)}`
}

function summary({ files, errors, warnings, infos }: LintReport): string {
  const counts = [counted(errors, 'error'), counted(warnings, 'warning'), counted(infos, 'info')].join(', ')
  return `${counts} in ${counted(files.length, 'file')}`
}
