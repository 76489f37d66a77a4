import type { Clue } from '../cues/line-cues.js'
import type { Story } from '../group/group-lines.js'
import type { Decision } from '../label/beam-search.js'
import type { Label } from '../label/label.js'
import type { Learned } from '../label/model/weights.js'
import type { Ties } from '../label/overlap.js'
import type { Locale } from '../locale/locale.js'
import type { Article, ArticleRole, Byline, BylinePlacement, Figure, Phrasing } from '../model/issue.js'
import type { Aside } from '../page/figures.js'
import { readCredits } from '../phrases/credits.js'
import { datelineByline, openingDateline, trailingDateline } from '../phrases/dateline.js'
import type { MessageCode } from '../result/messages.js'
import type { Leftover, Piece } from '../result/source-span.js'
import { printedTarget } from '../scan/inline/marks.js'
import { appendPhrasing, cutAt, endAt, type Line, phrasingOf, targetsOf } from '../scan/line.js'
import { glueOf } from '../text/joiner.js'
import { fusedKicker } from './fused-kicker.js'
import { join, type Run } from './rejoin.js'

/** A page's lines with all that was found out about them. */
export interface Reading {
  lines: readonly Line[]
  clues: readonly Clue[]
  ties: Ties
  decisions: readonly Decision[]
  weights: Learned
  locale: Locale
  /** Date of the issue, `YYYY-MM-DD`. */
  date: string | null
}

/** An article without its identifier, with the places of its parts; paths begin below the article. */
export interface Draft {
  article: Article
  pieces: Piece[]
  /** What its parts have no field for. */
  leftovers: Leftover[]
  /** Repairs, at the line that they speak of. */
  notes: { code: MessageCode; start: number; end: number; path: string }[]
}

/** Builds an article out of its lines. */
export function buildArticle(story: Story, reading: Reading): Draft {
  const draft: Draft = {
    article: {
      type: 'article',
      id: '',
      role: 'news',
      headline: { kicker: null, main: null, deck: null },
      rubric: null,
      dateline: null,
      bylines: [],
      body: [],
      continuations: [],
      subjects: [],
    },
    pieces: [],
    leftovers: [],
    notes: [],
  }
  const builder = new ArticleBuilder(draft, reading)
  builder.head(story)
  builder.flow(story)
  draft.article.role = roleOf(draft.article, story)
  // Lists that have grown hold room for more; copies do not.
  draft.article.body = draft.article.body.slice()
  draft.article.bylines = draft.article.bylines.slice()
  return draft
}

class ArticleBuilder {
  private readonly draft: Draft
  private readonly reading: Reading

  constructor(draft: Draft, reading: Reading) {
    this.draft = draft
    this.reading = reading
  }

  head(story: Story): void {
    const { headline } = this.draft.article
    const { lines } = this.reading
    headline.kicker = this.headLines(story.kicker, '/headline/kicker', 'kicker-above')
    const [first] = story.headline
    const fused =
      first !== undefined && !this.reading.locale.spaced && story.headline.length === 1 && !story.kicker.length
        ? fusedKicker(lines[first]!.text, this.reading.weights.fused)
        : null
    if (fused && fused.at >= 0) {
      const blank = fused.at
      const line = lines[first!]!
      headline.kicker = line.text.slice(0, blank).trimEnd()
      headline.main = line.text.slice(blank).trimStart()
      const main = line.text.length - headline.main.length
      this.string(line, 0, headline.kicker.length, main, '/headline/kicker', 'kicker-fused', fused.confidence)
      this.string(line, main, line.text.length, line.text.length, '/headline/main', 'kicker-fused', fused.confidence)
      this.draft.notes.push({ code: 'kicker-fused', start: line.start, end: line.end, path: '/headline' })
    } else headline.main = this.headLines(story.headline, '/headline/main', 'headline', fused?.confidence)
    const isCredit = (at: number): boolean => this.reading.clues[at]!.credit?.some(({ role }) => role !== null) ?? false
    const decks = story.deck.filter((at) => !isCredit(at))
    headline.deck = this.headLines(decks, '/headline/deck', 'deck')
    for (const at of story.deck.filter(isCredit)) this.byline(at, 'head')
    const firstOfFlow = story.flow[0]?.at ?? Infinity
    if (first !== undefined && first > firstOfFlow) {
      const line = lines[first]!
      this.draft.notes.push({ code: 'headline-after-body', start: line.start, end: line.end, path: '/headline/main' })
    }
    if (first === undefined && !story.photo && story.flow.length) {
      const line = lines[firstOfFlow]!
      this.draft.notes.push({ code: 'headline-missing', start: line.start, end: line.end, path: '/headline/main' })
    }
  }

  /** A kicker that was torn off and has been found again. */
  attachKicker(at: number, confidence: number): void {
    const line = this.reading.lines[at]!
    this.draft.article.headline.kicker = line.text
    this.string(line, 0, line.text.length, line.text.length, '/headline/kicker', 'kicker-displaced', confidence)
  }

