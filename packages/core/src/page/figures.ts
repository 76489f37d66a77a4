import { type LineCues, readCues } from '../cues/line-cues.js'
import type { Locale } from '../locale/locale.js'
import type { Blockquote, Byline, Figure, List, Table, ThematicBreak } from '../model/issue.js'
import { readCredits } from '../phrases/credits.js'
import type { FieldPath, SourceRange, SourceSpan, UnplacedSpan } from '../result/source-span.js'
import type { TraceRule } from '../result/trace-rule.js'
import { addressOf, printedTarget } from '../scan/inline/marks.js'
import { cutAt, endAt, type Line, phrasingOf, targetsOf } from '../scan/line.js'

/** A picture, a break, a table or a list between the lines of a page. */
export interface FigurePlacement {
  /** Index of the line that it precedes. */
  before: number
  block: Figure | ThematicBreak | Table | List | Blockquote
  /** The source of its parts; fields are relative to the block. */
  spans: SourceSpan[]
  /** Text of the picture that has no field; fields are relative to the block. */
  unplaced: UnplacedSpan[]
}

/** Longest caption, in characters. */
const LONGEST_CAPTION = 200
/** Longest caption that neither words, markup nor a credit show to be one. */
const LONGEST_PLAIN_CAPTION = 60
/** A shorter line that breaks off before a picture is not half of a paragraph. */
const SHORTEST_HALF = 15
/** Shortest text that an article can consist of, in characters of Chinese. */
const SHORTEST_TEXT = 30
/** Longest break that is recognized. */
const LONGEST_BREAK = 100

const IMAGE = ['image']
const CAPTION = ['caption']

/** A break. Stars with empty ones, or four and more, are a rating. */
const BREAK =
  /^(?:-[ \t]*){3,}$|^(?:\*[ \t]*){3,}$|^(?:_[ \t]*){3,}$|^<hr[ \t]*\/?>$|^(?!★+☆|★{4})[◇◆※☆★❖✽✻✦♦＊](?:[ \u3000]*[◇◆※☆★❖✽✻✦♦＊]){0,4}$/iu

/**
 * Separates pictures, with their captions and credits, breaks, tables and lists from the lines of
 * text.
 */
export function takeFigures(lines: readonly Line[], locale: Locale): { lines: Line[]; figures: FigurePlacement[] } {
  const rest: Line[] = []
  const figures: FigurePlacement[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    const pictures = picturesOf(line)
    const before = rest.length
    if (pictures) {
      for (const part of pictures.slice(0, -1)) figures.push({ before, ...figureOf(part, NO_CAPTION) })
      const above = rest.at(-1)
      const place = { isTorn: isBrokenOff(above, locale), isBelowHeading: above !== undefined && above.level > 0 }
      const caption = captionBelow(lines.slice(at + 1, at + 1 + LINES_BELOW), place, locale)
      figures.push({ before, ...figureOf(pictures.at(-1)!, caption) })
      at += caption.lines
    } else if (line.block) figures.push({ before, ...blockOf(line, line.block, line.block.type) })
    else if (isBreak(line)) figures.push({ before, ...blockOf(line, { type: 'thematicBreak' }, 'thematic-break') })
    else rest.push(line)
  }
  return { lines: rest, figures }
}

/** Returns a line that is one block. */
const blockOf = (
  { start, end }: Line,
  block: FigurePlacement['block'],
  rule: TraceRule,
): Omit<FigurePlacement, 'before'> => ({
  block,
  spans: [{ start, end, field: [], rule, confidence: 1 }],
  unplaced: [],
})

const isBreak = (line: Line): boolean =>
  !line.level && line.text.length < LONGEST_BREAK && BREAK.test(line.text) && targetsOf(line).length === 0

interface PicturePart extends SourceRange {
  image: NonNullable<Figure['image']>
  /** Its title, and the range of the title in the source. */
  title: string | null
  titleStart: number
  titleEnd: number
  /** Targets of links around the picture. */
  links: UnplacedSpan[]
}

/** Returns the pictures of a line that holds nothing else, or `null` for any other line. */
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
  const linked = line.marks.filter(({ type }) => type === 'link')
  let next = 0
  let start = line.start
  return images.map((mark, index) => {
    const end = index === images.length - 1 ? line.end : mark.tail[1]
    const links: UnplacedSpan[] = []
    // Links contain no links, so their tails are in order.
    for (; next < linked.length && linked[next]!.tail[1] <= end; next++) {
      const { target, tail } = linked[next]!
      if (tail[0] >= start)
        links.push({ start: tail[0], end: tail[1], text: printedTarget(target!), field: IMAGE, role: 'link' })
    }
    const { url, title, width = null, height = null } = addressOf(mark)
    const image = { url, alt: line.text.slice(mark.from, mark.to), width, height }
    const part = { start, end, image, title, titleStart: mark.titleAt, titleEnd: mark.tail[1], links }
    start = end
    return part
  })
}

