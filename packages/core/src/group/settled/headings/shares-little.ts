import type { SettledPage } from '../rule.js'

/** Least share of its bigrams by which a heading belongs to an article elsewhere. */
const LEAST_SHARE = 0.1

/**
 * Returns whether a heading shares hardly any words with the text of the page.
 *
 * @param except number of a passage that does not count
 */
export function sharesLittle(line: number, { bigrams }: Pick<SettledPage, 'bigrams'>, except = -1): boolean {
  const { passages, shares } = bigrams.headingOverlap(line)
  return shares.every((share, index) => share < LEAST_SHARE || passages[index] === except)
}
