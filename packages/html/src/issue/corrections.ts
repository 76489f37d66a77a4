import { type Article, type Issue, isBlank } from '@banmian/core'
import { localDay } from '@banmian/core/arguments'
import type { RenderContext } from '../context/render-context.js'
import { dayName } from '../labels/titles.js'
import { correctionsOf, timeOf } from '../options/corrections.js'

/**
 * Writes the notes about the corrections of an article, each with its day in the time zone of the
 * newspaper; `''` for none.
 */
export function writeCorrections(article: Article, { publication }: Issue, context: RenderContext): string {
  const { labels, options, syntax, withinArticle, beginArticle } = context
  const notes = correctionsOf(article, options).filter(({ note }) => !isBlank(note))
  if (notes.length === 0) return ''
  return withinArticle(article, () => {
    const { text } = beginArticle(article, 1)
    let content = ''
    for (const correction of notes) {
      const datetime = timeOf(correction)
      const day = localDay(datetime, publication, options.timeZone ?? null)
      const label = text(labels.correction(dayName(day, labels) ?? day))
      content += `<p class="date">${syntax.element('time', label, { datetime })}</p>\n<p>${text(correction.note ?? '')}</p>\n`
    }
    return `<aside class="corrections">\n${content}</aside>\n`
  })
}
