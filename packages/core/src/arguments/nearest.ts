/** Number of characters of a misspelled word that are compared. */
const COMPARED_LENGTH = 40

/**
 * Returns the candidate that a misspelled word most likely means, or `null` when none is similar.
 */
export function nearest(word: string, candidates: readonly string[]): string | null {
  let best: string | null = null
  let least = Math.max(1, Math.floor(word.length / 2)) + 1
  for (const candidate of candidates) {
    const distance = editDistance(word.slice(0, COMPARED_LENGTH).toLowerCase(), candidate.toLowerCase())
    if (distance < least) {
      best = candidate
      least = distance
    }
  }
  return best
}

/**
 * Returns the Damerau-Levenshtein distance: insertions, deletions, substitutions and transpositions
 * count 1 each.
 */
export function editDistance(from: string, to: string): number {
  const rows = [Array.from({ length: to.length + 1 }, (_, column) => column)]
  for (let row = 1; row <= from.length; row++) {
    const line = [row]
    for (let column = 1; column <= to.length; column++) {
      const substitution = from[row - 1] === to[column - 1] ? 0 : 1
      const isTransposed = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      line[column] = Math.min(
        rows[row - 1]![column]! + 1,
        line[column - 1]! + 1,
        rows[row - 1]![column - 1]! + substitution,
        ...(isTransposed ? [rows[row - 2]![column - 2]! + 1] : []),
      )
    }
    rows[row] = line
  }
  return rows[from.length]![to.length]!
}
