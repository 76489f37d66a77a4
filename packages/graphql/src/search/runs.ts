/** Scripts written without spaces between words: Han and kana, with the prolonged sound mark. */
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc]`
/** Characters of words in all other scripts, with digits and marks. */
const WORD_CHARACTER = String.raw`(?!${UNSPACED})[\p{L}\p{N}\p{M}]`
/**
 * A stretch of either kind; the length is limited because an engine stores every position of a
 * repeated group.
 */
const STRETCH = new RegExp(`(${UNSPACED}{1,65536})|(?:${WORD_CHARACTER}){1,65536}`, 'gu')
const IS_WORD_CHARACTER = new RegExp(`^${WORD_CHARACTER}$`, 'u')

/** A run of consecutive letters and digits of one kind. */
export interface Run {
  /** The folded characters. */
  text: string
  /**
   * True for Han and kana, which match anywhere; false for other scripts, which match as whole
   * words.
   */
  unspaced: boolean
}

/** Yields the runs of a folded text, of any length. */
export function* runsOf(folded: string): Generator<Run, void, undefined> {
  let open: Run | null = null
  let end = 0
  for (const match of folded.matchAll(STRETCH)) {
    const [text, unspacedText] = match
    const unspaced = unspacedText !== undefined
    if (open !== null && match.index === end && open.unspaced === unspaced) open.text += text
    else {
      if (open !== null) yield open
      open = { text, unspaced }
    }
    end = match.index + text.length
  }
  if (open !== null) yield open
}

/** Returns whether a character belongs to words of a spaced script. */
export const isWordCharacter = (character: string): boolean => IS_WORD_CHARACTER.test(character)
