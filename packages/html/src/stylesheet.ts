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

/**
 * The style sheet of the pages. It names fonts that readers may have and fetches nothing.
 *
 * @throws TypeError when the theme is unknown, or the CSS could end the element that holds it
 */
export function renderStylesheet(options: StyleOptions = {}): string {
  checkStyle(options)
  const { theme = 'newsprint', css = '' } = options
  return [base, themes[theme], sheet, article, site, vertical, fullWidth, print, css].join('')
}

/** Throws a `TypeError` that names the wrong option. */
export function checkStyle({ theme = 'newsprint', css = '' }: StyleOptions): void {
  if (!Object.hasOwn(themes, theme)) throw expected('options.theme', Object.keys(themes).join(' or '), theme)
  if (typeof css !== 'string' || /<\/style|<!--/i.test(css)) throw expected('options.css', 'CSS without tags', css)
}
