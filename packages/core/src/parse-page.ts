import { attach } from './attach.js'
import { attachKicker, buildArticle, type Draft, type Reading } from './build-article.js'
import { classify } from './classify.js'
import { featuresOf } from './features.js'
import { learned } from './learned-weights.js'
import type { Locale } from './locale/locale.js'
import { messageOf } from './messages.js'
import type { Page } from './model.js'
import type { Message, Source, TraceEntry } from './parse-result.js'
import type { Piece } from './piece.js'
import { scan } from './scan.js'
import { segment } from './segment.js'
import { gather } from './stories.js'
import { surroundingsOf } from './surroundings.js'

/** A page with the places of all its parts. */
export interface PageResult {
  page: Page
  trace: TraceEntry[]
  messages: Message[]
}

/** Takes one page through the stages: scan, classify, segment, attach, join, read, build. */
export function parsePage(source: Source, index: number, locale: Locale, date: string | null): PageResult {
  const lines = scan(source.text)
  const clues = classify(lines, locale)
  const around = surroundingsOf(lines, clues)
  const features = lines.map((_, at) => featuresOf(at, lines, clues, around, locale))
  const decisions = segment(
    features,
    clues.map(({ heading }) => heading),
    learned,
  )
  const { stories, pageName, strays } = gather(decisions)
  const reading: Reading = { lines, clues, decisions, locale, date }
  const drafts = stories.map((story) => buildArticle(story, reading))
  const sheet = new Sheet(index)
  const page: Page = {
    type: 'page',
    id: '',
    label: source.page?.label ?? null,
    name: pageName.map((at) => lines[at]!.text)[0] ?? source.page?.name ?? null,
    articles: drafts.map(({ article }) => article),
    bylines: [],
    unplaced: [],
  }
  const at = `/pages/${index}`
  for (const one of pageName)
    sheet.piece({ ...placeOf(lines[one]!), path: '/name', rule: 'page-name', confidence: 0.95 }, at)
  const hasKicker = (story: number): boolean => drafts[story]!.article.headline.kicker !== null
  for (const found of attach(strays, stories, hasKicker, lines)) {
    const place = placeOf(lines[found.at]!)
    if (found.story >= 0) {
      attachKicker(drafts[found.story]!, found.at, found.confidence, reading)
      drafts[found.story]!.notes.push({ code: 'kicker-displaced', ...place, path: '/headline/kicker' })
      const piece = drafts[found.story]!.pieces.at(-1)!
      if (found.others.length)
        piece.alternatives = found.others.map(({ story, confidence }) => ({
          path: `${at}/articles/${story}/headline/kicker`,
          role: 'kicker',
          confidence: Math.round(confidence * 1000) / 1000,
        }))
    } else sheet.unplaced(page, lines[found.at]!.text, place, at, found.others)
  }
  drafts.forEach((draft, article) => {
    sheet.draft(draft, `${at}/articles/${article}`)
  })
  return { page, trace: sheet.trace.sort(byPlace), messages: sheet.messages.sort(byPlace) }
}

/** Where the entries and messages of one source are collected. */
class Sheet {
  readonly trace: TraceEntry[] = []
  readonly messages: Message[] = []
  private readonly source: number

  constructor(source: number) {
    this.source = source
  }

  piece(piece: Piece, base: string): void {
    const { path, alternatives, ...rest } = piece
    const entry: TraceEntry = { source: this.source, ...rest, path: base + path }
    if (alternatives) entry.alternatives = alternatives.map((one) => ({ ...one, path: one.path || base }))
    if (entry.end > entry.start) this.trace.push(entry)
  }

  draft(draft: Draft, base: string): void {
    for (const piece of draft.pieces) this.piece(piece, base)
    for (const { code, path, ...place } of draft.notes)
      this.messages.push(messageOf(code, { source: this.source, ...place, path: base + path }))
  }

  unplaced(page: Page, text: string, place: Span, base: string, others: { story: number; confidence: number }[]): void {
    const path = `${base}/unplaced/${page.unplaced.length}`
    const candidates = others.map(({ story, confidence }) => ({
      path: `${base}/articles/${story}/headline/kicker`,
      role: 'kicker',
      confidence,
    }))
    page.unplaced.push({ text, candidates })
    this.trace.push({ source: this.source, ...place, path, rule: 'unplaced', confidence: 0.5 })
    this.messages.push(messageOf('heading-unplaced', { source: this.source, ...place, path }))
  }
}

interface Span {
  start: number
  end: number
}

const placeOf = ({ start, end }: Span): Span => ({ start, end })

const byPlace = (a: Span, b: Span): number => a.start - b.start || a.end - b.end
