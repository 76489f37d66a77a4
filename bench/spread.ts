/** The middle of several measurements, and how far they lie apart. */
export interface Spread {
  median: number
  /** A quarter of the measurements are at most this. */
  lowerQuartile: number
  /** A quarter of the measurements are at least this. */
  upperQuartile: number
}

/** Returns the median and the quartiles of numbers, between two of them by linear interpolation. */
export function spreadOf(numbers: readonly number[]): Spread {
  const sorted = [...numbers].sort((a, b) => a - b)
  return {
    median: quantile(sorted, 0.5),
    lowerQuartile: quantile(sorted, 0.25),
    upperQuartile: quantile(sorted, 0.75),
  }
}

function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share
  const [below, above] = [sorted[Math.floor(position)]!, sorted[Math.ceil(position)]!]
  return below + (above - below) * (position - Math.floor(position))
}
