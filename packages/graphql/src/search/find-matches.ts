import { check, checkText } from '../arguments/checks.js'
import { LeastOf } from './least-of.js'
import type { Phrase } from './phrase.js'
import { isWordCharacter, type Run } from './runs.js'
import { type SearchBudget, WORK } from './search-budget.js'

/**
 * A character that may lie between two runs of a phrase: a space, a punctuation mark or a symbol.
 */
const SEPARATOR = /^[^\p{L}\p{N}\p{M}]$/u

/** The UTF-16 offsets of a match in a folded text. */
export type MatchRange = [start: number, end: number]

/**
 * Yields all matches of a phrase in a folded text, in ascending order; they may overlap. Han and
 * kana match anywhere, other scripts only as whole words. Spaces and punctuation between two runs
 * of the phrase match any spaces and punctuation.
 *
 * @param foldedText - The property `text` of what {@link foldText} returns.
 * @param phrase - What {@link preparePhrase} returns.
 * @throws GraphqlArgumentError when an argument is of the wrong type.
 */
export function findMatches(foldedText: string, phrase: Phrase): Generator<MatchRange, void, undefined> {
  checkText(foldedText, 'foldedText')
  const isPhrase = typeof phrase === 'object' && phrase !== null && Array.isArray(phrase.runs)
  check.that(isPhrase, 'phrase', 'a prepared phrase', phrase, 'Pass preparePhrase(text).')
  return matchesOf(foldedText, phrase)
}

function* matchesOf(foldedText: string, phrase: Phrase): Generator<MatchRange, void, undefined> {
  let match = firstMatch(foldedText, phrase, 0)
  while (match !== null) {
    yield match
    match = firstMatch(foldedText, phrase, match[0] + 1)
  }
}

/** Returns the number of matches of a phrase in a folded text. */
export function countMatches(foldedText: string, phrase: Phrase, budget?: SearchBudget): number {
  let count = 0
  let match = firstMatch(foldedText, phrase, 0, budget)
  while (match !== null) {
    count++
    budget?.spend(WORK.match)
    match = firstMatch(foldedText, phrase, match[0] + 1, budget)
  }
  return count
}

/**
 * Yields all matches of several phrases in a folded text by their start, each with the index of
 * its phrase. The text is read only as far as the matches are consumed. The sorted lists of the
 * phrases are merged: a match takes as many comparisons as the phrases can be halved.
 *
 * @param heads - The first match of each phrase, where it is known.
 */
export function* findMatchesOfAll(
  foldedText: string,
  phrases: readonly Phrase[],
  budget?: SearchBudget,
  heads: (MatchRange | null)[] = phrases.map((phrase) => firstMatch(foldedText, phrase, 0, budget)),
): Generator<[start: number, end: number, phrase: number], void, undefined> {
  const starts = new LeastOf(heads.map(startOf))
  for (;;) {
    const next = starts.index
    const [match, phrase] = [heads[next], phrases[next]]
    if (!match || !phrase) return
    budget?.spend(WORK.match)
    yield [...match, next]
    heads[next] = firstMatch(foldedText, phrase, match[0] + 1, budget)
    starts.set(next, startOf(heads[next] ?? null))
  }
}

const startOf = (match: MatchRange | null): number => match?.[0] ?? Number.POSITIVE_INFINITY

/** Returns the first match of a phrase that starts at an offset or after it, or `null`. */
export function firstMatch(
  foldedText: string,
  { runs }: Phrase,
  from: number,
  budget?: SearchBudget,
): MatchRange | null {
  const [first] = runs
  if (first === undefined) return null
  // Most phrases are one run of Han, which matches wherever its characters occur.
  const isSubstring = first.unspaced && runs.length === 1
  for (let offset = from; ; ) {
    const start = foldedText.indexOf(first.text, offset)
    budget?.spend(WORK.scan + (start < 0 ? foldedText.length : start) - offset)
    if (start < 0) return null
    const end = isSubstring ? start + first.text.length : endOfRuns(foldedText, start, runs, budget)
    if (end >= 0) return [start, end]
    offset = start + 1
  }
}

/**
 * Returns the end of a sequence of runs that starts at an offset, or -1 when the text does not
 * match it.
 */
function endOfRuns(text: string, start: number, runs: readonly Run[], budget?: SearchBudget): number {
  let offset = start
  for (const [index, run] of runs.entries()) {
    const endOfPrevious = offset
    if (index > 0) offset = endOfSeparators(text, offset)
    budget?.spend(WORK.run * (1 + offset - endOfPrevious))
    if (!text.startsWith(run.text, offset)) return -1
    const end = offset + run.text.length
    if (!run.unspaced && (isWordCharacterBefore(text, offset) || isWordCharacter(characterAt(text, end)))) return -1
    // Two runs of Han in a phrase are separate only because something lies between them.
    if (index > 0 && run.unspaced && runs[index - 1]?.unspaced && offset === endOfPrevious) return -1
    offset = end
  }
  return offset
}

function endOfSeparators(text: string, start: number): number {
  let offset = start
  for (let character = characterAt(text, offset); SEPARATOR.test(character); character = characterAt(text, offset))
    offset += character.length
  return offset
}

/** Returns the whole character at an offset; an empty string at the end. */
const characterAt = (text: string, offset: number): string =>
  offset < text.length ? String.fromCodePoint(text.codePointAt(offset) ?? 0) : ''

function isWordCharacterBefore(text: string, offset: number): boolean {
  if (offset === 0) return false
  const isPair = offset > 1 && (text.codePointAt(offset - 2) ?? 0) > 0xffff
  return isWordCharacter(characterAt(text, isPair ? offset - 2 : offset - 1))
}
