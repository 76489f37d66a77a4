import type { Locale } from '../locale/locale.js'
import { readCredits } from '../phrases/credits.js'
import { isPageName } from '../phrases/printed-names.js'
import type { Line } from '../scan/line.js'
import { firstMatch } from '../text/patterns.js'
import { furnitureFact, type PageFact } from './facts/page-fact.js'

/** Lines at the top and at the bottom of a page that may be repeated on other pages. */
const AT_TOP = 3
const AT_BOTTOM = 2
/** Longest line that is repeated, in characters. */
const LONGEST = 100
/** Fewest pages with a line that is furniture because they repeat it. */
const FEWEST_PAGES = 3

const SENTENCE_END = /[.!?。！？]$/u
/** The end of a clause, which text in scripts without spaces has and running heads have not. */
const CLAUSE_END = /[,;，；]/u

/** The lines and the facts of a page. */
interface PageLines {
  lines: Line[]
  facts: readonly PageFact[]
}

/**
 * Returns the pages of an issue without the lines that at least three of them have at their edges,
 * such as the name of the newspaper: they are furniture. Numbers in such lines may differ.
 * Headings, names of pages, sentences, credits and references to pages stay, and so do lines of
 * articles that a catalog knows.
 */
export function withoutRepeatedLines<Page extends PageLines>(
  pages: readonly Page[],
  locale: Locale,
  isKnown: (page: Page, line: Line) => boolean,
): Page[] {
  if (pages.length < FEWEST_PAGES) return [...pages]
  const keysOf = pages.map((page) => edgeKeys(page, locale, isKnown))
  const counts = new Map<string, number>()
  for (const keys of keysOf) for (const key of new Set(keys.values())) counts.set(key, (counts.get(key) ?? 0) + 1)
  return pages.map((page, index) => {
    const keys = keysOf[index]!
    const isRepeated = (line: Line): boolean => (counts.get(keys.get(line) ?? '') ?? 0) >= FEWEST_PAGES
    if (![...keys.keys()].some(isRepeated)) return page
    const facts = page.lines.filter(isRepeated).map((line) => furnitureFact(line))
    return { ...page, lines: page.lines.filter((line) => !isRepeated(line)), facts: [...page.facts, ...facts] }
  })
}

/** Returns the lines at the edges of a page that may be furniture, each with what is repeated. */
function edgeKeys<Page extends PageLines>(
  page: Page,
  locale: Locale,
  isKnown: (page: Page, line: Line) => boolean,
): Map<Line, string> {
  const { lines } = page
  const edges = [...lines.slice(0, AT_TOP), ...lines.slice(Math.max(AT_TOP, lines.length - AT_BOTTOM))]
  const keys = new Map<Line, string>()
  for (const line of edges) {
    const { text, level, block, marks } = line
    if (level || block || marks || text.length > LONGEST || SENTENCE_END.test(text)) continue
    if (isOfArticle(text, locale) || isPageName(text, locale) || isKnown(page, line)) continue
    const key = text
      .toLowerCase()
      .replace(/[^\p{L}]+/gu, ' ')
      .trim()
    if (key.length > 1) keys.set(line, key)
  }
  return keys
}

/** Returns whether a line is part of an article although others like it are on other pages. */
const isOfArticle = (text: string, locale: Locale): boolean =>
  (!locale.usesSpaces && CLAUSE_END.test(text)) ||
  firstMatch(locale.continuation, text) !== null ||
  readCredits(text, locale) !== null
