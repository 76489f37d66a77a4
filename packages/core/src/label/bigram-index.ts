import type { LineCues } from '../cues/line-cues.js'
import type { Locale } from '../locale/locale.js'
import type { Line } from '../scan/line.js'
import { passagesOf } from './passages.js'
import { asWordBigrams } from './word-bigrams.js'

/**
 * The lexical overlap of a heading with the passages of its page, from 0 to 1 each. Passages
 * without overlap are absent.
 */
export interface HeadingOverlap {
  /** Numbers of the passages, ascending. */
  passages: number[]
  /** The overlap with each of these passages. */
  shares: number[]
  /** The passage with the largest overlap, or -1. */
  best: number
}

/** The frequencies of character bigrams on a page, which need no lines. */
export interface BigramCounts {
  /**
   * Returns the number of passages in which two characters follow each other, up to one above
   * {@link MOST_COMMON}.
   */
  bigramCount(first: string, second: string): number
}

/** The character bigrams that the parts of a page share. Rare bigrams weigh more. */
export interface BigramIndex extends BigramCounts {
  /** The number of the passage of each line; for a heading, of the passage that follows it. */
  readonly passageOf: Int32Array
  /** Returns the overlap of a heading with each passage. */
  headingOverlap(line: number): HeadingOverlap
  /**
   * Returns the share of a passage's repeated bigrams whose last occurrence is in the passages from
   * `from` up to but not including `to` (default: the passage itself), from 0 to 1; -1 when the
   * passage repeats nothing.
   */
  cohesion(passage: number, from: number, to?: number): number
}

/** Bigrams are hashed to 16 bits. */
const HASHES = 65536
/** A bigram in more passages than this carries no information. */
const MOST_COMMON = 12
/** Number of passages back that links are counted one by one. */
const LOOKBACK = 12
/** Characters of a heading that are compared. No headline is longer. */
const LONGEST_HEADING = 120

/**
 * The entry of a bigram, as bits: the number of passages that contain it, whether a heading
 * contains it, and above that the mark of the last passage that contains it. The mark of a passage
 * is its number modulo {@link MARKS}, plus 1.
 */
const COUNT_BITS = 0xf
const IN_HEADING = 0x10
const MARK_SHIFT = 5
const MARKS = 0xffff
/** A page with fewer passages needs 16 bits an entry. */
const FEW_PASSAGES = 0x7ff

type Entries = Uint16Array | Uint32Array

/** The weight of a bigram by the number of passages (document frequency) that contain it: 1/df². */
const WEIGHTS = Float64Array.from({ length: COUNT_BITS + 1 }, (_, df) => (df && df <= MOST_COMMON ? 1 / (df * df) : 0))

/**
 * Splits a page into passages and indexes the bigrams that they share.
 *
 * @param locale where it separates words by spaces, words are compared instead of bigrams
 */
export function indexBigrams(
  printed: readonly Line[],
  cues: readonly LineCues[],
  { usesSpaces, commonWords }: Pick<Locale, 'usesSpaces' | 'commonWords'>,
): BigramIndex {
  const lines = usesSpaces ? asWordBigrams(printed, commonWords) : printed
  const { passageOf, count } = passagesOf(lines, cues)
  const entries = count < FEW_PASSAGES ? new Uint16Array(HASHES) : new Uint32Array(HASHES)
  entries[NO_BIGRAM] = MOST_COMMON + 1
  const postings = new Postings(lines, entries)
  const links = countLinks(lines, passageOf, count, entries, postings)
  const totals = new Float64Array(count)
  for (let passage = 0; passage < count; passage++)
    for (let back = 0; back <= LOOKBACK; back++) totals[passage]! += links[passage * (LOOKBACK + 1) + back]!
  const sums = new Float64Array(count)
  return {
    passageOf,
    headingOverlap: (line) => headingOverlap(lines[line]!.text, entries, postings, sums),
    ...bigramCounts(entries),
    cohesion(passage, from, to = passage) {
      if (passage >= count || totals[passage] === 0) return -1
      let inside = 0
      const last = Math.min(LOOKBACK, passage - 1 - from)
      for (let back = Math.max(0, passage - to); back <= last; back++) inside += links[passage * (LOOKBACK + 1) + back]!
      return inside / totals[passage]!
    },
  }
}

