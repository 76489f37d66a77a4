import { foldText } from './fold-text.js'
import { runsOf } from './runs.js'

/**
 * Follows the last character of a run of Han or kana in a token, in place of a second character.
 */
const BOUNDARY = '\u0001'

/**
 * Returns the distinct tokens of a text for an index. A run of Han or kana becomes overlapping
 * bigrams, with U+0001 after its last character; a run of other letters and digits becomes one
 * token. The text is folded first (see {@link foldText}).
 *
 * A single character of Han or kana is therefore always the first character of some token, and a
 * longer phrase is a chain of bigrams, so a query by tokens misses nothing. It can find too much:
 * check the texts with {@link createMatcher}.
 *
 * @throws GraphqlArgumentError when the value is not a string.
 */
export function tokenize(text: string): Set<string> {
  const tokens = new Set<string>()
  visitTokens(
    foldText(text).text,
    (token) => tokens.add(token),
    () => {},
  )
  return tokens
}

/**
 * Calls back for each token of a folded text and for each character of Han or kana, as often as
 * they occur.
 */
export function visitTokens(
  folded: string,
  onToken: (token: string) => void,
  onCharacter: (character: string) => void,
): void {
  for (const { text, unspaced } of runsOf(folded)) {
    if (!unspaced) {
      onToken(text)
      continue
    }
    let previous = ''
    for (const character of text) {
      if (previous !== '') onToken(previous + character)
      onCharacter(character)
      previous = character
    }
    onToken(previous + BOUNDARY)
  }
}
