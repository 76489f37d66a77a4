import type { LineCues } from '../../../cues/line-cues.js'
import type { Line } from '../../../scan/line.js'
import { closesArticle } from '../../passages.js'
import { bin, binNames } from '../bins/bins.js'

/**
 * Upper bounds of the bins of the share of heading runs that datelines, bylines or closing credits
 * confirm.
 */
const EVIDENCE_BOUNDS = [0, 0.25, 0.6]
export const EVIDENCE_BINS = binNames(EVIDENCE_BOUNDS)
/** Kinds of pages: by the share of confirmed runs, and by whether the source marks headings. */
export const PAGE_KINDS = ['marked', 'unmarked'].flatMap((kind) => EVIDENCE_BINS.map((share) => `${kind} ${share}`))
/** Upper bounds of the bins of the number of lines of text for each heading run. */
const DENSITY_BOUNDS = [0.8, 1.5, 2.5, 4, 7]
export const DENSITY_BINS = binNames(DENSITY_BOUNDS)
/**
 * The evidence next to a heading that it opens an article: a closing credit above, a dateline or
 * credit below.
 */
export const LOCAL_EVIDENCE = ['none', 'above', 'below', 'both']
/**
 * The level of a heading, compared with the nearest one on one side past text. A higher level has
 * fewer markers.
 */
export const LEVEL_COMPARISONS = ['none', 'same', 'higher', 'lower']
/** Upper bounds of the bins of the mean length of a paragraph, in characters of Chinese. */
const PARAGRAPH_BOUNDS = [60, 120, 200, 350]
export const PARAGRAPH_BINS = binNames(PARAGRAPH_BOUNDS)
/** Upper bounds of the bins of the number of heading runs of a page. */
const RUNS_BOUNDS = [3, 8, 14, 25]
export const RUNS_BINS = binNames(RUNS_BOUNDS)
/** Upper bounds of the bins of the mean length of a heading, in characters of Chinese. */
const HEADING_BOUNDS = [6, 10, 15, 22]
export const HEADING_BINS = binNames(HEADING_BOUNDS)
/** Upper bounds of the bins of the length of a heading run, divided by that of others. */
const RATIO_BOUNDS = [0.35, 0.6, 0.85, 1.2, 1.8]
/** The length of a run of headings, compared with the mean of others of the page. */
export const LENGTH_COMPARISONS = ['none', ...binNames(RATIO_BOUNDS)]
/** Upper bounds of the bins of the text between two heading runs, in characters of Chinese. */
const TEXT_BOUNDS = [0, 80, 250, 600, 1200]
export const TEXT_BINS = binNames(TEXT_BOUNDS)

/**
 * The habits of a page as a whole. Where nothing but the headings shows where articles begin, a
 * heading opens an article more often than on a page that prints datelines and credits.
 */
export class PageProfile {
  /** The bin of the share of heading runs with evidence; an index of {@link EVIDENCE_BINS}. */
  readonly evidence: number
  /** The kind of the page; an index of {@link PAGE_KINDS}. */
  readonly kind: number
  /**
   * The bin of the number of lines of text for each heading run; an index of {@link DENSITY_BINS}.
   */
  readonly density: number
  /** Bins of the means of the page; see {@link PARAGRAPH_BINS} and the bins after it. */
  readonly paragraphLength: number
  readonly runCount: number
  readonly headingLength: number
  private readonly runs: number
  private readonly local: Uint8Array
  private readonly levels: Int8Array
  private readonly before: Int8Array
  private readonly after: Int8Array
  /** The run of each heading; -1 for text. */
  private readonly runOf: Int32Array
  /** The length of each run, and of the text after it. */
  private readonly lengths: number[] = []
  private readonly texts: number[] = []
  /** The length of the text before the first run. */
  private readonly leadingText: number
  private readonly totalLength: number
  private readonly confirmedLength: number
  private readonly confirmedBelow: number
  private readonly isConfirmed: boolean[] = []

