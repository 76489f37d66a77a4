import { readCues } from '../../../../packages/core/src/cues/line-cues.js'
import { indexBigrams } from '../../../../packages/core/src/label/bigram-index.js'
import { FEATURES } from '../../../../packages/core/src/label/features/registry.js'
import { type FlowLine, rejoinFeatures } from '../../../../packages/core/src/label/features/rejoin-features.js'
import { countUnfinished } from '../../../../packages/core/src/label/features/shape/unfinished-paragraphs.js'
import type { WeightColumn } from '../../../../packages/core/src/label/model/model.js'
import { scan } from '../../../../packages/core/src/scan/scan.js'
import { withoutSentenceEnds } from '../forms/lost-stops.js'
import { withoutMarkers } from '../forms/without-characters.js'
import { goldLabels, spansOfLines } from '../pages/gold-labels.js'
import { hasMarkers, localeOf } from '../pages/page-lines.js'
import type { LabeledPage, Span } from '../pages/training-data.js'
import type { FoldedCharModels } from './folds.js'
import { type Example, trainClassifier } from './train-classifier.js'
import type { MayLearn } from './train-labels.js'

/** One page in this many is trained on once more as text recognition that loses full stops. */
const LOST_STOPS = 6
/** One page in this many is trained on once more with headings that are taken for paragraphs. */
const MISSED_HEADINGS = 4

/** Trains which neighboring paragraphs of an article are the halves of one. */
export function trainRejoin(
  pages: readonly LabeledPage[],
  characters: Pick<FoldedCharModels, 'forPage'>,
  mayLearn?: MayLearn,
): WeightColumn {
  const forms = pages.flatMap((page, index) => [
    page,
    ...(index % LOST_STOPS === 0 && !page.layout ? [withoutSentenceEnds(page, index)] : []),
    ...(index % MISSED_HEADINGS === 1 && hasMarkers(page) ? [withHeadingsAsParagraphs(page)] : []),
  ])
  return trainClassifier(
    forms.flatMap((page) => rejoinExamples(page, characters)),
    FEATURES.rejoin,
    mayLearn,
  )
}

/** The number of a span that is a paragraph of its own. */
const OWN_PARAGRAPH = 1e6

/** Returns a page without markers whose headlines and subheads are paragraphs. */
function withHeadingsAsParagraphs(page: LabeledPage): LabeledPage {
  const { text, spans, units, ...rest } = withoutMarkers(page)
  const isHeading = (role: Span[3]): boolean => role === 'headline' || role === 'subhead'
  return {
    ...rest,
    text,
    units: units.map((unit, number) => {
      const headline = spans.find((span) => span[2] === number && span[3] === 'headline')
      return headline ? { headline: text.slice(headline[0], headline[1]), ...unit } : unit
    }),
    spans: spans.map(
      (span, index): Span =>
        isHeading(span[3]) ? [span[0], span[1], span[2], 'paragraph', OWN_PARAGRAPH + index] : span,
    ),
  }
}

/** Returns each pair of neighboring paragraphs of an article, and whether they are one. */
function rejoinExamples(page: LabeledPage, characters: Pick<FoldedCharModels, 'forPage'>): Example[] {
  const lines = scan(page.text)
  const locale = localeOf(page)
  const cues = readCues(lines, locale)
  const context = {
    lines,
    cues,
    index: indexBigrams(lines, cues, locale),
    characters: characters.forPage(lines, page),
    locale,
    unfinished: countUnfinished(cues),
  }
  const gold = goldLabels(lines, page)
  const spans = spansOfLines(lines, page)
  const flows = new Map<number, (FlowLine & { paragraph: number })[]>()
  lines.forEach((_, at) => {
    const [, , unit, , paragraph] = spans[at]![0] ?? [0, 0, -1, '', -1]
    const label = gold[at]!
    if (unit < 0 || !['opening', 'paragraph', 'subhead', 'closing'].includes(label)) return
    const flow = flows.get(unit) ?? []
    flows.set(unit, flow)
    flow.push({ line: at, label, paragraph })
  })
  return [...flows.values()].flatMap((flow) =>
    flow.flatMap(({ line: at, label, paragraph }, index): Example[] => {
      const before = flow[index - 1]
      if (label !== 'paragraph' || paragraph < 0 || !before || !['opening', 'paragraph'].includes(before.label))
        return []
      return [
        {
          key: `${lines[before.line]!.text.slice(-60)}|${lines[at]!.text.slice(0, 60)}`,
          features: rejoinFeatures(flow, index, context),
          answer: paragraph === before.paragraph,
        },
      ]
    }),
  )
}
