import type { Clue } from '../../cues/line-cues.js'
import { kindOf, LINE_KINDS, type LineKind, NOTHING } from '../../cues/line-kind.js'
import type { Locale } from '../../locale/locale.js'
import type { Line } from '../../scan/scan.js'
import type { Letters } from '../char-model.js'
import { type HeadingTies, isClosed, opensPhoto, shareOf, type Ties } from '../overlap.js'
import { classOf, READING_NAMES, READINGS, SHARE_NAMES, shareClass } from './bins.js'
import { feature, features } from './feature-names.js'
import { likeHeading, styleOf } from './heading-style.js'

/** A line as the labelling sees it. */
export interface Evidence {
  /** Numbers of the features that hold for the line, whatever the lines before it are. */
  features: number[]
  heading: boolean
  kind: LineKind
  length: number
  /** Run of text that it stands in, or that follows it. */
  run: number
  /** It is the first line of its run. */
  opensRun: boolean
  dateline: boolean
  /** Text that opens with a dateline, not a dateline or a credit in brackets. */
  dispatch: boolean
  /** Names of those who wrote, on a line of their own. */
  signature: boolean
  /** It closes an article. */
  closes: boolean
  /** The line of an article before it, past photos, closes an article. */
  closedBefore: boolean
  /** What it shares with the runs of the page, when it is a heading; otherwise what the next heading shares. */
  ties: HeadingTies | null
  /** The same of the heading right below a heading. */
  tiesBelow: HeadingTies | null
  /** How much its run continues what was said from run `from` on. */
  coherence(from: number): number
  /** How much the runs after its own continue what was said from run `from` on. */
  laterCoherence(from: number): number
  photoNext: boolean
  /** Class of how a heading reads, as a subhead or as a headline; for text how it reads as the first paragraph of an article. */
  reads: number
  /** Class of how the text right below a heading reads as the first paragraph of an article. */
  nextReads: number
  /** Bits of how a heading is written: a blank, quotes, digits, a colon, a mark at its end. */
  style: number
  /** Its first and last characters. */
  first: number
  last: number
}

/** Upper bounds of the classes of length, in UTF-16 units. */
const LENGTHS = [4, 6, 8, 10, 12, 15, 18, 22, 27, 34, 45, 60, 90]
const LENGTH_NAMES = [...LENGTHS.map((limit) => `to ${limit}`), 'beyond']
const NO_READING = READING_NAMES.length - 1
const BODY_CLASSES = ['0', '1', '2', 'some', 'many']

