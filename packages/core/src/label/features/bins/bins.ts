/**
 * Returns the bin of a number: the index of the first upper bound that is at least as large, or the
 * number of bounds.
 */
export function bin(value: number, bounds: readonly number[]): number {
  let index = 0
  while (index < bounds.length && value > bounds[index]!) index++
  return index
}

/** Returns the names of the bins of some bounds: one a bound, and one for larger numbers. */
export const binNames = (bounds: readonly number[]): string[] => [...bounds.map((bound) => `≤${bound}`), 'more']

const SHARE_BOUNDS = [0, 0.02, 0.05, 0.1, 0.18, 0.3]
/** Names of the bins of an overlap share. */
export const SHARE_BINS: readonly string[] = ['0', ...binNames(SHARE_BOUNDS.slice(1))]

/** Returns the bin of an overlap share. */
export const shareBin = (share: number): number => bin(share, SHARE_BOUNDS)

/** Upper bounds of the bins of a score of the character model. */
const SCORE_BOUNDS: readonly number[] = [-3, -2, -1, 0, 1, 2, 3, 4.5]
/** Names of the bins of a score of the character model; the last is for a text without a score. */
export const SCORE_BINS: readonly string[] = [...binNames(SCORE_BOUNDS), 'none']
/** The bin of a text without a score. */
export const NO_SCORE = SCORE_BINS.length - 1

/** Returns the bin of a score of the character model. */
export const scoreBin = (score: number): number => bin(score, SCORE_BOUNDS)
