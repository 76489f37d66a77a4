import { type Article, isBlank, type PictureResolver } from '@banmian/core'
import type { OnRemoved } from '@banmian/markup'
import { checkType } from '../arguments/check-type.js'
import { writeDateline } from '../text/calendar-day.js'
import { writeHeadline } from './write-headline.js'
import { checks } from '../arguments/html-error.js'
import { withMarks } from './mark-running-text.js'
import { nobodys, writeNames } from './write-byline.js'
import type { Handlers, UrlUse, Writer } from './render-node.js'
import { keepPicture } from './resolve-picture.js'
import { inArticle } from '../markup/removal-reporter.js'
import { htmlSyntax, type SyntaxName, xmlSyntax } from '../markup/syntax.js'
import { hans } from '../labels/page-labels-zh.js'
import { type Begin, handlersOf, writerOf } from './create-writer.js'

/** Options of the content of an article. Each has a default. */
export interface ContentOptions {
  /** `html` by default; `xml` for XHTML, as in EPUB. */
  syntax?: SyntaxName
  /** Level of the headline, 1 to 6; 2 by default. Subheads follow it. */
  headingLevel?: number
  /** Whether the headline is written; `true` by default. */
  headline?: boolean
  /** URL to which the headline links; none by default. */
  href?: string | null
  /**
   * Returns the URL to write for a URL of the text, for instance made absolute, or `null` when it must not be used, so that
   * only its text is written. Called only for URLs whose scheme is allowed. By default URLs are kept.
   */
  resolveUrl?: (url: string, use: UrlUse) => string | null
  /** Returns the URL of the page of an author, to which the name in a credit links; none by default. */
  authorUrl?: (name: string) => string | null
  /**
   * Returns the URL and size of a picture, or `null` when the picture is missing, which the content then says. By default,
   * and for whatever is absent from the result, the values of the article are used. `data` is ignored.
   */
  picture?: PictureResolver
  /**
   * Label in place of a missing picture; Chinese by default. When it is given, it also replaces a picture in a figure whose
   * URL must not be used and which has no alternative text.
   */
  missingPicture?: string
  /**
   * Whether numbers of one or two digits get the class `tcy`, by which vertical lines set them upright in the space of one
   * character (tate-chu-yoko); `false` by default.
   */
  uprightNumbers?: boolean
  /** Handlers in place of the default ones, by node type. Their output is not escaped. */
  handlers?: Partial<Handlers>
  /** Called for each character that was removed because the syntax forbids it. */
  onRemoved?: OnRemoved
}

const CONTENT_OPTIONS: readonly (keyof ContentOptions)[] = [
  'syntax',
  'headingLevel',
  'headline',
  'href',
  'resolveUrl',
  'authorUrl',
  'picture',
  'missingPicture',
  'uprightNumbers',
  'handlers',
  'onRemoved',
]

/**
 * Returns the content of an article as a fragment of markup: headline, bylines before the body, body, bylines after it. The
 * dateline and the bylines within the text are marked where they were printed. The rubric is not included. All text is
 * escaped, and URLs with a scheme other than http, https, mailto and tel are not linked.
 *
 * @throws HtmlError when an argument or option is wrong, or the body contains a node of an unknown type
 */
export function renderContent(article: Article, options: ContentOptions = {}): string {
  checks.article(article)
  checkContentOptions(options)
  const { syntax: name = 'html', headingLevel = 2, headline = true, href = null } = options
  const onRemoved = inArticle(options.onRemoved, article.id)
  const writer = writerOf({
    syntax: name === 'xml' ? xmlSyntax(onRemoved) : htmlSyntax(onRemoved),
    handlers: handlersOf(options.handlers),
    resolveUrl: options.resolveUrl ?? same,
    authorUrl: options.authorUrl ?? nobodys,
    picture: options.picture ?? keepPicture,
    missingPicture: options.missingPicture ?? hans.missingPicture,
    refusedPicture: options.missingPicture ?? '',
    uprightNumbers: options.uprightNumbers ?? false,
  })
  return writeContent(article, headingLevel, headline, href, writer)
}

/** Throws an `HtmlError` for a wrong or unknown option. */
function checkContentOptions(options: ContentOptions): void {
  checks.options(options, CONTENT_OPTIONS)
  const { syntax = 'html', headingLevel = 2, href = null } = options
  checks.that(syntax === 'html' || syntax === 'xml', 'options.syntax', '"html" or "xml"', syntax)
  checks.that(
    Number.isInteger(headingLevel) && headingLevel >= 1 && headingLevel <= 6,
    'options.headingLevel',
    'an integer from 1 to 6',
    headingLevel,
  )
  checks.that(href === null || typeof href === 'string', 'options.href', 'a URL or null', href)
  checkType(options, 'headline', 'boolean', 'true or false')
  checkType(options, 'resolveUrl', 'function', 'a function')
  checkType(options, 'authorUrl', 'function', 'a function')
  checkType(options, 'picture', 'function', 'a function')
  checkType(options, 'missingPicture', 'string', 'a string')
  checkType(options, 'uprightNumbers', 'boolean', 'true or false')
  checkType(options, 'handlers', 'object', 'an object of handlers by node type')
  checkType(options, 'onRemoved', 'function', 'a function')
}

/** As {@link renderContent}, with everything that articles share at hand. */
export function writeContent(
  article: Article,
  headingLevel: number,
  headline: boolean,
  href: string | null,
  begin: Begin,
): string {
  const writer = begin(article, headingLevel)
  const { dateline } = article
  return (
    (headline ? writeHeadline(article.headline, headingLevel, writer, href) : '') +
    continuations(article, 'before', writer) +
    bylines(article, 'head', writer) +
    writer.nodes(withMarks(article)) +
    (dateline?.placement === 'tail'
      ? line('<p class="dateline">', writeDateline(dateline.text, dateline.date, writer), '</p>\n')
      : '') +
    bylines(article, 'tail', writer) +
    continuations(article, 'after', writer)
  )
}

export const same = <T>(value: T): T => value

const BYLINE = { head: '<address class="byline head">', tail: '<address class="byline tail">' }

/** Credits that stand in running text are printed there, and not again. */
function bylines(article: Article, place: 'head' | 'tail', writer: Writer): string {
  let markup = ''
  for (const { text, placement, credits } of article.bylines)
    if (placement === place) markup += line(BYLINE[place], writeNames(text, credits, writer), '</address>\n')
  return markup
}

function continuations(article: Article, place: 'before' | 'after', writer: Writer): string {
  let markup = ''
  for (const { text, direction } of article.continuations)
    if ((direction === 'from') === (place === 'before'))
      markup += line('<p class="continuation">', writer.text(text), '</p>\n')
  return markup
}

/** A line between its tags; nothing when it would not be seen. */
const line = (open: string, content: string, close: string): string => (isBlank(content) ? '' : open + content + close)
