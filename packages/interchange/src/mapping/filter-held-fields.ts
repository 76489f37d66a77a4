import type { Issue } from '@banmian/core'
import { stepsOf } from '../conversion/json-pointer.js'
import type { LossList } from '../conversion/loss-list.js'
import { xmlValue } from '../xml/xml-losses.js'
import type { FormatMapping } from './format-mapping.js'

/**
 * Records the characters that XML forbids in the fields of an issue that a format holds: texts and
 * lists of texts.
 */
export function filterHeldFields(issue: Issue, { fields }: FormatMapping, losses: LossList): void {
  for (const { field, target } of fields) {
    if (target !== null && field.startsWith('/')) filterAt(issue, stepsOf(field), [], losses)
  }
}

function filterAt(value: unknown, rest: readonly string[], steps: (string | number)[], losses: LossList): void {
  const [step, ...further] = rest
  if (step === undefined) {
    if (typeof value === 'string') xmlValue(value, steps, losses)
    else if (Array.isArray(value))
      for (const [index, item] of value.entries())
        if (typeof item === 'string') xmlValue(item, [...steps, index], losses)
  } else if (step === '*') {
    if (!Array.isArray(value)) return
    for (const [index, item] of value.entries()) filterAt(item, further, [...steps, index], losses)
  } else if (typeof value === 'object' && value !== null && Object.hasOwn(value, step)) {
    filterAt((value as Record<string, unknown>)[step], further, [...steps, step], losses)
  }
}
