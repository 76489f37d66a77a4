import { expected } from './expected.js'
import article from './styles/article.css'
import base from './styles/base.css'
import fullWidth from './styles/full-width.css'
import print from './styles/print.css'
import sheet from './styles/sheet.css'
import site from './styles/site.css'
import newsprint from './styles/themes/newsprint.css'
import plain from './styles/themes/plain.css'
import vertical from './styles/vertical.css'

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
interface OwnStyle extends StyleOptions {
  vertical?: boolean
}

/** Writes a style sheet, of one kind of page or of all. */
export type WriteStyle = (options: OwnStyle) => string

/**
 * The style sheet of all pages. It names fonts that readers may have and fetches nothing.
 *
 * @throws TypeError when the theme is unknown, or the CSS could end the element that holds it
 */
export function renderStylesheet(options: StyleOptions = {}): string {
  checkStyle(options)
  return styleOf([sheet, article, site, vertical], options)
}

/** The style of an issue that is all in one file. */
export const issueStyle: WriteStyle = (options) => styleOf([sheet, options.vertical ? vertical : ''], options)

/** The style of an article that stands alone. */
export const articleStyle: WriteStyle = (options) => styleOf([article, options.vertical ? vertical : ''], options)

const styleOf = (parts: readonly string[], { theme = 'newsprint', css = '' }: StyleOptions): string =>
  [base, themes[theme], ...parts, fullWidth, print, css].join('')

/** Throws a `TypeError` that names the wrong option. */
export function checkStyle({ theme = 'newsprint', css = '' }: StyleOptions): void {
  if (!Object.hasOwn(themes, theme)) throw expected('options.theme', Object.keys(themes).join(' or '), theme)
  if (typeof css !== 'string' || /<\/style|<!--/i.test(css)) throw expected('options.css', 'CSS without tags', css)
}
