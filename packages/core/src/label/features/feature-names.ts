/** Names of all features, by number. What speaks for a label has a name, so that the weights can be read; the parser works with the numbers. */
export const featureNames: string[] = []

const numbers = new Map<string, number>()

/** The number of a feature; the same name has the same number. */
export function feature(name: string): number {
  const known = numbers.get(name)
  if (known !== undefined) return known
  numbers.set(name, featureNames.length)
  return featureNames.push(name) - 1
}

/** Numbers of features whose names differ in one place. */
export const features = <T>(values: readonly T[], name: (value: T) => string): number[] =>
  values.map((value) => feature(name(value)))

/** Features that hold, gathered over and over in the same room. */
export class Found {
  /** Their numbers, up to `size`; what stands after that is old. */
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
