import { type BuiltPage, buildPage } from './build/build-page.js'
import { classify } from './cues/line-cues.js'
import { groupArticles } from './group/group-articles.js'
import { segment } from './label/beam-search.js'
import { addConfidence } from './label/confidence.js'
import { evidenceOf } from './label/features/line-features.js'
import { markHeadings } from './label/mark-headings.js'
import { learned } from './label/model/learned-weights.js'
import { tiesOf } from './label/overlap.js'
import type { Locale } from './locale/locale.js'
import { readFrontMatter } from './page/front-matter.js'
import { takeFurniture } from './page/furniture.js'
import type { PageFact } from './page/page-fact.js'
import { textLinesOf } from './page/text-lines.js'
import type { Line } from './scan/line.js'
import { scan } from './scan/scan.js'

/** The lines of a page, and what the page says of itself and its issue. */
export interface OpenPage {
  lines: Line[]
  facts: PageFact[]
}

/** What is known before the articles of a page are parsed. */
export interface PageKnowledge {
  locale: Locale
  /** Date of the issue, `YYYY-MM-DD`. */
  date: string | null
  /** Names of standing columns. */
  rubrics: ReadonlySet<string>
}

/** Takes a page through the stages before its issue is known: scan, and the furniture of the page. */
export function openPage(text: string, locale: Locale, publication: string | null): OpenPage {
  const front = readFrontMatter(text)
  const { lines, facts } = takeFurniture(scan(text, front.end), locale, publication)
  return { lines, facts: [...front.facts, ...facts] }
}

/** Takes a page through the other stages: page, label, group, build. Assembling needs the whole issue. */
export function parsePage({ lines: pageLines }: OpenPage, { locale, date, rubrics }: PageKnowledge): BuiltPage {
  const weights = learned()
  const { lines: textLines, figures, references } = textLinesOf(pageLines, locale, rubrics)
  const lines = markHeadings(textLines, locale, weights)
  const clues = classify(lines, locale, references)
  const ties = tiesOf(lines, clues)
  const decisions = segment(lines.length, evidenceOf(lines, clues, ties, locale, weights.letters), weights.lines)
  addConfidence(decisions, weights.sure)
  const groups = groupArticles({ lines, clues, ties, decisions, figures, references }, locale, weights)
  return buildPage(groups, { lines, clues, ties, decisions, weights, locale, date })
}
