import type { Article, Issue } from '@banmian/core'
import { type Setting, slot } from './setting.js'
import { renderStylesheet } from './stylesheet.js'

/** What a page consists of. Markup is already written, texts are plain. */
export interface Document {
  issue: Issue | null
  article: Article | null
  /** What kind of page it is, as a class of `body`. */
  kind: string
  title: string
  description: string
  /** Elements of `head` that only this page has. */
  head: readonly string[]
  /** Markup of the page's head, main part (with its element) and foot. */
  header: string
  main: string
  footer: string
}

/** Where the link past the head of a page leads; no id of an issue holds an underscore. */
export const MAIN = 'main_'

/** A whole HTML document. */
export function writeDocument(page: Document, setting: Setting): string {
  const { syntax, words, options, around, to } = setting
  const { element, empty, text } = syntax
  const stylesheet = options.stylesheetUrl ?? (around === null ? null : to(around.stylesheetPath))
  const script = around?.scriptPath ?? null
  const head = [
    empty('meta', { charset: 'utf-8' }),
    empty('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', text(page.title)),
    ...(page.description === '' ? [] : [empty('meta', { name: 'description', content: page.description })]),
    empty('meta', { name: 'generator', content: 'banmian' }),
    empty('meta', { name: 'color-scheme', content: 'light dark' }),
    stylesheet === null
      ? element('style', renderStylesheet(options))
      : empty('link', { rel: 'stylesheet', href: stylesheet }),
    ...(script === null
      ? []
      : [
          element('script', '', {
            src: to(script),
            'data-larger': words.larger,
            'data-smaller': words.smaller,
            'data-scheme': words.scheme,
          }),
        ]),
    ...page.head,
  ]
  const body = [
    element('a', text(words.skip), { class: 'skip', href: `#${MAIN}` }),
    element('header', `\n${page.header}`),
    page.main.trimEnd(),
  ]
  const foot = page.footer + slot('footer', page.issue, page.article, setting)
  if (foot !== '') body.push(element('footer', `\n${foot}`))
  const html = element(
    'html',
    `\n${element('head', `\n${head.join('\n')}\n${slot('head', page.issue, page.article, setting)}`)}\n${element(
      'body',
      `\n${body.join('\n')}\n`,
      { class: page.kind },
    )}\n`,
    { lang: setting.language, class: options.vertical ? 'vertical' : null },
  )
  return `<!doctype html>\n${html}\n`
}