const ALWAYS = feature('always')
const FIRST = feature('first')
const LAST = feature('last')
const LENGTH = features(LENGTH_NAMES, (name) => `length ${name}`)
const CLOSED_BEFORE = feature('closed before')
const BROKEN_OFF_BEFORE = feature('broken off before')
const FINISHED_BEFORE = feature('finished before')
const PREVIOUS = features(LINE_KINDS, (kind) => `previous ${kind}`)
const PREVIOUS_TWO = LINE_KINDS.map((kind) => features(LINE_KINDS, (other) => `previous ${kind}, before ${other}`))
const NEXT = features(LINE_KINDS, (kind) => `next ${kind}`)
const NEXT_TWO = LINE_KINDS.map((kind) => features(LINE_KINDS, (other) => `next ${kind}, then ${other}`))
const CLOSED_NEXT = [false, true].map((closed) => features(LINE_KINDS, (kind) => `closed ${closed}, next ${kind}`))
const STOP_END = feature('ends in a stop')
const MARK_END = feature('ends in a mark')
const DASH_END = feature('ends in a dash')
const PAGE_NAME = feature('page name')
const LIKE_NEXT = features(SHARE_NAMES, (name) => `like next ${name}`)
const LIKE_BEFORE = features(SHARE_NAMES, (name) => `like before ${name}`)
const LIKER_NEXT = feature('liker next')
const LIKER_BEFORE = feature('liker before')
const BEST_LIKE = features(['none', 'next', 'before', 'other'], (name) => `best like ${name}`)
const BLANK = feature('blank inside')
const ENUMERATED = feature('enumerated')
const COLUMN_NAME = feature('column name at end')
const COLON = feature('colon inside')
const QUOTES = feature('quotes')
const DIGITS = feature('digits')
const BODY_BEFORE = features(BODY_CLASSES, (name) => `body before ${name}`)
const BODY_AFTER = features(BODY_CLASSES, (name) => `body after ${name}`)
const BODY_BOTH = BODY_CLASSES.map((before) => features(BODY_CLASSES, (after) => `body ${before} and ${after}`))
const SERIES = feature('in series')
const SERIES_BOTH = feature('in series on both sides')
const OWN = features(LINE_KINDS, (kind) => `is ${kind}`)
const CREDIT_ROLES = [
  'nobody',
  'reporter',
  'correspondent',
  'photographer',
  'author',
  'compiler',
  'source',
  'other',
] as const
const CREDIT = features(CREDIT_ROLES, (role) => `credit of ${role}`)
const TWO_ROLES = feature('credits of two kinds')
const PHOTO_TAIL = feature('credit of a photo at end')
const TAIL = feature('credit at end')
const GOES_ON = feature('goes on')
const PHOTO_NEXT = feature('short, photo credit next')
const BROKEN_PHOTO_NEXT = feature('short, photo credit next, broken off before')
const IN_BRACKETS = feature('in brackets')
const NAMES_CREDIT = feature('names a credit')
const STOP_INSIDE = feature('stop inside')
const OPENS_RUN = feature('opens a run')
const READS = features(READING_NAMES, (name) => `reads as headline ${name}`)
const READS_LENGTH = READING_NAMES.map((name) =>
  features(LENGTH_NAMES, (length) => `reads as headline ${name}, length ${length}`),
)
const OPENS_NEXT = features(READING_NAMES, (name) => `next reads as opening ${name}`)
const KICKS = features(READING_NAMES, (name) => `reads as kicker ${name}`)
const KICKS_NEXT = READING_NAMES.map((name) =>
  features(READING_NAMES, (next) => `reads as kicker ${name}, next ${next}`),
)
const DECKS = READING_NAMES.map((name) => features(LINE_KINDS, (kind) => `reads as deck ${name}, previous ${kind}`))
const STYLE_BEFORE = features(['none', 'other', 'same'], (name) => `written like heading before: ${name}`)
const STYLE_AFTER = features(['none', 'other', 'same'], (name) => `written like heading after: ${name}`)
const OPENS = features(READING_NAMES, (name) => `reads as opening ${name}`)

/** A line that is wholly in brackets; judged by its ends alone. */
const WHOLE_IN_BRACKETS = /^[（([【〔].*[）)\]】〕]$/su

