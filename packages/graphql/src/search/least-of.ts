/**
 * A row of numbers of which some change, and the least of which is always known. A change compares
 * as many numbers as the row can be halved (a tournament tree).
 */
export class LeastOf {
  /** For each node, the index of the least number below it. The root is at 1, the leaves last. */
  private readonly winners: number[]
  private readonly numbers: number[]
  private readonly leaves: number

  constructor(numbers: readonly number[]) {
    this.leaves = 2 ** Math.ceil(Math.log2(Math.max(numbers.length, 1)))
    this.numbers = Array.from({ length: this.leaves }, (_, index) => numbers[index] ?? Number.POSITIVE_INFINITY)
    this.winners = Array.from({ length: 2 * this.leaves }, (_, node) => Math.max(node - this.leaves, 0))
    for (let node = this.leaves - 1; node > 0; node--) this.update(node)
  }

  /** The index of the least number; the first one of several. */
  get index(): number {
    return this.winners[1] ?? 0
  }

  /** The least number; infinite when there is none. */
  get value(): number {
    return this.numbers[this.index] ?? Number.POSITIVE_INFINITY
  }

  /** Changes a number. */
  set(index: number, number: number): void {
    this.numbers[index] = number
    for (let node = (this.leaves + index) >> 1; node > 0; node >>= 1) this.update(node)
  }

  private update(node: number): void {
    const left = this.winners[2 * node] ?? 0
    const right = this.winners[2 * node + 1] ?? 0
    this.winners[node] = (this.numbers[right] ?? 0) < (this.numbers[left] ?? 0) ? right : left
  }
}