  flow(story: Story): void {
    const { lines, clues, ties, weights } = this.reading
    const runs = join(story.flow, lines, clues, ties, weights.letters, weights.joins)
    const asides = [...story.asides]
    runs.forEach((run, index) => {
      while (asides.length && asides[0]!.before <= run.lines[0]!) this.aside(asides.shift()!, story.photo)
      if (run.label === 'caption') this.figure(run, runs[index + 1], story.photo)
      else if (run.label === 'photo-credit') {
        if (runs[index - 1]?.label !== 'caption') this.byline(run.lines[0]!, 'tail')
      } else if (run.label === 'subhead') this.subhead(run.lines[0]!)
      else if (run.label === 'byline') this.byline(run.lines[0]!, 'head')
      else if (run.label === 'closing') this.byline(run.lines[0]!, 'tail')
      else this.paragraph(run.lines, run.confidence)
    })
    for (const aside of asides) this.aside(aside, story.photo)
  }

  /** A picture or a break that stood between the lines. */
  private aside({ figure, pieces, leftovers }: Aside, alone: boolean): void {
    const { article, notes } = this.draft
    const path = `/body/${article.body.length}`
    article.body.push(figure ?? { type: 'thematicBreak' })
    const below = <T extends { path: string }>(one: T): T => ({ ...one, path: path + one.path })
    this.draft.pieces.push(...pieces.map(below))
    this.draft.leftovers.push(...leftovers.map(below))
    if (alone && pieces[0])
      notes.push({ code: 'photo-between-articles', start: pieces[0].start, end: pieces[0].end, path })
  }

  private headLines(at: readonly number[], path: string, rule: string, whole = 1): string | null {
    if (!at.length) return null
    for (const one of at) {
      const line = this.reading.lines[one]!
      const { length } = line.text
      this.string(line, 0, length, length, path, rule, this.reading.decisions[one]!.confidence * whole, one)
    }
    return at.map((one) => this.reading.lines[one]!.text).join(' ')
  }

  private paragraph(at: readonly number[], joined: number): void {
    const { lines, clues, decisions, locale, date } = this.reading
    const { article } = this.draft
    const path = `/body/${article.body.length}`
    let children: Phrasing[] | null = null
    let text = ''
    let last = ''
    at.forEach((one) => {
      const line = lines[one]!
      const clue = clues[one]!
      const tail = clue.tailFrom
      const credited = tail >= 0 && tail < line.text.length
      const own = (tail < 0 ? line.text : line.text.slice(0, tail)).trimEnd()
      const between = last && glueOf(last, own)
      text += between + own
      last = own
      const nodes = phrasingOf(line, 0, own.length, credited ? tail - 1 : line.text.length)
      if (children) {
        if (between) appendPhrasing(children, [{ type: 'text', value: between }])
        appendPhrasing(children, nodes)
      } else children = nodes
      this.place(
        line.start,
        tail < 0 ? line.end : endAt(line, own.length, tail),
        path,
        at.length > 1 ? 'paragraph-rejoined' : 'paragraph',
        decisions[one]!.confidence * joined,
        one,
      )
      if (credited) this.credit(line, tail, 'tail')
    })
    article.body.push({ type: 'paragraph', children: children ?? [] })
    if (at.length > 1) {
      const line = lines[at[1]!]!
      this.draft.notes.push({ code: 'paragraph-rejoined', start: line.start, end: line.end, path })
    }
    if (
      !article.dateline &&
      !article.body.some((block, index) => index < article.body.length - 1 && block.type === 'paragraph')
    ) {
      article.dateline = openingDateline(text, locale, date)
      const sender = article.dateline && datelineByline(text, locale)
      if (sender) article.bylines.push(sender)
      this.inlineByline(text.slice(article.dateline?.text.length ?? 0))
    }
  }

  /** （记者张三） right after the dateline stays in its paragraph and is indexed. */
  private inlineByline(rest: string): void {
    const match = /^[\s　]*[（(]([^（()）]{2,60})[）)]/u.exec(rest.slice(0, 80))
    const credits =
      match && this.reading.locale.creditWords.some(([word]) => match[1]!.includes(word))
        ? readCredits(match[1]!, this.reading.locale)
        : null
    if (credits) this.draft.article.bylines.push({ text: match![0].trim(), placement: 'inline', credits })
  }

  private subhead(at: number): void {
    const { body } = this.draft.article
    const line = this.reading.lines[at]!
    const { start, end } = line
    const path = `/body/${body.length}`
    body.push({ type: 'heading', depth: 3, children: phrasingOf(line) })
    this.place(start, end, path, 'subhead', this.reading.decisions[at]!.confidence, at)
    this.draft.notes.push({ code: 'subhead-flattened', start, end, path })
  }

