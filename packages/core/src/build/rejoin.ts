import type { Clue } from '../cues/line-cues.js'
import { kindOf, LINE_KINDS } from '../cues/line-kind.js'
import type { GroupLine } from '../group/article-group.js'
import type { Letters } from '../label/char-model.js'
import { classOf } from '../label/features/bins.js'
import { feature, features } from '../label/features/feature-names.js'
import type { Choices } from '../label/model/weights.js'
import type { Ties } from '../label/overlap.js'
import type { Line } from '../scan/scan.js'
import { Signs } from '../text/char-set.js'

/** The lines of one block of a body; a paragraph has several where a column cut it. */
export interface Paragraph {
  label: GroupLine['label']
  lines: number[]
  /** Probability that the lines are one block, from 0 to 1. */
  confidence: number
}

/** Probability from which two paragraphs are joined. Joining two whole paragraphs is worse than leaving one in two. */
const JOINED_FROM = 0.66

/** Rejoins paragraphs that a column cut in two. */
export function rejoin(
  flow: readonly GroupLine[],
  lines: readonly Line[],
  clues: readonly Clue[],
  ties: Ties,
  letters: Letters,
  weights: Choices,
): Paragraph[] {
  const runs: Paragraph[] = []
  flow.forEach(({ line, label }, index) => {
    const last = runs.at(-1)
    if (last && isParagraph(label) && isParagraph(last.label)) {
      const confidence = weights.probability(joinFeatures(flow, index, lines, clues, ties, letters))
      if (confidence > JOINED_FROM) {
        last.lines.push(line)
        last.confidence = Math.min(last.confidence, confidence)
        return
      }
    }
    runs.push({ label, lines: [line], confidence: 1 })
  })
  return runs
}

const isParagraph = (label: GroupLine['label']): boolean => label === 'paragraph' || label === 'opening'

/** What a line ends or begins with, as classes of characters; the first that holds a character is its class. */
const CLASSES: readonly (readonly [name: string, characters: string])[] = [
  ['stop', '。.！？!?'],
  ['comma', '，,、;；'],
  ['colon', '：:'],
  ['dash', '—…-─·'],
  ['closing quote', '”’」』'],
  ['closing bracket', '）)】》〉〕]'],
  ['opening quote', '“‘「『'],
  ['opening bracket', '（(【《〈〔['],
  ['digit', '0123456789０１２３４５６７８９'],
  ['blank', ' \u3000'],
]
const CLASS_NAMES = [...CLASSES.map(([name]) => name), 'quoted stop', 'letter', 'nothing', 'date']
const STOP = 0
const QUOTED_STOP = CLASSES.length
const LETTER = QUOTED_STOP + 1
const NOTHING = LETTER + 1
const DATE = NOTHING + 1
const LENGTHS = [8, 14, 20, 30, 50, 90]
const LENGTH_NAMES = [...LENGTHS.map((limit) => `to ${limit}`), 'beyond']
const CLAUSES = [1, 2, 3, 4, 6, 8, 11, 15, 20]
const CLAUSE_NAMES = [...CLAUSES.map((limit) => `to ${limit}`), 'beyond']
/** Bounds of how two texts read as halves. */
const READINGS = [-5.5, -4.5, -3.5, -2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 3.5, 4.5, 5.5]
const READING_NAMES = [...READINGS.map((limit) => `to ${limit}`), 'beyond']
const BALANCES = ['closed', 'left open', 'closed by right', 'right closes']

/** The rest of a sentence can be short; pages to learn from have no shorter ones. */
const SHORTEST_REST = 15

const ALWAYS = feature('always')
const LEFT_END = features(CLASS_NAMES, (name) => `left ends in ${name}`)
const RIGHT_START = features(CLASS_NAMES, (name) => `right begins with ${name}`)
const MEETING = CLASS_NAMES.map((end) => features(CLASS_NAMES, (start) => `${end} meets ${start}`))
const LEFT_LENGTH = CLASS_NAMES.map((end) => features(LENGTH_NAMES, (name) => `left ends in ${end}, length ${name}`))
const RIGHT_LENGTH = features(LENGTH_NAMES, (name) => `right length ${name}`)
const LEFT_KIND = features(LINE_KINDS, (kind) => `left is ${kind}`)
const RIGHT_KIND = features(LINE_KINDS, (kind) => `right is ${kind}`)
const BALANCE = features(BALANCES, (name) => `quotes ${name}`)
const BALANCE_END = BALANCES.map((balance) => features(CLASS_NAMES, (end) => `quotes ${balance}, left ends in ${end}`))
const PHOTO_BETWEEN = feature('photo between')
const NEIGHBOURS = ['both', 'before', 'right', 'neither'].map((name) =>
  features(CLASS_NAMES, (end) => `unfinished: ${name}, left ends in ${end}`),
)
const FIRST = features(CLASS_NAMES, (end) => `left is first, ends in ${end}`)
const AFTER_HEADING = features(CLASS_NAMES, (end) => `left is first under its heading, ends in ${end}`)
const ONE_SENTENCE = LENGTH_NAMES.map((length) =>
  features(['one', 'some'], (count) => `left ${count} sentences, length ${length}`),
)
const LEFT_CLAUSE = features(CLAUSE_NAMES, (name) => `last clause of left ${name}`)
const RIGHT_CLAUSE = features(CLAUSE_NAMES, (name) => `first clause of right ${name}`)
const TOGETHER = features(['never', 'once', 'more often'], (name) => `letters together ${name}`)
const HALVES = features(READING_NAMES, (name) => `read as halves ${name}`)

