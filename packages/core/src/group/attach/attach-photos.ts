import { type LineCues, readCues } from '../../cues/line-cues.js'
import { type HeadingOverlap, indexBigrams } from '../../label/bigram-index.js'
import { NO_SCORE } from '../../label/features/bins/bins.js'
import { isParagraph } from '../../label/label.js'
import type { Model } from '../../label/model/model.js'
import type { Locale } from '../../locale/locale.js'
import { plainText } from '../../model/plain-text.js'
import type { Line } from '../../scan/line.js'
import type { LineGroup } from '../article-group.js'
import type { IllustratedGroups } from '../place-figures.js'
import { type ApartPart, type Candidate, candidatesOf } from './candidates.js'

/** The lines of a page with their cues. */
interface CuedLines {
  lines: readonly Line[]
  cues: readonly LineCues[]
}

/** A photo that is printed apart from articles. */
export interface ApartPhoto {
  /** Index of its group. */
  photo: number
  candidates: Candidate[]
}

/** Least probability: a separate photo is better than one in the wrong article. */
const LEAST_PROBABILITY = 0.85

/** A caption that says what the picture of an article shows, in Chinese. */
const SHOWS = /^[图圖][为為]/u
/** The share of words that is nearly another one, relative to that. */
const NEARLY = 2 / 3
/** Least share of words of a photo in the article that it interrupts. */
const LEAST_SHARE = 0.1

/**
 * Moves photos between articles into the article that they probably belong to, by the words of
 * their captions and by their places.
 */
export function attachPhotos(
  placed: IllustratedGroups,
  page: CuedLines,
  { attach }: Pick<Model, 'attach'>,
  locale: Locale,
): IllustratedGroups {
  const { groups } = placed
  const articleOf = new Map<number, number>()
  const inside = interrupted(groups, page)
  if (groups.filter(isArticle).length === 1) for (const [photo, { article }] of inside) articleOf.set(photo, article)
  for (const { photo, candidates } of photoCandidates(groups, page, locale)) {
    if (articleOf.has(photo)) continue
    const article =
      surroundingArticle(photo, candidates, groups, page, inside.get(photo)?.article) ??
      sharingNeighbor(groups, photo, candidates)
    if (article !== null) {
      articleOf.set(photo, article)
      continue
    }
    let most = LEAST_PROBABILITY
    for (const { group, features } of candidates) {
      const probability = attach.probability(features)
      if (probability <= most) continue
      most = probability
      articleOf.set(photo, group)
    }
  }
  return articleOf.size ? withPhotos(placed, articleOf, inside) : placed
}

/**
 * Returns the article that a photo interrupts and that shares most words with it, or the one
 * directly above a credited caption, if it shares nearly as many as any other. At the end of the
 * page, such a caption needs no words. `null` when there is none.
 */
function surroundingArticle(
  photo: number,
  candidates: readonly Candidate[],
  groups: readonly LineGroup[],
  page: CuedLines,
  interruptedArticle: number | undefined,
): number | null {
  const [best] = candidates
  const last = lastArticle(groups, photo, page)
  if (!best || best.share < LEAST_SHARE) return photo === groups.length - 1 ? last : null
  if (best.group === interruptedArticle) return best.group
  const share = candidates.find(({ group }) => group === last)?.share ?? 0
  return share >= best.share * NEARLY ? last : null
}

/** The place of a photo in the article that it interrupts. */
interface PlaceInside {
  /** Index of the group of the article. */
  article: number
  /** Index of the line of the article that it precedes. */
  before: number
}

const isArticle = ({ isPhoto, isAdvertisement }: LineGroup): boolean => !isPhoto && !isAdvertisement

const isArticleWithText = (group: LineGroup | undefined): boolean =>
  group !== undefined && isArticle(group) && group.flow.length > 0

/** Returns the photos that interrupt an article between two whole paragraphs, by their groups. */
function interrupted(groups: readonly LineGroup[], { cues }: CuedLines): Map<number, PlaceInside> {
  const places = new Map<number, PlaceInside>()
  let article = -1
  let next = 0
  groups.forEach((group, photo) => {
    if (isArticle(group)) {
      article = photo
      next = 0
    }
    if (article < 0 || !group.isPhoto || !group.flow.length) return
    const { flow } = groups[article]!
    while (next < flow.length && flow[next]!.line < firstLineOf(group)) next++
    const above = flow[next - 1]
    if (next === flow.length || !isParagraph(above?.label) || !isParagraph(flow[next]!.label)) return
    const { line } = flow[next]!
    if (cues[above!.line]!.finished && !cues[line]!.continues) places.set(photo, { article, before: line })
  })
  return places
}

/**
 * Returns the article whose lines are directly above a photo of one line with its credit, and that
 * no names end; `null` when there is none.
 */
function lastArticle(groups: readonly LineGroup[], photo: number, { cues }: CuedLines): number | null {
  const { flow } = groups[photo]!
  const above = groups[photo - 1]
  const line = above?.flow.at(-1)
  if (flow.length !== 1 || !line || !isArticle(above!) || !isParagraph(line.label)) return null
  const isCredited = cues[flow[0]!.line]!.tail?.some(({ role }) => role === 'photographer') ?? false
  return isCredited && line.line === flow[0]!.line - 1 && cues[line.line]!.tailFrom < 0 ? photo - 1 : null
}

/**
 * Returns the article next to a photo that shares more words with its caption than any other one,
 * where the source has the picture itself: tools put it where it is printed. `null` when there is
 * none.
 */
