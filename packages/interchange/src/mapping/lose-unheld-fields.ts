import type { Issue } from '@banmian/core'
import { stepsOf } from '../conversion/json-pointer.js'
import type { LossList } from '../conversion/loss-list.js'
import type { FormatMapping } from './format-mapping.js'

/**
 * Records a loss for every value of an issue whose field has no place in a format. Absent values
 * (`null`, an empty list) are not losses.
 */
export function loseUnheldFields(issue: Issue, { fields }: FormatMapping, losses: LossList): void {
  for (const { field, target, loss } of fields) {
    if (target === null && field.startsWith('/')) search(issue, stepsOf(field), [], loss ?? '', losses)
  }
}

function search(
  value: unknown,
  rest: readonly string[],
  steps: (string | number)[],
  reason: string,
  losses: LossList,
): void {
  const [step, ...further] = rest
  if (step === undefined) {
    if (!isAbsent(value)) losses.lose(steps, reason)
  } else if (step === '*') {
    if (!Array.isArray(value)) return
    for (const [index, item] of value.entries()) search(item, further, [...steps, index], reason, losses)
  } else if (typeof value === 'object' && value !== null && Object.hasOwn(value, step)) {
    search((value as Record<string, unknown>)[step], further, [...steps, step], reason, losses)
  }
}

const isAbsent = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0)
