/** The arrays of numbers that a column can be. */
type Numbers = Uint8Array | Int32Array | Uint32Array | Float64Array

/** A list of numbers that grows, in a typed array. */
export class Column<Kind extends Numbers> {
  length = 0
  private readonly kind: new (
    length: number,
  ) => Kind
  private numbers: Kind

  constructor(kind: new (length: number) => Kind) {
    this.kind = kind
    this.numbers = new kind(SMALLEST)
  }

  push(number: number): void {
    if (this.length === this.numbers.length) {
      const larger = new this.kind(this.length * GROWTH)
      larger.set(this.numbers)
      this.numbers = larger
    }
    this.numbers[this.length++] = number
  }

  at(index: number): number {
    return this.numbers[index]!
  }
}

/** Numbers for which a new column has room, and the factor by which it grows. */
const SMALLEST = 16
const GROWTH = 2

/** Values that occur many times, each with a number. */
export class Numbered<Value> {
  private readonly numbers = new Map<string, number>()
  private readonly values: Value[] = []
  private readonly keyOf: (value: Value) => string

  /** @param keyOf the text that equal values have in common */
  constructor(keyOf: (value: Value) => string) {
    this.keyOf = keyOf
  }

  numberOf(value: Value): number {
    const key = this.keyOf(value)
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    this.numbers.set(key, this.values.length)
    return this.values.push(value) - 1
  }

  at(number: number): Value {
    return this.values[number]!
  }
}
