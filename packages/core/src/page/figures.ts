import { type Clue, classify } from '../cues/line-cues.js'
import type { Locale } from '../locale/locale.js'
import type { Figure } from '../model/issue.js'
import { plainText } from '../model/plain-text.js'
import { readCredits } from '../phrases/credits.js'
import type { Leftover, Piece } from '../result/source-span.js'
import { printedTarget } from '../scan/inline/marks.js'
import { cutAt, endAt, type Line, phrasingOf, targetsOf } from '../scan/line.js'

/** A picture or a break between the lines of a page. */
export interface Aside {
  /** Index of the line that it stands before. */
  before: number
  /** The picture; `null` for a break. */
  figure: Figure | null
  /** Where its parts stand; paths begin below the block. */
  pieces: Piece[]
  /** What the picture has no field for; paths begin below the block. */
  leftovers: Leftover[]
}

/** Captions are shorter than this; those that nothing else tells are shorter than the second. */
const LONGEST_CAPTION = 200
const SHORT_CAPTION = 60
/** A shorter line that breaks off before a picture is no half of a paragraph. */
const SHORTEST_HALF = 15

/** The rule that takes the title of a picture for its caption when no line does that. */
const TITLE = 'image-title'

const BREAK = /^(?:-[ \t]*){3,}$|^(?:\*[ \t]*){3,}$|^(?:_[ \t]*){3,}$/

/** Sets lines of pictures, with their captions and credits, and lines of breaks apart from the running text. */
export function takeFigures(lines: readonly Line[], locale: Locale): { lines: Line[]; asides: Aside[] } {
  const rest: Line[] = []
  const asides: Aside[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    const pictures = picturesOf(line)
    if (pictures) {
      for (const picture of pictures.slice(0, -1)) asides.push(asideOf(picture, rest.length))
      const aside = asideOf(pictures.at(-1)!, rest.length)
      const next = lines.slice(at + 1, at + 3)
      at += addCaption(aside, next, classify(next, locale), goesOn(rest.at(-1), locale), locale)
      asides.push(aside)
    } else if (isBreak(line)) {
      asides.push({
        before: rest.length,
        figure: null,
        pieces: [{ start: line.start, end: line.end, path: '', rule: 'thematic-break', confidence: 1 }],
        leftovers: [],
      })
    } else rest.push(line)
  }
  return { lines: rest, asides }
}

const isBreak = (line: Line): boolean =>
  !line.level && line.text.length < 100 && BREAK.test(line.text) && targetsOf(line).length === 0

interface PicturePart {
  start: number
  end: number
  image: NonNullable<Figure['image']>
  /** Its title, and where that begins. */
  title: string | null
  titleAt: number
  titleEnd: number
  /** Targets of links round the picture. */
  links: Leftover[]
}

/** The pictures of a line that holds nothing else; `null` for any other line. */
function picturesOf(line: Line): PicturePart[] | null {
  if (!line.marks) return null
  const images = line.marks.filter(({ type }) => type === 'image')
  if (!images.length) return null
  let at = 0
  for (const { from, to } of images) {
    if (line.text.slice(at, from).trim()) return null
    at = to
  }
  if (line.text.slice(at).trim()) return null
  let start = line.start
  return images.map((mark, index) => {
    const end = index === images.length - 1 ? line.end : mark.tail[1]
    const links = line.marks!.flatMap(({ type, target, tail }) =>
      type === 'link' && tail[0] >= start && tail[1] <= end
        ? [{ start: tail[0], end: tail[1], text: printedTarget(target!), path: '/image', role: 'link' }]
        : [],
    )
    const image = { url: mark.target!.url, alt: line.text.slice(mark.from, mark.to), width: null, height: null }
    const part = { start, end, image, title: mark.target!.title, titleAt: mark.titleAt, titleEnd: mark.tail[1], links }
    start = end
    return part
  })
}

