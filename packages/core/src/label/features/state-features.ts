import { LINE_KINDS } from '../../cues/line-kind.js'
import type { Memory } from '../decoder-state.js'
import { LABELS } from '../label.js'
import { shareOf } from '../overlap.js'
import { classOf, READING_NAMES, SHARE_NAMES, shareClass } from './bins.js'
import { type Found, feature, features } from './feature-names.js'
import type { Evidence } from './line-features.js'

const LABEL_NAMES = ['nothing', ...LABELS]
const YES_NO = ['no', 'yes']
const PARAGRAPHS = [0, 1, 3, 8]
const PARAGRAPH_NAMES = ['no paragraphs', 'one paragraph', 'few paragraphs', 'some paragraphs', 'many paragraphs']
const SUBHEAD_NAMES = ['no subheads', 'one subhead', 'two subheads', 'more subheads']
const DIFFERENCES = [0, 1, 3, 6]
const DIFFERENCE_NAMES = ['as long', 'off by 1', 'off by 3', 'off by 6', 'other length']
const COHERENCES = [-0.5, 0.1, 0.25, 0.4, 0.55, 0.7, 0.85]
const COHERENCE_NAMES = ['nothing', 'to 0.1', 'to 0.25', 'to 0.4', 'to 0.55', 'to 0.7', 'to 0.85', 'all']
const STANDING = ['open', 'datelined', 'closed', 'datelined and closed']
const HEADED = ['unheaded', 'headed']

const pairs = (
  first: readonly string[],
  second: readonly string[],
  name: (a: string, b: string) => string,
): number[][] => first.map((a) => features(second, (b) => name(a, b)))

const AFTER = HEADED.map((headed) =>
  pairs(LABEL_NAMES, YES_NO, (label, closed) => `after ${label} ${headed}, closed ${closed}`),
)
const SO_FAR = pairs(HEADED, PARAGRAPH_NAMES, (headed, count) => `${headed}, ${count}`)
const STANDING_KIND = pairs(STANDING, LINE_KINDS, (standing, kind) => `${standing}, is ${kind}`)
const SUBHEADS = pairs(SUBHEAD_NAMES, DIFFERENCE_NAMES, (count, length) => `${count}, ${length}`)
const SUBHEADS_STANDING = pairs(SUBHEAD_NAMES, STANDING, (count, standing) => `${count}, ${standing}`)
const SUBHEADS_SINCE = pairs(SUBHEAD_NAMES, PARAGRAPH_NAMES, (count, since) => `${count}, ${since} since`)
const COHERENCE = features(COHERENCE_NAMES, (name) => `coherence ${name}`)
const COHERENCE_SIZE = pairs(COHERENCE_NAMES, PARAGRAPH_NAMES, (coherence, size) => `coherence ${coherence}, ${size}`)
const LATER = features(COHERENCE_NAMES, (name) => `coherence later ${name}`)
const LIKE_ARTICLE = features(SHARE_NAMES, (name) => `like article ${name}`)
const LIKE_BOTH = pairs(SHARE_NAMES, SHARE_NAMES, (own, next) => `like article ${own}, next ${next}`)
const COMPARED = pairs(
  ['neither', 'article', 'next', 'both alike'],
  STANDING,
  (more, standing) => `more like ${more}, ${standing}`,
)
const NEXT_HEADING = pairs(
  SHARE_NAMES,
  SHARE_NAMES,
  (article, next) => `heading below like article ${article}, next ${next}`,
)
const LIKER_THAN_NEXT = features(['less', 'as much', 'more'], (name) => `like article ${name} than heading below`)
const NEXT_STANDING = pairs(STANDING, SHARE_NAMES, (standing, name) => `${standing}, like next ${name}`)
const PHOTO_SO_FAR = features(PARAGRAPH_NAMES, (count) => `photo credit next, ${count}`)
const KIND_SO_FAR = pairs(LINE_KINDS, PARAGRAPH_NAMES, (kind, count) => `is ${kind}, ${count}`)
const UPCOMING = pairs(SHARE_NAMES, SHARE_NAMES, (own, article) => `next heading like this ${own}, article ${article}`)
const UPCOMING_NEXT = pairs(
  SHARE_NAMES,
  SHARE_NAMES,
  (own, next) => `next heading like this ${own}, its own text ${next}`,
)
const TEXT_COHERENCE = pairs(COHERENCE_NAMES, YES_NO, (name, closed) => `run coheres ${name}, closed ${closed}`)
const READS_SUBHEADS = pairs(READING_NAMES, SUBHEAD_NAMES, (name, count) => `reads as headline ${name}, ${count}`)
const OPENS_STANDING = pairs(READING_NAMES, STANDING, (name, standing) => `next reads as opening ${name}, ${standing}`)
const OPENS_CLOSED = pairs(READING_NAMES, YES_NO, (name, closed) => `reads as opening ${name}, closed ${closed}`)
const SUBHEAD_STYLE = pairs(
  ['none', 'other', 'same'],
  STANDING,
  (style, standing) => `written like last subhead ${style}, ${standing}`,
)
const SUBHEAD_LETTERS = features(['none', 'first', 'last', 'both'], (name) => `same letters as last subhead: ${name}`)
const HEAD_NEXT = pairs(SHARE_NAMES, SHARE_NAMES, (head, own) => `headline like next ${head}, own ${own}`)
const HEAD_STANDING = pairs(SHARE_NAMES, STANDING, (head, standing) => `headline like next ${head}, ${standing}`)
const FAR = pairs(SHARE_NAMES, SHARE_NAMES, (next, far) => `like next ${next}, like those after ${far}`)
const HEAD_TEXT = pairs(SHARE_NAMES, YES_NO, (head, closed) => `headline like this ${head}, closed ${closed}`)
const END_SO_FAR = features(SUBHEAD_NAMES, (count) => `end with ${count}`)
const END_UNHEADED = feature('end unheaded')

