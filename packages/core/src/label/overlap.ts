import type { Clue } from '../cues/line-cues.js'
import type { Line } from '../scan/scan.js'

/** What a heading shares with the runs of text of its page: run by run, in page order, from 0 to 1. */
export interface HeadingTies {
  runs: number[]
  shares: number[]
  /** The run that it shares most with, or -1. */
  best: number
}

/** How the parts of a page hang together by the words that they share. Good until the ties of the next page are made. */
export interface Ties {
  /** Number of the run of text that each line stands in; for a heading, the run that follows it. */
  runOf: Int32Array
  /** What a heading shares with each run; rare pairs of letters weigh more. */
  heading(at: number): HeadingTies
  /**
   * How much of what a run repeats was said last in the runs from `from` up to and without `to`, its own number unless given; 0 to 1.
   * -1 when it repeats nothing.
   */
  coherence(run: number, from: number, to?: number): number
  /** In how many runs a letter stands right before another; every so often in one too many. */
  together(first: string, second: string): number
}

/** Pairs of letters are told apart by 16 bits. */
const PAIRS = 65536
/** A pair that stands in more runs than this says nothing. */
const COMMON = 12
/** How many runs back ties are counted one by one. */
const WINDOW = 12
/** Letters of a heading that are compared; no headline is longer. */
const LONGEST_HEADING = 120

/**
 * What is known of a pair, in the bits of one number: in how many runs it stands, whether a heading holds it, and above that the mark of
 * the last run that did. Marks are the numbers of runs and one, round and round.
 */
const COUNT = 0xf
const IN_HEADING = 0x10
const MARK_SHIFT = 5
const MARKS = 0xffff
/** A page with fewer runs has room for its marks in 16 bits. */
const FEW_RUNS = 0x7ff

type Known = Uint16Array | Uint32Array

/** Tables with a place for each pair. They are used over and over: to make them anew takes longer than to read a page. */
let few: Uint16Array | undefined
let many: Uint32Array | undefined
let slots: Uint16Array | undefined
let again: Uint32Array | undefined
/** Lists of pairs that are longer than this are not kept. */
const LONGEST_LIST = 1 << 16
/** Whose tables they are. */
let owner: object | undefined

function tableFor(runs: number): Known {
  if (runs < FEW_RUNS) few ??= new Uint16Array(PAIRS)
  else many ??= new Uint32Array(PAIRS)
  const known = runs < FEW_RUNS ? few! : many!
  known.fill(0)
  known[NO_PAIR] = COMMON + 1
  return known
}

function slotTable(): Uint16Array {
  slots ??= new Uint16Array(PAIRS)
  return slots.fill(0)
}

function listFor(length: number): Uint32Array {
  if (length > LONGEST_LIST) return new Uint32Array(length)
  again ??= new Uint32Array(LONGEST_LIST)
  return again
}

/** A pair in a run weighs 1/df². */
const WEIGHT = Float64Array.from({ length: COUNT + 1 }, (_, df) => (df && df <= COMMON ? 1 / (df * df) : 0))

