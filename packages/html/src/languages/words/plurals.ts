/** Returns the form of a text that a number of things needs: that of one, of a few, or of many. */
type Plural = (count: number, one: string, few: string, many: string) => string

/** Few are 2 to 4, but not 12 to 14, and the same after any hundreds and tens. */
const isFew = (count: number): boolean => count % 10 >= 2 && count % 10 <= 4 && (count % 100 < 12 || count % 100 > 14)

/** Russian and Ukrainian: one is also 21, 31 …, but not 11. */
export const eastSlavic: Plural = (count, one, few, many) => {
  if (count % 10 === 1 && count % 100 !== 11) return one
  return isFew(count) ? few : many
}

/** Polish: one is 1 only. */
export const polish: Plural = (count, one, few, many) => {
  if (count === 1) return one
  return isFew(count) ? few : many
}

/** Czech: one is 1, and few are 2 to 4 only. */
export const czech: Plural = (count, one, few, many) => {
  if (count === 1) return one
  return count >= 2 && count <= 4 ? few : many
}

/** Romanian: few end in 01 to 19 or are 0; many need the word “de” before the noun. */
export const romanian: Plural = (count, one, few, many) => {
  if (count === 1) return one
  return count === 0 || (count % 100 >= 1 && count % 100 <= 19) ? few : many
}

/** Hebrew: of one and of two things, without a number, and of more. */
export const hebrew: Plural = (count, one, two, many) => {
  if (count === 1) return one
  return count === 2 ? two : many
}

/**
 * Arabic: of one and of two things, without a number; few are 3 to 10 and many 11 to 99, after any
 * hundreds; other numbers end in 00 to 02.
 */
export function arabic(count: number, one: string, two: string, few: string, many: string, other: string): string {
  const end = count % 100
  if (count === 1) return one
  if (count === 2) return two
  if (end >= 3 && end <= 10) return few
  return end >= 11 ? many : other
}
