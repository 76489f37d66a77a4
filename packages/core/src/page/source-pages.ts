import type { Locale } from '../locale/locale.js'
import type { Source } from '../result/parse-result.js'
import type { SourceRange } from '../result/source-span.js'
import { readFrontMatter } from './facts/front-matter.js'
import type { PageFact } from './facts/page-fact.js'
import { pageNumberOf } from './folio.js'
import { lineAfter, lineBefore, pageBreaksOf } from './page-breaks.js'

/** A page of a source. */
export interface SourcePage {
  /** The page as a source; its text begins at the offset. */
  source: Source
  /** Index of its source in the input. */
  index: number
  /** Offset of its text in the source. */
  offset: number
  /** Offsets in its text between which its own text lies, without what divides it from others. */
  from: number
  to: number
  /** The breaks that divide it from other pages, and its number there. */
  facts: PageFact[]
}

/** Returns whether a text has nothing but white space. Other invisible characters are text. */
const isSpace = (text: string): boolean => !/\S/u.test(text)

/** Returns the pages of a source: several where its text holds page breaks, else the source. */
export function pagesOf(source: Source, index: number, locale: Locale, publication: string | null): SourcePage[] {
  const { text, layout, articles } = source
  const whole = { source, index, offset: 0, from: 0, to: text.length, facts: [] }
  // A layout is that of one page, and so are known articles.
  const breaks = layout || articles ? [] : pageBreaksOf(text, frontMatterEnd(text), locale, publication)
  if (!breaks.length) return [whole]
  const pages: SourcePage[] = []
  let pending: SourceRange[] = []
  let start = 0
  const close = (from: number, to: number, end: number): void => {
    const last = pages.at(-1)
    const isEmpty = isSpace(text.slice(from, to))
    const offset = isEmpty && last ? last.offset : start
    const facts = pending.map((range) => breakFact(text, range, offset)).filter((fact) => fact !== null)
    pending = []
    if (isEmpty && last) {
      last.facts.push(...facts)
      last.source = { ...last.source, text: text.slice(offset, end) }
    } else {
      const own: Source = pages.length ? { text: text.slice(start, end) } : { ...source, text: text.slice(start, end) }
      pages.push({ source: own, index, offset, from: from - offset, to: to - offset, facts })
    }
    start = end
  }
  let from = 0
  for (const pageBreak of breaks) {
    if (isSpace(text.slice(from, pageBreak.start)) && pages.length === 0) {
      pending.push(pageBreak)
      from = pageBreak.end
      continue
    }
    close(from, pageBreak.start, pageBreak.start)
    pending.push(pageBreak)
    from = pageBreak.end
  }
  close(from, text.length, text.length)
  return numbered(pages)
}

const frontMatterEnd = (text: string): number => readFrontMatter(text).end

/** Returns a break as a fact of the page; `null` for a form feed, which is white space. */
function breakFact(text: string, { start, end }: SourceRange, offset: number): PageFact | null {
  const printed = text.slice(start, end)
  const begin = start + printed.length - printed.trimStart().length
  const value = printed.trim()
  if (!value) return null
  const place = { start: begin - offset, end: begin - offset + value.length }
  return { field: 'markup', value: null, text: value, ...place, rule: 'page-break' }
}

/** Fewest pages whose numbers have to follow each other. */
const FEWEST_NUMBERED = 2

/**
 * Takes the numbers of pages from their last or first lines, where those of several pages follow
 * each other.
 */
function numbered(pages: SourcePage[]): SourcePage[] {
  for (const edge of ['last', 'first'] as const) {
    const numbers = pages.map(({ source, from, to }) =>
      pageNumberOf(edge === 'last' ? lineBefore(source.text, to) : lineAfter(source.text.slice(0, to), from)),
    )
    const shifts = new Map<number, number>()
    numbers.forEach((number, index) => {
      if (number !== null) shifts.set(number - index, (shifts.get(number - index) ?? 0) + 1)
    })
    const [best] = [...shifts].sort((a, b) => b[1] - a[1])
    if (!best || best[1] < FEWEST_NUMBERED) continue
    pages.forEach((page, index) => {
      if (numbers[index] === index + best[0]) takeNumber(page, edge, numbers[index])
    })
  }
  return pages
}

/** Takes the number of a page from its text. */
function takeNumber(page: SourcePage, edge: 'first' | 'last', number: number): void {
  const text = page.source.text.slice(0, page.to)
  const line = edge === 'last' ? lineBefore(text, page.to) : lineAfter(text, page.from)
  const start = edge === 'last' ? text.lastIndexOf(line, page.to - line.length) : text.indexOf(line, page.from)
  const end = start + line.length
  page.facts.push({ field: 'label', value: String(number), text: line, start, end, rule: 'page-break' })
  if (edge === 'last') page.to = start
  else page.from = end
}
