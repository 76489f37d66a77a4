import type { Clue } from './classify.js'
import type { Line } from './scan.js'

/** What a heading shares with the runs of text of its page: run by run, in page order, from 0 to 1. */
export interface HeadingTies {
  runs: number[]
  shares: number[]
  /** The run that it shares most with, or -1. */
  best: number
}

/** How the parts of a page hang together by the words that they share. */
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

/** A pair's place in the table of frequencies holds in how many runs it stands, and whether it stands in a heading. */
const COUNT = 0x7f
const IN_HEADING = 0x80
/** Runs are marked by their number and one, round and round in 16 bits. */
const MARKS = 0xffff
const markOf = (run: number): number => (run % MARKS) + 1

/** A pair in a run weighs 1/df². */
const WEIGHT = Float64Array.from({ length: COMMON + 1 }, (_, df) => (df ? 1 / (df * df) : 0))

/** Cuts a page into runs of text, at headings, datelines and closing credits, and counts the pairs of letters that they share. */
export function tiesOf(lines: readonly Line[], clues: readonly Clue[]): Ties {
  const { runOf, count } = cut(lines, clues)
  const frequency = new Uint8Array(PAIRS)
  const last = new Uint16Array(PAIRS)
  const postings = new Map<number, number[]>()
  let length = 0
  for (const { text, level } of lines) {
    length += level ? 0 : text.length
    if (level)
      eachPair(text, LONGEST_HEADING, (pair) => {
        postings.set(pair, [])
        frequency[pair] = IN_HEADING
      })
  }
  /** The pairs of all text in turn, 0 where there is none. */
  const stream = new Uint16Array(length)
  let end = 0
  for (let at = 0; at < lines.length; at++) {
    const { text, level } = lines[at]!
    if (level) continue
    const mark = markOf(runOf[at]!)
    for (let place = 0, before = 0; place < text.length; place++) {
      const letter = letterOf(text.charCodeAt(place))
      if (letter && before) {
        const pair = pairOf(before, letter)
        stream[end] = pair
        if (last[pair] !== mark) {
          last[pair] = mark
          if ((frequency[pair]! & COUNT) <= COMMON) frequency[pair]!++
        }
      }
      end++
      before = letter
    }
  }
  last.fill(0)
  const links = new Float32Array(count * (WINDOW + 1))
  end = 0
  for (let at = 0; at < lines.length; at++) {
    const { text, level } = lines[at]!
    if (level) continue
    const run = runOf[at]!
    const mark = markOf(run)
    for (const to = end + text.length; end < to; end++) {
      const pair = stream[end]!
      if (!pair) continue
      const earlier = last[pair]!
      if (earlier === mark) continue
      last[pair] = mark
      const often = frequency[pair]!
      const df = often & COUNT
      if (df > COMMON) continue
      if (often & IN_HEADING) postings.get(pair)!.push(run)
      if (earlier) links[run * (WINDOW + 1) + Math.min(WINDOW, (mark - earlier - 1) & MARKS)]! += WEIGHT[df]!
    }
  }
  const sums = new Map<number, number>()
  return {
    runOf,
    heading(at) {
      sums.clear()
      let all = 0
      eachPair(lines[at]!.text, LONGEST_HEADING, (pair) => {
        all++
        const weight = WEIGHT[frequency[pair]! & COUNT] ?? 0
        for (const run of postings.get(pair) ?? []) sums.set(run, (sums.get(run) ?? 0) + weight)
      })
      const runs = [...sums.keys()].sort((a, b) => a - b)
      const shares = runs.map((run) => sums.get(run)! / all)
      let best = -1
      shares.forEach((share, index) => {
        if (best < 0 || share > shares[best]!) best = index
      })
      return { runs, shares, best: best < 0 ? -1 : runs[best]! }
    },
    coherence(run, from, to = run) {
      if (run >= count) return -1
      let inside = 0
      let all = 0
      for (let back = 0; back <= WINDOW; back++) {
        const link = links[run * (WINDOW + 1) + back]!
        all += link
        if (run - back - 1 >= from && run - back - 1 < to) inside += link
      }
      return all ? inside / all : -1
    },
    together(first, second) {
      let runs = 0
      eachPair(first + second, 2, (pair) => {
        runs = frequency[pair]! & COUNT
      })
      return runs
    },
  }
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

function eachPair(text: string, length: number, give: (pair: number) => void): void {
  let last = 0
  const end = Math.min(text.length, length)
  for (let at = 0; at < end; at++) {
    const letter = letterOf(text.charCodeAt(at))
    if (letter && last) give(pairOf(last, letter))
    last = letter
  }
}

/** Which characters count as letters: ideographs, kana, and ASCII letters and digits. */
const LETTERS = Uint8Array.from({ length: 65536 }, (_, code) =>
  (code > 0x2fff && code < 0xff00) || (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123)
    ? 1
    : 0,
)

const letterOf = (code: number): number => (LETTERS[code] ? code : 0)

/** A pair of letters as a number from 1 up to and without PAIRS. */
const pairOf = (first: number, second: number): number => Math.imul(first * 31 + second, 0x9e3779b1) >>> 16 || 1
