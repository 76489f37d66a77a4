import { type Headline, isBlank } from '@banmian/core'
import type { Syntax } from '../markup/syntax.js'

/** Tags by heading level, built once. */
const LEVELS = [0, 1, 2, 3, 4, 5, 6]
const START_TAGS = /* @__PURE__ */ LEVELS.map((level) => `<h${level} class="headline">`)
const END_TAGS = /* @__PURE__ */ LEVELS.map((level) => `</h${level}>\n`)

/**
 * Writes the lines of a headline in printed order, several lines as an `hgroup`. The heading is
 * the main headline, or else the kicker or the deck. Returns `''` when there is no line.
 */
export function writeHeadline(headline: Headline, level: number, syntax: Syntax, href: string | null): string {
  const kicker = isBlank(headline.kicker) ? null : headline.kicker
  const main = isBlank(headline.main) ? null : headline.main
  const deck = isBlank(headline.deck) ? null : headline.deck
  const heading = main ?? kicker ?? deck
  if (heading === null) return ''
  const text = syntax.text(heading)
  const content = href === null ? text : `<a href="${syntax.attribute(href)}">${text}</a>`
  const title = START_TAGS[level] + content + END_TAGS[level]
  const before = kicker === null || main === null ? '' : `<p class="kicker">${syntax.text(kicker)}</p>\n`
  const after = deck === null || (main ?? kicker) === null ? '' : `<p class="deck">${syntax.text(deck)}</p>\n`
  return before === '' && after === '' ? title : `<hgroup>\n${before}${title}${after}</hgroup>\n`
}