/** Cuts a page into runs of text, at headings, datelines and closing credits, and counts the pairs of letters that they share. */
export function tiesOf(lines: readonly Line[], clues: readonly Clue[]): Ties {
  const { runOf, count } = cut(lines, clues)
  const known = tableFor(count)
  const postings = new Postings(lines, known)
  const links = linksOf(lines, runOf, count, known, postings)
  /** Sum of the links of each run. */
  const all = new Float64Array(count)
  for (let run = 0; run < count; run++)
    for (let back = 0; back <= WINDOW; back++) all[run]! += links[run * (WINDOW + 1) + back]!
  const sums = new Float64Array(count)
  const own = {}
  owner = own
  const check = (): void => {
    if (owner !== own) throw new Error('The ties of another page have been made since')
  }
  return {
    runOf,
    heading(at) {
      check()
      const { text } = lines[at]!
      const end = Math.min(text.length, LONGEST_HEADING)
      const found: number[] = []
      let pairs = 0
      for (let place = 0, before = 0; place < end; place++) {
        const letter = letterOf(text.charCodeAt(place))
        if (letter && before) {
          pairs++
          const pair = pairOf(before, letter)
          const weight = WEIGHT[known[pair]! & COUNT]!
          const first = postings.slots[pair]! * COMMON
          for (let index = first; index < first + postings.sizes[postings.slots[pair]!]!; index++) {
            const run = postings.runs[index]!
            if (sums[run] === 0) found.push(run)
            sums[run]! += weight
          }
        }
        before = letter
      }
      const runs = inOrder(found, count, sums)
      const shares: number[] = []
      let best = -1
      for (let index = 0; index < runs.length; index++) {
        shares.push(sums[runs[index]!]! / pairs)
        sums[runs[index]!] = 0
        if (best < 0 || shares[index]! > shares[best]!) best = index
      }
      return { runs, shares, best: best < 0 ? -1 : runs[best]! }
    },
    coherence(run, from, to = run) {
      if (run >= count || all[run] === 0) return -1
      let inside = 0
      const last = Math.min(WINDOW, run - 1 - from)
      for (let back = Math.max(0, run - to); back <= last; back++) inside += links[run * (WINDOW + 1) + back]!
      return inside / all[run]!
    },
    together(first, second) {
      check()
      const [left, right] = [letterOf(first.charCodeAt(0)), letterOf(second.charCodeAt(0))]
      return left && right ? known[pairOf(left, right)]! & COUNT : 0
    },
  }
}

/** Numbers of runs in ascending order: sorted when they are few, else picked out of all runs that have a sum. */
function inOrder(found: number[], count: number, sums: Float64Array): number[] {
  if (found.length * 16 < count) return found.sort((a, b) => a - b)
  found.length = 0
  for (let run = 0; run < count; run++) if (sums[run]! > 0) found.push(run)
  return found
}

/** In which runs the pairs of headings stand; of a common pair the first few. */
class Postings {
  /** A number for each pair that a heading holds; 0 for the others. */
  readonly slots = slotTable()
  /** How many runs are noted for each number. */
  readonly sizes: Uint8Array
  /** The runs, COMMON places for each number. */
  readonly runs: Int32Array

  constructor(lines: readonly Line[], known: Known) {
    let count = 0
    for (const { text, level } of lines) {
      const end = level ? Math.min(text.length, LONGEST_HEADING) : 0
      for (let place = 0, before = 0; place < end; place++) {
        const letter = letterOf(text.charCodeAt(place))
        if (letter && before) {
          const pair = pairOf(before, letter)
          if (!this.slots[pair]) this.slots[pair] = ++count
          known[pair] = IN_HEADING
        }
        before = letter
      }
    }
    this.sizes = new Uint8Array(count + 1)
    this.runs = new Int32Array((count + 1) * COMMON)
  }

  add(pair: number, run: number): void {
    const slot = this.slots[pair]!
    this.runs[slot * COMMON + this.sizes[slot]!++] = run
  }
}

