import { blocksOf, type PageBlock, roleOf, unitOf, withBlocks } from '../pages/page-blocks.js'
import { type LabeledPage, type Span, sortedSpans } from '../pages/training-data.js'

/** A caption and the line that credits the photographer. */
export type Photo = readonly [caption: string, credit: string]

/** Maximum length of a caption, in characters. */
const LONGEST_CAPTION = 220
const CREDIT = /^[^。！？]{2,24}(?:摄|摄影报道|供图)(?:\s*[（(][^（()）]{2,8}[）)])?$/u

/** Returns the photos of all pages, inside and between articles. */
export function photosOf(pages: readonly LabeledPage[]): Photo[] {
  const photos = new Map<string, string>()
  for (const page of pages) {
    const { text } = page
    const spans = sortedSpans(page)
    spans.forEach(([start, end, unit], at) => {
      const before = spans[at - 1]
      const credit = text.slice(start, end)
      if (!before || before[2] !== unit || !CREDIT.test(credit)) return
      if (before[3] !== 'paragraph' && before[3] !== 'caption') return
      const caption = text.slice(before[0], before[1])
      if (caption.length >= 20 && caption.length < LONGEST_CAPTION && !caption.includes('\n'))
        photos.set(caption, credit)
    })
  }
  return [...photos]
}

/**
 * The share of credits at the end of a paragraph that move to a separate line, as other newspapers
 * print them.
 */
const SEPARATE_LINE = 0.1

/**
 * Replaces the captions of the photos between articles, since the model would memorize the few that
 * there are, and prints some credits as other newspapers do.
 */
export function replacePhotos(page: LabeledPage, photos: readonly Photo[], seed: number): LabeledPage {
  let state = Math.imul(seed + 1, 2654435761) >>> 0
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const people = page.units.flatMap(({ credits }) => credits ?? [])
  const photoOf = new Map<number, Photo>()
  let text = ''
  let done = 0
  const spans: Span[] = []
  for (const [start, end, unit, role, paragraph] of sortedSpans(page)) {
    let own = page.text.slice(start, end)
    text += page.text.slice(done, start)
    const { kind, credits = [] } = page.units[unit] ?? { kind: 'page' }
    if (kind === 'photo' && photos.length) {
      if (!photoOf.has(unit)) photoOf.set(unit, pick(photos))
      const [caption, credit] = photoOf.get(unit)!
      own = role === 'caption' ? caption : random() < 0.6 ? credit.replace(/\s*[（(][^（()）]*[）)]$/u, '') : credit
    } else if (role === 'credit' && kind === 'article' && credits.length && random() < SEPARATE_LINE) {
      if (!text.endsWith('\n')) text += '\n\n'
      const [name, other] = [credits.join(' '), pick(people)]
      own = pick([
        `记者 ${name}`,
        `记者 ${name} 通讯员 ${other}`,
        `通讯员 ${other} 记者 ${name}`,
        `(记者 ${name})`,
        `记者${name}`,
      ])
    }
    spans.push([text.length, text.length + own.length, unit, role, paragraph])
    text += own
    done = end
  }
  return { ...page, text: text + page.text.slice(done), spans }
}

/**
 * One page in this many is cut down to one article, as users paste it, and some of those to their
 * headline.
 */
const SHORT = 12
/** On one of the other pages in this many, the first headline is after its body. */
const FIRST_LATE = 9

/** Moves the headline and the deck of an article after its body, where a credit closes it. */
function headLast(lines: readonly PageBlock[], unit: number): readonly PageBlock[] {
  const own = lines.filter((line) => unitOf(line) === unit && roleOf(line) !== 'kicker')
  const head = own.filter((line) => roleOf(line) === 'headline' || roleOf(line) === 'deck')
  const last = own.at(-1)
  if (!last || head.includes(last) || head.length === own.length || own[0] !== head[0]) return lines
  if (roleOf(last) !== 'credit' && roleOf(last) !== 'byline') return lines
  const rest = lines.filter((line) => !head.includes(line))
  const end = rest.indexOf(last) + 1
  return [...rest.slice(0, end), ...head, ...rest.slice(end)]
}

/**
 * Cuts some pages down to one article, with or without the name of the page, and moves the first
 * headline of some after its body.
 */
export function cutPage(page: LabeledPage, index: number): LabeledPage {
  const articles = page.units.flatMap(({ kind }, unit) => (kind === 'article' ? [unit] : []))
  const turn = Math.floor(index / SHORT)
  if (index % SHORT !== 0) {
    if (index % FIRST_LATE !== 0) return page
    return articles.length ? withBlocks(page, headLast(blocksOf(page), articles[0]!)) : page
  }
  if (!articles.length) return page
  const only = articles[turn % articles.length]!
  const isNamed = turn % 3 !== 0
  const kept = blocksOf(page).filter((line) =>
    unitOf(line) < 0 ? isNamed : unitOf(line) === only && (turn % 4 !== 0 || roleOf(line) === 'headline'),
  )
  return withBlocks(page, turn % 2 ? headLast(kept, only) : kept)
}
