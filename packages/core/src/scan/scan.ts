import type { Layout } from '../order/layout.js'
import { countBefore } from '../text/count-before.js'
import { joinerBetween } from '../text/joiner.js'
import { isLineEndHyphen } from '../text/line-end-hyphen.js'
import type { PageTags } from './html/page-tags.js'
import { readInline, withoutMarkup } from './inline/inline-markdown.js'
import type { KnownArticles } from './known-articles.js'
import type { Line, LineWrap } from './line.js'
import { textsOf, withoutTargets } from './link-rows.js'
import { type MarkupRange, pageRowsOf } from './page-rows.js'
import { rowsByLayout } from './rows-by-layout.js'
import { partOf } from './slice-line.js'
import type { Row } from './source-lines.js'
import { columns } from './wrap/print-width.js'
import { printedOf } from './wrap/row-text.js'
import { unwrap } from './wrap/unwrap.js'

export type { Line } from './line.js'

/**
 * Longest heading that is underlined, in characters. A longer line above a rule is a paragraph
 * before a break.
 */
const LONGEST_UNDERLINED = 80

/**
 * Reads the lines of a text, one for each paragraph, without markup and empty lines. Lines end with
 * LF, CR or both.
 */
export function scan(text: string, from = 0): Line[] {
  return scanPage(text, from).lines
}

/** The lines of a page, and the markup that is on lines without text. */
export interface ScannedPage {
  lines: Line[]
  markup: MarkupRange[]
}

/**
 * Reads the lines of a page as {@link scan} does, and the markup around them. A layout shows the
 * order of reading, unless a catalog knows it.
 */
export function scanPage(text: string, from = 0, layout?: Layout, known?: KnownArticles | null): ScannedPage {
  const { rows, markup, tags } = pageRowsOf(text, from)
  const printed = underlined(rows, text)
  const placed = layout ? rowsByLayout(printed, layout, text, known != null) : printed
  const ordered = known ? known.divide(placed) : placed
  const { groups, width } = unwrap(ordered, text, layout !== undefined && isTypeset(layout))
  const lines = groups.map((group, at): Line => {
    const line = lineOf(group, text, tags)
    return width ? { ...line, wrap: wrapOf(group, groups[at + 1]?.[0], text, width) } : line
  })
  return { lines, markup }
}

/** Returns whether a layout gives the function of most lines, as PDF and layout models do. */
const isTypeset = ({ lines }: Layout): boolean => lines.filter(({ role }) => role).length * 2 > lines.length

/** Returns how the source wrapped a paragraph. */
function wrapOf(group: readonly Row[], next: Row | undefined, text: string, width: number): LineWrap {
  const widest = group.reduce((most, row) => Math.max(most, columns(printedOf(row, text))), 0)
  return {
    rows: group.length,
    width: widest / width,
    isApartAbove: group[0]!.apart,
    isApartBelow: next === undefined || next.apart,
  }
}

/**
 * Makes headings of lines above a rule of `=` or `-` (setext). The rule becomes part of the line.
 */
function underlined(rows: readonly Row[], text: string): Row[] {
  const kept: Row[] = []
  for (const row of rows) {
    const above = kept.at(-1)
    const sign = row.apart || row.level ? '' : ruleSign(text, row)
    if (sign && above?.level === 0 && above.end === above.textEnd && canBeHeading(text, above)) {
      kept[kept.length - 1] = { ...above, end: row.end, level: sign === '=' ? 1 : 2, indented: false }
    } else kept.push(row)
  }
  return kept
}

function ruleSign(text: string, { start, end }: Row): string {
  const sign = text[start]!
  if ((sign !== '=' && sign !== '-') || end - start < 2) return ''
  for (let at = start; at < end; at++) if (text[at] !== sign) return ''
  return sign
}

function canBeHeading(text: string, { start, end }: Row): boolean {
  return (
    end - start <= LONGEST_UNDERLINED &&
    !/[。；;，,、|]$/u.test(text.slice(end - 1, end)) &&
    !/^[-=|>]/.test(text[start]!)
  )
}

function lineOf(group: readonly Row[], text: string, tags: PageTags): Line {
  const { start, level, textEnd, block } = group[0]!
  const { end } = group.at(-1)!
  if (block) return { start, end, text: '', level, marks: null, cuts: null, block }
  if (group.length > 1) return wrappedLine(group, text, tags)
  const raw = text.slice(start, textEnd)
  return read(raw, { start, end, text: raw, level, marks: null, cuts: null }, tags)
}

function wrappedLine(group: readonly Row[], text: string, tags: PageTags): Line {
  const { start, level } = group[0]!
  const { end } = group.at(-1)!
  let raw = ''
  let last = ''
  const places: number[] = []
  const hyphens: number[] = []
  for (const { from, to } of textsOf(group, text)) {
    const part = text.slice(from, to)
    const printed = withoutMarkup(withoutTargets(part))
    const glue = last && joinerBetween(last, printed)
    if (last && !glue && isLineEndHyphen(text.charCodeAt(places.at(-1)!))) hyphens.push(places.at(-1)!)
    last = printed
    if (glue) places.push(from)
    for (let at = from; at < to; at++) places.push(at)
    raw += glue + part
  }
  places.push(end)
  const line: Line = { start, end, text: raw, level, marks: null, cuts: Uint32Array.from(places) }
  return read(raw, hyphens.length ? { ...line, hyphens } : line, tags)
}

/** Removes the markup from a line. Markup that encloses no text, such as `**` alone, is text. */
function read(raw: string, line: Line, tags: PageTags): Line {
  const place = (at: number): number => (line.cuts ? line.cuts[at]! : line.start + at)
  const inline = readInline(raw, (at) => {
    const length = tags.lengthAt(place(at))
    // A line break inside a tag is in the source only.
    return length && line.cuts ? countBefore(line.cuts, place(at) + length) - at : length
  })
  if (!inline) return line
  const { text, marks } = inline
  if (!text.trim() && !marks.some(({ target }) => target)) return line
  const hyphens = inline.hyphens.length
    ? [...(line.hyphens ?? []), ...inline.hyphens.map(place)].sort((a, b) => a - b)
    : line.hyphens
  const clean: Line = {
    ...line,
    ...(hyphens ? { hyphens } : {}),
    ...(CENTERED.test(raw.slice(0, 120)) ? { centered: true as const } : {}),
    text,
    cuts: inline.cuts.map(place),
    marks: marks.map((mark) => ({
      ...mark,
      tail: [place(mark.tail[0]), place(mark.tail[1])],
      titleAt: mark.titleAt < 0 ? -1 : place(mark.titleAt),
    })),
  }
  return raw.includes('<') || raw.includes('&') ? withoutOuterSpace(clean) : clean
}

/** A tag that centers the text in it. */
const CENTERED = /^<(?:center\b|figcaption\b|(?:div|p)\s[^<>]*\b(?:text-)?align\s*[:=]\s*["']?\s*center)/i

/** Returns a line without the white space that its markup left at its ends. */
function withoutOuterSpace(line: Line): Line {
  if (!/^\s|\s$/.test(line.text)) return line
  const { hyphens, centered } = line
  return { ...partOf(line, 0, line.text.length), ...(hyphens ? { hyphens } : {}), ...(centered ? { centered } : {}) }
}
