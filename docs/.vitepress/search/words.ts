/**
 * Returns the words of a text, for the index and for queries: runs of letters and digits, and each
 * character and bigram of Chinese, which has no spaces between words.
 *
 * The function is copied into the site as text, so it cannot use anything outside.
 */
export function words(text: string): string[] {
  const found: string[] = []
  for (const [run] of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    for (const [part] of run.matchAll(/\p{Script=Han}+|\P{Script=Han}+/gu)) {
      if (!/\p{Script=Han}/u.test(part)) {
        found.push(part)
        continue
      }
      const characters = [...part]
      characters.forEach((character, at) => {
        const next = characters[at + 1]
        if (next !== undefined) found.push(character + next)
        else if (at === 0) found.push(character)
      })
    }
  }
  return found
}
