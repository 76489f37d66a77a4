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
  const steps: (string | number)[] = []
  /** Visits a value and the values in it that the rest of a field, from a position on, names. */
  const visit = (value: unknown, field: readonly string[], position: number): void => {
    if (typeof value === 'string') {
      const kept = written(value)
      if (kept !== value) losses.simplify(steps, reason, kept)
    } else if (Array.isArray(value)) {
      const inside = field[position] === '*' ? position + 1 : position
      for (let index = 0; index < value.length; index++) visitBelow(index, value[index], field, inside)
    } else if (typeof value === 'object' && value !== null) {
      const step = field[position]
      if (step === undefined || !Object.hasOwn(value, step)) return
      visitBelow(step, (value as Record<string, unknown>)[step], field, position + 1)
    }
  }
  const visitBelow = (step: string | number, value: unknown, field: readonly string[], position: number): void => {
    steps.push(step)
    visit(value, field, position)
    steps.pop()
  }
  for (const { field, target } of fields) if (target !== null && field.startsWith('/')) visit(issue, stepsOf(field), 0)
}
