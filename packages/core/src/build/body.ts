import { boldOpening } from '../cues/bold-places.js'
import type { ArticleGroup } from '../group/article-group.js'
import type { Block, BylinePlacement, Phrasing } from '../model/issue.js'
import type { FigurePlacement } from '../page/figures.js'
import type { FieldPath, SourceSpan } from '../result/source-span.js'
import { cutAt, endAt, joinPhrasing, type Line, phrasingOf } from '../scan/line.js'
import { joinerBetween } from '../text/joiner.js'
import { type ArticlePart, type CreditSource, NONE } from './article-part.js'
import { labelledTarget, spanOf } from './line-spans.js'
import type { PageContext } from './page-context.js'
import { type BlockLines, rejoin } from './rejoin.js'

/** A block of a body with its source; a credit on a line of its own has no block. */
export interface BodyPart extends ArticlePart {
  block: Block | null
}

/** Builds the blocks of a body, pictures and breaks included. */
export function buildBody(group: ArticleGroup, page: PageContext): BodyPart[] {
  const { lines, cues, bigrams, model, locale, unfinished } = page
  const context = { lines, cues, index: bigrams, characters: model.characters, locale, unfinished }
  const halves = new Set(group.continuations.flatMap(({ splits, before }) => (splits ? [before] : [])))
  const runs = rejoin(group.flow, context, model.rejoin, halves)
  const parts: BodyPart[] = []
  let blocks = 0
  let hasParagraph = false
  const add = (part: BodyPart): void => {
    parts.push(part)
    if (part.block) blocks++
    hasParagraph ||= part.block?.type === 'paragraph'
  }
  let figures = 0
  const addFigures = (until: number): void => {
    for (; figures < group.figures.length && group.figures[figures]!.before <= until; figures++)
      add(figurePart(group.figures[figures]!, blocks, group.isPhoto))
  }
  runs.forEach((run, index) => {
    const first = run.lines[0]!
    addFigures(first)
    if (run.label === 'caption') add(captionPart(run, runs[index + 1], blocks, group.isPhoto, page))
    else if (run.label === 'photo-credit') {
      if (runs[index - 1]?.label !== 'caption') add(creditPart(lines[first]!, 'tail'))
    } else if (run.label === 'subhead') add(subheadPart(first, blocks, page))
    else if (run.label === 'byline') add(creditPart(lines[first]!, 'head'))
    else if (run.label === 'closing') add(creditPart(lines[first]!, 'tail'))
    else add(paragraphPart(run, blocks, !hasParagraph, page))
  })
  addFigures(Infinity)
  return parts
}

const creditOf = (
  line: Line,
  from: number,
  placement: BylinePlacement = 'tail',
  figure: number | null = null,
): CreditSource => ({ type: 'credit', line, from, placement, figure })

/** A line that is nothing but a credit. */
const creditPart = (line: Line, placement: BylinePlacement): BodyPart => ({
  block: null,
  spans: NONE,
  unplaced: NONE,
  notes: NONE,
  credits: [creditOf(line, 0, placement)],
})

/** A picture or a break that is printed between the lines. */
function figurePart({ block, spans, unplaced }: FigurePlacement, index: number, isAlone: boolean): BodyPart {
  const field = ['body', index]
  const below = <T extends { field: FieldPath }>(item: T): T => ({ ...item, field: [...field, ...item.field] })
  const [first] = spans
  return {
    block,
    spans: spans.map(below),
    unplaced: unplaced.map(below),
    notes: isAlone && first ? [{ code: 'photo-between-articles', start: first.start, end: first.end, field }] : NONE,
    credits: NONE,
  }
}

/** A caption without a picture, with its credits. */
function captionPart(
  run: BlockLines,
  next: BlockLines | undefined,
  index: number,
  isAlone: boolean,
  { lines, cues, decisions }: PageContext,
): BodyPart {
  const at = run.lines[0]!
  const line = lines[at]!
  const { text, end, creditFrom } = withoutCredit(line, cues[at]!)
  const decision = decisions[at]!
  const { confidence } = decision
  const target = labelledTarget({ field: ['body', index, 'caption'], rule: 'caption', confidence }, decision)
  const credits = creditFrom === null ? [] : [creditOf(line, creditFrom, 'tail', index)]
  if (next?.label === 'photo-credit') credits.push(creditOf(lines[next.lines[0]!]!, 0, 'tail', index))
  return {
    block: {
      type: 'figure',
      image: null,
      caption: phrasingOf(line, 0, text.length, creditFrom === null ? line.text.length : creditFrom - 1),
      bylines: [],
    },
    spans: [spanOf({ start: line.start, end }, target)],
    unplaced: NONE,
    notes: isAlone
      ? [{ code: 'photo-between-articles', start: line.start, end: line.end, field: ['body', index] }]
      : NONE,
    credits,
  }
}