  constructor(lines: readonly Line[], cues: readonly LineCues[]) {
    const count = lines.length
    this.local = new Uint8Array(count)
    this.levels = Int8Array.from(lines, ({ level }) => level)
    this.before = new Int8Array(count)
    this.after = new Int8Array(count)
    this.runOf = new Int32Array(count).fill(-1)
    let leadingText = 0
    for (let at = 0; at < count; at++) {
      const cue = cues[at]!
      if (!cue.heading) {
        if (this.texts.length) this.texts[this.texts.length - 1]! += cue.length
        else leadingText += cue.length
        continue
      }
      if (at === 0 || !cues[at - 1]!.heading) {
        this.lengths.push(0)
        this.texts.push(0)
      }
      this.runOf[at] = this.lengths.length - 1
      this.lengths[this.lengths.length - 1]! += cue.length
    }
    this.leadingText = leadingText
    let runs = 0
    let confirmed = 0
    for (let at = 0; at < count; at++) {
      if (!cues[at]!.heading) continue
      const start = at
      while (at + 1 < count && cues[at + 1]!.heading) at++
      const above = start > 0 && closesArticle(cues[start - 1]!) ? 1 : 0
      const below = cues[at + 1]
      const evidence = above | (below && (below.dateline || (below.credit && !below.photoCredit)) ? 2 : 0)
      this.local.fill(evidence, start, at + 1)
      this.before.fill(nearestLevel(this.levels, start - 1, -1), start, at + 1)
      this.after.fill(nearestLevel(this.levels, at + 1, 1), start, at + 1)
      runs++
      if (evidence) confirmed++
      this.isConfirmed.push(evidence >= 2)
    }
    this.totalLength = this.lengths.reduce((sum, length) => sum + length, 0)
    this.confirmedLength = this.lengths.reduce((sum, length, run) => sum + (this.isConfirmed[run] ? length : 0), 0)
    this.confirmedBelow = this.isConfirmed.filter(Boolean).length
    this.runs = runs
    this.evidence = bin(runs ? confirmed / runs : 0, EVIDENCE_BOUNDS)
    const isUnmarked = lines.some(({ inferred }) => inferred !== undefined)
    this.kind = this.evidence + (isUnmarked ? EVIDENCE_BINS.length : 0)
    const headings = cues.reduce((sum, { heading }) => sum + (heading ? 1 : 0), 0)
    this.density = bin(runs ? (count - headings) / runs : 0, DENSITY_BOUNDS)
    const text = this.leadingText + this.texts.reduce((sum, length) => sum + length, 0)
    this.paragraphLength = bin(count > headings ? text / (count - headings) : 0, PARAGRAPH_BOUNDS)
    this.runCount = bin(runs, RUNS_BOUNDS)
    this.headingLength = bin(headings ? this.totalLength / headings : 0, HEADING_BOUNDS)
  }

  /** Returns the evidence next to the run of a heading; an index of {@link LOCAL_EVIDENCE}. */
  evidenceAt(at: number): number {
    return this.local[at]!
  }

  /** Compares the length of a heading's run with the mean of all others. */
  lengthAgainstOthers(at: number): number {
    const length = this.lengths[this.runOf[at]!]!
    return this.runs > 1 ? ratioBin(length, (this.totalLength - length) / (this.runs - 1)) : 0
  }

  /**
   * Compares the length of a heading's run with the mean of all others that have a dateline or a
   * byline below.
   */
  lengthAgainstConfirmed(at: number): number {
    const run = this.runOf[at]!
    const length = this.lengths[run]!
    const others = this.confirmedBelow - (this.isConfirmed[run] ? 1 : 0)
    return others ? ratioBin(length, (this.confirmedLength - (this.isConfirmed[run] ? length : 0)) / others) : 0
  }

  /** Returns the bin of the length of the text before a heading's run. */
  textBefore(at: number): number {
    const run = this.runOf[at]!
    return bin(run ? this.texts[run - 1]! : this.leadingText, TEXT_BOUNDS)
  }

  /** Returns the bin of the length of the text after a heading's run. */
  textAfter(at: number): number {
    return bin(this.texts[this.runOf[at]!]!, TEXT_BOUNDS)
  }

  /**
   * Compares the level of a heading with the nearest one on one side past text; an index of {@link
   * LEVEL_COMPARISONS}.
   */
  levelAgainst(at: number, side: 1 | -1): number {
    const other = side < 0 ? this.before[at]! : this.after[at]!
    const own = this.levels[at]!
    return other === 0 ? 0 : own === other ? 1 : own < other ? 2 : 3
  }
}

const ratioBin = (length: number, mean: number): number => 1 + bin(length / Math.max(1, mean), RATIO_BOUNDS)

/** Number of lines that are searched for the next heading. */
const FARTHEST = 25

/** Returns the level of the first heading from a line on, or 0. */
function nearestLevel(levels: Int8Array, from: number, step: 1 | -1): number {
  for (let at = from, seen = 0; at >= 0 && at < levels.length && seen < FARTHEST; at += step, seen++)
    if (levels[at]!) return levels[at]!
  return 0
}
