import type { Issue } from '@banmian/core'
import type { Conversion, Loss } from './conversion.js'
import { stepsOf } from './json-pointer.js'
import type { LossList } from './loss-list.js'

/**
 * Returns an output with its losses in the order of the issue, each value once: a loss inside a
 * value that is lost as a whole is left out.
 */
export function conversionOf<Output>(issue: Issue, output: Output, { losses }: LossList): Conversion<Output> {
  return { output, losses: inInputOrder(issue, losses) }
}

interface PlacedLoss {
  loss: Loss
  /** The position of each step among those of its parent. */
  place: readonly number[]
}

function inInputOrder(issue: Issue, losses: readonly Loss[]): Loss[] {
  const positions = new Map<object, ReadonlyMap<string, number>>()
  const placed = losses.map((loss) => ({ loss, place: placeOf(issue, stepsOf(loss.path), positions) }))
  placed.sort(compare)
  const kept: PlacedLoss[] = []
  for (const next of placed) {
    const last = kept.at(-1)
    if (!last || !isInside(next.place, last.place)) kept.push(next)
  }
  return kept.map(({ loss }) => loss)
}

function placeOf(
  issue: Issue,
  steps: readonly string[],
  positions: Map<object, ReadonlyMap<string, number>>,
): readonly number[] {
  let value: unknown = issue
  return steps.map((step) => {
    if (typeof value !== 'object' || value === null) return 0
    if (Array.isArray(value)) {
      value = value[Number(step)]
      return Number(step)
    }
    const names = positions.get(value) ?? new Map(Object.keys(value).map((name, index) => [name, index]))
    positions.set(value, names)
    value = (value as Record<string, unknown>)[step]
    return names.get(step) ?? 0
  })
}

/** Compares two losses by their places, an outer one first. */
function compare(one: PlacedLoss, other: PlacedLoss): number {
  const shared = Math.min(one.place.length, other.place.length)
  for (let index = 0; index < shared; index++) {
    const difference = one.place[index]! - other.place[index]!
    if (difference !== 0) return difference
  }
  return one.place.length - other.place.length
}

/** Returns whether a place is inside another one, or the same. */
const isInside = (place: readonly number[], outer: readonly number[]): boolean =>
  place.length >= outer.length && outer.every((position, index) => place[index] === position)
