/** The one of some words that a misspelt word most likely means; `null` when none is near. */
export function nearest(word: string, words: readonly string[]): string | null {
  let best: string | null = null
  let least = Math.max(1, Math.floor(word.length / 2)) + 1
  for (const candidate of words) {
    const distance = editDistance(word.slice(0, 40).toLowerCase(), candidate)
    if (distance < least) {
      best = candidate
      least = distance
    }
  }
  return best
}

/** How many letters must be added, dropped, changed or swapped with the next to make one word of another. */
function editDistance(from: string, to: string): number {
  const rows = [Array.from({ length: to.length + 1 }, (_, column) => column)]
  for (let row = 1; row <= from.length; row++) {
    const line = [row]
    for (let column = 1; column <= to.length; column++) {
      const change = from[row - 1] === to[column - 1] ? 0 : 1
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      line[column] = Math.min(
        rows[row - 1]![column]! + 1,
        line[column - 1]! + 1,
        rows[row - 1]![column - 1]! + change,
        ...(swapped ? [rows[row - 2]![column - 2]! + 1] : []),
      )
    }
    rows[row] = line
  }
  return rows[from.length]![to.length]!
}
