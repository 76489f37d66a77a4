import type { KnownPart, KnownText } from '../known/known-part.js'
import type { Line } from './line.js'
import type { Row } from './source-lines.js'

/** Share of the text of a page from which on its catalog leaves out what is in no article. */
const WHOLE_PAGE = 0.5

/** The level of a heading that only the catalog shows to be one. */
const LEVEL = 2

const HEADINGS: ReadonlySet<KnownPart | undefined> = new Set(['heading', 'kicker', 'headline', 'deck', 'subhead'])

/** Longest heading that only its place at the beginning of an article shows, in characters. */
const LONGEST_OPENING = 60
/** Most such headings of one article. */
const MOST_OPENING = 4

/** The articles of a page that a catalog knows. */
export class KnownArticles {
  private readonly ranges: readonly KnownText[]

  constructor(ranges: readonly KnownText[]) {
    this.ranges = ranges
  }

  /** Returns the range that contains the beginning of a line, a row or a span; `null` for none. */
  of({ start }: { start: number }): KnownText | null {
    let low = 0
    let high = this.ranges.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.ranges[middle]!.end <= start) low = middle + 1
      else high = middle
    }
    const range = this.ranges[low]
    return range && range.start <= start ? range : null
  }

  /** Returns rows that are apart where another known text begins. */
  divide(rows: readonly Row[]): Row[] {
    return rows.map((row, at) =>
      row.apart || at === 0 || this.of(row) === this.of(rows[at - 1]!) ? row : { ...row, apart: true },
    )
  }

  /** Returns lines that are headings where the catalog says so, and nowhere else in known parts. */
  withHeadings(lines: readonly Line[]): Line[] {
    return lines.map((line) => {
      const part = this.of(line)?.part
      if (part === undefined) return line
      const level = HEADINGS.has(part) ? line.level || LEVEL : 0
      return level === line.level ? line : { ...line, level }
    })
  }

  /**
   * Returns lines with the headings that open articles: short lines without a full stop before
   * other text or a credit, in an article of which the catalog names no parts.
   */
  withOpenings(lines: readonly Line[], isCredit: (line: Line) => boolean): Line[] {
    const opened = new Map<string, number[]>()
    const closed = new Set<string>()
    lines.forEach((line, at) => {
      const { article, part } = this.of(line) ?? {}
      if (article === undefined) return
      const openings = opened.get(article) ?? []
      opened.set(article, openings)
      if (part !== undefined) openings.length = 0
      if (part !== undefined || !isOpening(line) || openings.length === MOST_OPENING || isCredit(line))
        closed.add(article)
      if (!closed.has(article)) openings.push(at)
    })
    const headings = new Set([...opened].flatMap(([article, openings]) => (closed.has(article) ? openings : [])))
    return headings.size
      ? lines.map((line, at) => (headings.has(at) ? { ...line, level: line.level || LEVEL } : line))
      : [...lines]
  }

  /** Returns whether most of the text of a page is in known articles. */
  cover(lines: readonly Line[]): boolean {
    let known = 0
    let all = 0
    for (const line of lines) {
      all += line.text.length
      if (this.of(line)) known += line.text.length
    }
    return known > WHOLE_PAGE * all
  }
}

const isOpening = ({ text, block, level }: Line): boolean =>
  level > 0 ||
  (!block && text.length > 0 && text.length <= LONGEST_OPENING && !CLOSED.test(text) && !/^\p{Ll}/u.test(text))

/** The end of a sentence or of a part of one. */
const CLOSED = /[.。!！?？:：;；,，、]["”’»』」)）]?$/u