/** The caption and the credit below a picture. */
interface CaptionBelow {
  /** Number of lines that they take. */
  lines: number
  /** `null` when no line is a caption. */
  caption: Figure['caption'] | null
  bylines: Byline[]
  spans: SourceSpan[]
  unplaced: UnplacedSpan[]
}

const NO_CAPTION: CaptionBelow = { lines: 0, caption: null, bylines: [], spans: [], unplaced: [] }

const byStart = (a: SourceRange, b: SourceRange): number => a.start - b.start

/** Builds a figure. The title of the picture is its caption unless a line is. */
function figureOf(part: PicturePart, below: CaptionBelow): Omit<FigurePlacement, 'before'> {
  const { image, title, titleStart, titleEnd, links } = part
  const titled = title ? [{ start: titleStart, end: titleEnd }] : []
  const spans: SourceSpan[] = []
  const unplaced = [...links]
  const add = (start: number, end: number, field: FieldPath, rule: TraceRule): void => {
    if (end > start) spans.push({ start, end, field, rule, confidence: 1 })
  }
  let at = part.start
  for (const other of [...[...titled, ...links].sort(byStart), { start: part.end, end: part.end }]) {
    add(at, other.start, IMAGE, 'image')
    at = other.end
  }
  if (title && below.caption && titleEnd > titleStart)
    unplaced.push({ start: titleStart, end: titleEnd, text: title, field: CAPTION, role: 'title' })
  else if (title) add(titleStart, titleEnd, CAPTION, 'image-title')
  const caption = below.caption ?? (title ? [{ type: 'text' as const, value: title }] : [])
  return {
    block: { type: 'figure', image, caption, bylines: below.bylines },
    spans: [...spans, ...below.spans],
    unplaced: [...unplaced, ...below.unplaced],
  }
}

/** Most lines of credits below a picture. */
const MOST_CREDITS = 2
/** Lines below a picture that are read: a caption, its credits and the text below them. */
const LINES_BELOW = MOST_CREDITS + 2

/** Reads the caption and the credits in the lines below a picture. */
function captionBelow(
  next: readonly Line[],
  { isTorn, isBelowHeading }: { isTorn: boolean; isBelowHeading: boolean },
  locale: Locale,
): CaptionBelow {
  const [first] = next
  if (!first || first.block || picturesOf(first) || isBreak(first)) return NO_CAPTION
  const clues = readCues(next, locale)
  const clue = clues[0]!
  const isCredit = (at: number): boolean => isCreditLine(next[at], clues[at])
  const creditsFrom = (from: number): CreditPart[] => {
    const parts: CreditPart[] = []
    for (let at = from; parts.length < MOST_CREDITS && isCredit(at); at++) parts.push({ line: next[at]!, from: 0 })
    return parts
  }
  if (isCredit(0)) {
    const parts = creditsFrom(0)
    return { ...NO_CAPTION, lines: parts.length, ...creditsOf(parts, locale) }
  }
  const below = creditsFrom(1)
  const tail = clue.tailFrom
  const last = next[1 + below.length]
  const shown = {
    isCredited: below.length > 0,
    isTorn,
    hasTextBelow: last?.level === 0,
    isAllText: isBelowHeading && last?.level !== 0,
  }
  if (!isCaption(first, clue, shown, locale)) return NO_CAPTION
  const text = (tail < 0 ? first.text : first.text.slice(0, tail)).trimEnd()
  const end = tail < 0 ? first.end : endAt(first, text.length, tail)
  const credits = creditsOf([...(tail < 0 ? [] : [{ line: first, from: tail }]), ...below], locale)
  const span: SourceSpan = { start: first.start, end, field: CAPTION, rule: 'caption-below-image', confidence: 0.9 }
  return {
    lines: 1 + below.length,
    caption: phrasingOf(first, 0, text.length, tail < 0 ? first.text.length : tail - 1),
    ...credits,
    spans: [span, ...credits.spans],
  }
}

