import type { Locale } from '../locale/locale.js'

type CreditWord = Locale['creditWords'][number]

const NONE: readonly CreditWord[] = []
const wordLists = new WeakMap<Locale, ReadonlyMap<string, readonly CreditWord[]>>()

/** Returns the credit words with a first character, longest first. */
export function creditWordsFrom(character: string, locale: Locale): readonly CreditWord[] {
  let lists = wordLists.get(locale)
  if (!lists) {
    const byFirst = new Map<string, CreditWord[]>()
    for (const word of locale.creditWords) {
      const first = word[0].toLowerCase()[0] ?? ''
      const list = byFirst.get(first)
      if (list) list.push(word)
      else byFirst.set(first, [word])
    }
    lists = byFirst
    wordLists.set(locale, lists)
  }
  return lists.get(character.toLowerCase()[0]!) ?? NONE
}

/** Returns the credit word that opens a text that is not empty. */
export function creditWordAt(text: string, locale: Locale): CreditWord | undefined {
  for (const word of creditWordsFrom(text[0]!, locale)) if (opensWith(text, word[0], locale)) return word
  return undefined
}

/**
 * Returns whether a text opens with a credit word. In languages with spaces, no letter may follow.
 */
export function opensWith(text: string, word: string, locale: Locale): boolean {
  if (!locale.usesSpaces) return text.startsWith(word)
  return (
    text.slice(0, word.length).toLowerCase() === word.toLowerCase() &&
    (!/\p{L}$/u.test(word) || !/[\p{L}\d]/u.test(text[word.length] ?? ''))
  )
}
