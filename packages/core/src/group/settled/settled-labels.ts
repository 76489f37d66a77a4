import type { Decision } from '../../label/confidence.js'
import type { Locale } from '../../locale/locale.js'
import type { LabelledPage } from '../labelled-page.js'
import { advertisementHeads } from './advertisements/advertisement-heads.js'
import { offers } from './advertisements/offers.js'
import { sentencesInArticles } from './advertisements/sentences-in-articles.js'
import { bylinesBelowHeadlines } from './authors/bylines-below-headlines.js'
import { closingNames } from './authors/closing-names.js'
import { decksAboveBylines } from './authors/decks-above-bylines.js'
import { letters } from './authors/letters.js'
import { linesBelowAuthors } from './authors/lines-below-authors.js'
import { subheadsBeforeSignatures } from './authors/subheads-before-signatures.js'
import { captionsAboveCredits } from './captions/captions-above-credits.js'
import { captionsAboveNames } from './captions/captions-above-names.js'
import { captionsAlone } from './captions/captions-alone.js'
import { captionsThatQuote } from './captions/captions-that-quote.js'
import { captionsWithCredits } from './captions/captions-with-credits.js'
import { textsAboveCredits } from './captions/texts-above-credits.js'
import { decksBelowHeadlines } from './headings/decks-below-headlines.js'
import { labelsBySize } from './headings/headings-by-size.js'
import { headlinesAboveText } from './headings/headlines-above-text.js'
import { headlinesInPairs } from './headings/headlines-in-pairs.js'
import { headlinesOfBlocks } from './headings/headlines-of-blocks.js'
import { itemsOfColumns } from './headings/items-of-columns.js'
import { belowJumpHeads } from './headings/jump-heads.js'
import { kickersInRuns } from './headings/kickers-in-runs.js'
import { labelsByLevel } from './headings/labels-by-level.js'
import { namesElsewhere } from './headings/names-elsewhere.js'
import { pageNameOnTop } from './headings/page-name-on-top.js'
import { quotedSubheads } from './headings/quoted-subheads.js'
import { unmarkedKickers } from './headings/unmarked-kickers.js'
import type { Rule, SettledPage } from './rule.js'
import { contentsLines } from './texts/contents-lines.js'
import { contentsLists } from './texts/contents-lists.js'
import { decksAboveText } from './texts/decks-above-text.js'
import { decksAlone } from './texts/decks-alone.js'
import { decksInBodyType } from './texts/decks-in-body-type.js'
import { furnitureAlone } from './texts/furniture-alone.js'
import { headingsWithoutText } from './texts/headings-without-text.js'
import { lastSentences } from './texts/last-sentences.js'
import { numberedLines } from './texts/numbered-lines.js'
import { openingsAfterReferences } from './texts/openings-after-references.js'
import { pageLines } from './texts/page-lines.js'
import { results } from './texts/results.js'
import { textsApart } from './texts/texts-apart.js'

/** The rules, in the order in which they apply. Each sees the labels of those before it. */
const RULES: readonly Rule[] = [
  pageLines,
  pageNameOnTop,
  namesElsewhere,
  headlinesOfBlocks,
  furnitureAlone,
  labelsByLevel,
  unmarkedKickers,
  kickersInRuns,
  headlinesInPairs,
  quotedSubheads,
  decksBelowHeadlines,
  itemsOfColumns,
  captionsAboveNames,
  headlinesAboveText,
  labelsBySize,
  contentsLines,
  numberedLines,
  lastSentences,
  results,
  sentencesInArticles,
  advertisementHeads,
  captionsAboveCredits,
  captionsAlone,
  captionsThatQuote,
  textsAboveCredits,
  captionsWithCredits,
  offers,
  bylinesBelowHeadlines,
  decksAboveBylines,
  decksAboveText,
  decksAlone,
  decksInBodyType,
  textsApart,
  openingsAfterReferences,
  belowJumpHeads,
  letters,
  closingNames,
  linesBelowAuthors,
  subheadsBeforeSignatures,
  headingsWithoutText,
  contentsLists,
]

/** Returns the decisions, with other labels where the rules know better. */
export function settledLabels(page: LabelledPage, locale: Locale): readonly Decision[] {
  const { decisions, figures } = page
  let settled: Decision[] | null = null
  const settling: SettledPage = {
    ...page,
    locale,
    labelAt: (line) => (settled ?? decisions)[line]?.label,
    hasFigure: new Set(figures.map(({ before }) => before)),
  }
  for (const rule of RULES)
    for (const [line, label] of rule(settling)) {
      settled ??= [...decisions]
      settled[line] = { ...settled[line]!, label }
    }
  return settled ?? decisions
}
