import type { Byline, Dateline } from '../model/issue.js'
import { creditWordAt, readCredits } from '../phrases/credits.js'
import { datelineByline, openingDateline, trailingDateline } from '../phrases/dateline.js'
import { isAddress } from '../phrases/letters.js'
import { isAuthorNote, readEnd, readNameAndPlace } from '../phrases/signatures.js'
import type { FieldPath } from '../result/source-span.js'
import { type ArticleOpening, type CreditSource, NONE, type PrintedCredit } from './article-part.js'
import { type StringSpans, stringSpans } from './line-spans.js'
import type { PageContext } from './page-context.js'

const DATELINE = ['dateline']

/** The dateline and the bylines of an article, with their sources. */
export interface ArticleCredits {
  dateline: Dateline | null
  bylines: Byline[]
  /** Bylines of figures, by index in the body. */
  figureBylines: ReadonlyMap<number, Byline[]>
  /** The source of each part's credits, in the order of the parts. */
  sources: StringSpans[]
}

/**
 * Reads the credits of an article's parts in order. The first dateline is the article's; later ones
 * are bylines.
 *
 * @param parts the credits of each part
 */
export function buildBylines(parts: readonly (readonly CreditSource[])[], page: PageContext): ArticleCredits {
  let dateline: Dateline | null = null
  const bylines: Byline[] = []
  const figureBylines = new Map<number, Byline[]>()
  const read = (source: CreditSource): StringSpans => {
    if (source.type === 'opening') {
      if (dateline) return NO_SPANS
      const opening = readOpening(source, page)
      dateline = opening.dateline
      bylines.push(...opening.bylines)
      return NO_SPANS
    }
    const { line, from, placement, figure } = source
    const text = line.text.slice(from)
    const trailing = dateline ? null : trailingDateline(text, page.locale, page.date)
    if (trailing) {
      dateline = trailing
      return stringSpans(line, { field: DATELINE, rule: 'dateline-at-end', confidence: 0.95 }, from)
    }
    const list = figure === null ? bylines : (figureBylines.get(figure) ?? [])
    if (figure !== null) figureBylines.set(figure, list)
    const isEnd = placement === 'tail' && figure === null
    const credits =
      readCredits(text, page.locale) ??
      (isEnd ? readEnd(text, page.locale) : placement === 'head' ? readNameAndPlace(text, page.locale) : null)
    const last = list.at(-1)
    // A line such as Staff Writer states the position of the author above it, and one such as
    // Springfield where that person lives.
    const isAbout =
      credits === null ? isEnd && isAddress(text, page.locale) && !isAuthorNote(text) : credits.length === 0
    if (isAbout && last?.placement === placement && last.credits.length)
      list[list.length - 1] = { ...last, text: `${last.text} ${text}` }
    else list.push({ text, placement, credits: credits ?? [] })
    return creditSpans(source, list.length - 1)
  }
  const sources = parts.map((credits) => (credits.length ? merged(credits.map(read)) : NO_SPANS))
  // A list that has grown reserves room for more; its copy does not.
  return { dateline, bylines: bylines.slice(), figureBylines, sources }
}

const NO_SPANS: StringSpans = { spans: NONE, unplaced: NONE }

const merged = (parts: readonly StringSpans[]): StringSpans =>
  parts.length === 1
    ? parts[0]!
    : { spans: parts.flatMap(({ spans }) => spans), unplaced: parts.flatMap(({ unplaced }) => unplaced) }

function creditSpans({ line, from, placement, figure }: PrintedCredit, index: number): StringSpans {
  const field: FieldPath = figure === null ? ['bylines', index] : ['body', figure, 'bylines', index]
  const rule = placement === 'head' ? 'byline-above' : 'credit-at-end'
  return stringSpans(line, { field, rule, confidence: 0.95 }, from)
}

/** Reads the dateline that opens an article, and the names in it or right after it. */
export function readOpening(
  { text, bold }: Pick<ArticleOpening, 'text' | 'bold'>,
  { locale, date }: Pick<PageContext, 'locale' | 'date'>,
): { dateline: Dateline | null; bylines: Byline[] } {
  const dateline = openingDateline(text, locale, date, bold)
  const sender = dateline && datelineByline(text, locale)
  const inline = inlineByline(text.slice(dateline?.text.length ?? 0), locale)
  return { dateline, bylines: [sender, inline].filter((byline) => byline !== null) }
}

/**
 * Reads （记者张三） or 记者张三报道： at the beginning of a text. The words stay in their paragraph as
 * well.
 */
function inlineByline(text: string, locale: PageContext['locale']): Byline | null {
  const opening = text.slice(0, 80)
  const match = /^[\s　]*[（(]([^（()）]{2,60})[）)]/u.exec(opening)
  if (!match) return locale.usesSpaces ? null : reportedBy(opening.trimStart(), locale)
  if (!locale.creditWords.some(([word]) => match[1]!.includes(word))) return null
  const credits = readCredits(match[1]!, locale)
  return credits && { text: match[0].trim(), placement: 'inline', credits }
}

/** Reads 记者张三报道： at the beginning of a text. */
function reportedBy(text: string, locale: PageContext['locale']): Byline | null {
  const names = /^(.{4,40}?)\s?(?:摄影)?(?:报道|報道|報導)[:：]/u.exec(text)?.[1]
  if (names === undefined || !creditWordAt(names, locale)) return null
  const credits = readCredits(names, locale)
  return credits && { text: names, placement: 'inline', credits }
}
