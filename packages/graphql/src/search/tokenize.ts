import { fold } from './fold-text.js'

/** Stands behind the last character of a run of Han, where no character follows. */
const BOUNDARY = '\u0001'

/** Scripts that are written without blanks between words: Han and kana, with the mark of long vowels. */
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc]`
/** Runs of such characters, and runs of other letters and digits, in stretches short enough for every engine. */
const STRETCH = new RegExp(String.raw`(${UNSPACED}{1,65536})|(?:(?!${UNSPACED})[\p{L}\p{N}\p{M}]){1,65536}`, 'gu')
const WORD_LETTER = new RegExp(String.raw`^(?!${UNSPACED})[\p{L}\p{N}\p{M}]$`, 'u')
const GAP = /^[^\p{L}\p{N}\p{M}]$/u

/**
 * The tokens that an index keeps of a text: each run of Han or kana as overlapping pairs of characters, its last character with a boundary, and
 * each run of other letters and digits as a word. The letters are folded (NFKC, lower case).
 *
 * Every one-character query is then the beginning of a token, every longer run of Han a chain of pairs, so nothing is missed.
 */
export function tokensOf(text: string): Set<string> {
  const tokens = new Set<string>()
  visitTokens(
    fold(text).text,
    (token) => tokens.add(token),
    () => {},
  )
  return tokens
}

/** A run of letters and digits of one kind. */
interface Run {
  run: string
  unspaced: boolean
}

/** The runs of a folded text, whatever their length. */
function* runsOf(folded: string): Generator<Run, void, undefined> {
  let open: Run | null = null
  let end = 0
  for (const match of folded.matchAll(STRETCH)) {
    const [run, han] = match
    const unspaced = han !== undefined
    if (open !== null && match.index === end && open.unspaced === unspaced) open.run += run
    else {
      if (open !== null) yield open
      open = { run, unspaced }
    }
    end = match.index + run.length
  }
  if (open !== null) yield open
}

/** Tells of each token of a folded text, and of each character of Han or kana, as often as it stands there. */
export function visitTokens(
  folded: string,
  onToken: (token: string) => void,
  onCharacter: (character: string) => void,
): void {
  for (const { run, unspaced } of runsOf(folded)) {
    if (!unspaced) {
      onToken(run)
      continue
    }
    let previous = ''
    for (const character of run) {
      if (previous !== '') onToken(previous + character)
      onCharacter(character)
      previous = character
    }
    onToken(previous + BOUNDARY)
  }
}

/** A phrase made ready for searching. */
export interface Phrase {
  /** Its runs, folded; `unspaced` ones are of Han or kana. */
  runs: readonly Run[]
  /** Tokens that every text with the phrase has. A run of Han may go on in the text, so its last character has no boundary here. */
  tokens: readonly string[]
  /** Single characters of Han or kana, with which some token of the text begins. */
  characters: readonly string[]
}

/** Makes a phrase ready for searching. */
export function phraseOf(text: string): Phrase {
  const tokens = new Set<string>()
  const characters = new Set<string>()
  const runs = [...runsOf(fold(text).text)]
  for (const { run, unspaced } of runs) {
    const letters = unspaced ? [...run] : []
    if (!unspaced) tokens.add(run)
    if (letters.length === 1) characters.add(run)
    for (let at = 0; at + 1 < letters.length; at++) tokens.add(`${letters[at]}${letters[at + 1]}`)
  }
  return { runs, tokens: [...tokens], characters: [...characters] }
}

/** Whether a text has any letter or digit that could be searched for. */
export const isSearchable = (text: string): boolean => /[\p{L}\p{N}]/u.test(fold(text).text)

/**
 * All places of a phrase in a folded text, as start and end, ascending. Han and kana match anywhere, other letters only as whole words; blanks
 * and punctuation between the runs of the phrase match any blanks and punctuation.
 */
export function* placesOf(
  foldedText: string,
  phrase: Phrase,
): Generator<[start: number, end: number], void, undefined> {
  for (
    let place = placeFrom(foldedText, phrase, 0);
    place !== null;
    place = placeFrom(foldedText, phrase, place[0] + 1)
  )
    yield place
}

/** How many places a phrase has in a folded text. */
export function countOf(text: string, phrase: Phrase): number {
  let count = 0
  for (let place = placeFrom(text, phrase, 0); place !== null; place = placeFrom(text, phrase, place[0] + 1)) count++
  return count
}

/** All places of several phrases in a folded text, by where they start, each with the phrase's number. Reads no further than it is asked. */
export function* placesOfAll(
  foldedText: string,
  phrases: readonly Phrase[],
): Generator<[start: number, end: number, phrase: number], void, undefined> {
  const heads = phrases.map((phrase) => placeFrom(foldedText, phrase, 0))
  for (;;) {
    let next = -1
    for (const [index, head] of heads.entries())
      if (head !== null && (next < 0 || head[0] < (heads[next]?.[0] ?? 0))) next = index
    const [place, phrase] = [heads[next], phrases[next]]
    if (!place || !phrase) return
    yield [...place, next]
    heads[next] = placeFrom(foldedText, phrase, place[0] + 1)
  }
}

/** The first place of a phrase in a folded text that does not begin before `from`; `null` when there is none. */
export function placeFrom(text: string, { runs }: Phrase, from: number): [start: number, end: number] | null {
  const [first] = runs
  if (first === undefined) return null
  // The run of most phrases is one of Han, which stands wherever its characters do.
  const isPlain = first.unspaced && runs.length === 1
  for (let at = text.indexOf(first.run, from); at >= 0; at = text.indexOf(first.run, at + 1)) {
    const end = isPlain ? at + first.run.length : chainEnd(text, at, runs)
    if (end >= 0) return [at, end]
  }
  return null
}

/** The end of a chain of runs that begins at a place; -1 where the text goes another way. */
function chainEnd(text: string, start: number, runs: Phrase['runs']): number {
  let at = start
  for (const [index, { run, unspaced }] of runs.entries()) {
    const before = at
    if (index > 0) at = gapEnd(text, at)
    if (!text.startsWith(run, at)) return -1
    if (!unspaced && (isLetterBefore(text, at) || isLetterAt(text, at + run.length))) return -1
    // Two runs of Han are two because something stands between them.
    if (index > 0 && unspaced && runs[index - 1]?.unspaced && at === before) return -1
    at += run.length
  }
  return at
}

function gapEnd(text: string, start: number): number {
  let at = start
  for (let character = characterAt(text, at); GAP.test(character); character = characterAt(text, at))
    at += character.length
  return at
}

/** The whole character at a place; `''` at the end. */
const characterAt = (text: string, at: number): string =>
  at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 0) : ''

const isLetterAt = (text: string, at: number): boolean => WORD_LETTER.test(characterAt(text, at))

function isLetterBefore(text: string, at: number): boolean {
  if (at === 0) return false
  const isPair = at > 1 && (text.codePointAt(at - 2) ?? 0) > 0xffff
  return isLetterAt(text, isPair ? at - 2 : at - 1)
}
