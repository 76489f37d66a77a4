import { joinerBetween } from '../../text/joiner.js'
import { isLineEndHyphen } from '../../text/line-end-hyphen.js'
import { isWhiteSpace } from '../../text/white-space.js'
import { InlineReader, type TagLength } from './inline-reader.js'
import type { Inline, Mark, Markup } from './marks.js'

const MAY_CONTAIN_MARKUP = /[*_~`\\[<&]/

/**
 * Reads the inline Markdown and HTML of one line. Returns `null` when the line contains none.
 *
 * The syntax is CommonMark's emphasis, strong text, code, links, pictures and backslash escapes,
 * and GFM's `~~`, with three differences: `**` may separate a letter from a quotation mark, as bold
 * text in Chinese does; runs of four and more (138****1234) and a `*` between letters or digits
 * (3*5) are text; a link whose target is prose, such as `[图](新华社发)`, is text. A backslash
 * in a formula is text, as is the whole formula.
 *
 * The HTML is pictures, `<br>`, tags in pairs for strong, stressed and deleted text, `<ruby>`, and
 * character references; other tags stay text. The work grows linearly with the line.
 *
 * @param tagLength returns the length of a tag or a comment at an offset that is no text, or 0
 */
export function readInline(raw: string, tagLength: TagLength = noTag): Inline | null {
  if (!MAY_CONTAIN_MARKUP.test(raw)) return null
  const markup = new InlineReader(raw, tagLength).read()
  return markup.length ? strip(raw, markup) : null
}

const noTag: TagLength = () => 0

/** Returns a line without markup that is listed in the order of the line. */
function strip(raw: string, markup: readonly Markup[]): Inline {
  const marks: Mark[] = []
  const open: Mark[] = []
  const cuts = new Uint32Array(raw.length + 1)
  const hyphens: number[] = []
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
  /** Adds a character that the source does not print as such. */
  const add = (character: string, after: number): void => {
    text += character
    cuts[text.length] = after
  }
  for (const { at: from, length, opens, closes, breaks, character, titleAt = -1 } of markup) {
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
    } else if (breaks) {
      const joiner = joinerAround(text, raw, at)
      if (joiner) add(joiner, at)
      else if (isLineEndHyphen(text.charCodeAt(text.length - 1)) && raw[from - 1] === text.at(-1))
        hyphens.push(from - 1)
    } else if (character === ' ') {
      if (text && !isWhiteSpace(text.charCodeAt(text.length - 1))) add(' ', at)
    } else if (character !== undefined) add(character, at)
  }
  copy(raw.length)
  if (begun !== text.length) cuts[text.length] = raw.length
  return { text, marks, cuts: cuts.slice(0, text.length + 1), hyphens }
}

/** Characters on each side of a soft break that decide how it is joined. */
const SEEN = 64
const MARKUP = /<[^<>]*>|[*_~`]+/g

/** Returns a text without tags and marks of Markdown, which do not decide how lines are joined. */
export const withoutMarkup = (text: string): string => text.replace(MARKUP, '')

/** Returns the separator for a soft break between the text before it and the rest of the line. */
function joinerAround(text: string, raw: string, after: number): '' | ' ' {
  const left = text.slice(-SEEN)
  const right = withoutMarkup(raw.slice(after, after + SEEN))
  return joinerBetween(left, right)
}
