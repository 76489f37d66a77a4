import type { Locale } from '../locale/locale.js'
import type { Article, Issue } from '../model/issue.js'
import { plainText } from '../model/plain-text.js'
import { narrow, numberOf } from '../text/numerals.js'
import { withoutUnknown } from '../unicode/known-characters.js'
import { jumpHeadOf, jumpWordsOf } from './jump-words.js'

/** An article and its place in the issue; it may be the rest of another one. */
export interface Part {
  page: number
  /** Index of the article on the page. */
  index: number
  article: Article
}

/**
 * Answers to one reference beyond which it is ambiguous, and answers that one part is compared
 * with. Comparing more would take longer than linear time.
 */
const MOST_ANSWERS = 16

/** Returns the part that continues each part in a catalog: the next one with the same id. */
export function pairKnown(parts: readonly Part[], known: readonly ReadonlyMap<number, string>[]): Map<Part, Part> {
  const nextOf = new Map<Part, Part>()
  const last = new Map<string, Part>()
  for (const part of parts) {
    const id = known[part.page]?.get(part.index)
    const before = id === undefined ? undefined : last.get(id)
    if (before) nextOf.set(before, part)
    if (id !== undefined) last.set(id, part)
  }
  return nextOf
}

/** Returns the part that continues each part: that of the catalog, or one that is referred to. */
export function pairParts(
  parts: readonly Part[],
  pages: Issue['pages'],
  locale: Locale,
  known: ReadonlyMap<Part, Part>,
): ReadonlyMap<Part, Part> {
  const labels = pages.map(({ label }) => labelKey(label, locale))
  /** By label of the page, the parts that name each other page as the page before. */
  const byReference = new AnswerIndex()
  /** By label of the page, the parts with each headline. */
  const byHeadline = new AnswerIndex()
  for (const part of parts) {
    const { continuations, headline } = part.article
    const label = labels[part.page]
    for (const { direction, page } of continuations)
      if (direction === 'from') byReference.add(label, labelKey(page, locale), part)
    if (headline.main !== null) byHeadline.add(label, headline.main, part)
  }
  const nextOf = new Map(known)
  const taken = new Set(known.values())
  /** The parts that answer to a reference, are on another page and continue no other part. */
  const free = (answers: readonly Part[], part: Part): Part[] =>
    answers.length > MOST_ANSWERS ? [] : answers.filter((answer) => answer.page !== part.page && !taken.has(answer))
  const similarity = new Similarity()
  for (const part of parts) {
    const { continuations, headline } = part.article
    let compared = 0
    for (const { direction, page } of continuations) {
      if (direction !== 'to' || page === null || nextOf.has(part)) continue
      const label = labelKey(page, locale)
      const answers = free(byReference.get(label, labels[part.page]!), part)
      const namesakes = answers.length || headline.main === null ? [] : free(byHeadline.get(label, headline.main), part)
      if (answers.length > 1) compared += answers.length
      if (compared > MOST_ANSWERS) break
      const next =
        answers.length > 1
          ? similarity.mostSimilar(part, answers)
          : (answers[0] ?? (namesakes.length === 1 ? namesakes[0] : null))
      if (!next) continue
      nextOf.set(part, next)
      taken.add(next)
    }
  }
  pairByWord(parts, nextOf, taken)
  return nextOf
}

/**
 * Pairs the other parts that one word leads to, such as BRIDGE: it is in the reference of the first
 * part, and the headline of the next. Papers print it, and it helps where pages have no number.
 */
function pairByWord(parts: readonly Part[], nextOf: Map<Part, Part>, taken: Set<Part>): void {
  const byHead = new Map<string, Part | null>()
  for (const part of parts) {
    const head = taken.has(part) ? null : jumpHeadOf(part.article)
    if (head !== null) byHead.set(head, byHead.has(head) ? null : part)
  }
  if (!byHead.size) return
  for (const part of parts) {
    if (nextOf.has(part)) continue
    for (const word of jumpWordsOf(part.article.continuations)) {
      const next = byHead.get(word)
      if (!next || next === part || taken.has(next)) continue
      nextOf.set(part, next)
      taken.add(next)
      break
    }
  }
}

/** Parts by the label of their page and a second key. */
class AnswerIndex {
  private readonly byLabel = new Map<string | null, Map<string | null, Part[]>>()

  add(label: string | null | undefined, key: string | null, part: Part): void {
    const byKey = this.byLabel.get(label ?? null)
    const answers = byKey?.get(key)
    if (answers) answers.push(part)
    else if (byKey) byKey.set(key, [part])
    else this.byLabel.set(label ?? null, new Map([[key, [part]]]))
  }

  get(label: string | null, key: string | null): readonly Part[] {
    return this.byLabel.get(label)?.get(key) ?? []
  }
}

/** Returns the normal form of a page's label: 02, 2 and 二 are the same. */
function labelKey(label: string | null, locale: Locale): string | null {
  if (label === null) return null
  const plain = narrow(label).replace(/[a-z]+/g, (letters) => letters.toUpperCase())
  if (locale.usesSpaces && plain === 'ONE') return '1'
  const letter = /^[A-Z]/.exec(plain)?.[0] ?? ''
  const number = numberOf(plain.slice(letter.length).replace(/^-/, ''), locale.numerals)
  return number === null ? plain : letter + number
}

/** Compares parts by their bigrams, which are read once for each part. */
class Similarity {
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
