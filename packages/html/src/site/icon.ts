import { xmlText } from '@banmian/markup'
import { type ThemeName, themes } from '../styles/stylesheet.js'

/** Path of the icon of a site. */
export const ICON_PATH = 'favicon.svg'

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
/** The accent color of a theme in the light color scheme. */
const ACCENT_COLOR = /--accent:light-dark\((#[0-9a-f]+)/

/**
 * Returns an icon (SVG 1.1): the first letter, digit or ideograph of a name, white on the accent
 * color of a theme.
 */
export function createIcon(name: string, theme: ThemeName): string {
  const character = LETTER_OR_DIGIT.exec(name)?.[0].toUpperCase() ?? ''
  const color = ACCENT_COLOR.exec(themes[theme])?.[1] ?? '#000'
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">\n' +
    `<rect width="32" height="32" fill="${color}"/>\n` +
    '<text x="16" y="24.5" font-family="Noto Serif CJK SC, Songti SC, SimSun, serif" font-size="24" font-weight="900" ' +
    `text-anchor="middle" fill="#fff">${xmlText(character)}</text>\n</svg>\n`
  )
}