/** How much each run shares with each of the runs before it: WINDOW + 1 numbers a run, the last for all that are farther away. */
function linksOf(
  lines: readonly Line[],
  runOf: Int32Array,
  count: number,
  known: Known,
  postings: Postings,
): Float32Array {
  let length = 0
  for (const { text, level } of lines) length += level ? 0 : text.length
  /** Each pair the first time that it stands in a run, with the mark of the last run before that, when it stood in one or in a heading. */
  const repeated = listFor(Math.min(length, count * PAIRS) + 1)
  let size = 0
  /** Where the pairs of each run end in that list. */
  const ends = new Uint32Array(count)
  for (let at = 0; at < lines.length; at++) {
    const { text, level } = lines[at]!
    if (level) continue
    const mark = (runOf[at]! % MARKS) + 1
    for (let place = 0, before = 0; place < text.length; place++) {
      // No branches here: each would be guessed wrong for every few letters.
      const letter = letterOf(text.charCodeAt(place))
      const pair = pairOf(before, letter) & -(isPositive(letter) & isPositive(before))
      const what = known[pair]!
      const earlier = what >>> MARK_SHIFT
      const isFirst = isPositive(earlier ^ mark)
      repeated[size] = (earlier << 16) | pair
      size += isFirst & isPositive(what)
      const often = isFirst & isPositive(COMMON + 1 - (what & COUNT))
      known[pair] = ((mark << MARK_SHIFT) | (what & (COUNT | IN_HEADING))) + often
      before = letter
    }
    ends[runOf[at]!] = size
  }
  const links = new Float32Array(count * (WINDOW + 1))
  for (let run = 0, index = 0; run < count; run++) {
    const mark = (run % MARKS) + 1
    for (; index < ends[run]!; index++) {
      const pair = repeated[index]! & 0xffff
      const earlier = repeated[index]! >>> 16
      const what = known[pair]!
      const df = what & COUNT
      if (what & IN_HEADING && df <= COMMON) postings.add(pair, run)
      if (earlier) links[run * (WINDOW + 1) + Math.min(WINDOW, (mark - earlier - 1) & MARKS)]! += WEIGHT[df]!
    }
  }
  return links
}

/** What a heading shares with the runs from `from` up to and without `to`. */
export function shareOf({ runs, shares }: HeadingTies, from: number, to: number): number {
  let sum = 0
  for (let index = 0; index < runs.length; index++) if (runs[index]! >= from && runs[index]! < to) sum += shares[index]!
  return sum
}

function cut(lines: readonly Line[], clues: readonly Clue[]): { runOf: Int32Array; count: number } {
  const runOf = new Int32Array(lines.length)
  let count = 0
  let open = false
  lines.forEach((line, at) => {
    if (line.level) {
      runOf[at] = count + (open ? 1 : 0)
      if (open) count++
      open = false
      return
    }
    if (
      open &&
      (clues[at]!.dateline || isClosed(clues[at - 1]!) || opensPhoto(clues, at) || clues[at - 1]!.photoCredit)
    )
      count++
    runOf[at] = count
    open = true
  })
  return { runOf, count: count + 1 }
}

/** A caption is shorter than this. */
const LONGEST_CAPTION = 200

/** Whether a line can be the caption of a photo, since the line below says who took one. */
export const opensPhoto = (clues: readonly Clue[], at: number): boolean =>
  !clues[at]!.heading &&
  !clues[at]!.photoCredit &&
  clues[at + 1]?.photoCredit === true &&
  clues[at]!.length < LONGEST_CAPTION

/** Whether a line ends an article. */
export const isClosed = (clue: Clue): boolean =>
  !clue.heading && !clue.photoCredit && (clue.credit !== null || clue.tailFrom >= 0 || clue.tailDateline)

/** 1 for a number above 0 and 0 for 0. */
const isPositive = (number: number): number => (0 - number) >>> 31

/** Blocks of 256 characters: of ideographs and kana all are letters, of the first block some. */
const BLOCKS = Uint16Array.from({ length: 256 }, (_, block) => (block > 0x2f && block < 0xff ? 0xffff : 0))
const LATIN = Uint16Array.from({ length: 256 }, (_, code) =>
  /[0-9A-Za-z]/.test(String.fromCharCode(code)) ? 0xffff : 0,
)

/** The code of a character that counts as a letter: ideographs, kana, and ASCII letters and digits; 0 for any other. */
const letterOf = (code: number): number => code & (BLOCKS[code >>> 8]! | (LATIN[code & 0xff]! & -isZero(code >>> 8)))
const isZero = (number: number): number => isPositive(number) ^ 1

/** A pair of letters as a number from 1 up to and without PAIRS. */
const pairOf = (first: number, second: number): number => Math.imul(first * 31 + second, 0x9e3779b1) >>> 16 || 1
/** Stands where there is no pair. */
const NO_PAIR = 0
