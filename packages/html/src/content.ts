import type { Article, Picture } from '@banmian/core'
import type { OnRemoved } from '@banmian/markup'
import { writeDated } from './dates.js'
import { expected } from './expected.js'
import { writeHeadline } from './headline.js'
import { withMarks } from './marks.js'
import { nobodys, writeNames } from './names.js'
import type { Handlers, Shown, UrlUse, Writer } from './nodes.js'
import { htmlSyntax, isBlank, type SyntaxName, xmlSyntax } from './syntax.js'
import { hans } from './words/zh.js'
import { type Begin, handlersOf, writerOf } from './writer.js'

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
  /** The page of an author, which the name in a credit then links to; none by default. */
  authorUrl?: (name: string) => string | null
  /** Where a picture is and how large; `null` when it is missing, which is then said. The default takes the article's word. */
  picture?: (picture: Picture, article: Article) => Shown | null
  /**
   * Words for a picture that is missing; in Chinese by default. Given, they are also said of one in a figure whose URL may not be used,
   * where no text of its own stands for it.
   */
  missingPicture?: string
  /** Whether numbers of one or two digits get a class, `tcy`, by which vertical lines show them upright; `false` by default. */
  uprightNumbers?: boolean
  /** Handlers in place of the default ones, by type of node. What they give is not escaped again. */
  handlers?: Partial<Handlers>
  /** Told of each character that was removed because the syntax forbids it; its index is that in its own text. */
  onRemoved?: OnRemoved
}

/**
 * The inside of an article as a fragment of markup: headline in its lines, credits that stood before the body, body, what
 * stood after it. The dateline and the credits in running text are marked where they stand. The rubric is not part of it. All
 * text is escaped, and URLs with a scheme other than http, https, mailto and tel are not linked.
 *
 * @throws TypeError when an option is wrong or the body holds a node of an unknown type
 */
export function renderContent(article: Article, options: ContentOptions): string {
  const { syntax: name, headingLevel, headline = true, href = null, onRemoved } = options
  if (name !== 'html' && name !== 'xml') throw expected('options.syntax', '"html" or "xml"', name)
  if (!Number.isInteger(headingLevel) || headingLevel < 1 || headingLevel > 6)
    throw expected('options.headingLevel', 'a whole number from 1 to 6', headingLevel)
  const writer = writerOf({
    syntax: name === 'xml' ? xmlSyntax(onRemoved) : htmlSyntax(onRemoved),
    handlers: handlersOf(options.handlers),
    resolveUrl: options.resolveUrl ?? same,
    authorUrl: options.authorUrl ?? nobodys,
    picture: options.picture ?? same,
    missingPicture: options.missingPicture ?? hans.missingPicture,
    refusedPicture: options.missingPicture ?? '',
    uprightNumbers: options.uprightNumbers ?? false,
  })
  return writeContent(article, headingLevel, headline, href, writer)
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
      ? line('<p class="dateline">', writeDated(dateline.text, dateline.date, writer), '</p>\n')
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
