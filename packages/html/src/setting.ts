import type { Article, Issue } from '@banmian/core'
import { renderContent } from './content.js'
import { checkOptions, type HtmlOptions, type Slots } from './options.js'
import { isOwn, relativeUrls, type Surroundings } from './surroundings.js'
import { type Syntax, syntaxOf } from './syntax.js'
import { type Words, wordsFor } from './words.js'

/** What the writing of one page depends on. */
export interface Setting {
  /** As the attribute `lang` says it; `''` when unknown. */
  language: string
  options: HtmlOptions
  words: Words
  syntax: Syntax
  /** The site around the page; `null` when it stands alone. */
  around: Surroundings | null
  /** A file of the site as a URL, seen from the page. */
  to: (path: string) => string
  /** A file of the site as an absolute URL; `null` where the site's own is not known. */
  absolute: (path: string) => string | null
}

/** The setting of a page in a language. */
export function settingOf(language: string, options: HtmlOptions, around: Surroundings | null): Setting {
  checkOptions(options)
  const { baseUrl } = options
  const relative = relativeUrls(around?.path ?? '')
  return {
    language,
    options,
    words: wordsOf(language, options),
    syntax: syntaxOf('html', options.onRemoved),
    around,
    to: (path) => {
      if (isOwn(path) || around === null) return path
      return around.rootPath === null ? relative(path) : around.rootPath + path
    },
    absolute: (path) => (isOwn(path) ? path : baseUrl === undefined ? null : baseUrl + path),
  }
}

/** The words of a language, but those that the caller has others for. */
export function wordsOf(language: string, { words }: HtmlOptions): Words {
  return words === undefined ? wordsFor(language) : { ...wordsFor(language), ...words }
}

/** The inside of an article, as a page writes it. */
export function contentOf(article: Article, headingLevel: number, href: string | null, setting: Setting): string {
  const { options, words, around, to } = setting
  const { handlers, picture, vertical = false, onRemoved } = options
  const folder = around?.issuePath.replace(/[^/]*$/, '') ?? ''
  const prefix = around === null ? '' : to(folder)
  return renderContent(article, {
    syntax: 'html',
    headingLevel,
    href,
    resolveUrl: (url) => (isOwn(url) || prefix === './' ? url : prefix + url),
    authorUrl: (name) => {
      const path = around?.authorPath(name) ?? null
      return path === null ? null : to(path)
    },
    missingPicture: words.missingPicture,
    uprightNumbers: vertical,
    ...(handlers ? { handlers } : {}),
    ...(picture ? { picture } : {}),
    ...(onRemoved ? { onRemoved } : {}),
  })
}

/** Markup of the caller's own for a place of the page. */
export function slot(name: keyof Slots, issue: Issue | null, article: Article | null, { options }: Setting): string {
  const markup = options.slots?.[name]?.({ issue, article }) ?? ''
  return markup === '' ? '' : `${markup}\n`
}
