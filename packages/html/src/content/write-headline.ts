import { type Headline, isBlank } from '@banmian/core'
import type { Syntax } from '../markup/syntax.js'

const LEVELS = [0, 1, 2, 3, 4, 5, 6]
const OPEN = /* @__PURE__ */ LEVELS.map((level) => `<h${level} class="headline">`)
const CLOSE = /* @__PURE__ */ LEVELS.map((level) => `</h${level}>\n`)

/**
 * The lines of a headline as one `hgroup`, in printed order; the headline proper is the heading, else the kicker or the deck.
 * `''` when there is no line.
 */
export function writeHeadline(
  { kicker, main, deck }: Headline,
  level: number,
  syntax: Syntax,
  href: string | null,
): string {
  const above = isBlank(kicker) ? null : kicker
  const below = isBlank(deck) ? null : deck
  const proper = isBlank(main) ? null : main
  const heading = proper ?? above ?? below
  if (heading === null) return ''
  const text = syntax.text(heading)
  const linked = href === null ? text : `<a href="${syntax.attribute(href)}">${text}</a>`
  const title = OPEN[level] + linked + CLOSE[level]
  const before = above === null || proper === null ? '' : `<p class="kicker">${syntax.text(above)}</p>\n`
  const after = below === null || (proper ?? above) === null ? '' : `<p class="deck">${syntax.text(below)}</p>\n`
  return before === '' && after === '' ? title : `<hgroup>\n${before}${title}${after}</hgroup>\n`
}
