/** Index of the first bound that a number does not pass. */
export function classOf(value: number, bounds: readonly number[]): number {
  let index = 0
  while (index < bounds.length && value > bounds[index]!) index++
  return index
}

const SHARES = [0, 0.02, 0.05, 0.1, 0.18, 0.3]
/** Names of the classes of a share of common words. */
export const SHARE_NAMES = ['nothing', ...SHARES.slice(1).map((limit) => `to ${limit}`), 'much']

/** Class of a share of common words. */
export const shareClass = (share: number): number => classOf(share, SHARES)

/** Bounds of how a text reads by its letters. */
export const READINGS = [-3, -2, -1, 0, 1, 2, 3, 4.5]
/** Names of those classes; the last is for a text that is not judged. */
export const READING_NAMES = [...READINGS.map((limit) => `to ${limit}`), 'beyond', 'not at all']