/** Gathers the evidence of every line of a page, one after the other. */
export function evidenceOf(
  lines: readonly Line[],
  clues: readonly Clue[],
  ties: Ties,
  locale: Locale,
  letters: Letters,
): (at: number) => Evidence {
  const kinds = Uint8Array.from(clues, kindOf)
  const kind = (at: number): LineKind => kinds[at] ?? NOTHING
  const photo = (at: number): boolean => isPhotoLine(clues, at)
  let before = -1
  let upcoming = -1
  let upcomingTies: HeadingTies | null = null
  /** What the next heading after a line shares; headings are looked at once each, in the order of the page. */
  const nextHeadingTies = (at: number): HeadingTies | null => {
    if (upcoming <= at) {
      upcoming = at + 1
      while (upcoming < lines.length && !lines[upcoming]!.level) upcoming++
      upcomingTies = upcoming < lines.length ? ties.heading(upcoming) : null
    }
    return upcomingTies
  }
  let read = -1
  let lastReading = NO_READING
  /** How a line reads as the first paragraph of an article; asked for twice below a heading. */
  const openingReads = (at: number): number => {
    if (read !== at) {
      read = at
      lastReading = canOpen(clues[at]!) ? classOf(letters.opening(lines[at]!.text), READINGS) : NO_READING
    }
    return lastReading
  }
  return (at) => {
    if (at > 0 && !photo(at - 1)) before = at - 1
    const clue = clues[at]!
    const previous = clues[before]
    const closedBefore = previous !== undefined && isClosed(previous)
    const brokenOff = previous !== undefined && isBrokenOff(previous)
    const run = ties.runOf[at]!
    const opensRun = !clue.heading && (at === 0 || clues[at - 1]!.heading || ties.runOf[at - 1] !== run)
    const headingTies = clue.heading ? (upcoming === at ? upcomingTies : ties.heading(at)) : nextHeadingTies(at)
    const tiesBelow = clue.heading && clues[at + 1]?.heading ? nextHeadingTies(at) : null
    const found = [
      ALWAYS,
      LENGTH[classOf(clue.length, LENGTHS)]!,
      PREVIOUS[kind(at - 1)]!,
      PREVIOUS_TWO[kind(at - 1)]![kind(at - 2)]!,
      NEXT[kind(at + 1)]!,
      NEXT_TWO[kind(at + 1)]![kind(at + 2)]!,
      CLOSED_NEXT[closedBefore ? 1 : 0]![kind(at + 1)]!,
    ]
    if (at === 0) found.push(FIRST)
    if (at === lines.length - 1) found.push(LAST)
    if (closedBefore) found.push(CLOSED_BEFORE)
    if (brokenOff) found.push(BROKEN_OFF_BEFORE)
    if (before >= 0 && !closedBefore && !brokenOff) found.push(FINISHED_BEFORE)
    const end = lines[at]!.text.at(-1)!
    if ('。；;'.includes(end)) found.push(STOP_END)
    if ('！？!?'.includes(end)) found.push(MARK_END)
    if (end === '—') found.push(DASH_END)
    const photoNext = opensPhoto(clues, at)
    let reads = NO_READING
    let nextReads = NO_READING
    let style = 0
    if (clue.heading) {
      headingFeatures(lines[at]!.text, clue, headingTies!, run, locale, found)
      placeFeatures(at, clues, found)
      reads = classOf(letters.headline(lines[at]!.text), READINGS)
      if (at + 1 < lines.length) nextReads = openingReads(at + 1)
      const kicks = classOf(letters.kicker(lines[at]!.text), READINGS)
      const below = lines[at + 1]
      const kicksNext = below?.level ? classOf(letters.kicker(below.text), READINGS) : NO_READING
      style = styleOf(lines[at]!.text)
      found.push(KICKS[kicks]!, KICKS_NEXT[kicks]![kicksNext]!)
      found.push(STYLE_BEFORE[likeHeading(lines, at, -1, style)]!, STYLE_AFTER[likeHeading(lines, at, 1, style)]!)
      found.push(READS[reads]!, READS_LENGTH[reads]![classOf(clue.length, LENGTHS)]!, OPENS_NEXT[nextReads]!)
    } else {
      textFeatures(lines[at]!.text, clue, kind(at), photoNext, brokenOff, found)
      if (clue.length < 120 && !clue.credit)
        found.push(DECKS[classOf(letters.deck(lines[at]!.text), READINGS)]![kind(at - 1)]!)
      if (opensRun) {
        reads = openingReads(at)
        found.push(OPENS_RUN, OPENS[reads]!)
      }
    }
    return {
      features: found,
      heading: clue.heading,
      kind: kind(at),
      length: clue.length,
      run,
      opensRun,
      dateline: clue.dateline,
      dispatch: clue.dateline && !WHOLE_IN_BRACKETS.test(lines[at]!.text),
      signature: isSignature(clue, lines[at]!.text),
      closes: isClosed(clue),
      closedBefore,
      ties: headingTies,
      tiesBelow,
      coherence: (from) => ties.coherence(run, from),
      laterCoherence: (from) => later(ties, run, from),
      photoNext,
      reads,
      nextReads,
      style,
      first: lines[at]!.text.charCodeAt(0),
      last: lines[at]!.text.charCodeAt(lines[at]!.text.length - 1),
    }
  }
}

/** Whether a paragraph is judged by its letters: it is long enough, and no dateline or credit tells more. */
const canOpen = (clue: Clue): boolean => !clue.heading && !clue.dateline && !clue.credit && clue.length >= 25

/** Names in brackets, or after a word for reporters: never a paragraph. Who drew, set or compiled is often a line of its body. */
const isSignature = ({ credit, photoCredit }: Clue, text: string): boolean =>
  credit !== null &&
  !photoCredit &&
  (WHOLE_IN_BRACKETS.test(text) || credit.every(({ role }) => role === 'reporter' || role === 'correspondent'))

/** The strongest tie of the two runs after this one back to the article. */
function later(ties: Ties, run: number, from: number): number {
  return Math.max(ties.coherence(run + 1, from, run), ties.coherence(run + 2, from, run))
}

