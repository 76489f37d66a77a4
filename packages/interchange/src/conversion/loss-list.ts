import type { Json } from '@banmian/core'
import type { Loss } from './conversion.js'
import { jsonPointer, type Steps } from './json-pointer.js'

/** Collects the losses of one conversion. */
export interface LossList {
  readonly losses: Loss[]
  /** Records that the output does not hold a value. */
  lose(steps: Steps, reason: string): void
  /** Records that the output holds something simpler than a value. See {@link Loss.kept}. */
  simplify(steps: Steps, reason: string, kept: Json): void
}

export function lossList(): LossList {
  const losses: Loss[] = []
  return {
    losses,
    lose: (steps, reason) => {
      losses.push({ path: jsonPointer(steps), reason })
    },
    simplify: (steps, reason, kept) => {
      losses.push({ path: jsonPointer(steps), reason, kept })
    },
  }
}
