import type { Decision } from '../label/confidence.js'
import type { Model } from '../label/model/model.js'
import type { Locale } from '../locale/locale.js'
import { namesRole } from '../phrases/article-role.js'
import type { KnownArticles } from '../scan/known-articles.js'
import type { Line } from '../scan/line.js'
import type { ArticleGroup, AttachedKicker, LineGroup, PageGroups } from './article-group.js'
import { attachHeadings } from './attach/attach-headings.js'
import { attachPhotos } from './attach/attach-photos.js'
import { continuedBodies } from './continued-bodies.js'
import { type FusedKicker, fusedKicker, labelKicker, openedKicker } from './fused-kicker.js'
import { groupLines, type LineGroups } from './group-lines.js'
import { knownFigures, knownReferences, withKnownFigures, withKnownReferences } from './known-figures.js'
import { groupKnown } from './known-groups.js'
import type { LabelledPage } from './labelled-page.js'
import { markAdvertisements } from './mark-advertisements.js'
import { type IllustratedGroups, placeFigures } from './place-figures.js'
import { type GroupReferences, placeReferences } from './place-references.js'
import { settledLabels } from './settled/settled-labels.js'
import { withWrappedHeadlines } from './wrapped-headlines.js'

/**
 * Groups the lines of a page into articles, with their pictures, references, and kickers from
 * elsewhere on the page.
 */
export function groupArticles(page: LabelledPage, locale: Locale, model: Model): PageGroups {
  const { lines, known } = page
  const { pageName, furniture, ...placed } = illustratedGroups(page, locale)
  const { groups: printed, orphans, breaks } = known ? placed : attachPhotos(placed, page, model, locale)
  const groups = locale.usesSpaces && !known ? continuedBodies(printed, page) : printed
  const { fused, hasKicker } = kickersOf(groups, lines, locale, model)
  const attachments = attachHeadings(orphans, groups, hasKicker, page, model, {
    namesRole: (line) => namesRole(lines[line]!.text, locale),
    opensBelow: locale.usesSpaces,
  })
  const kickerOf = new Map<number, AttachedKicker>()
  for (const { line, group, confidence, others } of attachments)
    if (group >= 0) kickerOf.set(group, { line, confidence, others })
  const references = known
    ? knownReferences(page.references, groups, known)
    : { byGroup: null, others: page.references }
  const { byGroup, unplaced } = placeReferences(references.others, groups, lines.length)
  const articles = groups.map((group, index): ArticleGroup => {
    const { rubric, section, continuations } = byGroup.get(index) ?? NO_REFERENCES
    // The group is last: with its fields first, each object would have a hidden class of its own.
    return {
      fusedKicker: fused[index]!,
      attachedKicker: kickerOf.get(index) ?? null,
      rubric,
      section,
      continuations,
      ...group,
    }
  })
  const placedArticles = references.byGroup ? withKnownReferences(articles, references.byGroup) : articles
  return {
    articles: markAdvertisements(placedArticles, page, model, locale),
    pageName,
    orphans: attachments.filter(({ group }) => group < 0).map(({ line, others }) => ({ line, others })),
    breaks,
    furniture,
    references: unplaced,
  }
}

/** Returns the lines of a page by article, with the pictures between them. */
export function illustratedGroups(
  page: LabelledPage,
  locale: Locale,
): IllustratedGroups & Pick<LineGroups, 'pageName' | 'furniture'> {
  const { lines, cues, known } = page
  const settled = settledLabels(page, locale)
  const byLabel = known ? groupKnown(lines, labelsBy(page, settled, known), known) : grouped(page, settled, locale)
  const figures = known ? knownFigures(page.figures, known) : { byArticle: null, others: page.figures }
  const placed = placeFigures(byLabel, figures.others, cues)
  const groups = figures.byArticle ? withKnownFigures(placed.groups, figures.byArticle) : placed.groups
  return { ...placed, groups, pageName: byLabel.pageName, furniture: byLabel.furniture }
}

function grouped({ lines }: LabelledPage, settled: readonly Decision[], { usesSpaces }: Locale): LineGroups {
  const byLabel = groupLines(settled)
  return usesSpaces ? { ...byLabel, groups: withWrappedHeadlines(byLabel.groups, lines) } : byLabel
}

/** The kickers that are fused to the headlines of articles. */
export interface Kickers {
  fused: (FusedKicker | null)[]
  /** Returns whether an article has a kicker, fused or on a separate line. */
  hasKicker(group: number): boolean
}

/** Returns the kickers of articles. */
export function kickersOf(
  groups: readonly LineGroup[],
  lines: readonly Line[],
  locale: Locale,
  model: Pick<Model, 'fusedKicker'>,
): Kickers {
  const fused = groups.map((group) => fusedKickerOf(group, lines, locale, model))
  return { fused, hasKicker: (group) => groups[group]!.kicker.length > 0 || (fused[group]?.at ?? -1) >= 0 }
}

/** Returns the settled labels of lines between known articles, and the labels of their own. */
const labelsBy = (
  { lines, decisions }: LabelledPage,
  settled: readonly Decision[],
  known: KnownArticles,
): readonly Decision[] => lines.map((line, at) => (known.of(line) ? decisions : settled)[at]!)

const NO_REFERENCES: GroupReferences = { rubric: null, section: null, continuations: [] }

/**
 * Finds the kicker in a headline of one line; `null` when the group has a kicker already. In
 * scripts with spaces, only the labels that the locale knows are found.
 */
function fusedKickerOf(
  { kicker, headline }: LineGroup,
  lines: readonly Line[],
  locale: Locale,
  model: Pick<Model, 'fusedKicker'>,
): FusedKicker | null {
  if (kicker.length || headline.length !== 1) return null
  const { text } = lines[headline[0]!]!
  if (!locale.usesSpaces) return fusedKicker(text, model.fusedKicker, locale)
  return labelKicker(text, locale) ?? openedKicker(text, locale)
}
