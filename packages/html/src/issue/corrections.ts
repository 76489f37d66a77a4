import { type Article, isBlank } from '@banmian/core'
import type { RenderContext } from '../context/render-context.js'
import { dayName } from '../labels/titles.js'
import { correctionsOf, timeOf } from '../options/corrections.js'

/** Length of a day as `YYYY-MM-DD`. */
const DAY_LENGTH = 10

/** Writes the notes about the corrections of an article, each with its day; `''` for none. */
export function writeCorrections(article: Article, context: RenderContext): string {
  const { labels, options, syntax, withinArticle, beginArticle } = context
  const notes = correctionsOf(article, options).filter(({ note }) => !isBlank(note))
  if (notes.length === 0) return ''
  return withinArticle(article, () => {
    const { text } = beginArticle(article, 1)
    let content = ''
    for (const correction of notes) {
      const datetime = timeOf(correction)
      const day = datetime.slice(0, DAY_LENGTH)
      const label = text(labels.correction(dayName(day, labels) ?? day))
      content += `<p class="date">${syntax.element('time', label, { datetime })}</p>\n<p>${text(correction.note ?? '')}</p>\n`
    }
    return `<aside class="corrections">\n${content}</aside>\n`
  })
}
