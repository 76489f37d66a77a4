import { readCues } from '../../../packages/core/src/cues/line-cues.js'
import { decode } from '../../../packages/core/src/label/beam-search.js'
import { indexBigrams } from '../../../packages/core/src/label/bigram-index.js'
import { CHAR_POSITIONS, type CharModel } from '../../../packages/core/src/label/char-model.js'
import { confidenceFeatures } from '../../../packages/core/src/label/features/confidence-features.js'
import { fusedKickerFeatures, spacesOf } from '../../../packages/core/src/label/features/fused-kicker-features.js'
import { lineFeatures } from '../../../packages/core/src/label/features/lines/line-features.js'
import { FEATURES, featureHash } from '../../../packages/core/src/label/features/registry.js'
import { unmarkedHeadingFeatures } from '../../../packages/core/src/label/features/unmarked-heading-features.js'
import { type HeadingModel, markHeadings } from '../../../packages/core/src/label/headings/mark-headings.js'
import { canHead } from '../../../packages/core/src/label/headings/may-head.js'
import { LABELS, labelNumber } from '../../../packages/core/src/label/label.js'
import {
  createModel,
  FORMAT,
  type LabelWeights,
  type LogisticModel,
  logisticModel,
  SCALE,
  type WeightColumn,
  type WeightTable,
} from '../../../packages/core/src/label/model/model.js'
import type { TextLines } from '../../../packages/core/src/page/text-lines.js'
import { cutPage, photosOf, replacePhotos } from './forms/augment-pages.js'
import { withHeadingLevels } from './forms/heading-levels.js'
import { shortenArticles } from './forms/shorten-articles.js'
import { withoutMarkers } from './forms/without-characters.js'
import { correctLines } from './pages/correct-lines.js'
import { goldLabels, spansOfLines, unitsOfLines } from './pages/gold-labels.js'
import { hasMarkers, linesOf, localeOf } from './pages/page-lines.js'
import type { LabeledPage, SpanRole } from './pages/training-data.js'
import { FOLDS, FoldedCharModels, foldOfPage } from './parts/folds.js'
import { trainAdvertisements } from './parts/train-advertisements.js'
import { trainAttach } from './parts/train-attach.js'
import { articleTexts, trainCharModel } from './parts/train-char-model.js'
import { type Example, trainClassifier } from './parts/train-classifier.js'
import { LABEL_COLUMNS, type LabeledLines, type MayLearn, RUNS, trainLabels } from './parts/train-labels.js'
import { trainRejoin } from './parts/train-rejoin.js'

/** One page in this many is trained on without its name, since many pages have none. */
const NAMELESS = 4

/** A page that is trained on, with the unit of each line. */
interface PageExample extends LabeledLines {
  units: number[]
}

/**
 * Trains all weights.
 *
 * @param log gets a line about the progress now and then
 * @param mayLearn leaves out the other features
 * @param runs of the training of the labels; see `trainLabels`
 */
export function trainWeights(
  pages: readonly LabeledPage[],
  log: (line: string) => void,
  mayLearn: MayLearn = () => true,
  runs = RUNS,
): WeightTable {
  const articles = articleTexts(pages)
  const characters = new FoldedCharModels(articles, trainCharModel)
  const photos = photosOf(pages.filter(({ lang }) => lang === 'zh-Hans'))
  log(`${pages.length} pages, ${photos.length} photos`)
  const headings = new FoldedHeadingModels(pages, characters, mayLearn)
  const examples = pages.flatMap((page, index) => {
    const printed = page.lang === 'zh-Hans' ? replacePhotos(page, photos, index) : page
    const example = pageExample(page.layout ? page : cutPage(printed, index + 1), index, characters, headings)
    if (!hasMarkers(page)) return [example]
    return [example, ...otherForms(printed, index).map((form) => pageExample(form, index, characters, headings))]
  })
  const { line, state } = trainLabels(examples, log, null, mayLearn, runs)
  const table: WeightTable = {
    format: FORMAT,
    features: featureHash(FEATURES),
    labels: LABEL_COLUMNS,
    line,
    state,
    rejoin: trainRejoin(pages, characters, mayLearn),
    fusedKicker: trainClassifier(pages.flatMap(fusedKickerExamples), FEATURES.fusedKicker),
    unmarkedHeading: headings.table,
    confidence: {},
    advertisement: {},
    attach: {},
    positions: CHAR_POSITIONS,
    characters: characters.table,
  }
  const { labels } = createModel(table)
  const decisions = examples.flatMap((example, id) => confidenceExamples(example, id, labels))
  return {
    ...table,
    confidence: trainClassifier(decisions, FEATURES.confidence),
    // Short articles look like advertisements, which are short too.
    advertisement: trainAdvertisements([...pages, ...pages.filter(isShortened).map(shortenArticles)], table, headings),
    attach: trainAttach(pages, table, headings),
  }
}

/**
 * One page in this many is trained on without its markers as well. Scripts without spaces lose more
 * by it where headings are marked.
 */
const UNMARKED = { spaced: 3, unspaced: 9 }
/** One page in this many is trained on with short articles as well, and with levels. */
const SHORT = 3
const LEVELS = 2

/** Returns whether a page is trained on with short articles as well. */
const isShortened = (page: LabeledPage, index: number): boolean =>
  index % SHORT === 1 && !page.layout && hasMarkers(page)

