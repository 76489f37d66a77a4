import type { Headline } from '@banmian/core'
import { isBlank, type Syntax } from './syntax.js'

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
  const title = syntax.element(`h${level}`, href === null ? text : syntax.element('a', text, { href }), HEADLINE)
  const before = above === null || proper === null ? '' : `${syntax.element('p', syntax.text(above), KICKER)}\n`
  const after = below === null || (proper ?? above) === null ? '' : `${syntax.element('p', syntax.text(below), DECK)}\n`
  return before + after === '' ? `${title}\n` : `<hgroup>\n${before}${title}\n${after}</hgroup>\n`
}

const HEADLINE = { class: 'headline' }
const KICKER = { class: 'kicker' }
const DECK = { class: 'deck' }
