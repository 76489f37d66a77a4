import { type Article, firstWords, type Issue } from '@banmian/core'
import { isRightToLeft } from '@banmian/core/arguments'
import { flattenRope } from '../caching/flatten-rope.js'
import { memoize } from '../caching/memoize.js'
import { writeSlot } from '../context/create-render-context.js'
import type { RenderContext } from '../context/render-context.js'
import { between } from '../markup/between.js'
import { isVertical } from '../options/html-options.js'

/** The parts of a page, as markup. */
export interface PageParts {
  /** The issue of the page, for slots; `null` when it belongs to none. */
  issue: Issue | null
  /** The article of the page, for slots; `null` when it is not an article's. */
  article: Article | null
  /** Result of {@link writeDocumentStart}. */
  start: string
  title: string
  /** Escaped value of an attribute; `null` for none. */
  description: string | null
  /** Elements of `head` that only this page has, each on a line. */
  head: string
  /** Result of {@link writeBodyStart}. */
  bodyStart: string
  /** The element `main`. */
  main: string
  /** Content of the footer. */
  footer: string
}

/** The parts of a page that are as large as its issue. */
type LargeParts = Record<'head' | 'bodyStart' | 'main', Iterable<string>>

/** The parts of a page, the large ones of which are in pieces. */
export type PageInPieces = SmallParts & LargeParts

/**
 * Id of the element `main`, the target of the skip link. It contains an underscore, which no id of
 * an issue does.
 */
export const MAIN_ID = 'main_'

/** Maximum length of the text at the top of printed sheets, in characters. */
const MAX_RUNNING_HEAD_LENGTH = 60

/** Markup that all pages of a context share. */
interface SharedMarkup {
  /** From the beginning of the document to the attributes of the root that only some pages have. */
  root: string
  /** Elements of `head` after the description. */
  head: string
  /** From the beginning of `body` to the content of the header. */
  skipLink: string
}

const sharedMarkupOf = /* @__PURE__ */ memoize<RenderContext, SharedMarkup>((context) => {
  const { syntax, language, labels, options, site, style, to } = context
  const { element, empty, text, attribute } = syntax
  const stylesheet = options.stylesheetUrl ?? (site === null ? null : to(site.stylesheetPath))
  return {
    root: flattenRope(
      `<!doctype html>\n<html lang="${attribute(language)}"${isRightToLeft(language) ? ' dir="rtl"' : ''}` +
        (isVertical(options) ? ' class="vertical"' : ''),
    ),
    head: flattenRope(
      '<meta name="generator" content="banmian">\n<meta name="color-scheme" content="light dark">\n' +
        (stylesheet === null
          ? element('style', style?.(options, language) ?? '')
          : empty('link', { rel: 'stylesheet', href: stylesheet })) +
        `\n${site?.parts?.head(context) ?? ''}`,
    ),
    skipLink: flattenRope(`${element('a', text(labels.skip), { class: 'skip', href: `#${MAIN_ID}` })}\n<header>\n`),
  }
}, new WeakMap())

/**
 * Writes a page from the end of `head` to the element `main`.
 *
 * @param kind - Class of the page
 * @param header - Content of the header, as markup
 */
export const writeBodyStart = (kind: string, header: string, context: RenderContext): string =>
  flattenRope(writeHeaderStart(kind, context) + header + HEADER_END)

/** Writes a page from the end of `head` to the content of the header. */
export const writeHeaderStart = (kind: string, context: RenderContext): string =>
  `</head>\n<body class="${context.syntax.attribute(kind)}">\n${sharedMarkupOf(context).skipLink}`

/** The end of the header, and what follows up to the element `main`. */
export const HEADER_END = '</header>\n'

/**
 * Writes a document from its beginning to the title.
 *
 * @param runningHead - Text at the top of printed sheets; `null` for none. It is an attribute of
 *   the root, from which the style sheet takes it.
 */
export function writeDocumentStart(runningHead: string | null, context: RenderContext): string {
  const text = runningHead && context.syntax.attribute(firstWords(runningHead, MAX_RUNNING_HEAD_LENGTH))
  return flattenRope(
    sharedMarkupOf(context).root +
      between(' data-running-head="', text, '"') +
      '>\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>',
  )
}

/** Writes an HTML document. */
export const writeDocument = (page: PageParts, context: RenderContext): string =>
  writeStart(page, context) +
  page.head +
  writeSlot('head', page.issue, page.article, context) +
  page.bodyStart +
  page.main +
  writeEnd(page, context)

/** Yields an HTML document, parts of which are in pieces. */
export function* documentPieces(page: PageInPieces, context: RenderContext): Generator<string, void, undefined> {
  yield writeStart(page, context)
  yield* page.head
  yield writeSlot('head', page.issue, page.article, context)
  yield* page.bodyStart
  yield* page.main
  yield writeEnd(page, context)
}

type SmallParts = Omit<PageParts, keyof LargeParts>

/** Writes a document from its beginning to the elements of `head` that only this page has. */
function writeStart(page: SmallParts, context: RenderContext): string {
  const description = between('<meta name="description" content="', page.description, '">\n')
  return `${page.start}${page.title}</title>\n${description}${sharedMarkupOf(context).head}`
}

/** Writes a document from the end of the element `main`. */
function writeEnd(page: SmallParts, context: RenderContext): string {
  const footer = page.footer + writeSlot('footer', page.issue, page.article, context)
  return footer === '' ? '\n</body>\n</html>\n' : `\n<footer>\n${footer}</footer>\n</body>\n</html>\n`
}
