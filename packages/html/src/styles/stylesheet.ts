import { checks } from '../arguments/html-error.js'
import article from './article.css'
import base from './base.css'
import fullWidth from './full-width.css'
import print from './print.css'
import sheet from './sheet.css'
import site from './site.css'
import newsprint from './themes/newsprint.css'
import plain from './themes/plain.css'
import vertical from './vertical.css'

/** The themes that come with the package: custom properties, in CSS. */
export const themes = { newsprint, plain } as const

/** Name of a theme. */
export type ThemeName = keyof typeof themes

/** How pages look. */
export interface StyleOptions {
  /** `newsprint`, warm paper with a red name plate, unless told; or `plain`. */
  theme?: ThemeName
  /** CSS of your own, which comes last: other values for the custom properties, or any rules. */
  css?: string
}

/** How pages that carry their style sheet themselves look. */
interface PageStyleOptions extends StyleOptions {
  writingMode?: 'horizontal' | 'vertical'
}

/** Writes a style sheet, of one kind of page or of all. */
export type WriteStyle = (options: PageStyleOptions) => string

/**
 * The style sheet of all pages. It names fonts that readers may have and fetches nothing.
 *
 * @throws TypeError when the theme is unknown, or the CSS could end the element that holds it
 */
export function renderStylesheet(options: StyleOptions = {}): string {
  checks.options(options, STYLE_OPTIONS)
  checkStyleOptions(options)
  return siteStyle(options)
}

/** The style sheet of all pages. */
export const siteStyle: WriteStyle = (options) => styleOf([sheet, article, site, vertical], options)

/** The style of an issue that is all in one file. */
export const issueStyle: WriteStyle = (options) =>
  styleOf([sheet, options.writingMode === 'vertical' ? vertical : ''], options)

/** The style of an article that stands alone. */
export const articleStyle: WriteStyle = (options) =>
  styleOf([article, options.writingMode === 'vertical' ? vertical : ''], options)

const styleOf = (parts: readonly string[], { theme = 'newsprint', css = '' }: StyleOptions): string =>
  [base, themes[theme], ...parts, fullWidth, print, css].join('')

/** Names of the options of style sheets. */
export const STYLE_OPTIONS: readonly (keyof StyleOptions)[] = ['theme', 'css']

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
