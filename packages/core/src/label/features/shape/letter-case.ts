/**
 * The letter cases of a text. In `title` most words begin with a capital, in `sentence` only the
 * first one does.
 */
export const LETTER_CASES = ['none', 'capitals', 'title', 'sentence', 'lower'] as const

/** Number of characters of a text that are looked at. */
const LONGEST = 120
/** Share of capitals among the letters of a text in capitals. */
const CAPITALS = 0.75
/** Share of words with a capital in a title. */
const TITLE = 0.6
/** Words of fewer letters keep their small letter in a title. */
const SHORTEST_WORD = 4

/** Returns the letter case of a text; an index of {@link LETTER_CASES}. */
export function letterCase(text: string): number {
  let letters = 0
  let capitals = 0
  let words = 0
  let capitalWords = 0
  let wordLetters = 0
  let wordCapitals = 0
  let startsInCapital = false
  let isFirst = 0
  const endWord = (): void => {
    if (wordLetters && (wordCapitals || wordLetters >= SHORTEST_WORD)) {
      words++
      if (startsInCapital) capitalWords++
    }
    wordLetters = 0
    wordCapitals = 0
  }
  for (let at = 0; at < text.length && at < LONGEST; at++) {
    const character = text[at]!
    if (!isLetter(character)) {
      endWord()
      continue
    }
    const isCapital = character !== character.toLowerCase()
    if (!wordLetters++) startsInCapital = isCapital
    letters++
    if (letters === 1) isFirst = isCapital ? 1 : 0
    if (isCapital) {
      capitals++
      wordCapitals++
    }
  }
  endWord()
  if (!letters) return 0
  if (capitals > letters * CAPITALS) return 1
  if (words > 1 && capitalWords > words * TITLE) return 2
  return isFirst ? 3 : 4
}

const LETTER = /\p{L}/u
const isLetter = (character: string): boolean =>
  (character >= 'a' && character <= 'z') ||
  (character >= 'A' && character <= 'Z') ||
  (character > '\u007f' && LETTER.test(character))
