import type { ReportMessage } from '../report/report.js'
import { commandMessage } from '../report/report-messages.js'

/** Returns the message about characters that a format does not allow, if any were removed. */
export function removedMessages(name: string, removed: ReadonlySet<number>): ReportMessage[] {
  if (removed.size === 0) return []
  const text = `Characters that ${name} does not allow were removed: ${listCodePoints(removed)}.`
  return [commandMessage('characters-removed', 'warning', text)]
}

function listCodePoints(codePoints: ReadonlySet<number>): string {
  return [...codePoints]
    .sort((a, b) => a - b)
    .map((codePoint) => `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`)
    .join(', ')
}
