import type { ReportMessage } from './report.js'
import { commandMessage } from './report-messages.js'

/** Maximum number of infos of one kind that are printed. */
const MAX_OF_KIND = 100
/** Kinds about the whole of a file, whose messages differ only in its name. */
const MAX_OF_KINDS: ReadonlyMap<string, number> = new Map([['page-from-file-name', 3]])

/**
 * Returns messages for printing: of many infos of one kind the first ones, then one with the number
 * of the others.
 */
export function withoutMany(messages: readonly ReportMessage[]): ReportMessage[] {
  const counts = new Map<string, number>()
  const shown = messages.filter(({ code, severity }) => {
    if (severity !== 'info') return true
    const count = (counts.get(code) ?? 0) + 1
    counts.set(code, count)
    return count <= maxOf(code)
  })
  for (const [code, count] of counts) {
    const rest = count - maxOf(code)
    if (rest <= 0) continue
    const text = `${rest} more ${rest === 1 ? 'message' : 'messages'} of this kind; --json lists all.`
    shown.push(commandMessage(code, 'info', text))
  }
  return shown
}

const maxOf = (code: string): number => MAX_OF_KINDS.get(code) ?? MAX_OF_KIND
