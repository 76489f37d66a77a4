import type { Locale } from '../locale/locale.js'
import type { SourceRange } from '../result/source-span.js'
import { isFolio, isPageNumber } from './folio.js'
import { pageHeadsOf } from './page-heads.js'

/** Lines that tools write between two pages: `{2}----`, comments and `--- Page 2 ---`. */
const SEPARATOR =
  /^[ \t]*(?:\{\d{1,5}\}-{4,}|<!--[ \t]*(?:new[ _-]?page|page[ _-]?break|page(?:[ _-]?(?:no|number))?[ \t]*[:#]?[ \t]*\d{1,4}(?:[ \t]*(?:of|\/)[ \t]*\d{1,4})?|第[ \t]*\d{1,4}[ \t]*[页頁])[ \t]*-->|\[\[?[ \t]*(?:page|seite|página|pagina)[ \t]*[:#]?[ \t]*\d{1,4}[ \t]*\]?\]|<div[^<>\n]{0,80}page-break[^<>\n]{0,80}>[ \t]*<\/div>|\\(?:newpage|pagebreak|clearpage)|[-=]{2,}[ \t]*(?:page[ \t]*\d{1,4}|第[ \t]*\d{1,4}[ \t]*[页頁])(?:[ \t]*(?:of|\/)[ \t]*\d{1,4})?[ \t]*[-=]{2,})[ \t]*$|\f/gim
/** A rule, which is a break in a text unless a page obviously ends there. */
const RULE = /^[ \t]*(?:-{3,}|\*{3,}|_{3,})[ \t]*$/gm
/** Longest line at the edge of a page, in characters. */
const LONGEST_EDGE = 80
/** Pages on which a line is repeated when it is no running head on the first one. */
const MANY_PAGES = 3

/** Returns the places where a text goes on to another page, in order. */
export function pageBreaksOf(text: string, from: number, locale: Locale, publication: string | null): SourceRange[] {
  const breaks = mayHoldSeparators(text) ? matchesIn(text, SEPARATOR, from) : []
  const rules = text.includes('---') || text.includes('***') || text.includes('___') ? matchesIn(text, RULE, from) : []
  const isolated = rules.filter((rule) => isIsolated(text, rule))
  const pageRules = isolated.length ? evidentRules(text, from, isolated, locale, publication) : []
  const heads = breaks.length ? [] : pageHeadsOf(text, from, locale, publication)
  if (heads.length > pageRules.length) return heads
  return pageRules.length ? [...breaks, ...pageRules].sort((a, b) => a.start - b.start) : breaks
}

const mayHoldSeparators = (text: string): boolean =>
  ['\f', '}--', '<!--', '--', '==', '[', '-break', '\\'].some((sign) => text.includes(sign))

function matchesIn(text: string, pattern: RegExp, from: number): SourceRange[] {
  const ranges: SourceRange[] = []
  pattern.lastIndex = from
  for (let match = pattern.exec(text); match; match = pattern.exec(text))
    ranges.push({ start: match.index, end: match.index + match[0].length })
  return ranges
}

/** Returns whether no text is on the lines next to a rule. */
function isIsolated(text: string, { start, end }: SourceRange): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_EDGE), start)
  const after = text.slice(end, end + LONGEST_EDGE)
  return /(?:^|\n|\r)[^\S\n\r]*(?:\r\n|\n|\r)$/.test(before) && /^(?:\r\n|\n|\r)[^\S\n\r]*(?:\n|\r|$)/.test(after)
}

/**
 * Returns the rules that divide pages: a folio or the number of a page is next to one, or the
 * running head of the first page is repeated after it.
 */
function evidentRules(
  text: string,
  from: number,
  rules: readonly SourceRange[],
  locale: Locale,
  publication: string | null,
): SourceRange[] {
  const above = rules.map(({ start }) => lineBefore(text, start))
  const below = rules.map(({ end }) => lineAfter(text, end))
  const first = headOf(lineAfter(text, from))
  const counts = new Map<string, number>()
  for (const line of below) {
    const head = headOf(line)
    if (head) counts.set(head, (counts.get(head) ?? 0) + 1)
  }
  return rules.filter((_, index) => {
    const head = headOf(below[index]!)
    if (head && (head === first || counts.get(head)! >= MANY_PAGES)) return true
    return (
      isPageNumber(above[index]!, true) ||
      isPageNumber(below[index]!, false) ||
      isFolio(above[index]!, locale, publication) ||
      isFolio(below[index]!, locale, publication)
    )
  })
}

/** Returns a line as the running head of a page, without the number of the page, or `null`. */
function headOf(line: string): string | null {
  const head = line.replace(/^#+\s*/, '').replace(/\d+/g, '0')
  return head.length > 1 && /\p{L}/u.test(head) ? head : null
}

/** Returns the last line of text before an offset, or an empty text when it is long. */
export function lineBefore(text: string, offset: number): string {
  const lines = text.slice(Math.max(0, offset - 2 * LONGEST_EDGE), offset).trimEnd()
  const line = lines.slice(Math.max(lines.lastIndexOf('\n'), lines.lastIndexOf('\r'), lines.lastIndexOf('\f')) + 1)
  return line.length > LONGEST_EDGE ? '' : line.trim()
}

/** Returns the first line of text after an offset, or an empty text when it is long. */
export function lineAfter(text: string, offset: number): string {
  const lines = text.slice(offset, offset + 2 * LONGEST_EDGE).trimStart()
  const line = /^[^\r\n\f]*/.exec(lines)![0]
  return line.length > LONGEST_EDGE ? '' : line.trim()
}
