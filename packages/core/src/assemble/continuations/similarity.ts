import type { Article } from '../../model/issue.js'
import { plainText } from '../../model/plain-text.js'
import { withoutUnknown } from '../../unicode/known-characters.js'
import type { Part } from './part.js'

/** Compares parts by their bigrams, which are read once for each part. */
export class Similarity {
  private readonly bigrams = new Map<Part, ReadonlySet<string>>()

  /**
   * Returns the answer whose bigrams overlap most with those of a part, or `null` when two overlap
   * equally.
   */
  mostSimilar(part: Part, answers: readonly Part[]): Part | null {
    const bigrams = this.bigramsOf(part)
    const ranked = answers
      .map((answer) => ({ answer, overlap: overlapOf(bigrams, this.bigramsOf(answer)) }))
      .sort((a, b) => b.overlap - a.overlap)
    return ranked[0]!.overlap > ranked[1]!.overlap ? ranked[0]!.answer : null
  }

  private bigramsOf(part: Part): ReadonlySet<string> {
    const known = this.bigrams.get(part)
    if (known) return known
    const bigrams = bigramsOf(openingText(part.article))
    this.bigrams.set(part, bigrams)
    return bigrams
  }
}

/** Returns the share of the smaller set that is in the other one. */
function overlapOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one]
  let shared = 0
  for (const bigram of small) if (large.has(bigram)) shared++
  return shared / Math.max(1, small.size)
}

/** Blocks and characters of an article that are compared. */
const COMPARED_BLOCKS = 4
const COMPARED_LENGTH = 2000

const openingText = ({ headline, body }: Article): string =>
  [headline.kicker, headline.main, headline.deck, plainText(body.slice(0, COMPARED_BLOCKS))]
    .join('\n')
    .slice(0, COMPARED_LENGTH)

function bigramsOf(printed: string): Set<string> {
  const bigrams = new Set<string>()
  const text = withoutUnknown(printed)
  for (let at = 1; at < text.length; at++) {
    const bigram = text.slice(at - 1, at + 1)
    if (/^[\p{L}\p{N}]{2}$/u.test(bigram)) bigrams.add(bigram)
  }
  return bigrams
}
