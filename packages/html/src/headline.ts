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
  const lines = [
    { part: 'kicker', text: kicker },
    { part: 'main', text: main },
    { part: 'deck', text: deck },
  ].flatMap(({ part, text }) => (text === null || isBlank(text) ? [] : [{ part, text }]))
  const heading = lines.find((line) => line.part === 'main') ?? lines[0]
  if (heading === undefined) return ''
  const written = lines.map((line) => {
    const text = syntax.text(line.text)
    if (line !== heading) return syntax.element('p', text, { class: line.part })
    return syntax.element(`h${level}`, href === null ? text : syntax.element('a', text, { href }), {
      class: 'headline',
    })
  })
  return written.length === 1 ? `${written[0]}\n` : `${syntax.element('hgroup', `\n${written.join('\n')}\n`)}\n`
}
