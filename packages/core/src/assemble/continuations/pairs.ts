import type { Part } from './part.js'

/** The pairs of parts that are found. */
export class Pairs {
  readonly nextOf: Map<Part, Part>
  private readonly taken: Set<Part>

  constructor(known: ReadonlyMap<Part, Part>) {
    this.nextOf = new Map(known)
    this.taken = new Set(known.values())
  }

  add(part: Part, next: Part): void {
    this.nextOf.set(part, next)
    this.taken.add(next)
  }

  /** Returns whether a part is on another page than one and continues no other part. */
  isFree(next: Part, part: Part): boolean {
    return next.page !== part.page && !this.taken.has(next)
  }

  isTaken(next: Part): boolean {
    return this.taken.has(next)
  }
}
