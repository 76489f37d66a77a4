import { isBrackets } from '../../inline/brackets.js'
import { type Tag, tagAt } from '../html/tags.js'
import { referencesIn, resolveReferences } from './character-references.js'
import type { Markup } from './marks.js'

/** The markup of a `<ruby>` and the offset after it. */
interface RubyMarkup {
  markup: Markup[]
  end: number
}

/** A text between two offsets. */
interface Range {
  from: number
  to: number
}

/** A text between two offsets, and the tag that ends it. */
interface Part extends Range {
  tag: Tag
}

/** The content of an element, and the offset after its closing tag, if it has one. */
interface Element extends Range {
  end: number
}

/** Base texts that follow one another, and the tag after them. */
interface Bases {
  bases: Range[]
  next: Part
}

/**
 * Reads the `<ruby>` at an offset: base texts, each followed by its annotation in `<rt>`, or lists
 * of as many base texts in `<rb>` as annotations. `<rb>` and the brackets in `<rp>` are markup. The
 * closing tags of `<rb>`, `<rt>` and `<rp>` may be absent, as in HTML. Returns `null` for any other
 * content, which stays text.
 *
 * Each base text with an annotation is a mark, so `<ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby>` and
 * `<ruby><rb>漢<rb>字<rt>かん<rt>じ</ruby>` have two. A base text without an annotation, such as り in
 * 振り仮名, is plain text. The work grows with the content, which contains no other `<ruby>`.
 */
export function rubyAt(raw: string, at: number, opening: Tag): RubyMarkup | null {
  const markup: Markup[] = []
  let start = at
  let next = opening.end
  for (;;) {
    const group = basesAt(raw, next)
    if (!group) return null
    const { bases } = group
    const { tag, to } = group.next
    if (tag.name === 'ruby') {
      if (!tag.closing || markup.length === 0 || bases.length > 1) return null
      return closed(markup, raw, bases[0]?.to ?? to, tag.end)
    }
    const { texts, end } = annotationsAt(raw, to)
    if (texts.length === 0 || texts.length !== bases.length) return null
    for (const [index, base] of bases.entries()) {
      const text = texts[index]!
      const after = bases[index + 1]?.from ?? end
      markup.push(
        {
          at: start,
          length: base.from - start,
          ...(text && { opens: { type: 'ruby', target: { annotation: text } } }),
        },
        ...referencesIn(raw, base.from, base.to),
        { at: base.to, length: after - base.to, ...(text && { closes: true }) },
      )
      start = after
    }
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

/** Returns the base texts at an offset, in `<rb>` or not; `null` when one in `<rb>` is blank. */
function basesAt(raw: string, at: number): Bases | null {
  let next = partAt(raw, at)
  const bases: Range[] = next && !isBlank(raw, next.from, next.to) ? [next] : []
  while (next?.tag.name === 'rb' && !next.tag.closing) {
    const base = elementAt(raw, next.to, 'rb')
    if (!base || isBlank(raw, base.from, base.to)) return null
    bases.push(base)
    next = partAt(raw, base.end)
    if (next && !isBlank(raw, next.from, next.to)) return null
  }
  return next && { bases, next }
}

/** Returns the annotations at an offset, and the offset after them and the brackets around them. */
function annotationsAt(raw: string, at: number): { texts: string[]; end: number } {
  const texts: string[] = []
  let end = at
  for (;;) {
    const annotation = elementAt(raw, bracketsEnd(raw, end), 'rt')
    if (!annotation) return { texts, end }
    texts.push(resolveReferences(raw.slice(annotation.from, annotation.to)).trim())
    end = bracketsEnd(raw, annotation.end)
  }
}

/** Returns the offset after `<rp>` and its bracket, or the same offset. */
function bracketsEnd(raw: string, at: number): number {
  const brackets = elementAt(raw, at, 'rp')
  return brackets && isBrackets(raw.slice(brackets.from, brackets.to)) ? brackets.end : at
}

/** Returns the element that is next after white space. It contains no other element. */
function elementAt(raw: string, at: number, name: string): Element | null {
  const before = partAt(raw, at)
  if (!before || before.tag.name !== name || before.tag.closing || !isBlank(raw, at, before.to)) return null
  const content = partAt(raw, before.tag.end)
  if (!content) return null
  const { from, to, tag } = content
  if (tag.closing && tag.name === name) return { from, to, end: tag.end }
  return isImpliedEnd(tag) ? { from, to, end: to } : null
}

/** Returns whether a tag ends an element of a ruby that has no closing tag. */
const isImpliedEnd = ({ name, closing }: Tag): boolean =>
  closing ? name === 'ruby' : name === 'rb' || name === 'rt' || name === 'rp'

/** Returns the text from an offset to the next tag; `null` when another `<` is next. */
function partAt(raw: string, from: number): Part | null {
  const to = raw.indexOf('<', from)
  const tag = to < 0 ? null : tagAt(raw, to)
  return tag && { from, to, tag }
}

const isBlank = (raw: string, from: number, to: number): boolean => !raw.slice(from, to).trim()