/** Returns other forms of a page that marks its headings. */
function otherForms(page: LabeledPage, index: number): LabeledPage[] {
  const forms: LabeledPage[] = []
  const unmarked = localeOf(page).usesSpaces ? UNMARKED.spaced : UNMARKED.unspaced
  if (index % unmarked === 0) forms.push(withoutMarkers(page))
  if (page.layout) return forms
  const isShort = isShortened(page, index)
  const short = isShort ? shortenArticles(page, index) : page
  const hasLevels = index % LEVELS === 1
  if (isShort || hasLevels) forms.push(hasLevels ? withHeadingLevels(short, index) : short)
  if (isShort && !hasLevels) forms.push(withoutMarkers(short))
  return forms
}

/**
 * Classifiers of headings without markers, one for each fold of pages: the headings of a page are
 * marked by a classifier of the other folds' pages, as those of new pages are.
 */
export class FoldedHeadingModels {
  readonly table
  private readonly folds: LogisticModel[]

  constructor(
    pages: readonly LabeledPage[],
    characters: Pick<FoldedCharModels, 'forPage'>,
    mayLearn: MayLearn = () => true,
  ) {
    const examples = pages.map((page, index) => ({
      fold: foldOfPage(page),
      examples: [page, ...(isShortened(page, index) ? [shortenArticles(page, index)] : [])].flatMap((form) =>
        unmarkedHeadingExamples(form, characters),
      ),
    }))
    const train = (isOwn: (fold: number) => boolean): WeightColumn =>
      trainClassifier(
        examples.flatMap((page) => (isOwn(page.fold) ? page.examples : [])),
        FEATURES.unmarkedHeading,
        mayLearn,
      )
    this.table = train(() => true)
    this.folds = Array.from({ length: FOLDS }, (_, fold) => {
      const table = train((other) => other !== fold)
      return logisticModel(Float64Array.from(FEATURES.unmarkedHeading, (name) => (table[name] ?? 0) / SCALE))
    })
  }

  /** Returns what marks the headings of a page. */
  forPage(page: LabeledPage, characters: CharModel): HeadingModel {
    return {
      characters,
      unmarkedHeading: this.folds[foldOfPage(page)]!,
      labels: { labels: 1 << labelNumber('not-heading') },
    }
  }
}

export function pageExample(
  page: LabeledPage,
  index: number,
  models: Pick<FoldedCharModels, 'forPage'>,
  headings: Pick<FoldedHeadingModels, 'forPage'>,
): PageExample {
  const locale = localeOf(page)
  const { lines: own, references } = withoutFirst(linesOf(page, locale), index % NAMELESS === 0 ? 1 : 0)
  const characters = models.forPage(own, page)
  const lines = hasMarkers(page) ? own : markHeadings(own, locale, headings.forPage(page, characters))
  const cues = readCues(lines, locale, references)
  const context = {
    lines,
    cues,
    index: indexBigrams(lines, cues, locale),
    characters,
    locale,
  }
  return {
    lines: [...lineFeatures(context)],
    gold: goldLabels(lines, page).map((label) => LABELS.indexOf(label)),
    units: unitsOfLines(lines, page),
  }
}

/** Leaves out the first lines of a page. */
function withoutFirst({ lines, references }: TextLines, count: number): Pick<TextLines, 'lines' | 'references'> {
  const kept = references.filter(({ before }) => before >= count)
  return {
    lines: lines.slice(count),
    references: kept.map((reference) => ({ ...reference, before: reference.before - count })),
  }
}

/** Returns each space of a headline, and whether it ends a kicker. */
function fusedKickerExamples(page: LabeledPage): Example[] {
  const locale = localeOf(page)
  return page.spans.flatMap(([start, end, unit, role]): Example[] => {
    if (role !== 'headline') return []
    const line = page.text.lastIndexOf('\n', start) + 1
    const kicker = page.spans.find(
      (span) => span[2] === unit && span[3] === 'kicker' && span[0] >= line && span[1] < start,
    )
    const from = kicker?.[0] ?? start
    const text = page.text.slice(from, end)
    const spaces = spacesOf(text)
    return spaces.map((at) => ({
      key: `${at} ${text}`,
      features: fusedKickerFeatures(text, spaces, at, locale),
      answer: kicker !== undefined && at === kicker[1] - from,
    }))
  })
}

const HEADING_ROLES: readonly SpanRole[] = ['pageName', 'kicker', 'headline', 'subhead', 'section']

/** Returns each line of a page without markers that can be a heading, and whether it is one. */
function unmarkedHeadingExamples(marked: LabeledPage, models: Pick<FoldedCharModels, 'forPage'>): Example[] {
  const page = hasMarkers(marked) ? withoutMarkers(marked) : marked
  const locale = localeOf(page)
  const { lines, references } = linesOf(page, locale)
  const cues = readCues(lines, locale, references)
  const characters = models.forPage(lines, page)
  const spans = spansOfLines(lines, page)
  const context = { lines, cues, characters, locale }
  return lines.flatMap(({ text }, at): Example[] => {
    const role = spans[at]?.[0]?.[3]
    if (role === undefined || !canHead(at, lines, cues, locale)) return []
    return [
      {
        key: `${lines[at - 1]?.text.slice(-20)}|${text}|${lines[at + 1]?.text.slice(0, 20)}`,
        features: unmarkedHeadingFeatures(at, context),
        answer: HEADING_ROLES.includes(role),
      },
    ]
  })
}

/** Returns each decoded label of a page, and whether label and article are right. */
function confidenceExamples({ lines, gold, units }: PageExample, id: number, weights: LabelWeights): Example[] {
  const decoded = decode(lines.length, lines, weights)
  const correct = correctLines(
    decoded,
    gold.map((label) => LABELS[label]!),
    units,
  )
  return confidenceFeatures(decoded).map((features, at) => ({ key: `${id} ${at}`, features, answer: correct[at]! }))
}
