import { readCues } from '../../../packages/core/src/cues/line-cues.js'
import { decode } from '../../../packages/core/src/label/beam-search.js'
import { indexBigrams } from '../../../packages/core/src/label/bigram-index.js'
import { CHAR_POSITIONS, type CharModel, createCharModel } from '../../../packages/core/src/label/char-model.js'
import { confidenceFeatures } from '../../../packages/core/src/label/features/confidence-features.js'
import { fusedKickerFeatures, spacesOf } from '../../../packages/core/src/label/features/fused-kicker-features.js'
import { lineFeatures } from '../../../packages/core/src/label/features/lines/line-features.js'
import { FEATURES, featureHash } from '../../../packages/core/src/label/features/registry.js'
import { type FlowLine, rejoinFeatures } from '../../../packages/core/src/label/features/rejoin-features.js'
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
import type { Line } from '../../../packages/core/src/scan/line.js'
import { scan } from '../../../packages/core/src/scan/scan.js'
import { cutPage, photosOf, replacePhotos } from './augment-pages.js'
import { correctLines } from './correct-lines.js'
import { goldLabels, spansOfLines, unitsOfLines } from './gold-labels.js'
import { withHeadingLevels } from './heading-levels.js'
import { hasMarkers, linesOf, localeOf } from './page-lines.js'
import { shortenArticles } from './shorten-articles.js'
import { trainAdvertisements } from './train-advertisements.js'
import { trainAttach } from './train-attach.js'
import { type ArticleTexts, articleTexts, trainCharModel } from './train-char-model.js'
import { type Example, trainClassifier } from './train-classifier.js'
import { LABEL_COLUMNS, type LabeledLines, type MayLearn, RUNS, trainLabels } from './train-labels.js'
import type { LabeledPage, SpanRole } from './training-data.js'

/** One page in this many is trained on without its name, since many pages have none. */
const NAMELESS = 4

/**
 * Number of folds: the characters of an article are scored by a model of the other folds' articles,
 * as those of new articles are.
 */
const FOLDS = 4

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
  const characters = new FoldedCharModels(articles)
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
    rejoin: trainClassifier(
      pages.flatMap((page) => rejoinExamples(page, characters.all)),
      FEATURES.rejoin,
      mayLearn,
    ),
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

/** Returns the fold of a page. Pages with the same first headline are in the same fold. */
function foldOfPage({ text, spans }: LabeledPage): number {
  const first = spans.find(([, , , role]) => role === 'headline')
  return foldOf(first ? text.slice(first[0], first[1]) : text.slice(0, 80))
}

/** A character model of all articles, and one for each fold, of the articles of the other folds. */
class FoldedCharModels {
  readonly table
  readonly all: CharModel
  private readonly folds: CharModel[]

  constructor(articles: readonly ArticleTexts[]) {
    this.table = trainCharModel(articles)
    this.all = createCharModel(this.table, SCALE)
    this.folds = Array.from({ length: FOLDS }, (_, fold) =>
      createCharModel(trainCharModel(articles.filter(({ headline }) => foldOf(headline) !== fold)), SCALE),
    )
  }

  /** Returns a model that scores each line of a page by the articles of other folds. */
  forPage(lines: readonly Line[], page: LabeledPage): CharModel {
    const folds = page.units.map(() => 0)
    for (const [start, end, unit, role] of page.spans)
      if (role === 'headline' && unit >= 0)
        folds[unit] = foldOf(page.units[unit]?.headline ?? page.text.slice(start, end))
    const units = unitsOfLines(lines, page)
    const foldByText = new Map(lines.map(({ text }, at) => [text, folds[units[at]!] ?? 0]))
    const modelOf = (text: string): CharModel => this.folds[foldByText.get(text) ?? 0]!
    return {
      split: (left, right) => this.all.split(left, right),
      headline: (text) => modelOf(text).headline(text),
      opening: (text) => modelOf(text).opening(text),
      kicker: (text) => modelOf(text).kicker(text),
      deck: (text) => modelOf(text).deck(text),
      heading: (text) => modelOf(text).heading(text),
    }
  }
}

function foldOf(headline: string): number {
  let hash = 0
  for (let at = 0; at < headline.length; at++) hash = (Math.imul(hash, 31) + headline.charCodeAt(at)) >>> 0
  return hash % FOLDS
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

/** Returns each pair of neighboring paragraphs of an article, and whether they are one. */
function rejoinExamples(page: LabeledPage, characters: CharModel): Example[] {
  const lines = scan(page.text)
  const locale = localeOf(page)
  const cues = readCues(lines, locale)
  const context = { lines, cues, index: indexBigrams(lines, cues, locale), characters, locale }
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

/** Returns the same page without heading markers. */
function withoutMarkers(page: LabeledPage): LabeledPage {
  const offsets = new Int32Array(page.text.length + 1)
  let text = ''
  for (let at = 0; at < page.text.length; at++) {
    offsets[at] = text.length
    if (page.text.startsWith('## ', at) && (at === 0 || page.text[at - 1] === '\n')) {
      offsets[at + 1] = offsets[at + 2] = text.length
      at += 2
    } else text += page.text[at]
  }
  offsets[page.text.length] = text.length
  return { ...page, text, spans: page.spans.map(([start, end, ...rest]) => [offsets[start]!, offsets[end]!, ...rest]) }
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
