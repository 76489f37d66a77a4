import { InlineReader } from './inline-reader.js'
import type { Inline, Mark, Markup } from './marks.js'

const MAY_CONTAIN_MARKUP = /[*_~`\\[]/

/**
 * Reads the inline Markdown of one line. Returns `null` when the line contains none.
 *
 * The syntax is CommonMark's emphasis, strong text, code, links, pictures and backslash escapes,
 * and GFM's `~~`, with three differences: `**` may separate a letter from a quotation mark, as bold
 * text in Chinese does; runs of four and more (138****1234) and a `*` between letters or digits
 * (3*5) are text; a link whose target is prose, such as `[图](新华社发)`, is text. HTML, entities and
 * references stay text as printed. The work grows linearly with the line.
 */
export function readInline(raw: string): Inline | null {
  if (!MAY_CONTAIN_MARKUP.test(raw)) return null
  const markup = new InlineReader(raw).read()
  return markup.length ? strip(raw, markup) : null
}

/** Returns a line without markup that is listed in the order of the line. */
function strip(raw: string, markup: readonly Markup[]): Inline {
  const marks: Mark[] = []
  const open: Mark[] = []
  const cuts = new Uint32Array(raw.length + 1)
  let text = ''
  let at = 0
  /** Offset of the text at which a mark has begun, so that its cut is final. */
  let begun = -1
  const copy = (to: number): void => {
    for (let offset = at + 1; offset < to; offset++) cuts[text.length + offset - at] = offset
    text += raw.slice(at, to)
    if (to > at) cuts[text.length] = to
    at = to
  }
  for (const { at: from, length, opens, closes, titleAt = -1 } of markup) {
    copy(from)
    if (opens) {
      begun = text.length
      const { type, target } = opens
      const depth = open.length
      const mark: Mark = { type, target, from: begun, to: begun, depth, tail: [from, from], titleAt: -1 }
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
