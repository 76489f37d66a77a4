/** A headline and kicker that were printed as two lines and extracted as one are longer than this. */
const SHORTEST_FUSED = 22
const SHORTEST_HEADLINE = 8
const SHORTEST_KICKER = 4

/**
 * Where a kicker ends that a blank fused to its headline, as the offset of the blank; -1 when the line is one headline.
 * About a fifth of all headlines hold a blank of their own, so a blank alone does not tell.
 */
export function fusedAt(text: string): number {
  const blanks = [...text.matchAll(/[ \u3000]+/gu)].map((match) => match.index)
  if (!blanks.length || text.length < SHORTEST_FUSED) return -1
  const fits = blanks.filter((at) => at >= SHORTEST_KICKER && text.length - at > SHORTEST_HEADLINE)
  if (blanks.length === 1) {
    if (!fits.length) return -1
    return text.length >= 26 || Math.abs(text.length - 2 * fits[0]!) > 8 ? fits[0]! : -1
  }
  return fits[Math.floor((blanks.length - 1) / 2)] ?? -1
}
