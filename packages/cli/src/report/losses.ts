import type { Loss } from '@banmian/interchange'
import { counted } from '../text/counted.js'
import { printable } from '../text/printable.js'
import type { LossReport, ReportMessage } from './report.js'
import { commandMessage } from './report-messages.js'

/** Returns the values of an issue that a format does not hold, for the report. */
export const formatLosses = (format: string, losses: readonly Loss[], file: string | null = null): LossReport[] =>
  losses.map(({ path, reason }) => ({ file, format, path, reason }))

/** Returns the message about values that a format does not hold, if there are any. */
export function leftOutMessages(format: string, losses: readonly LossReport[]): ReportMessage[] {
  const [first] = losses
  if (first === undefined) return []
  const text = `${counted(losses.length, 'value')} of the issue ${losses.length === 1 ? 'is' : 'are'} not in ${format} as ${losses.length === 1 ? 'it is' : 'they are'}: ${example(first)}`
  return [commandMessage('values-left-out', 'info', text)]
}

/** Returns the messages about files whose values an issue has no field for, one for each file. */
export function notReadMessages(losses: readonly LossReport[]): ReportMessage[] {
  const files = new Map<string | null, LossReport[]>()
  for (const loss of losses) files.set(loss.file, [...(files.get(loss.file) ?? []), loss])
  return [...files].map(([file, all]) => {
    const text = `${counted(all.length, 'value')} ${all.length === 1 ? 'has' : 'have'} no place in the issue: ${example(all[0]!)}`
    return commandMessage('values-not-read', 'info', text, file)
  })
}

const example = ({ path, reason }: LossReport): string => `${printable(path)}, for example. ${printable(reason)}`
