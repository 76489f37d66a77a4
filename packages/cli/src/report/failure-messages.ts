import { counted } from '../text/counted.js'
import type { FailureReport, ReportMessage } from './report.js'
import { commandMessage } from './report-messages.js'

/** Returns the messages about issues that are left out: one for each, and their number. */
export function failureMessages(failures: readonly FailureReport[], issues: number): ReportMessage[] {
  if (failures.length === 0) return []
  const total = counted(failures.length + issues, 'issue')
  const summary = `${failures.length} of ${total} could not be read or rendered and ${failures.length === 1 ? 'is' : 'are'} not part of the site.`
  return [
    ...failures.map(({ input, text }) => commandMessage('issue-failed', 'error', text, input[0] ?? null)),
    commandMessage('issue-failed', 'error', summary),
  ]
}
