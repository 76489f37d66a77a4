import type { Issue } from '@banmian/core'
import { stepsOf } from '../conversion/json-pointer.js'
import type { LossList } from '../conversion/loss-list.js'
import type { FormatMapping } from './format-mapping.js'

/**
 * Records each text of an issue that a format holds, but not with all of its characters.
 *
 * @param written - Returns a text as the format holds it
 */
export function simplifyHeldTexts(
  issue: Issue,
  { fields }: FormatMapping,
  losses: LossList,
  reason: string,
  written: (text: string) => string,
): void {
  const visit = (value: unknown, rest: readonly string[], steps: (string | number)[]): void => {
    const [step, ...further] = rest
    if (typeof value === 'string') {
      const kept = written(value)
      if (kept !== value) losses.simplify(steps, reason, kept)
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, step === '*' ? further : rest, [...steps, index])
    } else if (step !== undefined && typeof value === 'object' && value !== null && Object.hasOwn(value, step)) {
      visit((value as Record<string, unknown>)[step], further, [...steps, step])
    }
  }
  for (const { field, target } of fields) if (target !== null && field.startsWith('/')) visit(issue, stepsOf(field), [])
}
