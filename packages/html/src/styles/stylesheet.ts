import { isRightToLeft } from '@banmian/core/arguments'
import { checks } from '../arguments/html-error.js'
import article from './article.css'
import base from './base.css'
import fullWidth from './full-width.css'
import print from './print.css'
import rightToLeft from './right-to-left.css'
import sheet from './sheet.css'
import site from './site.css'
import newsprint from './themes/newsprint.css'
import plain from './themes/plain.css'
import vertical from './vertical.css'

/** The themes of this package, each a set of custom properties in CSS. */
export const themes = { newsprint, plain } as const

/** Name of a theme. */
export type ThemeName = keyof typeof themes

/** Options of style sheets. */
export interface StyleOptions {
  /** `newsprint` by default, warm paper with a red nameplate; or `plain`. */
  theme?: ThemeName
  /** CSS to append: other values for the custom properties, or any rules. */
  css?: string
}

/** Names of the options of style sheets. */
const STYLE_OPTIONS: readonly (keyof StyleOptions)[] = ['theme', 'css']

/** Options of the style sheet within a page. */
interface PageStyleOptions extends StyleOptions {
  writingMode?: 'horizontal' | 'vertical'
}

/** Returns a style sheet for one kind of page, or for all, in a language (BCP 47). */
export type WriteStyle = (options: PageStyleOptions, language: string) => string

/**
 * Returns the style sheet of all pages. It refers to fonts that readers may have installed, and
 * loads nothing.
 *
 * @throws HtmlError when the theme is unknown, or the CSS could end the `style` element that
 *   contains it
 */
export function renderStylesheet(options: StyleOptions = {}): string {
  checks.options(options, STYLE_OPTIONS)
  checkStyleOptions(options)
  return siteStyle(options)
}

/** Returns the style sheet of all pages, as {@link renderStylesheet}. */
const siteStyle = (options: StyleOptions): string => joinStyles([sheet, article, site, vertical], options)

/** Returns the style sheet of all pages of a site, by the language of its first issue (BCP 47). */
export const siteStyleIn = (language: string, options: StyleOptions): string =>
  siteStyle(withDirection(options, language))

/** Returns the style sheet of an issue in a single file. */
export const issueStyle: WriteStyle = (options, language) =>
  joinStyles([sheet, verticalStyle(options)], withDirection(options, language))

/** Returns the style sheet of an article in a single file. */
export const articleStyle: WriteStyle = (options, language) =>
  joinStyles([article, verticalStyle(options)], withDirection(options, language))

/** Returns options with the rules for lines from right to left, if those of a language are. */
const withDirection = <T extends StyleOptions>(options: T, language: string): T =>
  isRightToLeft(language) ? { ...options, css: rightToLeft + (options.css ?? '') } : options

const verticalStyle = ({ writingMode }: PageStyleOptions): string => (writingMode === 'vertical' ? vertical : '')

const joinStyles = (parts: readonly string[], { theme = 'newsprint', css = '' }: StyleOptions): string =>
  [base, themes[theme], ...parts, fullWidth, print, css].join('')

/** Throws an `HtmlError` for a wrong option of style sheets. */
export function checkStyleOptions({ theme = 'newsprint', css = '' }: StyleOptions): void {
  const names = Object.keys(themes).map((name) => JSON.stringify(name))
  checks.that(Object.hasOwn(themes, theme), 'options.theme', names.join(' or '), theme)
  checks.that(
    typeof css === 'string' && !/<\/style|<!--/i.test(css),
    'options.css',
    'CSS without "</style" and "<!--"',
    css,
  )
}
