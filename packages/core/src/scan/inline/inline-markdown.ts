import { InlineReader } from './inline-reader.js'

/** Markup over a part of a line's text. */
export interface Mark {
  type: 'strong' | 'emphasis' | 'delete' | 'inlineCode' | 'link' | 'image'
  /** Offset in the text of the first character that it is over. */
  from: number
  /** Offset after the last one. */
  to: number
  /** How many marks stand round it. */
  depth: number
  /** Where a link or picture leads; `null` for other marks. */
  target: Target | null
  /** Where the characters that close it stand, with the target among them. */
  tail: readonly [start: number, end: number]
  /** Where the target's title begins in them; -1 without one. */
  titleAt: number
}

/** Where a link or picture leads, as printed but for backslashes. */
export interface Target {
  url: string
  title: string | null
}

/** A target as one text. */
export const printedTarget = ({ url, title }: Target): string => (title ? `${url} ${title}` : url)

/** A line without its markup. */
export interface Inline {
  /** The words; the text of a picture is its alternative text. */
  text: string
  /** Outer marks before inner ones, else in the order of the text. */
  marks: Mark[]
  /** For each offset of the text from 0 to its length, where the source can be cut: after marks that end there, before those that begin. */
  cuts: Uint32Array
}

const MAY_HOLD_MARKUP = /[*_~`\\[]/

/**
 * Reads the inline Markdown of one line; `null` when it holds none.
 *
 * CommonMark's emphasis, strong text, code, links, pictures and backslash escapes, and GFM's `~~`, with three differences:
 * `**` may stand between a letter and a quotation mark, as bold text in Chinese does; runs of four and more (138****1234)
 * and a `*` between letters or digits (3*5) are text; a link whose target is words, such as `[图](新华社发)`, is text.
 * HTML, entities and references stay text as printed. The work grows with the length of the line.
 */
export function readInline(raw: string): Inline | null {
  if (!MAY_HOLD_MARKUP.test(raw)) return null
  const cuts = new InlineReader(raw).read()
  return cuts.length ? strip(raw, cuts) : null
}

/** Markup characters to take out of a line. */
export interface Markup {
  at: number
  length: number
  /** What the mark that begins here is. */
  opens?: { type: Mark['type']; target: Target | null }
  closes?: true
  /** Where the title in it begins; -1 without one. */
  titleAt?: number
}

function strip(raw: string, found: readonly Markup[]): Inline {
  const marks: Mark[] = []
  const open: Mark[] = []
  const cuts = new Uint32Array(raw.length + 1)
  let text = ''
  let at = 0
  /** Offset of the text at which a mark has begun, so that its cut may not move any more. */
  let begun = -1
  const copy = (to: number): void => {
    for (let offset = at + 1; offset < to; offset++) cuts[text.length + offset - at] = offset
    text += raw.slice(at, to)
    if (to > at) cuts[text.length] = to
    at = to
  }
  for (const { at: from, length, opens, closes, titleAt = -1 } of found) {
    copy(from)
    if (opens) {
      begun = text.length
      const here = text.length
      const { type, target } = opens
      const depth = open.length
      const mark: Mark = { type, target, from: here, to: here, depth, tail: [from, from], titleAt: -1 }
      marks.push(mark)
      open.push(mark)
    } else if (!closes) begun = text.length
    at = from + length
    if (closes) {
      const mark = open.pop()!
      mark.to = text.length
      mark.tail = [from, at]
      mark.titleAt = titleAt
      if (begun !== text.length) cuts[text.length] = at
    }
  }
  copy(raw.length)
  if (begun !== text.length) cuts[text.length] = raw.length
  return { text, marks, cuts: cuts.slice(0, text.length + 1) }
}
