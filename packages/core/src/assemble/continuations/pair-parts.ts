import type { Locale } from '../../locale/locale.js'
import type { Issue } from '../../model/issue.js'
import { jumpHeadOf, jumpWordsOf } from './jump-words.js'
import { pairOneSided } from './one-sided.js'
import { type PageKeys, pageKeysOf } from './page-keys.js'
import { Pairs } from './pairs.js'
import type { Part } from './part.js'
import { Similarity } from './similarity.js'

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

/**
 * Returns the part that continues each part: that of the catalog, that to which a word in capitals
 * leads, or one that is referred to. Where only one of two parts refers to the other, they need to
 * have more in common.
 */
export function pairParts(
  parts: readonly Part[],
  pages: Issue['pages'],
  locale: Locale,
  known: ReadonlyMap<Part, Part>,
): ReadonlyMap<Part, Part> {
  const keys = pageKeysOf(pages, locale)
  const pairs = new Pairs(known)
  pairByWord(parts, pairs)
  pairByReference(parts, pairs, keys)
  pairOneSided(parts, pairs, keys, locale)
  return pairs.nextOf
}

/** Pairs parts of which each names the page of the other one. */
function pairByReference(parts: readonly Part[], pairs: Pairs, keys: PageKeys): void {
  /** By the number of the page, the parts that name each other page as the page before. */
  const byReference = new AnswerIndex()
  /** By the number of the page, the parts with each headline. */
  const byHeadline = new AnswerIndex()
  for (const part of parts) {
    const { continuations, headline } = part.article
    const key = keys.ofPages[part.page]
    for (const reference of continuations)
      if (reference.direction === 'from') byReference.add(key, keys.of(reference), part)
    if (headline.main !== null) byHeadline.add(key, headline.main, part)
  }
  const free = (answers: readonly Part[], part: Part): Part[] =>
    answers.length > MOST_ANSWERS ? [] : answers.filter((answer) => pairs.isFree(answer, part))
  const similarity = new Similarity()
  for (const part of parts) {
    const { continuations, headline } = part.article
    const words = jumpWordsOf(continuations)
    let compared = 0
    for (const reference of continuations) {
      const { direction, page } = reference
      if (direction !== 'to' || page === null || pairs.nextOf.has(part)) continue
      const key = keys.of(reference)
      const answers = free(byReference.get(key, keys.ofPages[part.page]!), part).filter(
        (answer) => !leadsElsewhere(words, answer),
      )
      const namesakes = answers.length || headline.main === null ? [] : free(byHeadline.get(key, headline.main), part)
      if (answers.length > 1) compared += answers.length
      if (compared > MOST_ANSWERS) break
      const next =
        answers.length > 1
          ? similarity.mostSimilar(part, answers)
          : (answers[0] ?? (namesakes.length === 1 ? namesakes[0] : null))
      if (next) pairs.add(part, next)
    }
  }
}

/** Returns whether the words of a reference are not the one that another part has. */
function leadsElsewhere(words: ReadonlySet<string>, { article }: Part): boolean {
  const head = jumpHeadOf(article)
  return words.size > 0 && head !== null && !head.includes(' ') && !words.has(head)
}

/**
 * Pairs the parts that one word leads to, such as BRIDGE: it is in the reference of the first part,
 * and in the headline of the next or in its reference. Papers print it, and it helps where pages
 * have no number.
 */
function pairByWord(parts: readonly Part[], pairs: Pairs): void {
  const byHead = new Map<string, Part | null>()
  for (const part of parts) {
    const head = pairs.isTaken(part) ? null : jumpHeadOf(part.article)
    if (head !== null) byHead.set(head, byHead.has(head) ? null : part)
  }
  if (!byHead.size) return
  for (const part of parts) {
    if (pairs.nextOf.has(part)) continue
    for (const word of jumpWordsOf(part.article.continuations)) {
      const next = byHead.get(word)
      if (!next || next === part || pairs.isTaken(next)) continue
      pairs.add(part, next)
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
