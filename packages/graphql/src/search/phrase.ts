import { foldText } from './fold-text.js'
import { type Run, runsOf } from './runs.js'

/** A phrase in the forms that searching needs. */
export interface Phrase {
  /** The folded runs of letters and digits, in order. */
  runs: readonly Run[]
  /**
   * Tokens that every text with the phrase contains (see {@link tokenize}). A run of Han may
   * continue in the text, so its last character has no token of its own here.
   */
  tokens: readonly string[]
  /**
   * Single characters of Han or kana; every text with the phrase has a token that begins with
   * each.
   */
  characters: readonly string[]
}

/**
 * Prepares a phrase for searching.
 *
 * @throws GraphqlArgumentError when the value is not a string.
 */
export function preparePhrase(text: string): Phrase {
  const tokens = new Set<string>()
  const singles = new Set<string>()
  const runs = [...runsOf(foldText(text).text)]
  for (const run of runs) {
    const characters = run.unspaced ? [...run.text] : []
    if (!run.unspaced) tokens.add(run.text)
    if (characters.length === 1) singles.add(run.text)
    for (let index = 0; index + 1 < characters.length; index++)
      tokens.add(`${characters[index]}${characters[index + 1]}`)
  }
  return { runs, tokens: [...tokens], characters: [...singles] }
}

/** Returns whether a text contains a letter or digit, so that it can be searched for. */
export const isSearchable = (text: string): boolean => /[\p{L}\p{N}]/u.test(foldText(text).text)
