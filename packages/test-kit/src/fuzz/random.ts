/** A generator of pseudorandom numbers that are the same for the same seed (mulberry32). */
export class Random {
  private state: number

  constructor(seed: number) {
    this.state = seed >>> 0
  }

  /** Returns a number from 0 (included) to 1 (excluded). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let value = Math.imul(this.state ^ (this.state >>> 15), this.state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32
  }

  /** Returns a whole number from 0 (included) to a limit (excluded). */
  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }

  /** Returns an item of a list. */
  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!
  }
}