/** Returns the frequencies in the entries of an index. */
const bigramCounts = (entries: Entries): BigramCounts => ({
  bigramCount(first, second) {
    const [left, right] = [characterOf(first.charCodeAt(0)), characterOf(second.charCodeAt(0))]
    return left && right ? entries[hashOf(left, right)]! & COUNT_BITS : 0
  },
})

/** Returns the overlap of a heading with the passages from `from` up to but not including `to`. */
export function overlapShare({ passages, shares }: HeadingOverlap, from: number, to: number): number {
  let sum = 0
  for (let index = 0; index < passages.length; index++)
    if (passages[index]! >= from && passages[index]! < to) sum += shares[index]!
  return sum
}

/** `sums` has a zero for each passage, and is left so. */
function headingOverlap(text: string, entries: Entries, postings: Postings, sums: Float64Array): HeadingOverlap {
  const end = Math.min(text.length, LONGEST_HEADING)
  const touched: number[] = []
  let bigrams = 0
  for (let at = 0, before = 0; at < end; at++) {
    const character = characterOf(text.charCodeAt(at))
    if (character && before) {
      bigrams++
      const hash = hashOf(before, character)
      const weight = WEIGHTS[entries[hash]! & COUNT_BITS]!
      for (const passage of postings.passagesOf(hash)) {
        if (sums[passage] === 0) touched.push(passage)
        sums[passage]! += weight
      }
    }
    before = character
  }
  const passages = ascending(touched, sums)
  const shares: number[] = []
  let best = -1
  for (let index = 0; index < passages.length; index++) {
    shares.push(sums[passages[index]!]! / bigrams)
    sums[passages[index]!] = 0
    if (best < 0 || shares[index]! > shares[best]!) best = index
  }
  return { passages, shares, best: best < 0 ? -1 : passages[best]! }
}

/**
 * Sorts numbers of passages: by comparison when they are few, else by collecting every passage with
 * a sum.
 */
function ascending(passages: number[], sums: Float64Array): number[] {
  if (passages.length * 16 < sums.length) return passages.sort((a, b) => a - b)
  passages.length = 0
  for (let passage = 0; passage < sums.length; passage++) if (sums[passage]! > 0) passages.push(passage)
  return passages
}

/**
 * The passages that contain each bigram of the page's headings; of a common bigram the first few.
 */
class Postings {
  /** A number for each bigram of a heading. */
  private readonly slots = new Map<number, number>()
  /** The number of passages of each slot. */
  private readonly sizes: Uint8Array
  /** The passages, MOST_COMMON entries for each slot. */
  private readonly passages: Int32Array

  constructor(lines: readonly Line[], entries: Entries) {
    for (const { text, level } of lines) {
      const end = level ? Math.min(text.length, LONGEST_HEADING) : 0
      for (let at = 0, before = 0; at < end; at++) {
        const character = characterOf(text.charCodeAt(at))
        if (character && before) {
          const hash = hashOf(before, character)
          if (!entries[hash]) this.slots.set(hash, this.slots.size)
          entries[hash] = IN_HEADING
        }
        before = character
      }
    }
    this.sizes = new Uint8Array(this.slots.size)
    this.passages = new Int32Array(this.slots.size * MOST_COMMON)
  }

  add(hash: number, passage: number): void {
    const slot = this.slots.get(hash)!
    this.passages[slot * MOST_COMMON + this.sizes[slot]!++] = passage
  }

  passagesOf(hash: number): Int32Array {
    const slot = this.slots.get(hash)
    return slot === undefined
      ? NO_PASSAGES
      : this.passages.subarray(slot * MOST_COMMON, slot * MOST_COMMON + this.sizes[slot]!)
  }
}

