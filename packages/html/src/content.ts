import type { Article } from '@banmian/core'
import type { OnRemoved } from '@banmian/markup'
import { writeBlocks } from './blocks.js'
import { expected } from './expected.js'
import { writeHeadline } from './headline.js'
import { isBlank, type Syntax, type SyntaxName, syntaxOf, type UrlUse } from './syntax.js'

/** How the inside of an article is written. */
export interface ContentOptions {
  /** For an HTML parser, or as XHTML for an XML parser, as in EPUB. */
  syntax: SyntaxName
  /** Level of the headline, 1 to 6; subheads stand below it. */
  headingLevel: number
  /** Whether the headline is written; `true` by default. */
  headline?: boolean
  /** URL that the headline links to; none by default. */
  href?: string | null
  /**
   * Where a URL of the text points to on the page that is written, for instance made absolute; `null` when it must not be
   * used there, and its text stands alone. Asked only about URLs whose scheme is allowed; the default keeps them.
   */
  resolveUrl?: (url: string, use: UrlUse) => string | null
  /** Told of each character that was removed because the syntax forbids it; its index is that in its own text. */
  onRemoved?: OnRemoved
}

/**
 * The inside of an article as a fragment of markup: headline in its lines, credits that stood before the body, body, what
 * stood after it. The rubric is not part of it. All text is escaped, and URLs with a scheme other than http, https, mailto
 * and tel are not linked.
 *
 * @throws TypeError when an option is wrong or the body holds a node of an unknown type
 */
export function renderContent(article: Article, options: ContentOptions): string {
  const { syntax: name, headingLevel, headline = true, href = null, resolveUrl = same, onRemoved } = options
  if (name !== 'html' && name !== 'xml') throw expected('options.syntax', '"html" or "xml"', name)
  if (!Number.isInteger(headingLevel) || headingLevel < 1 || headingLevel > 6)
    throw expected('options.headingLevel', 'a whole number from 1 to 6', headingLevel)
  const syntax = syntaxOf(name, onRemoved)
  const levels = { headline: headingLevel, last: headingLevel }
  return [
    headline ? writeHeadline(article.headline, headingLevel, syntax, href) : '',
    ...continuations(article, 'before', syntax),
    ...bylines(article, 'head', syntax),
    writeBlocks(article.body, { syntax, resolveUrl }, levels),
    ...(article.dateline?.placement === 'tail' ? [line('p', 'dateline', article.dateline.text, syntax)] : []),
    ...bylines(article, 'tail', syntax),
    ...continuations(article, 'after', syntax),
  ].join('')
}

const same = (url: string): string => url

/** Credits that stand in running text are printed there, and not again. */
function bylines(article: Article, placement: 'head' | 'tail', syntax: Syntax): string[] {
  return article.bylines
    .filter((byline) => byline.placement === placement)
    .map((byline) => line('address', `byline ${placement}`, byline.text, syntax))
}

function continuations(article: Article, place: 'before' | 'after', syntax: Syntax): string[] {
  return article.continuations
    .filter(({ direction }) => (direction === 'from') === (place === 'before'))
    .map(({ text }) => line('p', 'continuation', text, syntax))
}

const line = (element: string, kind: string, text: string, syntax: Syntax): string =>
  isBlank(text) ? '' : `${syntax.element(element, syntax.text(text), { class: kind })}\n`
