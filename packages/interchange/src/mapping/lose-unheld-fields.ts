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

/**
 * Searches a value for those that a field names.
 *
 * @param steps - The steps to the value, as many as steps of the field were taken. They change
 * during the search.
 */
function search(
  value: unknown,
  field: readonly string[],
  steps: (string | number)[],
  reason: string,
  losses: LossList,
): void {
  const step = field[steps.length]
  if (step === undefined) {
    if (!isAbsent(value)) losses.lose(steps, reason)
  } else if (step === '*') {
    if (!Array.isArray(value)) return
    for (let index = 0; index < value.length; index++) searchBelow(index, value[index], field, steps, reason, losses)
  } else if (typeof value === 'object' && value !== null && Object.hasOwn(value, step)) {
    searchBelow(step, (value as Record<string, unknown>)[step], field, steps, reason, losses)
  }
}

function searchBelow(
  step: string | number,
  value: unknown,
  field: readonly string[],
  steps: (string | number)[],
  reason: string,
  losses: LossList,
): void {
  steps.push(step)
  search(value, field, steps, reason, losses)
  steps.pop()
}

const isAbsent = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0)
