import type { LineCues } from './cues.js'

/**
 * Cues that are equal, as one object: most lines of a long page have the same properties as many
 * others, and an object for each would take more memory than the text.
 */
export class SharedCues {
  private readonly byKey = new Map<number, LineCues>()

  /** Returns cues that are equal to the given ones, mostly the same object as before. */
  of(cues: LineCues): LineCues {
    const key = keyOf(cues)
    const known = this.byKey.get(key)
    if (known) return known
    if (key >= 0) this.byKey.set(key, cues)
    return cues
  }
}

/** The least number in cues, and the one from which on they are not shared: few are as large. */
const LEAST = -8
const RANGE = 1000

/** Returns a number that only equal cues have, or -1 for those that are not shared. */
function keyOf(cues: LineCues): number {
  let key = 0
  for (const value of Object.values(cues)) {
    if (typeof value === 'boolean') key = key * 2 + Number(value)
    else if (typeof value === 'number' && value >= LEAST && value < RANGE + LEAST) key = key * RANGE + value - LEAST
    else if (value !== null) return -1
  }
  return key
}