  private figure(run: Run, next: Run | undefined, alone: boolean): void {
    const { lines, clues, decisions } = this.reading
    const at = run.lines[0]!
    const line = lines[at]!
    const path = `/body/${this.draft.article.body.length}`
    const tail = clues[at]!.tailFrom
    const caption = (tail < 0 ? line.text : line.text.slice(0, tail)).trimEnd()
    const figure: Figure = { type: 'figure', image: null, caption: phrasingOf(line, 0, caption.length), bylines: [] }
    this.draft.article.body.push(figure)
    const end = tail < 0 ? line.end : endAt(line, caption.length, tail)
    this.place(line.start, end, `${path}/caption`, 'caption', decisions[at]!.confidence, at)
    if (tail >= 0 && tail < line.text.length) this.credit(line, tail, 'tail', figure.bylines, path)
    if (next?.label === 'photo-credit') this.credit(lines[next.lines[0]!]!, 0, 'tail', figure.bylines, path)
    if (alone) this.draft.notes.push({ code: 'photo-between-articles', start: line.start, end: line.end, path })
  }

  private byline(at: number, placement: BylinePlacement): void {
    this.credit(this.reading.lines[at]!, 0, placement)
  }

  private credit(
    line: Line,
    from: number,
    placement: BylinePlacement,
    list: Byline[] = this.draft.article.bylines,
    path = '',
  ): void {
    const { locale, date } = this.reading
    const { length } = line.text
    const text = line.text.slice(from)
    const dateline = trailingDateline(text, locale, date)
    if (dateline && !this.draft.article.dateline) {
      this.draft.article.dateline = dateline
      this.string(line, from, length, length, '/dateline', 'dateline-at-end', 0.95)
      return
    }
    const rule = placement === 'head' ? 'byline-above' : 'credit-at-end'
    this.string(line, from, length, length, `${path}/bylines/${list.length}`, rule, 0.95)
    list.push({ text, placement, credits: readCredits(text, locale) ?? [] })
  }

  /** Places a part of a line in a field that is a string: targets of links there find no room in it. */
  private string(
    line: Line,
    from: number,
    to: number,
    next: number,
    path: string,
    rule: string,
    confidence: number,
    at = -1,
  ): void {
    let start = from ? cutAt(line, from) : line.start
    const end = endAt(line, to, next)
    for (const { target, tail, type } of targetsOf(line, from, next)) {
      if (tail[0] < start || tail[1] > end) continue
      if (tail[0] > start) this.place(start, tail[0], path, rule, confidence, at)
      this.draft.leftovers.push({ start: tail[0], end: tail[1], text: printedTarget(target!), path, role: type })
      start = tail[1]
    }
    this.place(start, end, path, rule, confidence, at)
  }

  private place(start: number, end: number, path: string, rule: string, confidence: number, at = -1): void {
    const other = at < 0 ? null : (this.reading.decisions[at]?.runnerUp ?? null)
    const piece: Piece = { start, end, path, rule, confidence: round(confidence) }
    if (other && confidence < UNCERTAIN)
      piece.alternatives = [{ ...placeOf(other), role: other, confidence: round(1 - confidence) }]
    this.draft.pieces.push(piece)
  }
}

/** Gives a torn-off kicker back to its article. */
export function attachKicker(draft: Draft, at: number, confidence: number, reading: Reading): void {
  new ArticleBuilder(draft, reading).attachKicker(at, confidence)
}

/** Below this, a piece says what else it could have been. */
const UNCERTAIN = 0.9

/** Where a line would stand under another label. */
function placeOf(label: Label): { below: 'article' | 'page'; path: string } {
  if (label === 'page-name') return { below: 'page', path: '/name' }
  if (label === 'stray') return { below: 'page', path: '/unplaced' }
  return { below: 'article', path: FIELDS[label] ?? '/body' }
}

const FIELDS: Partial<Record<Label, string>> = {
  kicker: '/headline/kicker',
  'late-kicker': '/headline/kicker',
  headline: '/headline/main',
  'late-headline': '/headline/main',
  deck: '/headline/deck',
  'late-deck': '/headline/deck',
  byline: '/bylines',
  closing: '/bylines',
  'photo-credit': '/bylines',
}

const round = (value: number): number => Math.round(value * 1000) / 1000

function roleOf(article: Article, story: Story): ArticleRole {
  if (story.photo || (article.body.length > 0 && article.body.every((block) => block.type === 'figure'))) return 'photo'
  const heading = `${article.headline.kicker ?? ''}${article.headline.main ?? ''}`
  if (/更正|致歉/u.test(heading)) return 'correction'
  if (/(?:公告|启事|通告|公示)$/u.test(heading)) return 'notice'
  if (/[（(][^（()）]*(?:评论?|论坛|锐评|快评)[）)]$/u.test(heading)) return 'commentary'
  return 'news'
}
