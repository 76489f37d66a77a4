import { sentenceOf } from '../../report/format-message.js'
import type { ReportMessage } from '../../report/report.js'
import { printable } from '../../text/printable.js'
import type { LintReport } from './lint-report.js'

/** The names of the commands for annotations, by severity. */
const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const

/** Returns a workflow command of GitHub Actions for each message. */
export const formatGithub = ({ messages }: LintReport): string => messages.map((message) => command(message)).join('')

function command(message: ReportMessage): string {
  const { severity, file, line, column, code } = message
  const properties = { file, line, col: column, title: code }
  const given = Object.entries(properties).filter(([, value]) => value !== null)
  const list = given.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',')
  return `::${COMMANDS[severity]} ${list}::${escapeData(sentenceOf(message))}\n`
}

/** Returns a text on one line. The percent sign begins an escape, so it becomes one. */
const escapeData = (text: string): string => printable(text.replace(/\s+/g, ' ')).replaceAll('%', '%25')

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
