import { readOpening } from '../build/bylines.js'
import type { Locale } from '../locale/locale.js'
import { localeFor } from '../locale/locale-for.js'
import { checks } from '../model/argument-checks.js'
import type { Article, Block, Byline, Issue, Paragraph } from '../model/issue.js'
import { readCredits } from '../phrases/credits.js'
import { trailingDateline } from '../phrases/dateline.js'
import { tailStart } from '../phrases/tail-credit.js'

/** Options of {@link readAttributions}. */
export interface AttributionOptions {
  /** Conventions of newspapers in the language. By default those of the issue's language. */
  locale?: Locale
}

/** A paper's conventions, and the date by which datelines without a year get one. */
interface Context {
  locale: Locale
  date: string | null
}

/**
 * Reads the datelines and credits that a person has typed into bodies, as `parseIssue` reads those
 * of a page: a dateline that opens an article without one, and, of an article without bylines, the
 * names after the dateline, on a line above or below the body, or at the end of it. The words of
 * the first two stay in their paragraph; those of the others become bylines. Everything else stays
 * as it is.
 *
 * @returns the issue itself when nothing was read
 * @throws ArgumentError when it is not an issue
 */
export function readAttributions(issue: Issue, options: AttributionOptions = {}): Issue {
  checks.issue(issue)
  const context = { locale: options.locale ?? localeFor(issue.publication.language), date: issue.date }
  const pages = issue.pages.map((page) => {
    const articles = page.articles.map((article) => attributed(article, context))
    return articles.every((article, at) => article === page.articles[at]) ? page : { ...page, articles }
  })
  return pages.every((page, at) => page === issue.pages[at]) ? issue : { ...issue, pages }
}

function attributed(article: Article, context: Context): Article {
  const readers = article.bylines.length > 0 ? [withOpening] : [withHead, withOpening, withTail]
  return readers.reduce((read, reader) => reader(read, context), article)
}

/** Reads a first line of credits above the text. */
function withHead(article: Article, { locale }: Context): Article {
  const [first, ...rest] = article.body
  const text = wholeText(first)
  const credits = text === null || rest.length === 0 ? null : readCredits(text, locale)
  if (text === null || !credits?.length) return article
  return { ...article, body: rest, bylines: [{ text, placement: 'head', credits }] }
}

/** Reads the dateline that opens the text, and the names in it or right after it. */
function withOpening(article: Article, context: Context): Article {
  const at = article.body.findIndex(({ type }) => type === 'paragraph')
  const first = (article.body[at] as Paragraph | undefined)?.children[0]
  if (first?.type !== 'text' || article.dateline !== null) return article
  const { dateline, bylines } = readOpening({ text: first.value }, context)
  // A dateline that is the whole paragraph would become a line apart from it.
  if (dateline === null || dateline.text === wholeText(article.body[at])) return article
  return { ...article, dateline, bylines: article.bylines.length > 0 ? article.bylines : bylines }
}

/** Reads the credits and the dateline at the end of the text. */
function withTail(article: Article, { locale, date }: Context): Article {
  const last = article.body.at(-1)
  const node = last?.type === 'paragraph' ? last.children.at(-1) : undefined
  if (last?.type !== 'paragraph' || node?.type !== 'text') return article
  const whole = article.body.length > 1 ? wholeText(last) : null
  const start = whole !== null && isAttribution(whole, { locale, date }) ? 0 : tailStart(node.value, locale)
  if (start < 0 || (start === 0 && whole === null)) return article
  const tail = node.value.slice(start).trim()
  const rest: Block[] = start === 0 ? [] : [{ ...last, children: [...last.children.slice(0, -1), cut(node, start)] }]
  const body = [...article.body.slice(0, -1), ...rest]
  const dateline = article.dateline === null ? trailingDateline(tail, locale, date) : null
  if (dateline) return { ...article, body, dateline }
  const byline: Byline = { text: tail, placement: 'tail', credits: readCredits(tail, locale) ?? [] }
  return { ...article, body, bylines: [...article.bylines, byline] }
}

const cut = <Node extends { value: string }>(node: Node, end: number): Node => ({
  ...node,
  value: node.value.slice(0, end).trimEnd(),
})

const isAttribution = (text: string, { locale, date }: Context): boolean =>
  Boolean(readCredits(text, locale)?.length) || trailingDateline(text, locale, date) !== null

/** Returns the text of a paragraph that contains only text, or null. */
function wholeText(block: Block | undefined): string | null {
  const [only, ...others] = block?.type === 'paragraph' ? block.children : []
  return only?.type === 'text' && others.length === 0 ? only.value : null
}