function asideOf(part: PicturePart, before: number): Aside {
  const { image, title, titleAt, titleEnd, links } = part
  const pieces: Piece[] = []
  const add = (start: number, end: number, path: string, rule: string): void => {
    if (end > start) pieces.push({ start, end, path, rule, confidence: 1 })
  }
  const titled = title ? [{ start: titleAt, end: titleEnd }] : []
  let at = part.start
  for (const other of [...titled, ...links, { start: part.end, end: part.end }]) {
    add(at, other.start, '/image', 'image')
    at = other.end
  }
  if (title) add(titleAt, titleEnd, '/caption', TITLE)
  const caption = title ? [{ type: 'text' as const, value: title }] : []
  return { before, figure: { type: 'figure', image, caption, bylines: [] }, pieces, leftovers: links }
}

/** Gives a picture the caption and the credit below it, and tells how many lines they are. */
function addCaption(
  aside: Aside,
  next: readonly Line[],
  clues: readonly Clue[],
  torn: boolean,
  locale: Locale,
): number {
  const figure = aside.figure!
  const [first, second] = next
  const creditNext = clues[1]?.photoCredit ?? false
  if (!first || picturesOf(first) || isBreak(first)) return 0
  if (clues[0]!.photoCredit) {
    addCredit(aside, first, 0, locale)
    return 1
  }
  if (!isCaption(first, clues[0]!, creditNext, torn)) return 0
  const tail = clues[0]!.tailFrom
  const own = (tail < 0 ? first.text : first.text.slice(0, tail)).trimEnd()
  const title = aside.pieces.findIndex(({ rule }) => rule === TITLE)
  for (const { start, end, path } of title < 0 ? [] : aside.pieces.splice(title, 1))
    aside.leftovers.push({ start, end, text: plainText(figure.caption), path, role: 'title' })
  figure.caption = phrasingOf(first, 0, own.length)
  const end = tail < 0 ? first.end : endAt(first, own.length, tail)
  aside.pieces.push({ start: first.start, end, path: '/caption', rule: 'caption-below-image', confidence: 0.9 })
  if (tail >= 0) addCredit(aside, first, tail, locale)
  if (!creditNext) return 1
  addCredit(aside, second!, 0, locale)
  return 2
}

function isCaption(line: Line, clue: Clue, creditNext: boolean, torn: boolean): boolean {
  if (clue.heading || clue.dateline || clue.credit || clue.tailDateline || clue.continues) return false
  if (clue.length > LONGEST_CAPTION) return false
  if (clue.caption || creditNext || clue.tail?.some(({ role }) => role === 'photographer')) return true
  if (line.marks?.some(({ type, from, to }) => type === 'emphasis' && from === 0 && to === line.text.length))
    return true
  return clue.length <= SHORT_CAPTION && clue.tailFrom < 0 && !torn && !clue.deckMark && !clue.enumerated
}

function addCredit({ figure, pieces, leftovers }: Aside, line: Line, from: number, locale: Locale): void {
  const text = line.text.slice(from)
  const path = `/bylines/${figure!.bylines.length}`
  const rest = { path, rule: 'credit-below-image', confidence: 0.95 }
  let start = from ? cutAt(line, from) : line.start
  for (const { target, tail, type } of targetsOf(line, from)) {
    if (tail[0] < start) continue
    if (tail[0] > start) pieces.push({ start, end: tail[0], ...rest })
    leftovers.push({ start: tail[0], end: tail[1], text: printedTarget(target!), path, role: type })
    start = tail[1]
  }
  if (line.end > start) pieces.push({ start, end: line.end, ...rest })
  figure!.bylines.push({ text, placement: 'tail', credits: readCredits(text, locale) ?? [] })
}

/** Whether a line breaks off, so that what follows the picture is rather its other half. */
function goesOn(line: Line | undefined, locale: Locale): boolean {
  if (!line || line.level || line.text.length < SHORTEST_HALF) return false
  const [clue] = classify([line], locale)
  return !clue!.finished && clue!.tailFrom < 0 && !clue!.credit
}
