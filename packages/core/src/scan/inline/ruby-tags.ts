import { isBrackets } from '../../inline/brackets.js'
import { type Tag, tagAt } from '../html/tags.js'
import { referencesIn, resolveReferences } from './character-references.js'
import type { Markup } from './marks.js'

/** The markup of a `<ruby>` and the offset after it. */
interface RubyMarkup {
  markup: Markup[]
  end: number
}

/** A text between two offsets, and the tag that ends it. */
interface Part {
  from: number
  to: number
  tag: Tag
}

/**
 * Reads the `<ruby>` at an offset: base texts, each followed by its annotation in `<rt>`. `<rb>`
 * and the brackets in `<rp>` are markup. Returns `null` for any other content, which stays text.
 *
 * Each base text with an annotation is a mark, so `<ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby>` has
 * two. A base text without an annotation, such as り in 振り仮名, is plain text. The work grows with
 * the content, which contains no other `<ruby>`.
 */
export function rubyAt(raw: string, at: number, opening: Tag): RubyMarkup | null {
  const markup: Markup[] = []
  let start = at
  let next = opening.end
  for (;;) {
    const base = baseAt(raw, next)
    if (!base) return null
    const { from, to, tag } = base
    if (tag.name === 'ruby') return tag.closing && markup.length ? closed(markup, raw, to, tag.end) : null
    const annotation = annotationAt(raw, to)
    if (!annotation || isBlank(raw, from, to)) return null
    const { text, end } = annotation
    markup.push(
      { at: start, length: from - start, ...(text && { opens: { type: 'ruby', target: { annotation: text } } }) },
      ...referencesIn(raw, from, to),
      { at: to, length: end - to, ...(text && { closes: true }) },
    )
    start = end
    next = end
  }
}

/** Returns the markup with the closing tag, which belongs to the last annotation if it can. */
function closed(markup: Markup[], raw: string, from: number, end: number): RubyMarkup {
  const last = markup.at(-1)!
  const after = last.at + last.length
  if (isBlank(raw, after, from)) last.length = end - last.at
  else markup.push({ at: from, length: end - from })
  return { markup, end }
}

/** Returns the base text at an offset, in `<rb>` or not, and the tag after it. */
function baseAt(raw: string, at: number): Part | null {
  const part = partAt(raw, at)
  if (part?.tag.name !== 'rb') return part
  if (part.tag.closing || !isBlank(raw, at, part.to)) return null
  const base = elementAt(raw, part.to, 'rb')
  const after = base && partAt(raw, base.tag.end)
  return after && isBlank(raw, after.from, after.to) ? { ...base, tag: after.tag } : null
}

/** Returns the annotation at an offset, and the offset after it and the brackets around it. */
function annotationAt(raw: string, at: number): { text: string; end: number } | null {
  const opening = elementAt(raw, bracketsEnd(raw, skipTag(raw, at, 'rb')), 'rt')
  if (!opening) return null
  const text = resolveReferences(raw.slice(opening.from, opening.to)).trim()
  return { text, end: bracketsEnd(raw, opening.tag.end) }
}

/** Returns the offset after `<rp>` and its bracket, or the same offset. */
function bracketsEnd(raw: string, at: number): number {
  const brackets = elementAt(raw, at, 'rp')
  return brackets && isBrackets(raw.slice(brackets.from, brackets.to)) ? brackets.tag.end : at
}

/** Returns the offset after a closing tag and white space, or the same offset. */
function skipTag(raw: string, at: number, name: string): number {
  const tag = tagAt(raw, at)
  return tag?.closing && tag.name === name ? tag.end : at
}

/** Returns the content of the element that is next after white space, and its closing tag. */
function elementAt(raw: string, at: number, name: string): Part | null {
  const before = partAt(raw, at)
  if (!before || before.tag.name !== name || before.tag.closing || !isBlank(raw, at, before.to)) return null
  const content = partAt(raw, before.tag.end)
  return content?.tag.closing && content.tag.name === name ? content : null
}

/** Returns the text from an offset to the next tag; `null` when another `<` is next. */
function partAt(raw: string, from: number): Part | null {
  const to = raw.indexOf('<', from)
  const tag = to < 0 ? null : tagAt(raw, to)
  return tag && { from, to, tag }
}

const isBlank = (raw: string, from: number, to: number): boolean => !raw.slice(from, to).trim()
