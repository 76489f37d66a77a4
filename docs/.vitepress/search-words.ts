/**
 * The words of a text, for the index and for what is searched: runs of letters and digits, and of Chinese each character
 * and each pair of neighbours, since Chinese is written without blanks.
 * Written into the site as it is, so it can use nothing from outside.
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
