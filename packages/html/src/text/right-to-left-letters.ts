import type { Article } from '@banmian/core'
import { plainText } from '@banmian/core'

/** A letter in the blocks of Hebrew, Arabic and the other scripts that run from right to left. */
export const RIGHT_TO_LEFT_LETTER =
  '(?:[\\u0590-\\u08FF\\uFB1D-\\uFDCF\\uFDF0-\\uFDFF\\uFE70-\\uFEFC]|[\\uD802\\uD803\\uD83A\\uD83B][\\uDC00-\\uDFFF])'
/** The same, faster: all characters with these high surrogates are such letters. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDCF\uFDF0-\uFDFF\uFE70-\uFEFC\uD802\uD803\uD83A\uD83B]/

/** Returns whether a text contains letters of a script that is written from right to left. */
export const hasRightToLeftLetters = (text: string): boolean => RIGHT_TO_LEFT.test(text)

/** Number of characters from which the direction of an article is detected. */
const CHARACTERS_READ = 2000

/** Returns whether most letters of an article are of scripts that run from right to left. */
export function isMostlyRightToLeft({ headline, body }: Article): boolean {
  const { kicker, main, deck } = headline
  const lines = [kicker, main, deck, plainText(body)].filter((line) => line !== null)
  const letters = lines.join('\n').slice(0, CHARACTERS_READ).match(/\p{L}/gu) ?? []
  return letters.filter(hasRightToLeftLetters).length > letters.length / 2
}
