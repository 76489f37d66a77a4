import { type LineCues, readCues } from '../../cues/line-cues.js'
import { type HeadingOverlap, indexBigrams } from '../../label/bigram-index.js'
import { NO_SCORE } from '../../label/features/bins/bins.js'
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
  const articleOf = new Map<number, number>()
  for (const { photo, candidates } of photoCandidates(placed.groups, page, locale)) {
    const neighbor = sharingNeighbor(placed.groups, photo, candidates)
    if (neighbor !== null) {
      articleOf.set(photo, neighbor)
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
  return articleOf.size ? withPhotos(placed, articleOf) : placed
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
  const hasPicture = groups[photo]!.figures.some(({ block }) => block.type === 'figure' && block.image)
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
): IllustratedGroups {
  const photosOf = new Map<number, LineGroup[]>()
  for (const [photo, article] of articleOf) photosOf.set(article, [...(photosOf.get(article) ?? []), groups[photo]!])
  const kept: LineGroup[] = []
  /** Index of the last group that is kept, up to each group. */
  const indexOf = groups.map((group, index) => {
    if (!articleOf.has(index)) kept.push((photosOf.get(index) ?? []).reduce(withPhoto, group))
    return kept.length - 1
  })
  const moved = <T extends { after: number }>(item: T): T => ({ ...item, after: indexOf[item.after] ?? -1 })
  return { groups: kept, orphans: orphans.map(moved), breaks: breaks.map(moved) }
}

/**
 * Returns an article with a photo. A caption is placed before or after the lines of the article, so
 * that it does not divide a paragraph; a picture is where it is printed.
 */
function withPhoto(article: LineGroup, photo: LineGroup): LineGroup {
  const isBefore = firstLineOf(photo) < (article.flow[0]?.line ?? -1)
  return {
    ...article,
    flow: isBefore ? [...photo.flow, ...article.flow] : [...article.flow, ...photo.flow],
    figures: [...article.figures, ...photo.figures].sort((a, b) => a.before - b.before),
  }
}
