import type { Article, Issue } from '@banmian/core'
import { memo } from '../caching/memoize.js'
import { inOnePiece } from '../caching/flatten-rope.js'
import { isVertical } from '../options/html-options.js'
import { type Setting, slot } from '../context/create-render-context.js'

/** What a page consists of. Markup is already written. */
export interface Document {
  issue: Issue | null
  article: Article | null
  /** As markup. */
  title: string
  /** As the value of an attribute, escaped; `null` without one. */
  description: string | null
  /** Elements of `head` that only this page has, each on a line. */
  head: string
  /** What {@link openingOf} gives. */
  opening: string
  /** Markup of the main part (with its element) and of the foot. */
  main: string
  footer: string
}

/** Where the link past the head of a page leads; no id of an issue holds an underscore. */
export const MAIN = 'main_'

/** Markup that all pages of a setting have in common. */
interface Frame {
  /** All up to the title. */
  before: string
  /** In the head, after the description. */
  head: string
  /** Where the body begins. */
  skip: string
}

const frameOf = /* @__PURE__ */ memo<Setting, Frame>((setting) => {
  const { syntax, language, labels, options, around, style, to } = setting
  const { element, empty, text, attribute } = syntax
  const stylesheet = options.stylesheetUrl ?? (around === null ? null : to(around.stylesheetPath))
  const root = `<html lang="${attribute(language)}"${isVertical(options) ? ' class="vertical"' : ''}>`
  return {
    before: inOnePiece(
      `<!doctype html>\n${root}\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>`,
    ),
    head: inOnePiece(
      '<meta name="generator" content="banmian">\n<meta name="color-scheme" content="light dark">\n' +
        (stylesheet === null
          ? element('style', style?.(options) ?? '')
          : empty('link', { rel: 'stylesheet', href: stylesheet })) +
        `\n${around?.site?.head(setting) ?? ''}`,
    ),
    skip: inOnePiece(`${element('a', text(labels.skip), { class: 'skip', href: `#${MAIN}` })}\n<header>\n`),
  }
}, new WeakMap())

/** What stands between the elements of `head` and the main part; `kind` becomes the class of the page, `header` is markup. */
export const openingOf = (kind: string, header: string, setting: Setting): string =>
  inOnePiece(`</head>\n<body class="${setting.syntax.attribute(kind)}">\n${frameOf(setting).skip}${header}</header>\n`)

/** A whole HTML document. */
export function writeDocument(page: Document, setting: Setting): string {
  const frame = frameOf(setting)
  const description = page.description === null ? '' : `<meta name="description" content="${page.description}">\n`
  const foot = page.footer + slot('footer', page.issue, page.article, setting)
  return (
    `${frame.before}${page.title}</title>\n${description}${frame.head}${page.head}` +
    `${slot('head', page.issue, page.article, setting)}${page.opening}${page.main}\n` +
    (foot === '' ? '</body>\n</html>\n' : `<footer>\n${foot}</footer>\n</body>\n</html>\n`)
  )
}
