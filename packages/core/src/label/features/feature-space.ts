/**
 * The features of one model, or of a part of one, numbered in the order in which they are defined.
 * Names make weights readable; the parser works with the numbers.
 */
export class FeatureSpace {
  readonly names: string[] = []
  private readonly first: number

  /** @param first the number of the first feature, after those of other parts */
  constructor(first = 0) {
    this.first = first
  }

  /** Defines a feature that is present or absent, and returns its number. */
  flag(name: string): number {
    return this.first + this.names.push(name) - 1
  }

  /** Defines `key=value` for each value, and returns the numbers in the order of the values. */
  values(key: string, values: readonly (string | number)[]): number[] {
    return values.map((value) => this.flag(`${key}=${value}`))
  }

  /**
   * Defines `key=value|otherKey=otherValue` for each pair of values. The number of a pair is in
   * `[value][otherValue]`.
   */
  pairs(
    key: string,
    values: readonly (string | number)[],
    otherKey: string,
    otherValues: readonly (string | number)[],
  ): number[][] {
    return values.map((value) => otherValues.map((other) => this.flag(`${key}=${value}|${otherKey}=${other}`)))
  }
}

/**
 * The numbers of the features of one observation. Reused from one observation to the next, since it
 * is filled often.
 */
export class FeatureVector {
  /** The numbers, up to `size`; entries after that are stale. */
  readonly numbers: number[] = []
  size = 0

  push(number: number): void {
    this.numbers[this.size++] = number
  }

  clear(): void {
    this.size = 0
  }

  [Symbol.iterator](): IterableIterator<number> {
    return this.numbers.slice(0, this.size).values()
  }
}
