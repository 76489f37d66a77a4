import { CodeSpanFinder } from '../../inline/code-spans.js'
import { canPair, printedFlanking, runLength } from '../../inline/delimiter-runs.js'
import { readLinkTarget } from '../../inline/link-target.js'
import { isAsciiPunctuation, unescapeBackslashes } from '../../inline/punctuation.js'
import { type Tag, tagAt } from '../html/tags.js'
import { referenceAt } from './character-references.js'
import { formulaEnd } from './formulas.js'
import type { Mark, Markup, Target } from './marks.js'
import { pictureMarkup } from './picture-tag.js'
import { rubyAt } from './ruby-tags.js'

/** Returns the length of the tag or the comment at an offset that is no text, or 0. */
export type TagLength = (at: number) => number

/** A run of delimiters or a bracket that may open a mark. */
interface Opener {
  character: string
  at: number
  /** Number of its characters that are still unpaired. */
  count: number
  /**
   * Whether a link or picture may begin here: a link contains no link, and the text of a picture
   * contains neither.
   */
  active: boolean
  /** Length of the run. */
  length: number
  /** True when the run could have closed a mark too. */
  closes: boolean
}

/**
 * Maximum number of openers to look back at. Earlier ones are text, which keeps the work linear.
 */
const MAX_OPENERS = 32
/** Maximum length of a run of `*` or `_` that is markup. Longer ones are printed characters. */
const MAX_RUN = 3

