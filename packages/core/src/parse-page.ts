import { attach } from './attach.js'
import { attachKicker, buildArticle, type Reading } from './build-article.js'
import { classify } from './classify.js'
import { takeFigures } from './figures.js'
import { markHeadings } from './headings.js'
import { learned } from './learned-weights.js'
import { type Line, targetsOf } from './line.js'
import { evidenceOf } from './line-features.js'
import type { Locale } from './locale/locale.js'
import type { Page } from './model.js'
import type { Message, Source, TraceEntry } from './parse-result.js'
import { placeAsides } from './place-asides.js'
import { scan } from './scan.js'
import { segment } from './segment.js'
import { byPlace, placeOf, Sheet } from './sheet.js'
import { gather } from './stories.js'
import { tiesOf } from './ties.js'

/** A page with the places of all its parts. */
export interface PageResult {
  page: Page
  trace: TraceEntry[]
  messages: Message[]
}

/** Takes one page through the stages: scan, classify, segment, attach, join, read, build. */
export function parsePage(source: Source, index: number, locale: Locale, date: string | null): PageResult {
  const weights = learned()
  const { lines: rows, asides } = takeFigures(scan(source.text), locale)
  const lines = markHeadings(rows, locale)
  const clues = classify(lines, locale)
  const ties = tiesOf(lines, clues)
  const decisions = segment(lines.length, evidenceOf(lines, clues, ties, locale), weights.lines)
  const { stories, pageName, strays, breaks } = placeAsides(gather(decisions), asides, clues)
  const reading: Reading = { lines, clues, ties, decisions, weights, locale, date }
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
  for (const one of pageName) sheet.pageName(page, lines[one]!, at)
  for (const { aside, after } of breaks)
    for (const piece of aside.pieces)
      sheet.piece({ ...piece, path: after < 0 ? '' : `/articles/${after}`, rule: 'break-between-articles' }, at)
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
    } else sheet.stray(page, printed(lines[found.at]!, source.text), place, at, found.others)
  }
  drafts.forEach((draft, article) => {
    sheet.draft(draft, `${at}/articles/${article}`)
    for (const one of draft.leftovers) sheet.leftover(page, { ...one, path: `/articles/${article}${one.path}` }, at)
  })
  return { page, trace: sheet.trace.sort(byPlace), messages: sheet.messages.sort(byPlace) }
}

/** A line as the source prints it when its text alone would lose the target of a link. */
const printed = (line: Line, text: string): string =>
  targetsOf(line).length ? text.slice(line.start, line.end) : line.text
