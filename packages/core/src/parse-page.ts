import { placeOf } from './assemble/sheet.js'
import { attachKicker, buildArticle, type Reading } from './build/build-article.js'
import { type LineCues, readCues } from './cues/line-cues.js'
import { attach } from './group/attach-headings.js'
import { gather } from './group/group-lines.js'
import { placeAsides } from './group/place-figures.js'
import { placeInserts } from './group/place-references.js'
import { indexBigrams } from './label/bigram-index.js'
import { labelLines } from './label/label-lines.js'
import { markHeadings } from './label/mark-headings.js'
import { loadModel } from './label/model/load-model.js'
import type { Locale } from './locale/locale.js'
import { takeFigures } from './page/figures.js'
import type { OpenPage } from './page/open-page.js'
import { type Insert, takeInserts } from './page/references.js'
import { type Line, targetsOf } from './scan/line.js'

/** What is known before a page is read. */
export interface Known {
  locale: Locale
  /** Date of the issue, `YYYY-MM-DD`. */
  date: string | null
  /** Names of standing columns. */
  rubrics: ReadonlySet<string>
}

/** Takes one page through the stages: classify, segment, attach, join, read, build. Fills the page and its sheet. */
export function parsePage({ source, page, sheet, lines: all }: OpenPage, index: number, known: Known): void {
  const { locale, date } = known
  const figures = takeFigures(all, locale)
  const { lines: rows, inserts, moved } = takeInserts(figures.lines, locale, known.rubrics)
  const asides = figures.asides.map((aside) => ({ ...aside, before: moved[aside.before]! }))
  const model = loadModel()
  const lines = markHeadings(rows, locale, model)
  const clues = readCues(lines, locale)
  hint(inserts, lines, clues)
  const bigrams = indexBigrams(lines, clues)
  const decisions = labelLines(lines, clues, bigrams, locale, model)
  const { stories, pageName, strays, breaks } = placeAsides(gather(decisions), asides, clues)
  const reading: Reading = { lines, clues, index: bigrams, decisions, model, locale, date }
  const drafts = stories.map((story) => buildArticle(story, reading))
  const apart = placeInserts(inserts, stories, drafts)
  page.articles = drafts.map(({ article }) => article)
  const at = `/pages/${index}`
  for (const one of pageName) sheet.pageName(page, lines[one]!, printed(lines[one]!, source.text), at)
  for (const insert of apart) sheet.insert(page, insert, at)
  for (const { aside, after } of breaks)
    for (const piece of aside.pieces)
      sheet.piece({ ...piece, path: after < 0 ? '' : `/articles/${after}`, rule: 'break-between-articles' }, at)
  const hasKicker = (story: number): boolean => drafts[story]!.article.headline.kicker !== null
  for (const found of attach(strays, stories, hasKicker, bigrams)) {
    const place = placeOf(lines[found.at]!)
    if (found.story >= 0) {
      attachKicker(drafts[found.story]!, found.at, found.confidence, reading)
      drafts[found.story]!.notes.push({ code: 'kicker-displaced', ...place, path: '/headline/kicker' })
      const piece = drafts[found.story]!.pieces.at(-1)!
      if (found.others.length)
        piece.alternatives = found.others.map(({ story, confidence }) => ({
          below: 'page',
          path: `/articles/${story}/headline/kicker`,
          role: 'kicker',
          confidence: Math.round(confidence * 1000) / 1000,
        }))
    } else sheet.stray(page, printed(lines[found.at]!, source.text), place, at, found.others)
  }
  drafts.forEach((draft, article) => {
    sheet.draft(draft, `${at}/articles/${article}`)
    for (const one of draft.leftovers) sheet.leftover(page, { ...one, path: `/articles/${article}${one.path}` }, at)
    draft.pieces = []
  })
}

/** A reference to another page ends an article as a credit does, and 上接 opens one as a dateline does. */
function hint(inserts: readonly Insert[], lines: readonly Line[], clues: LineCues[]): void {
  for (const { before, continuation } of inserts) {
    const above = clues[before - 1]
    const below = clues[before]
    if (continuation?.direction === 'to' && above && !above.heading) {
      above.finished = true
      if (above.tailFrom < 0 && !above.credit)
        Object.assign(above, { tailFrom: lines[before - 1]!.text.length, tail: [] })
    }
    if (continuation?.direction === 'from' && below && !below.heading) below.dateline = true
  }
}

/** A line as the source prints it when its text alone would lose the target of a link. */
const printed = (line: Line, text: string): string =>
  targetsOf(line).length ? text.slice(line.start, line.end) : line.text
