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

/** Two sides, each with its goals or points, or with the score between them. */
const RESULT =
  /^\p{L}[\p{L}\p{M}.'’& -]* \d{1,3}(?:[,;]? \p{L}[\p{L}\p{M}.'’& -]* \d{1,3}$|\s?[-–—:]\s?\d{1,3} \p{L}[\p{L}\p{M}.'’& -]*$)/u

/** Returns whether a line is the result of a match: `Rovers 2 United 1`, `Rovers 2-1 United`. */
export const isResult = (line: string): boolean => line.length <= LONGEST && RESULT.test(line)
