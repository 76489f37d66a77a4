import type { Article } from '../../model/issue.js'

/** Words in capitals, as BRIDGE in See BRIDGE, Page A6. */
const CAPITALS = /\p{Lu}[\p{Lu}\p{M}'’-]{2,}(?: \p{Lu}[\p{Lu}\p{M}'’-]+)*/gu
/** The same at the beginning of a reference, as in BRIDGE, from A1. */
const OPENING_CAPITALS =
  /(?<=^\P{L}*)\p{Lu}[\p{Lu}\p{M}'’-]{2,}(?: \p{Lu}[\p{Lu}\p{M}'’-]+)*(?=\P{L}+(?:[Ff]rom|[Cc]ont))/u
/** Longest reference and most words that are looked at. */
const LONGEST = 100
const MOST_WORDS = 8

/**
 * Returns the words in capitals that lead to the rest of an article on another page, each alone and
 * with those after it.
 */
export function jumpWordsOf(continuations: Article['continuations']): Set<string> {
  const words = new Set<string>()
  for (const { direction, text } of continuations) {
    if (direction !== 'to') continue
    for (const [run] of text.slice(0, LONGEST).matchAll(CAPITALS)) {
      const parts = run.split(' ').slice(0, MOST_WORDS)
      for (let from = 0; from < parts.length; from++)
        for (let to = from + 1; to <= parts.length; to++) words.add(parts.slice(from, to).join(' '))
    }
  }
  return words
}

/**
 * Returns the word in capitals that the rest of an article has as its headline, or in its reference
 * to the first part, or `null`.
 */
export function jumpHeadOf({ headline, continuations }: Article): string | null {
  const { main } = headline
  const back = continuations.find(({ direction }) => direction === 'from')
  if (!back) return null
  if (main !== null) return main === main.toUpperCase() ? main : null
  return OPENING_CAPITALS.exec(back.text)?.[0] ?? null
}

/** Most words and characters of a headline that repeats a part of another one. */
const MOST_REPEATED = 3
const LONGEST_REPEATED = 8

/**
 * Returns whether a headline over the rest of an article repeats that of the article, or a few of
 * its words, as Bridge does for New bridge opens.
 */
export function repeatsHeadline(main: string, headline: Article['headline']): boolean {
  if (main === headline.main) return true
  const whole = [headline.kicker, headline.main, headline.deck].join(' ').toLowerCase()
  const text = main.toLowerCase()
  if (/\p{Script=Han}|\p{Script=Hangul}|\p{Script=Kana}/u.test(text))
    return text.length > 1 && text.length <= LONGEST_REPEATED && whole.includes(text)
  const words = wordsOf(whole)
  const own = wordsOf(text)
  return own.length > 0 && own.length <= MOST_REPEATED && own.every((word) => words.includes(word))
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu) ?? []
