import { fold } from './folded-text.js'

/** Stands behind the last character of a run of Han, where no character follows. */
const BOUNDARY = '\u0001'

/** Runs of Han characters, and runs of other letters and digits. */
const RUN = /(\p{Script=Han}+)|([\p{L}\p{N}\p{M}]+)/gsu
const OTHER_LETTER = /^(?!\p{Script=Han})[\p{L}\p{N}\p{M}]/u

/**
 * The tokens that an index keeps of a text: each run of Han characters as overlapping pairs, its last character with a boundary, and each run
 * of other letters and digits as a word. The letters are folded (NFKC, lower case).
 *
 * Every one-character query is then the beginning of a token, every longer run of Han a chain of pairs, so nothing is missed.
 */
export function tokensOf(text: string): Set<string> {
  const tokens = new Set<string>()
  for (const [, han, word] of fold(text).text.matchAll(RUN)) {
    if (word !== undefined) tokens.add(word)
    else {
      const characters = [...(han ?? '')]
      characters.forEach((character, at) => {
        tokens.add(character + (characters[at + 1] ?? BOUNDARY))
      })
    }
  }
  return tokens
}

/** A phrase made ready for searching. */
export interface Phrase {
  /** Its runs of Han and of other letters, folded. */
  runs: readonly { run: string; han: boolean }[]
  /** Tokens that every text with the phrase has. A run of Han may go on in the text, so its last character has no boundary here. */
  tokens: readonly string[]
  /** Single Han characters, with which some token of the text begins. */
  characters: readonly string[]
}

/** Makes a phrase ready for searching. */
export function phraseOf(text: string): Phrase {
  const tokens = new Set<string>()
  const characters = new Set<string>()
  const runs = [...fold(text).text.matchAll(RUN)].map(([run, han]) => ({ run, han: han !== undefined }))
  for (const { run, han } of runs) {
    const letters = han ? [...run] : []
    if (!han) tokens.add(run)
    if (letters.length === 1) characters.add(run)
    for (let at = 0; at + 1 < letters.length; at++) tokens.add(`${letters[at]}${letters[at + 1]}`)
  }
  return { runs, tokens: [...tokens], characters: [...characters] }
}

/** Whether a text has any letter or digit that could be searched for. */
export const isSearchable = (text: string): boolean => /[\p{L}\p{N}]/u.test(fold(text).text)

/**
 * All places of a phrase in a folded text, as start and end. Han matches anywhere, other letters only as whole words; blanks and punctuation
 * between the runs of the phrase match any blanks and punctuation.
 */
export function* placesOf(
  foldedText: string,
  { runs }: Phrase,
): Generator<[start: number, end: number], void, undefined> {
  const [first] = runs
  if (first === undefined) return
  for (let at = foldedText.indexOf(first.run); at >= 0; at = foldedText.indexOf(first.run, at + 1)) {
    const end = chainEnd(foldedText, at, runs)
    if (end >= 0) yield [at, end]
  }
}

/** The end of a chain of runs that begins at a place; -1 where the text goes another way. */
function chainEnd(text: string, start: number, runs: Phrase['runs']): number {
  let at = start
  for (const [index, { run, han }] of runs.entries()) {
    const before = at
    if (index > 0) while (isGap(text, at)) at += 1
    if (!text.startsWith(run, at)) return -1
    if (!han && (isWordUnit(text, at - 1) || isWordUnit(text, at + run.length))) return -1
    // Two runs of Han are two because something stands between them.
    if (index > 0 && han && runs[index - 1]?.han && at === before) return -1
    at += run.length
  }
  return at
}

const GAP = /^[^\p{L}\p{N}\p{M}]$/u
const isGap = (text: string, at: number): boolean =>
  at < text.length && !isSurrogate(text, at) && GAP.test(text.charAt(at))
const isSurrogate = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xf800) === 0xd800
/** Letters beyond the first plane are no part of a word of others; they are rare enough. */
const isWordUnit = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && !isSurrogate(text, at) && OTHER_LETTER.test(text.charAt(at))
