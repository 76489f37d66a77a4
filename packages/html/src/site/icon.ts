import { xmlText } from '@banmian/markup'
import { type ThemeName, themes } from '../styles/stylesheet.js'

/** What a site's icon is written to. */
export const ICON = 'favicon.svg'

/** The first letter of a name, which is a whole word in Chinese. */
const LETTER = /[\p{L}\p{N}]/u
const ACCENT = /--accent:light-dark\((#[0-9a-f]+)/

/** An icon (SVG 1.1): the first character of the paper's name, white on the colour of the theme. */
export function iconOf(name: string, theme: ThemeName): string {
  const letter = LETTER.exec(name)?.[0].toUpperCase() ?? ''
  const colour = ACCENT.exec(themes[theme])?.[1] ?? '#000'
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">\n' +
    `<rect width="32" height="32" fill="${colour}"/>\n` +
    '<text x="16" y="24.5" font-family="Noto Serif CJK SC, Songti SC, SimSun, serif" font-size="24" font-weight="900" ' +
    `text-anchor="middle" fill="#fff">${xmlText(letter)}</text>\n</svg>\n`
  )
}
