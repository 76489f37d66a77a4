import type { Article } from '../model/issue.js'

/** Words in capitals, as BRIDGE in See BRIDGE, Page A6. */
const CAPITALS = /\p{Lu}[\p{Lu}\p{M}'’-]{2,}(?: \p{Lu}[\p{Lu}\p{M}'’-]+)*/gu
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

/** Returns the headline of the rest of an article that began on another page, or `null`. */
export function jumpHeadOf({ headline, continuations }: Article): string | null {
  const { main } = headline
  return main !== null && main === main.toUpperCase() && continuations.some(({ direction }) => direction === 'from')
    ? main
    : null
}
