import type { ArticleGroup, AttachedKicker } from '../group/article-group.js'
import type { Headline } from '../model/issue.js'
import type { FieldPath, SpanNote } from '../result/source-span.js'
import type { TraceRule } from '../result/trace-rule.js'
import { type ArticlePart, type CreditSource, NONE } from './article-part.js'
import { labelledTarget, rounded, type StringSpans, stringSpans } from './line-spans.js'
import type { PageContext } from './page-context.js'

const HEADLINE = ['headline']
const KICKER = ['headline', 'kicker']
const MAIN = ['headline', 'main']
const DECK = ['headline', 'deck']

/** A line of a headline and its source. */
interface HeadlineText extends StringSpans {
  text: string | null
}

const NO_TEXT: HeadlineText = { text: null, spans: NONE, unplaced: NONE }

/** Builds the headline of an article. Decks that are credits become bylines. */
export function buildHeadline(group: ArticleGroup, page: PageContext): ArticlePart & { headline: Headline } {
  const { lines, cues } = page
  const isCredit = (line: number): boolean => cues[line]!.credit?.some(({ role }) => role !== null) ?? false
  const fused = fusedHeadline(group, page)
  const kicker =
    fused?.kicker ??
    (group.attachedKicker
      ? attachedKicker(group.attachedKicker, page)
      : joinedLines(group.kicker, KICKER, 'kicker-above', page))
  const main = fused?.main ?? joinedLines(group.headline, MAIN, 'headline', page, group.fusedKicker?.confidence)
  const deck = joinedLines(
    group.deck.filter((line) => !isCredit(line)),
    DECK,
    'deck',
    page,
  )
  const credits = group.deck
    .filter(isCredit)
    .map((line): CreditSource => ({ type: 'credit', line: lines[line]!, from: 0, placement: 'head', figure: null }))
  return {
    headline: { kicker: kicker.text, main: main.text, deck: deck.text },
    spans: [...kicker.spans, ...main.spans, ...deck.spans],
    unplaced: [...kicker.unplaced, ...main.unplaced, ...deck.unplaced],
    notes: headlineNotes(group, page, fused !== null),
    credits,
  }
}

/** Splits a headline that contains its kicker; `null` when it contains none. */
function fusedHeadline(
  { headline, fusedKicker }: ArticleGroup,
  { lines }: PageContext,
): { kicker: HeadlineText; main: HeadlineText } | null {
  if (!fusedKicker || fusedKicker.at < 0) return null
  const { at, confidence } = fusedKicker
  const line = lines[headline[0]!]!
  const { length } = line.text
  const kicker = line.text.slice(0, at).trimEnd()
  const main = line.text.slice(at).trimStart()
  const from = length - main.length
  const rule = 'kicker-fused'
  return {
    kicker: { text: kicker, ...stringSpans(line, { field: KICKER, rule, confidence }, 0, kicker.length, from) },
    main: { text: main, ...stringSpans(line, { field: MAIN, rule, confidence }, from) },
  }
}

/** Builds a kicker from an orphan heading. */
function attachedKicker({ line: index, confidence, others }: AttachedKicker, { lines }: PageContext): HeadlineText {
  const line = lines[index]!
  const alternatives = others.map((other) => ({
    article: other.group,
    field: KICKER,
    role: 'kicker',
    confidence: rounded(other.confidence),
  }))
  const target = { field: KICKER, rule: 'kicker-displaced', confidence } as const
  return { text: line.text, ...stringSpans(line, alternatives.length ? { ...target, alternatives } : target) }
}

/** Joins lines with spaces. `certainty` is the probability that they are the whole text. */
function joinedLines(
  indexes: readonly number[],
  field: FieldPath,
  rule: TraceRule,
  { lines, decisions }: PageContext,
  certainty = 1,
): HeadlineText {
  if (!indexes.length) return NO_TEXT
  const parts = indexes.map((index) => {
    const decision = decisions[index]!
    const confidence = decision.confidence * certainty
    return stringSpans(lines[index]!, labelledTarget({ field, rule, confidence }, decision))
  })
  if (parts.length === 1) return { text: lines[indexes[0]!]!.text, ...parts[0]! }
  return {
    text: indexes.map((index) => lines[index]!.text).join(' '),
    spans: parts.flatMap(({ spans }) => spans),
    unplaced: parts.flatMap(({ unplaced }) => unplaced),
  }
}

function headlineNotes(group: ArticleGroup, { lines }: PageContext, isFused: boolean): SpanNote[] {
  const [headline] = group.headline
  const [first] = group.flow
  const notes: SpanNote[] = []
  const note = (code: SpanNote['code'], index: number, field: FieldPath): void => {
    const { start, end } = lines[index]!
    notes.push({ code, start, end, field })
  }
  if (isFused) note('kicker-fused', headline!, HEADLINE)
  if (headline !== undefined && first && headline > first.line) note('headline-after-body', headline, MAIN)
  if (headline === undefined && first && !group.isPhoto && !group.isAdvertisement)
    note('headline-missing', first.line, MAIN)
  if (group.attachedKicker) note('kicker-displaced', group.attachedKicker.line, KICKER)
  return notes
}