function headingFeatures(
  text: string,
  clue: Clue,
  ties: HeadingTies,
  run: number,
  locale: Locale,
  found: number[],
): void {
  const next = shareOf(ties, run, run + 1)
  const before = shareOf(ties, run - 1, run)
  found.push(LIKE_NEXT[shareClass(next)]!, LIKE_BEFORE[shareClass(before)]!)
  if (next > before) found.push(LIKER_NEXT)
  if (before > next) found.push(LIKER_BEFORE)
  found.push(BEST_LIKE[ties.best < 0 ? 0 : ties.best === run ? 1 : ties.best === run - 1 ? 2 : 3]!)
  if (locale.pageNames.has(text)) found.push(PAGE_NAME)
  if (/\s/u.test(text)) found.push(BLANK)
  if (clue.enumerated) found.push(ENUMERATED)
  if (/[（(][^（()）]{2,30}[）)]$/u.test(text.slice(-40))) found.push(COLUMN_NAME)
  if (/[:：]/u.test(text)) found.push(COLON)
  if (/[“”]/u.test(text)) found.push(QUOTES)
  if (/\d/u.test(text)) found.push(DIGITS)
}

function placeFeatures(at: number, clues: readonly Clue[], found: number[]): void {
  const before = bodyClass(clues, at, -1)
  const after = bodyClass(clues, at, 1)
  found.push(BODY_BEFORE[before]!, BODY_AFTER[after]!, BODY_BOTH[before]![after]!)
  const [left, right] = [nearHeading(clues, at, -1), nearHeading(clues, at, 1)]
  if (left <= 2 || right <= 2) found.push(SERIES)
  if (left <= 2 && right <= 2) found.push(SERIES_BOTH)
}

function textFeatures(
  text: string,
  clue: Clue,
  kind: LineKind,
  photoNext: boolean,
  brokenOff: boolean,
  found: number[],
): void {
  found.push(OWN[kind]!)
  if (clue.credit) {
    const role = clue.credit[0]!.role ?? 'nobody'
    found.push(CREDIT[CREDIT_ROLES.indexOf(role as (typeof CREDIT_ROLES)[number])] ?? CREDIT.at(-1)!)
    if (clue.credit.some((one) => one.role !== clue.credit![0]!.role)) found.push(TWO_ROLES)
  }
  if (clue.tailFrom >= 0) found.push(TAIL)
  if (clue.tail?.some((one) => one.role === 'photographer')) found.push(PHOTO_TAIL)
  if (clue.enumerated) found.push(ENUMERATED)
  if (clue.continues) found.push(GOES_ON)
  if (photoNext) found.push(brokenOff ? BROKEN_PHOTO_NEXT : PHOTO_NEXT)
  if (clue.length < 90) {
    if (/^[（(].*[）)]$/u.test(text)) found.push(IN_BRACKETS)
    if (/记者|整理|摄|作者|编辑|来源|单位/u.test(text)) found.push(NAMES_CREDIT)
  }
  if (text.indexOf('。') < text.length - 1 && text.includes('。')) found.push(STOP_INSIDE)
}

/** How many lines of text stand on one side of a heading up to the next heading, as an index of BODY_CLASSES. */
function bodyClass(clues: readonly Clue[], at: number, step: 1 | -1): number {
  let count = 0
  for (let other = at + step; clues[other] && !clues[other]!.heading && count < 6; other += step) count++
  return count < 3 ? count : count < 6 ? 3 : 4
}

/** How far a line's length is from that of the nearest heading on one side, when text stands between. */
function nearHeading(clues: readonly Clue[], at: number, step: 1 | -1): number {
  for (let other = at + step, seen = 0; clues[other] && seen < 25; other += step, seen++)
    if (clues[other]!.heading) return Math.abs(other - at) > 1 ? Math.abs(clues[other]!.length - clues[at]!.length) : 99
  return 99
}

/** Shorter lines that break off are labels or lists, not halves of a paragraph. */
const SHORTEST_HALF = 15

/** Whether a line of text stops in the middle of a sentence. */
const isBrokenOff = (clue: Clue): boolean =>
  !clue.heading && !clue.credit && clue.tailFrom < 0 && !clue.finished && clue.length >= SHORTEST_HALF

/** A line that says who took a picture, or the caption before it. */
function isPhotoLine(clues: readonly Clue[], at: number): boolean {
  const clue = clues[at]!
  if (clue.heading) return false
  if (clue.photoCredit) return true
  const next = clues[at + 1]
  return next !== undefined && !next.heading && next.photoCredit && at > 0 && clue.length < 200 && !clue.dateline
}