/** The features of a line that depend on the article that is open before it. */
export function memoryFeatures(memory: Memory, line: Evidence, found: Found): void {
  found.clear()
  const headed = memory.headed ? 1 : 0
  const size = classOf(memory.paragraphs, PARAGRAPHS)
  const standing = (memory.datelined ? 1 : 0) + (memory.closed ? 2 : 0)
  found.push(AFTER[headed]![memory.label + 1]![line.closedBefore ? 1 : 0]!)
  found.push(SO_FAR[headed]![size]!)
  found.push(STANDING_KIND[standing]![line.kind]!)
  if (line.heading) headingFeatures(memory, line, size, standing, found)
  else textFeatures(memory, line, size, found)
}

function headingFeatures(memory: Memory, line: Evidence, size: number, standing: number, found: Found): void {
  const subheads = Math.min(memory.subheads, SUBHEAD_NAMES.length - 1)
  const difference = memory.subheads ? Math.abs(line.length - memory.subheadLength) : 99
  const coherence = classOf(line.coherence(memory.run), COHERENCES)
  const articleShare = shareOf(line.ties!, memory.run, line.run)
  const nextShare = shareOf(line.ties!, line.run, line.run + 1)
  const likeArticle = shareClass(articleShare)
  const likeNext = shareClass(nextShare)
  const more = articleShare > nextShare ? 1 : nextShare > articleShare ? 2 : articleShare > 0 ? 3 : 0
  found.push(SUBHEADS[subheads]![classOf(difference, DIFFERENCES)]!)
  found.push(SUBHEADS_STANDING[subheads]![standing]!)
  found.push(SUBHEADS_SINCE[subheads]![classOf(memory.sinceHeading, PARAGRAPHS)]!)
  found.push(COHERENCE[coherence]!)
  found.push(COHERENCE_SIZE[coherence]![size]!)
  found.push(LATER[classOf(line.laterCoherence(memory.run), COHERENCES)]!)
  found.push(LIKE_ARTICLE[likeArticle]!)
  found.push(LIKE_BOTH[likeArticle]![likeNext]!)
  found.push(NEXT_STANDING[standing]![likeNext]!)
  found.push(COMPARED[more]![standing]!)
  found.push(READS_SUBHEADS[line.reads]![subheads]!)
  found.push(OPENS_STANDING[line.nextReads]![standing]!)
  found.push(SUBHEAD_STYLE[memory.subheads ? (memory.subheadStyle === line.style ? 2 : 1) : 0]![standing]!)
  found.push(FAR[likeNext]![shareClass(shareOf(line.ties!, line.run + 1, line.run + 4))]!)
  if (memory.subheads)
    found.push(
      SUBHEAD_LETTERS[(memory.subheadFirst === line.first ? 1 : 0) + (memory.subheadLast === line.last ? 2 : 0)]!,
    )
  if (memory.head) {
    const head = shareClass(shareOf(memory.head, line.run, line.run + 1))
    found.push(HEAD_NEXT[head]![likeNext]!)
    found.push(HEAD_STANDING[head]![standing]!)
  }
  if (!line.tiesBelow) return
  const below = shareOf(line.tiesBelow, memory.run, line.run)
  found.push(NEXT_HEADING[shareClass(below)]![shareClass(shareOf(line.tiesBelow, line.run, line.run + 1))]!)
  found.push(LIKER_THAN_NEXT[articleShare < below ? 0 : articleShare > below ? 2 : 1]!)
}

function textFeatures(memory: Memory, line: Evidence, size: number, found: Found): void {
  found.push(KIND_SO_FAR[line.kind]![size]!)
  if (line.photoNext) found.push(PHOTO_SO_FAR[size]!)
  if (!line.opensRun || memory.empty) return
  if (memory.head)
    found.push(HEAD_TEXT[shareClass(shareOf(memory.head, line.run, line.run + 1))]![line.closedBefore ? 1 : 0]!)
  found.push(OPENS_CLOSED[line.reads]![line.closedBefore ? 1 : 0]!)
  found.push(TEXT_COHERENCE[classOf(line.coherence(memory.run), COHERENCES)]![line.closedBefore ? 1 : 0]!)
  if (line.ties) {
    const own = shareClass(shareOf(line.ties, line.run, line.run + 1))
    const article = shareClass(shareOf(line.ties, memory.run, line.run))
    found.push(UPCOMING[own]![article]!)
    found.push(UPCOMING_NEXT[own]![shareClass(shareOf(line.ties, line.run + 1, line.run + 2))]!)
  }
}

/** The features of a page that ends with this article. */
export function endFeatures(memory: Memory, found: Found): void {
  found.clear()
  found.push(AFTER[memory.headed ? 1 : 0]![memory.label + 1]![memory.closed ? 1 : 0]!)
  found.push(END_SO_FAR[Math.min(memory.subheads, SUBHEAD_NAMES.length - 1)]!)
  if (!memory.headed && !memory.empty) found.push(END_UNHEADED)
}
