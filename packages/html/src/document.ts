import { stylesheet } from './stylesheet.js'
import type { Syntax } from './syntax.js'

/** What a page consists of. Markup is already written, texts are plain. */
export interface Document {
  language: string
  title: string
  description: string
  keywords: readonly string[]
  /** URL of the style sheet, or `null` when the page carries it. */
  stylesheetUrl: string | null
  /** Words of the link past the head. */
  skip: string
  /** Markup of the page's head, main part and foot. */
  header: string
  main: string
  footer: string
}

/** A whole HTML document. */
export function writeDocument(page: Document, syntax: Syntax): string {
  const { element, empty, text } = syntax
  const head = [
    empty('meta', { charset: 'utf-8' }),
    empty('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    empty('meta', { name: 'color-scheme', content: 'light dark' }),
    element('title', text(page.title)),
    ...(page.description === '' ? [] : [empty('meta', { name: 'description', content: page.description })]),
    ...(page.keywords.length === 0 ? [] : [empty('meta', { name: 'keywords', content: page.keywords.join(', ') })]),
    empty('meta', { name: 'generator', content: 'banmian' }),
    page.stylesheetUrl === null
      ? element('style', `\n${stylesheet}`)
      : empty('link', { rel: 'stylesheet', href: page.stylesheetUrl }),
  ]
  const body = [
    element('a', text(page.skip), { class: 'skip', href: '#main' }),
    element('header', `\n${page.header}`),
    element('main', `\n${page.main}`, { id: 'main' }),
    ...(page.footer === '' ? [] : [element('footer', `\n${page.footer}`)]),
  ]
  const html = element(
    'html',
    `\n${element('head', `\n${head.join('\n')}\n`)}\n${element('body', `\n${body.join('\n')}\n`)}\n`,
    { lang: page.language },
  )
  return `<!doctype html>\n${html}\n`
}
