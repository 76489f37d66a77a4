import type { LineCues } from '../cues/line-cues.js'
import type { KnownPart } from '../known/known-part.js'
import type { KnownArticles } from '../scan/known-articles.js'
import type { Line } from '../scan/line.js'
import type { Decision } from './confidence.js'
import type { Label } from './label.js'

/** A page whose lines are labelled. */
interface LabelledLines {
  lines: readonly Line[]
  cues: readonly LineCues[]
  decisions: readonly Decision[]
}

const HEADING: ReadonlySet<Label> = new Set([
  'kicker',
  'headline',
  'deck',
  'subhead',
  'stray',
  'page-name',
  'heading-deck',
  'late-kicker',
  'late-headline',
  'late-deck',
])
/** Labels of text that the catalog cannot mean, since the line is in an article. */
const NOT_IN_ARTICLE: ReadonlySet<Label> = new Set(['furniture', 'advertisement', 'opening', 'not-heading'])

/** Ratio of two sizes of type from which on the larger one is that of the headline. */
const CLEARLY_LARGER = 1.15

/** The state of one article while its lines are labelled. */
interface ArticleState {
  /** Headings before its text whose function is open, by index. */
  open: number[]
  hasHeadline: boolean
  hasText: boolean
}

/**
 * Returns the decisions of a page with those of known articles: the catalog says which article a
 * line is in, and often which part it is; the labels decide the rest, as far as the catalog leaves
 * room. Credits among paragraphs are read as credits.
 */
export function knownLabels({ lines, cues, decisions }: LabelledLines, known: KnownArticles): Decision[] {
  const labeled = [...decisions]
  const states = new Map<string, ArticleState>()
  const set = (line: number, label: Label, isCertain: boolean): void => {
    const { margin, confidence, runnerUp } = decisions[line]!
    labeled[line] = isCertain
      ? { label, margin, confidence: 1, runnerUp: null }
      : { label, margin, confidence, runnerUp: runnerUp === label ? null : runnerUp }
  }
  lines.forEach((line, at) => {
    const { article, part } = known.of(line) ?? {}
    if (article === undefined) return
    const state = states.get(article) ?? { open: [], hasHeadline: false, hasText: false }
    states.set(article, state)
    const label = labelOf(part, decisions[at]!.label, cues[at]!, state)
    if (label === 'open') {
      state.open.push(at)
      set(at, 'headline', part !== undefined)
      return
    }
    if (label === 'headline') state.hasHeadline = true
    if (label === 'paragraph') state.hasText = true
    set(at, label, part !== undefined)
  })
  for (const { open, hasHeadline } of states.values()) settleHeads(open, hasHeadline, lines, decisions, set)
  return labeled
}

/** Returns the label of a line of a known article, or `open` for a heading before its text. */
function labelOf(part: KnownPart | undefined, label: Label, cues: LineCues, state: ArticleState): Label | 'open' {
  const { hasText } = state
  if (part === 'heading' || (part === undefined && HEADING.has(label)))
    return hasText || (part === undefined && label === 'subhead' && state.open.length)
      ? headingInside(label, state)
      : 'open'
  if (part === 'paragraph' || part === undefined) {
    if (label === 'caption' || label === 'photo-credit') return part === undefined ? label : 'paragraph'
    if (cues.credit !== null && cues.credit.length > 0) return hasText ? 'closing' : 'byline'
    if (part === undefined && (label === 'byline' || label === 'closing')) return label
    return part === 'paragraph' || NOT_IN_ARTICLE.has(label) ? 'paragraph' : label
  }
  if (part === 'byline') return hasText ? 'closing' : 'byline'
  return part
}

/** Returns the label of a heading inside the text of an article, or after it. */
function headingInside(label: Label, { hasText, hasHeadline, open }: ArticleState): Label {
  const isLate = label === 'late-headline' && hasText && !hasHeadline && !open.length
  return isLate ? 'headline' : 'subhead'
}

/**
 * Decides which of the headings above the text is the headline: the largest, or the first that the
 * labels name where none is clearly the largest. Those above it are kickers, those below it decks.
 */
function settleHeads(
  open: readonly number[],
  hasHeadline: boolean,
  lines: readonly Line[],
  decisions: readonly Decision[],
  set: (line: number, label: Label, isCertain: boolean) => void,
): void {
  if (!open.length) return
  const named = open.filter((at) => decisions[at]!.label === 'headline')
  const sizeOf = (at: number): number => lines[at]!.print?.size ?? 0
  const [largest, second] = [...open].sort((a, b) => sizeOf(b) - sizeOf(a) || a - b)
  const isLargest = second === undefined || sizeOf(largest!) > CLEARLY_LARGER * sizeOf(second)
  const main = hasHeadline ? Infinity : isLargest || !named.length ? largest! : named[0]!
  for (const at of open) set(at, at === main ? 'headline' : at < main && !hasHeadline ? 'kicker' : 'deck', false)
}