function subheadPart(at: number, index: number, { lines, decisions }: PageContext): BodyPart {
  const line = lines[at]!
  const { start, end } = line
  const field = ['body', index]
  const decision = decisions[at]!
  const target = labelledTarget({ field, rule: 'subhead', confidence: decision.confidence }, decision)
  return {
    block: { type: 'heading', depth: 3, children: phrasingOf(line) },
    spans: [spanOf({ start, end }, target)],
    unplaced: NONE,
    notes: [{ code: 'subhead-flattened', start, end, field }],
    credits: NONE,
  }
}

/** A paragraph of one or more lines, with the credits at their ends. */
function paragraphPart(
  { lines: indexes, confidence: certainty }: BlockLines,
  index: number,
  isFirst: boolean,
  { lines, cues, decisions, hyphenation }: PageContext,
): BodyPart {
  const field = ['body', index]
  const isJoined = indexes.length > 1
  const rule = isJoined ? 'paragraph-rejoined' : 'paragraph'
  const credits: CreditSource[] = []
  let children: Phrasing[] = []
  let text = ''
  let previous = ''
  const halves = indexes.map((at) => ({
    line: lines[at]!,
    decision: decisions[at]!,
    ...withoutCredit(lines[at]!, cues[at]!),
  }))
  const spans = halves.flatMap(({ line, decision, text: whole, end, creditFrom }, position): SourceSpan[] => {
    const next = halves[position + 1]
    const isHyphenated =
      next !== undefined && endsInSource(line, whole, end) && hyphenation.isTypographic(whole, next.text)
    const own = isHyphenated ? whole.slice(0, -1) : whole
    const joiner = previous && joinerBetween(previous, own)
    text += joiner + own
    previous = isHyphenated ? '' : own
    const nodes = phrasingOf(line, 0, own.length, creditFrom === null ? line.text.length : creditFrom - 1)
    if (position === 0) children = nodes
    else joinPhrasing(children, joiner, nodes)
    if (creditFrom !== null) credits.push(creditOf(line, creditFrom))
    const target = labelledTarget({ field, rule, confidence: decision.confidence * certainty }, decision)
    if (!isHyphenated) return [spanOf({ start: line.start, end }, target)]
    return [
      spanOf({ start: line.start, end: end - 1 }, target),
      spanOf({ start: end - 1, end }, { ...target, rule: 'hyphen' }),
    ]
  })
  if (isFirst) {
    const first = indexes[0]!
    credits.push({ type: 'opening', text, bold: cues[first]!.dateline ? boldOpening(lines[first]!) : 0 })
  }
  const second = isJoined ? lines[indexes[1]!]! : null
  return {
    block: { type: 'paragraph', children },
    spans,
    unplaced: NONE,
    notes: second ? [{ code: 'paragraph-rejoined', start: second.start, end: second.end, field }] : NONE,
    credits,
  }
}

/** Returns whether the last character of a text is the last one before `end` in the source. */
const endsInSource = (line: Line, text: string, end: number): boolean =>
  text.length === line.text.length && text.length > 0 && cutAt(line, text.length - 1) === end - 1

/**
 * The text of a line without the credit at its end, the end of that text in the source, and the
 * offset of the credit.
 */
function withoutCredit(
  line: Line,
  { tailFrom, tailReference }: PageContext['cues'][number],
): { text: string; end: number; creditFrom: number | null } {
  if (tailFrom < 0) return { text: line.text.trimEnd(), end: line.end, creditFrom: null }
  const text = line.text.slice(0, tailFrom).trimEnd()
  return { text, end: endAt(line, text.length, tailFrom), creditFrom: tailReference ? null : tailFrom }
}