const NO_PASSAGES = new Int32Array(0)

/**
 * Returns the weight of the bigrams that each passage repeats from each passage before it:
 * LOOKBACK + 1 numbers a passage, the last for all that are farther away.
 */
function countLinks(
  lines: readonly Line[],
  passageOf: Int32Array,
  count: number,
  entries: Entries,
  postings: Postings,
): Float32Array {
  let length = 0
  for (const { text, level } of lines) length += level ? 0 : text.length
  /**
   * The first occurrence of each bigram in a passage, with the mark of the passage before that
   * contains it. Bigrams without one are left out, and so are those that are too common already:
   * a long page consists of these.
   */
  const repeated = new Uint32Array(Math.min(length, Math.min(count, MOST_COMMON + 1) * HASHES) + 1)
  let size = 0
  /** The end of each passage in that list. */
  const ends = new Uint32Array(count)
  for (let at = 0; at < lines.length; at++) {
    const { text, level } = lines[at]!
    if (level) continue
    const mark = (passageOf[at]! % MARKS) + 1
    for (let place = 0, before = 0; place < text.length; place++) {
      // No branches here: the processor would mispredict each of them every few characters.
      const character = characterOf(text.charCodeAt(place))
      const hash = hashOf(before, character) & -(isPositive(character) & isPositive(before))
      const entry = entries[hash]!
      const earlier = entry >>> MARK_SHIFT
      const isFirst = isPositive(earlier ^ mark)
      repeated[size] = (earlier << 16) | hash
      const increment = isFirst & isPositive(MOST_COMMON + 1 - (entry & COUNT_BITS))
      size += increment & isPositive(entry)
      entries[hash] = ((mark << MARK_SHIFT) | (entry & (COUNT_BITS | IN_HEADING))) + increment
      before = character
    }
    ends[passageOf[at]!] = size
  }
  const links = new Float32Array(count * (LOOKBACK + 1))
  for (let passage = 0, index = 0; passage < count; passage++) {
    const mark = (passage % MARKS) + 1
    for (; index < ends[passage]!; index++) {
      const hash = repeated[index]! & 0xffff
      const earlier = repeated[index]! >>> 16
      const entry = entries[hash]!
      const df = entry & COUNT_BITS
      if (entry & IN_HEADING && df <= MOST_COMMON) postings.add(hash, passage)
      if (earlier) links[passage * (LOOKBACK + 1) + Math.min(LOOKBACK, (mark - earlier - 1) & MARKS)]! += WEIGHTS[df]!
    }
  }
  return links
}

/** Returns 1 for a number above 0, and 0 for 0. */
const isPositive = (number: number): number => (0 - number) >>> 31
/** Returns 1 for 0, and 0 for a number above 0. */
const isZero = (number: number): number => isPositive(number) ^ 1

/**
 * Masks by block of 256 characters: ideographs, kana, hangul and CJK punctuation count as a whole.
 */
const BLOCK_MASKS = Uint16Array.from({ length: 256 }, (_, block) => (block > 0x2f && block < 0xff ? 0xffff : 0))
/** Masks of the characters of the first block. */
const LATIN_MASKS = Uint16Array.from({ length: 256 }, (_, code) =>
  /[0-9A-Za-z]/.test(String.fromCharCode(code)) ? 0xffff : 0,
)

/**
 * Returns the code of a character that counts: CJK, or an ASCII letter or digit. Returns 0 for any
 * other.
 */
const characterOf = (code: number): number =>
  code & (BLOCK_MASKS[code >>> 8]! | (LATIN_MASKS[code & 0xff]! & -isZero(code >>> 8)))

/** Returns the hash of a bigram, from 1 up to but not including HASHES. */
const hashOf = (first: number, second: number): number => Math.imul(first * 31 + second, 0x9e3779b1) >>> 16 || 1
/** The hash of what is no bigram. */
const NO_BIGRAM = 0
