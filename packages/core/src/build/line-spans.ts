import type { Decision } from '../label/confidence.js'
import type { Label } from '../label/label.js'
import type { FieldPath, SourceRange, SourceSpan, SpanAlternative, UnplacedSpan } from '../result/source-span.js'
import { printedTarget } from '../scan/inline/marks.js'
import { cutAt, endAt, type Line, targetsOf } from '../scan/line.js'
import { NONE } from './article-part.js'

/** Confidence below which a span names an alternative. */
const UNCERTAIN = 0.9

/** The part that a line becomes, and why. */
export type SpanTarget = Pick<SourceSpan, 'field' | 'rule' | 'confidence' | 'alternatives'>

/**
 * Returns the part that a labelled line becomes; its alternative is the label's runner-up when the
 * confidence is low.
 */
export function labelledTarget(target: SpanTarget, decision: Decision): SpanTarget {
  const { runnerUp } = decision
  if (!runnerUp || target.confidence >= UNCERTAIN) return target
  const confidence = rounded(1 - target.confidence)
  return { ...target, alternatives: [{ ...placeOf(runnerUp), role: runnerUp, confidence }] }
}

/** Returns a span with the confidence rounded to three decimals. */
export function spanOf({ start, end }: SourceRange, { field, rule, confidence, alternatives }: SpanTarget): SourceSpan {
  const span: SourceSpan = { start, end, field, rule, confidence: rounded(confidence) }
  if (alternatives) span.alternatives = alternatives
  return span
}

/**
 * The spans of text that becomes a plain string, and the targets of links in it, which the string
 * cannot hold.
 */
export interface StringSpans {
  spans: readonly SourceSpan[]
  unplaced: readonly UnplacedSpan[]
}

/**
 * Returns the spans of a part of a line that becomes a plain string.
 *
 * @param next offset at which the text after the part begins
 */
export function stringSpans(
  line: Line,
  target: SpanTarget,
  from = 0,
  to = line.text.length,
  next = line.text.length,
): StringSpans {
  let start = from ? cutAt(line, from) : line.start
  const end = endAt(line, to, next)
  if (!line.marks) return { spans: end > start ? [spanOf({ start, end }, target)] : NONE, unplaced: NONE }
  const spans: SourceSpan[] = []
  const unplaced: UnplacedSpan[] = []
  const add = (start: number, end: number): void => {
    if (end > start) spans.push(spanOf({ start, end }, target))
  }
  for (const mark of targetsOf(line, from, next)) {
    const [markStart, markEnd] = mark.tail
    if (markStart < start || markEnd > end) continue
    add(start, markStart)
    const text = printedTarget(mark.target!)
    unplaced.push({ start: markStart, end: markEnd, text, field: target.field, role: mark.type })
    start = markEnd
  }
  add(start, end)
  return { spans, unplaced }
}

/** Rounds a probability to three decimals. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000

const PAGE_NAME = ['name']
const UNPLACED = ['unplaced']
const KICKER = ['headline', 'kicker']
const HEADLINE = ['headline', 'main']
const DECK = ['headline', 'deck']
const BYLINES = ['bylines']
const BODY = ['body']

const FIELDS: Partial<Record<Label, FieldPath>> = {
  kicker: KICKER,
  'late-kicker': KICKER,
  headline: HEADLINE,
  'late-headline': HEADLINE,
  deck: DECK,
  'late-deck': DECK,
  'heading-deck': DECK,
  byline: BYLINES,
  closing: BYLINES,
  'photo-credit': BYLINES,
}

/** Returns the part that a line would be under another label. */
function placeOf(label: Label): Pick<SpanAlternative, 'article' | 'field'> {
  if (label === 'page-name') return { article: null, field: PAGE_NAME }
  if (label === 'stray' || label === 'furniture') return { article: null, field: UNPLACED }
  return { article: 'own', field: FIELDS[label] ?? BODY }
}
