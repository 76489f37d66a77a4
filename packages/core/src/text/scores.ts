/** Longest line of scores, in characters. */
const LONGEST = 160
/** Fewest numbers in one, and their least share of its words. */
const FEWEST_NUMBERS = 4
const LEAST_SHARE = 0.5
const NUMBER = /^[(]?\d{1,4}[)]?[.x]?$/

/** Returns whether a line has scores or other figures, such as 港町 001 000 010 1 ― 3. */
export function hasScores(line: string): boolean {
  if (line.length > LONGEST || !/\d/.test(line)) return false
  const words = line.split(/\s+/u)
  const numbers = words.filter((word) => NUMBER.test(word)).length
  return numbers >= FEWEST_NUMBERS && numbers >= words.length * LEAST_SHARE
}