/** The features of a paragraph of a flow and the one before it as halves of one paragraph. */
export function joinFeatures(
  flow: readonly GroupLine[],
  index: number,
  lines: readonly Line[],
  clues: readonly Clue[],
  ties: Ties,
  letters: Letters,
): number[] {
  const at = flow[index]!.line
  const before = flow[index - 1]!.line
  const [left, right] = [clues[before]!, clues[at]!]
  const [end, start] = [endClass(lines[before]!.text), startClass(lines[at]!.text)]
  const balance = left.openQuotes > 0 ? (right.openQuotes < 0 ? 2 : 1) : right.openQuotes < 0 ? 3 : 0
  const earlier = flow[index - 2]
  const unfinishedBefore = earlier !== undefined && isParagraph(earlier.label) && !clues[earlier.line]!.finished
  const found = [
    ALWAYS,
    LEFT_END[end]!,
    RIGHT_START[start]!,
    MEETING[end]![start]!,
    LEFT_LENGTH[end]![classOf(left.length, LENGTHS)]!,
    RIGHT_LENGTH[classOf(right.finished ? Math.max(right.length, SHORTEST_REST) : right.length, LENGTHS)]!,
    LEFT_KIND[kindOf(left)]!,
    RIGHT_KIND[kindOf(right)]!,
    BALANCE[balance]!,
    BALANCE_END[balance]![end]!,
    NEIGHBOURS[unfinishedBefore ? (right.finished ? 1 : 0) : right.finished ? 3 : 2]![end]!,
  ]
  if (at - before > 1) found.push(PHOTO_BETWEEN)
  if (index === 1) found.push(FIRST[end]!)
  else if (earlier?.label === 'subhead') found.push(AFTER_HEADING[end]!)
  if (end === LETTER) {
    const text = lines[before]!.text
    found.push(ONE_SENTENCE[classOf(left.length, LENGTHS)]![/[。！？!?]/u.test(text) ? 1 : 0]!)
    const [last, next] = [text.at(-1)!, lines[at]!.text[0]!]
    found.push(
      LEFT_CLAUSE[classOf(lastClause(text), CLAUSES)]!,
      RIGHT_CLAUSE[classOf(firstClause(lines[at]!.text), CLAUSES)]!,
    )
    if (start === LETTER) found.push(TOGETHER[Math.min(2, ties.together(last, next))]!)
    found.push(HALVES[classOf(letters.halves(text, lines[at]!.text), READINGS)]!)
  }
  return found
}

function endClass(text: string): number {
  const last = classAt(text, text.length - 1)
  return CLOSING.has(last) && text.length > 1 && classAt(text, text.length - 2) === STOP ? QUOTED_STOP : last
}

/** 3月7日 and 2024年 begin sentences, other numbers stand inside them. */
const startClass = (text: string): number => (/^\d{1,4}[年月日时]/u.test(text) ? DATE : classAt(text, 0))

const CLAUSE_END = new Signs('，,。.；;：:！!？?、…—”’')
/** Longer clauses are all alike long. */
const LONGEST_CLAUSE = 30

/** Letters before the first mark of a text, 30 at most. */
function firstClause(text: string): number {
  const most = Math.min(text.length, LONGEST_CLAUSE)
  let at = 0
  while (at < most && !CLAUSE_END.has(text.charCodeAt(at))) at++
  return at
}

/** Letters after the last mark of a text, 30 at most. */
function lastClause(text: string): number {
  const most = Math.min(text.length, LONGEST_CLAUSE)
  let count = 0
  while (count < most && !CLAUSE_END.has(text.charCodeAt(text.length - 1 - count))) count++
  return count
}

/** Classes of the characters that have one, by their codes. */
const CLASS_OF = new Map(
  CLASSES.flatMap(([, characters], number) => [...characters].map((one) => [one.charCodeAt(0), number] as const)),
)
const CLOSING: ReadonlySet<number> = new Set([
  CLASS_NAMES.indexOf('closing quote'),
  CLASS_NAMES.indexOf('closing bracket'),
])

const classAt = (text: string, at: number): number =>
  text === '' ? NOTHING : (CLASS_OF.get(text.charCodeAt(at)) ?? LETTER)