function sharingNeighbor(
  groups: readonly LineGroup[],
  photo: number,
  [best, second]: readonly Candidate[],
): number | null {
  const pictures = groups[photo]!.figures.flatMap(({ block }) =>
    block.type === 'figure' && block.image ? [block] : [],
  )
  const hasPicture = pictures.length > 0
  // Such a caption explains the picture of the article above.
  if (pictures.some(({ caption }) => SHOWS.test(plainText(caption))) && isArticleWithText(groups[photo - 1]))
    return photo - 1
  if (!hasPicture || !best || best.share <= (second?.share ?? 0)) return null
  const [from, to] = best.group < photo ? [best.group + 1, photo] : [photo, best.group]
  return groups.slice(from, to).every(({ isPhoto }) => isPhoto) ? best.group : null
}

/**
 * Returns the photos with captions, and the articles that each may belong to. A place alone is not
 * enough: an article has to share words with the caption.
 */
export function photoCandidates(groups: readonly LineGroup[], page: CuedLines, locale: Locale): ApartPhoto[] {
  const photos = groups.flatMap((group, photo) => {
    const text = captionOf(group, page.lines)
    return text.trim() ? [{ photo, text, line: firstLineOf(group) }] : []
  })
  const isFree = Uint8Array.from(groups, ({ isPhoto, isAdvertisement }) => (isPhoto || isAdvertisement ? 0 : 1))
  if (!photos.length || !isFree.includes(1)) return []
  const { overlaps, lengths, passageOf } = overlapsOf(photos, groups, page, locale)
  const parts = photos.map(
    ({ photo, line }, index): ApartPart => ({
      kind: 'photo',
      line,
      after: photo,
      overlap: overlaps[index]!,
      length: lengths[index]!,
      score: NO_SCORE,
      isAboveHeading: page.cues[lastLineOf(groups[photo]!) + 1]?.heading === true,
    }),
  )
  const candidates = candidatesOf(parts, groups, isFree, passageOf)
  return photos.map(({ photo }, index) => ({ photo, candidates: candidates[index]!.filter(({ share }) => share > 0) }))
}

/** Returns the caption of a photo; an empty text for an article. */
function captionOf({ isPhoto, flow, figures }: LineGroup, lines: readonly Line[]): string {
  if (!isPhoto) return ''
  const printed = flow.flatMap(({ line, label }) => (label === 'caption' ? [lines[line]!.text] : []))
  const pictured = figures.flatMap(({ block }) => (block.type === 'figure' ? [plainText(block.caption)] : []))
  return [...printed, ...pictured].join(' ')
}

const firstLineOf = ({ flow, figures }: LineGroup): number => flow[0]?.line ?? figures[0]!.before
const lastLineOf = ({ flow, figures }: LineGroup): number => flow.at(-1)?.line ?? figures[0]!.before - 1

/**
 * Returns the words that captions share with the passages of the other text: captions are compared
 * as headings are.
 */
function overlapsOf(
  photos: readonly { text: string }[],
  groups: readonly LineGroup[],
  { lines, cues }: CuedLines,
  locale: Locale,
): { overlaps: HeadingOverlap[]; lengths: number[]; passageOf: Int32Array } {
  const others = [...lines]
  for (const { isPhoto, flow } of groups)
    if (isPhoto) for (const { line } of flow) others[line] = { ...lines[line]!, text: '' }
  const captions = photos.map(({ text }): Line => ({ start: 0, end: 0, text, level: 1, marks: null, cuts: null }))
  const captionCues = readCues(captions, locale)
  const index = indexBigrams([...others, ...captions], [...cues, ...captionCues], locale)
  return {
    overlaps: captions.map((_, at) => index.headingOverlap(lines.length + at)),
    lengths: captionCues.map(({ length }) => length),
    passageOf: index.passageOf,
  }
}

/**
 * Returns the groups with some photos in their articles. The indexes are those of the new groups.
 */
function withPhotos(
  { groups, orphans, breaks }: IllustratedGroups,
  articleOf: ReadonlyMap<number, number>,
  inside: ReadonlyMap<number, PlaceInside>,
): IllustratedGroups {
  const photosOf = new Map<number, number[]>()
  for (const [photo, article] of articleOf) photosOf.set(article, [...(photosOf.get(article) ?? []), photo])
  const kept: LineGroup[] = []
  /** Index of the last group that is kept, up to each group. */
  const indexOf = groups.map((group, index) => {
    if (!articleOf.has(index))
      kept.push(
        (photosOf.get(index) ?? []).reduce(
          (article, photo) => withPhoto(article, groups[photo]!, inside.get(photo)),
          group,
        ),
      )
    return kept.length - 1
  })
  const moved = <T extends { after: number }>(item: T): T => ({ ...item, after: indexOf[item.after] ?? -1 })
  return { groups: kept, orphans: orphans.map(moved), breaks: breaks.map(moved) }
}

/**
 * Returns an article with a photo. A caption that interrupts it stays in its place. Others come
 * before or after the lines of the article, so that they divide no paragraph. A picture is where it
 * is printed.
 */
function withPhoto(article: LineGroup, photo: LineGroup, place: PlaceInside | undefined): LineGroup {
  const { flow, figures } = article
  const isBefore = firstLineOf(photo) < (flow[0]?.line ?? -1)
  const next = place ? flow.findIndex(({ line }) => line === place.before) : -1
  const at = isBefore ? 0 : next < 0 ? flow.length : next
  return {
    ...article,
    flow: [...flow.slice(0, at), ...photo.flow, ...flow.slice(at)],
    figures: [...figures, ...photo.figures].sort((a, b) => a.before - b.before),
  }
}
