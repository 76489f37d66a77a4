import type { Locale } from '../../locale/locale.js'
import type { Article } from '../../model/issue.js'
import { plainText } from '../../model/plain-text.js'
import { jumpWordsOf, repeatsHeadline } from './jump-words.js'
import type { PageKeys } from './page-keys.js'
import type { Pairs } from './pairs.js'
import type { Part } from './part.js'

/** Parts on a page beyond which none is searched, and searches on a page. */
const MOST_PARTS = 32
/** Least length of a text that breaks off, in characters. */
const SHORTEST = 60
/** The beginning of the rest of a sentence. */
const REST = /^\p{Ll}/u

/**
 * Pairs parts of which only one refers to the other: that of the headline that the other one
 * repeats, the only one that breaks off before the rest of a sentence, or the only one that leads
 * to a page without a number.
 */
export function pairOneSided(parts: readonly Part[], pairs: Pairs, keys: PageKeys, locale: Locale): void {
  const onPage = new Map<string | null, Part[]>()
  for (const part of parts) {
    const key = keys.ofPages[part.page]!
    const others = onPage.get(key)
    if (others) others.push(part)
    else onPage.set(key, [part])
  }
  const searches = new Map<string | null, number>()
  const partsOn = (key: string | null): readonly Part[] => {
    const count = (searches.get(key) ?? 0) + 1
    searches.set(key, count)
    const found = key === null || count > MOST_PARTS ? [] : (onPage.get(key) ?? [])
    return found.length > MOST_PARTS ? [] : found
  }
  for (const part of parts) {
    const back = part.article.continuations.find(({ direction }) => direction === 'from')
    if (back && !pairs.isTaken(part)) {
      const own = keys.ofPages[part.page]!
      const before = partsOn(keys.of(back)).filter(
        (other) => !pairs.nextOf.has(other) && pairs.isFree(part, other) && !leadsTo(other, own, keys),
      )
      const first = firstPartOf(part, before, locale)
      if (first) pairs.add(first, part)
    }
  }
  for (const part of parts) {
    const forth = part.article.continuations.find(({ direction, page }) => direction === 'to' && page !== null)
    if (!forth || pairs.nextOf.has(part)) continue
    const words = jumpWordsOf(part.article.continuations)
    const after = partsOn(keys.of(forth)).filter(
      (other) =>
        pairs.isFree(other, part) && !other.article.continuations.some(({ direction }) => direction === 'from'),
    )
    const next = only(after, ({ article }) => isRestOf(article, part.article, words, locale))
    if (next) pairs.add(part, next)
  }
}

/**
 * Returns whether a part leads to a page: then more than one part there answers, and it is unknown
 * which one is its rest.
 */
const leadsTo = ({ article }: Part, key: string | null, keys: PageKeys): boolean =>
  article.continuations.some((reference) => reference.direction === 'to' && key !== null && keys.of(reference) === key)

/** Returns the part whose rest another part is, or `null`. */
function firstPartOf({ article }: Part, before: readonly Part[], locale: Locale): Part | null {
  const { main } = article.headline
  const named = main === null ? null : only(before, (other) => repeatsHeadline(main, other.article.headline))
  if (named) return named
  const leads = only(before, (other) =>
    other.article.continuations.some(({ direction, page }) => direction === 'to' && page === null),
  )
  if (leads) return leads
  return opensInSentence(article, locale) ? only(before, (other) => breaksOff(other.article, locale)) : null
}

/** Returns whether an article without a reference is the rest of one that leads to its page. */
function isRestOf(article: Article, first: Article, words: ReadonlySet<string>, locale: Locale): boolean {
  const { main } = article.headline
  if (main === null) return opensInSentence(article, locale) && breaksOff(first, locale)
  if (words.has(main)) return true
  return repeatsHeadline(main, first.headline) && opensInSentence(article, locale)
}

/** Returns whether the text of an article begins in the middle of a sentence. */
function opensInSentence({ body: [first] }: Article, { usesSpaces }: Locale): boolean {
  return usesSpaces && first?.type === 'paragraph' && REST.test(plainText(first))
}

/** Returns whether the text of an article ends in the middle of a sentence. */
function breaksOff({ body }: Article, { sentenceEnds }: Locale): boolean {
  const last = body.at(-1)
  if (last?.type !== 'paragraph') return false
  const text = plainText(last)
  return text.length >= SHORTEST && !sentenceEnds.includes(text.at(-1)!)
}

function only(parts: readonly Part[], test: (part: Part) => boolean): Part | null {
  const found = parts.filter(test)
  return found.length === 1 ? found[0]! : null
}
