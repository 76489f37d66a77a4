import { readCues } from '../cues/line-cues.js'
import type { Locale } from '../locale/locale.js'
import { namesRole } from '../phrases/article-role.js'
import { isPageName, isShortName } from '../phrases/printed-names.js'
import type { Line } from '../scan/line.js'

/** A heading over several articles, such as Local News. */
export interface SectionHead {
  /** Index of its line. */
  line: number
  /** Index of the line after its last article. */
  end: number
}

/** Fewest articles of a section that only its level shows. */
const FEWEST_ARTICLES = 2
/** Lowest level of a heading. */
const LOWEST_LEVEL = 6

/**
 * Returns the headings that name sections of a page: the heading directly below each is on a lower
 * level or, below the name of a page, on the same level. A name of a page above all text is that of
 * the page itself, unless another section follows.
 */
export function sectionHeads(lines: readonly Line[], locale: Locale): SectionHead[] {
  const heads: SectionHead[] = []
  const firstText = lines.findIndex(({ level }) => level === 0)
  const endOf = endsOfSections(lines)
  lines.forEach(({ text, level, marks }, line) => {
    const below = lines[line + 1]?.level ?? 0
    if (level === 0 || below < level || marks?.some(({ target }) => target)) return
    const isName = isPageName(text, locale)
    const end = endOf(line, below > level)
    const isHead =
      below === level
        ? isName && locale.usesSpaces
        : isName || (isShortName(text, locale) && isOverArticles(lines, line, end, locale))
    if (!isHead || (heads.at(-1)?.line === line - 1 && isOverOne(lines, line, end))) return
    heads.push({ line, end })
  })
  heads.forEach((head, index) => {
    const next = heads[index + 1]?.line ?? Infinity
    if (next < head.end && lines[next]!.level === lines[head.line]!.level) head.end = next
  })
  const [first] = heads
  const isOfPage =
    heads.length === 1 && first!.line < firstText && namesWholePage(lines[first!.line]!.text, first!, lines, locale)
  return isOfPage ? [] : heads
}

/**
 * Returns a function that finds the end of the section of a heading: the next heading on a higher
 * level, or on the same one, or the end of the page.
 */
function endsOfSections(lines: readonly Line[]): (line: number, orSameLevel: boolean) => number {
  const nearest = new Array<number>(LOWEST_LEVEL + 1).fill(lines.length)
  const ends = new Map<number, [same: number, higher: number]>()
  for (let line = lines.length - 1; line >= 0; line--) {
    const level = Math.min(lines[line]!.level, LOWEST_LEVEL)
    if (level === 0) continue
    ends.set(line, [nearest[level]!, nearest[level - 1]!])
    nearest.fill(line, level)
  }
  return (line, orSameLevel) => ends.get(line)![orSameLevel ? 0 : 1]
}

/**
 * Returns whether a section is the whole page. One that ends before the page does, and names the
 * role of its articles, such as Comment, is part of it.
 */
const namesWholePage = (text: string, { end }: SectionHead, lines: readonly Line[], locale: Locale): boolean =>
  isPageName(text, locale) && (end === lines.length || !namesRole(text, locale))

/** Returns whether a heading is over a single one: below the name of a section, it is a kicker. */
const isOverOne = (lines: readonly Line[], section: number, end: number): boolean =>
  lines.slice(section + 2, end).every(({ level }) => level === 0)

/** Returns whether several articles are below a heading, of which one names its author or place. */
function isOverArticles(lines: readonly Line[], section: number, end: number, locale: Locale): boolean {
  const { level } = lines[section + 1]!
  let articles = 0
  let isSigned = false
  for (let line = section + 1; line < end - 1; line++) {
    if (lines[line]!.level !== level || lines[line + 1]!.level > 0) continue
    articles++
    const [cues] = readCues([lines[line + 1]!], locale)
    isSigned ||= cues!.credit !== null || cues!.dateline
  }
  return articles >= FEWEST_ARTICLES && isSigned
}