/** Longest credit of a chart, in characters. */
const LONGEST_CHART_CREDIT = 100
/** The credit of a chart: who drew it, and where its figures are from. */
const CHART_CREDIT =
  /^[（([]?(?:Gr[aá](?:f|ph)i[ckq]u?[ose]?s?|Infogra(?:ph|f)[\p{L}]{1,4}|Chart|Map|Karte|Carte|Mapa|Quellen?|Sources?|Fuentes?|Fonti?e?|Bron(?:nen)?|Data|Kilde|Källa|Źródło|Источник|出典|資料|図|グラフ(?:ィック)?|그래픽|자료|출처|(?:数据|资料|图片)?来源|制图|制表|(?:數據|資料)?來源|製圖|製表)(?: by)? ?[:：/／=＝・]/iu
/** A photographer and a newspaper in capitals, as in JANE DOE / DAILY POST. */
const NAME_AND_PAPER = /^\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]*){1,2} ?[/|] ?\p{Lu}[\p{Lu} .&’'-]{2,30}$/u

/** Returns whether a line below a picture, or below its caption, only credits it. */
function isCreditLine(line: Line | undefined, clue: LineCues | undefined): boolean {
  if (!line || !clue || line.level > 0 || line.block) return false
  if (clue.photoCredit) return true
  const { text } = line
  return (text.length <= LONGEST_CHART_CREDIT && CHART_CREDIT.test(text)) || NAME_AND_PAPER.test(text)
}

/** The place of a line below a picture. */
interface CaptionPlace {
  /** A line below it or words at its end credit a photographer. */
  isCredited: boolean
  /** The text above the picture goes on below it. */
  isTorn: boolean
  hasTextBelow: boolean
  /** It is all the text that a heading has. */
  isAllText: boolean
}

/** A stop inside a text, after which another sentence opens. */
const SECOND_SENTENCE = /\p{Ll}{2}[.!?]["”»]? ["“«„¿¡]?\p{Lu}/u
/** Text that refers to the picture next to it, or says what somebody said. */
const REFERENCE = /[（(](?:[上下左右见見][图圖]|[图圖])[）)]|[他她][说說]/u

function isCaption(line: Line, clue: LineCues, place: CaptionPlace, locale: Locale): boolean {
  const { isCredited, isTorn, hasTextBelow, isAllText } = place
  // A title of a chart can look like names.
  const isNames = clue.credit !== null && !(isCredited && clue.credit.every(({ role }) => role === null))
  if (clue.heading || clue.dateline || isNames || clue.tailDateline || clue.continues) return false
  if (clue.length > LONGEST_CAPTION) return false
  if (line.centered) return true
  if (clue.caption || isCredited || clue.tail?.some(({ role }) => role === 'photographer')) return true
  if (line.marks?.some(({ type, from, to }) => type === 'emphasis' && from === 0 && to === line.text.length))
    return true
  if (REFERENCE.test(line.text)) return false
  if (!hasTextBelow && locale.usesSpaces && clue.finished && SECOND_SENTENCE.test(line.text)) return false
  if (isAllText && clue.finished && clue.length >= SHORTEST_TEXT) return false
  // Names at the end close an article, unless text follows.
  const isOpen = clue.tailFrom < 0 || hasTextBelow
  return clue.length <= LONGEST_PLAIN_CAPTION && isOpen && !isTorn && !clue.deckMark && !clue.enumerated
}

/** A line, and the offset at which its credit begins. */
interface CreditPart {
  line: Line
  from: number
}

/** Reads the credits of a picture, each at the end of a line. */
function creditsOf(parts: readonly CreditPart[], locale: Locale): Pick<CaptionBelow, 'bylines' | 'spans' | 'unplaced'> {
  const spans: SourceSpan[] = []
  const unplaced: UnplacedSpan[] = []
  const bylines = parts.map(({ line, from }, index): Byline => {
    const text = line.text.slice(from)
    const field = ['bylines', index]
    const add = (start: number, end: number): void => {
      if (end > start) spans.push({ start, end, field, rule: 'credit-below-image', confidence: 0.95 })
    }
    let start = from ? cutAt(line, from) : line.start
    for (const { target, tail, type } of targetsOf(line, from)) {
      if (tail[0] < start) continue
      add(start, tail[0])
      unplaced.push({ start: tail[0], end: tail[1], text: printedTarget(target!), field, role: type })
      start = tail[1]
    }
    add(start, line.end)
    return { text, placement: 'tail', credits: readCredits(text, locale) ?? [] }
  })
  return { bylines, spans, unplaced }
}

/**
 * Returns whether a line stops in mid-sentence, so that the text after a picture is its other half.
 */
function isBrokenOff(line: Line | undefined, locale: Locale): boolean {
  if (!line || line.level || line.text.length < SHORTEST_HALF) return false
  const [clue] = readCues([line], locale)
  return !clue!.finished && clue!.tailFrom < 0 && !clue!.credit
}
