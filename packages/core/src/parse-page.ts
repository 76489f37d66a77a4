import { type BuiltPage, buildPage } from './build/build-page.js'
import { readCues } from './cues/line-cues.js'
import { groupArticles } from './group/group-articles.js'
import { indexBigrams } from './label/bigram-index.js'
import { countUnfinished } from './label/features/shape/unfinished-paragraphs.js'
import { markHeadings } from './label/headings/mark-headings.js'
import { withoutNotHeadings } from './label/headings/not-headings.js'
import { knownLabels } from './label/known-labels.js'
import { labelLines } from './label/label-lines.js'
import type { Model } from './label/model/model.js'
import { type PageScript, scriptOf } from './label/model/script.js'
import type { Locale } from './locale/locale.js'
import { withPrints } from './order/line-print.js'
import { readFrontMatter } from './page/facts/front-matter.js'
import { markupFact, type PageFact } from './page/facts/page-fact.js'
import { takeFurniture } from './page/furniture/furniture.js'
import { withoutRulesBelowCredits } from './page/ruled-credits.js'
import type { SourcePage } from './page/source-pages.js'
import { textLinesOf } from './page/text-lines.js'
import { Hyphenation } from './scan/hyphenation.js'
import { KnownArticles } from './scan/known-articles.js'
import type { Line } from './scan/line.js'
import { withoutHyphens } from './scan/line-end-hyphens.js'
import { scanPage } from './scan/scan.js'

/** The lines of a page, and what the page says of itself and its issue. */
export interface OpenPage {
  lines: Line[]
  facts: PageFact[]
  /** The text of the page without its front matter. */
  text: string
  /** Offsets in the source of the hyphens that its lines are without, in order. */
  hyphens: readonly number[]
  /** Its articles that a catalog knows, or `null`. */
  known: KnownArticles | null
}

/** The knowledge that exists before the articles of a page are parsed. */
export interface PageKnowledge {
  locale: Locale
  /** Returns the model for pages in a script. */
  modelFor(script: PageScript): Model
  /** Date of the issue, `YYYY-MM-DD`. */
  date: string | null
  /** Names of standing columns. */
  rubrics: ReadonlySet<string>
  /** The name of the page is known. */
  isNamed: boolean
}

/**
 * Takes a page through the stages before its issue is known: scan, and the furniture of the page.
 */
export function openPage(page: SourcePage, locale: Locale, publication: string | null): OpenPage {
  const text = page.source.text.slice(0, page.to)
  const front = page.from ? { end: page.from, facts: [] } : readFrontMatter(text)
  const body = text.slice(front.end)
  const { layout, articles } = page.source
  const known = articles?.length ? new KnownArticles(articles) : null
  const { lines: read, markup } = scanPage(text, front.end, layout, known)
  const scanned = withoutHyphens(layout ? withPrints(read, layout) : read, new Hyphenation(body, locale.compounds))
  const credited = withoutRulesBelowCredits(scanned.lines, locale)
  const { lines, facts } = furnitureOf(credited, known, locale, publication, text)
  const frame = markup.map((range) => markupFact(range, text))
  const { hyphens } = scanned
  return { lines, facts: [...front.facts, ...frame, ...facts, ...page.facts], text: body, hyphens, known }
}

/** Separates furniture from the lines of a page. Lines of known articles are none. */
function furnitureOf(
  lines: readonly Line[],
  known: KnownArticles | null,
  locale: Locale,
  publication: string | null,
  text: string,
): ReturnType<typeof takeFurniture> {
  if (!known) return takeFurniture(lines, locale, publication, text)
  const free = takeFurniture(
    lines.filter((line) => !known.of(line)),
    locale,
    publication,
    text,
  )
  const kept = new Set(free.lines)
  return { lines: lines.filter((line) => known.of(line) || kept.has(line)), facts: free.facts }
}

/**
 * Takes a page through the other stages: page, label, group, build. Assembling needs the whole
 * issue.
 */
export function parsePage(
  { lines: pageLines, text, known }: Pick<OpenPage, 'lines' | 'text' | 'known'>,
  { locale, modelFor, date, rubrics, isNamed }: PageKnowledge,
): BuiltPage {
  const {
    lines: textLines,
    figures,
    references,
  } = textLinesOf(pageLines, locale, rubrics, (line) => known?.of(line) != null)
  const script = scriptOf(textLines, locale)
  const model = modelFor(script)
  const marked = markKnown(textLines, known, locale, model)
  const markedCues = readCues(marked, locale, references)
  const bigrams = indexBigrams(marked, markedCues, locale)
  const labeled = labelLines(marked, markedCues, bigrams, locale, model, script === 'other')
  const { lines, cues, decisions: found } = withoutNotHeadings(marked, markedCues, labeled, locale)
  const decisions = known ? knownLabels({ lines, cues, decisions: found }, known) : found
  const hyphenation = new Hyphenation(text, locale.compounds)
  const labelled = { lines, cues, bigrams, decisions, figures, references, known, isNamed }
  const groups = groupArticles(labelled, locale, model)
  // The whole index holds the lines, which are free as soon as their article is built.
  const { bigramCount } = bigrams
  const unfinished = countUnfinished(cues)
  return buildPage(groups, {
    lines,
    cues,
    bigrams: { bigramCount },
    decisions,
    model,
    locale,
    hyphenation,
    date,
    unfinished,
  })
}

/** Marks headings. The catalog is right about its parts, before others are searched and after. */
function markKnown(lines: readonly Line[], known: KnownArticles | null, locale: Locale, model: Model): Line[] {
  if (!known) return markHeadings(lines, locale, model)
  const marked = known.withHeadings(markHeadings(known.withHeadings(lines), locale, model))
  return known.withOpenings(marked, (line) => readCues([{ ...line, level: 0 }], locale)[0]!.credit !== null)
}