const SPECIAL = /[*_~`\\[\]<&$]/g

/** The marks of tags. */
const MARK_OF: Readonly<Record<string, Mark['type']>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  s: 'delete',
  del: 'delete',
  strike: 'delete',
}

/** Finds the markup of one line, in one pass. */
export class InlineReader {
  private readonly raw: string
  private readonly tagLength: TagLength
  private readonly codeSpans: CodeSpanFinder
  private readonly markup: Markup[] = []
  private readonly openers: Opener[] = []

  constructor(raw: string, tagLength: TagLength) {
    this.raw = raw
    this.tagLength = tagLength
    this.codeSpans = new CodeSpanFinder(raw)
  }

  /** Returns the markup in the order of the line. Marks are nested or disjoint. */
  read(): Markup[] {
    const { raw } = this
    let at = this.next(0)
    while (at < raw.length) at = this.next(this.readAt(at))
    return this.markup.sort((a, b) => a.at - b.at)
  }

  private next(from: number): number {
    SPECIAL.lastIndex = from
    return SPECIAL.exec(this.raw)?.index ?? this.raw.length
  }

  /** Reads the special character at an offset. Returns the offset to go on from. */
  private readAt(at: number): number {
    const { raw } = this
    switch (raw[at]) {
      case '$': {
        const end = formulaEnd(raw, at)
        return end < 0 ? at + runLength(raw, at) : end
      }
      case '<':
        return this.tag(at)
      case '&': {
        const reference = referenceAt(raw, at)
        if (!reference) return at + 1
        this.markup.push({ at, length: reference.length, character: reference.value })
        return at + reference.length
      }
      case '\\':
        if (raw[at + 1] === '(' || raw[at + 1] === '[') {
          const end = formulaEnd(raw, at)
          if (end >= 0) return end
        }
        if (!isAsciiPunctuation(raw[at + 1])) return at + 1
        this.markup.push({ at, length: 1 })
        return at + 2
      case '`':
        return this.code(at)
      case '[': {
        const character = raw[at - 1] === '!' && raw[at - 2] !== '\\' ? '![' : '['
        return this.open({ character, at, count: 1, active: true, length: 1, closes: false })
      }
      case ']':
        return this.link(at)
      default:
        return this.run(at)
    }
  }

  private open(opener: Opener): number {
    this.openers.push(opener)
    if (this.openers.length > MAX_OPENERS) this.openers.shift()
    return opener.at + opener.count
  }

  private lastOpener(matches: (opener: Opener) => boolean): number {
    let index = this.openers.length - 1
    while (index >= 0 && !matches(this.openers[index]!)) index--
    return index
  }

  private code(at: number): number {
    const span = this.codeSpans.at(at)
    if (!span) return at + runLength(this.raw, at)
    const { start, end, after } = span
    this.markup.push(
      { at, length: start - at, opens: { type: 'inlineCode', target: null } },
      { at: end, length: after - end, closes: true },
    )
    return after
  }

  private run(at: number): number {
    const { raw } = this
    const character = raw[at]!
    const length = runLength(raw, at)
    const end = at + length
    if (character === '~' ? length !== 2 : length > MAX_RUN) return end
    const { opens, closes } = printedFlanking(raw, at, end)
    const count = closes ? this.close(character, at, length, opens) : length
    if (opens && count > 0) return this.open({ character, at: end - count, count, active: true, length, closes })
    return end
  }

  /** Pairs a run with earlier openers. Returns the number of its characters that stay unpaired. */
  private close(character: string, at: number, length: number, opens: boolean): number {
    let count = length
    while (count > 0) {
      const index = this.lastOpener((opener) => opener.character === character && canPair(opener, { length, opens }))
      const opener = this.openers[index]
      if (!opener || (character === '~' && opener.count !== count)) break
      const width = character === '~' || (count > 1 && opener.count > 1) ? 2 : 1
      const type: Mark['type'] = character === '~' ? 'delete' : width === 2 ? 'strong' : 'emphasis'
      opener.count -= width
      this.markup.push(
        { at: opener.at + opener.count, length: width, opens: { type, target: null } },
        { at: at + length - count, length: width, closes: true },
      )
      count -= width
      this.openers.length = opener.count ? index + 1 : index
    }
    return count
  }

  private tag(at: number): number {
    const { raw } = this
    const length = this.tagLength(at)
    if (length) {
      this.markup.push({ at, length })
      return at + length
    }
    const tag = tagAt(raw, at)
    if (!tag) return at + 1
    const { name, end } = tag
    if (name === 'ruby' && !tag.closing) {
      const ruby = rubyAt(raw, at, tag)
      if (!ruby) return at + 1
      for (const part of ruby.markup) this.markup.push(part)
      return ruby.end
    }
    if (name === 'br') this.markup.push({ at, length: end - at, breaks: true })
    else if (name === 'img' && !tag.closing) for (const part of pictureMarkup(raw, at, tag)) this.markup.push(part)
    else if (Object.hasOwn(MARK_OF, name)) return this.markTag(at, tag)
    else return at + 1
    return end
  }

  private markTag(at: number, { name, closing, end }: Tag): number {
    const character = `<${name}>`
    const length = end - at
    if (!closing) return this.open({ character, at, count: length, active: true, length, closes: false })
    const index = this.lastOpener((opener) => opener.character === character)
    const opener = this.openers[index]
    if (!opener) return end
    this.openers.length = index
    this.markup.push(
      { at: opener.at, length: opener.count, opens: { type: MARK_OF[name]!, target: null } },
      { at, length, closes: true },
    )
    return end
  }

  private link(at: number): number {
    const index = this.lastOpener(({ character }) => character === '[' || character === '![')
    const opener = this.openers[index]
    if (!opener) return at + 1
    const isImage = opener.character === '!['
    const target = opener.active && (isImage || opener.at + 1 < at) ? this.target(at + 1) : null
    if (!target) {
      this.openers.splice(index, 1)
      return at + 1
    }
    const { end, titleAt, url, title } = target
    this.openers.length = index
    for (const outer of this.openers)
      if (outer.character === '![' || (!isImage && outer.character === '[')) outer.active = false
    this.markup.push(
      {
        at: isImage ? opener.at - 1 : opener.at,
        length: isImage ? 2 : 1,
        opens: { type: isImage ? 'image' : 'link', target: { url, title } },
      },
      { at, length: end - at, closes: true, titleAt },
    )
    return end
  }

  /**
   * Reads the target that starts at an offset, or returns `null` where the text is printed as it
   * is.
   */
  private target(at: number): (Target & { end: number; titleAt: number }) | null {
    const { raw } = this
    if (raw[at] !== '(') return null
    const target = readLinkTarget(raw, at + 1)
    if ('expected' in target) return null
    const { urlStart, urlEnd, isAngled, titleStart, titleEnd, end } = target
    const printed = raw.slice(urlStart, urlEnd)
    if (!isAddress(printed, isAngled)) return null
    const title = titleStart < 0 ? null : unescapeBackslashes(raw.slice(titleStart + 1, titleEnd))
    return { url: unescapeBackslashes(printed), title, end, titleAt: titleStart }
  }
}

/**
 * Returns whether a target is an address: `[图](新华社发)` is printed text, so other scripts must look
 * like a path.
 */
const isAddress = (printed: string, isAngled: boolean): boolean =>
  printed !== '' && (isAngled || /^[\x21-\x7e]*$/.test(printed) || /[/#?]|\.\w{2,5}$/.test(printed))
