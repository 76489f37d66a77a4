import type { Article, PictureResolver } from '@banmian/core'
import { type OnRemoved, remotePictures } from '@banmian/markup'
import { checkType } from '../arguments/check-type.js'
import { checks } from '../arguments/html-error.js'
import { checkPictureHosts } from '../arguments/picture-hosts.js'
import { hans } from '../labels/page-labels-zh.js'
import { createRemovalReporter } from '../markup/removal-reporter.js'
import { htmlSyntax, type SyntaxName, xmlSyntax } from '../markup/syntax.js'
import { withUprightNumbers } from '../markup/upright-numbers.js'
import { createWriter, handlersWith } from './create-writer.js'
import { keepPicture } from './pictures/resolve-picture.js'
import type { Handlers, UrlUse } from './render-node.js'
import { writeBody } from './write-body.js'
import { noAuthorUrl } from './write-byline.js'
import { writeContent } from './write-content.js'

/** Options of the content of an article. Each has a default. */
export interface ContentOptions {
  /** `html` by default; `xml` for XHTML, as in EPUB. */
  syntax?: SyntaxName
  /** Level of the headline, 1 to 6; 2 by default. Subheads follow it. */
  headingLevel?: number
  /** True when the headline is written; `true` by default. */
  headline?: boolean
  /** URL to which the headline links; none by default. */
  href?: string | null
  /**
   * Returns the URL to write for a URL of the text, for instance made absolute, or `null` when it
   * must not be used, so that only its text is written. Called only for URLs whose scheme is
   * allowed. By default URLs are kept.
   */
  resolveUrl?: (url: string, use: UrlUse) => string | null
  /**
   * Returns the URL of the page of an author, to which the name in a credit links; none by
   * default.
   */
  authorUrl?: (name: string) => string | null
  /**
   * Returns the URL and size of a picture, or `null` when the picture is missing, which the
   * content then says. By default, and for whatever is absent from the result, the values of the
   * article are used. `data` is ignored. A URL in the result may lead to any host.
   */
  picture?: PictureResolver
  /**
   * Hosts from which the pictures of the text may be loaded, such as `images.example.org`, or
   * `*.example.org` for its subdomains, or `*` for all; none by default. A picture on any other
   * host is linked to, since its URL is part of the text, and whoever wrote it would learn who
   * reads the article and when. Relative URLs lead to the publisher's own host.
   */
  allowRemotePictures?: readonly string[]
  /**
   * Label in place of a missing picture; Chinese by default. When it is given, it also replaces a
   * picture in a figure whose URL must not be used and which has no alternative text.
   */
  missingPicture?: string
  /**
   * Text of the link to a picture on a host that is not allowed, when it has no alternative text;
   * Chinese by default.
   */
  remotePicture?: string
  /**
   * Whether numbers of one or two digits get the class `tcy`, by which vertical lines set them
   * upright in the space of one character (tate-chu-yoko); `false` by default.
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
  'allowRemotePictures',
  'missingPicture',
  'remotePicture',
  'uprightNumbers',
  'handlers',
  'onRemoved',
]

/**
 * Returns the content of an article as a fragment of markup: headline, bylines before the body,
 * body, bylines after it. The dateline and the bylines within the text are marked where they were
 * printed. The rubric is not included. All text is escaped, and URLs with a scheme other than
 * http, https, mailto and tel are not linked.
 *
 * @throws HtmlError when an argument or option is wrong, or the body contains a node of an unknown
 *   type
 */
export function renderContent(article: Article, options: ContentOptions = {}): string {
  checks.article(article)
  return contentWriter(options)(article)
}

/**
 * Returns a function that renders one article after another as {@link renderContent} does, for
 * programs that render many with the same options, which are checked only once. Functions among
 * the options must not call it.
 *
 * @throws HtmlError when an option is wrong; the function also when its argument is wrong, or the
 *   body contains a node of an unknown type
 */
export function contentRenderer(options: ContentOptions = {}): (article: Article) => string {
  const write = contentWriter(options)
  return (article) => {
    checks.article(article)
    return write(article)
  }
}

/** Checks the options and returns the function that renders checked articles with them. */
function contentWriter(options: ContentOptions): (article: Article) => string {
  checkContentOptions(options)
  const { syntax: name = 'html', headingLevel = 2, headline = true, href = null } = options
  const { onRemoved, withinArticle } = createRemovalReporter(options.onRemoved)
  const syntax = name === 'xml' ? xmlSyntax(onRemoved) : htmlSyntax(onRemoved)
  const beginArticle = createWriter({
    syntax,
    handlers: handlersWith(options.handlers),
    resolveUrl: options.resolveUrl ?? ((url) => url),
    authorUrl: options.authorUrl ?? noAuthorUrl,
    picture: options.picture ?? keepPicture,
    refusedHost: remotePictures({ allowRemotePictures: options.allowRemotePictures ?? [] }),
    missingPicture: options.missingPicture ?? hans.missingPicture,
    refusedPicture: options.missingPicture ?? '',
    remotePicture: options.remotePicture ?? hans.remotePicture,
    writeText: options.uprightNumbers ? withUprightNumbers(syntax) : syntax.text,
    isRightToLeft: null,
    eagerPicture: null,
  })
  return (article) =>
    withinArticle(article, () => writeContent(article, headingLevel, headline, href, beginArticle, writeBody))
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
  checkPictureHosts(options)
  checkType(options, 'missingPicture', 'string', 'a string')
  checkType(options, 'remotePicture', 'string', 'a string')
  checkType(options, 'uprightNumbers', 'boolean', 'true or false')
  checkType(options, 'handlers', 'object', 'an object of handlers by node type')
  checkType(options, 'onRemoved', 'function', 'a function')
}
