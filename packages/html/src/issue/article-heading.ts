import { type Article, isBlank } from '@banmian/core'
import type { ArticleName } from '../context/issue-context.js'
import type { RenderContext } from '../context/render-context.js'

/** Writes the rubric of an article, linked to its list, if there is one. */
export function writeRubric(article: Article, { syntax, site, to, withinArticle }: RenderContext): string {
  const { rubric } = article
  if (rubric === null || isBlank(rubric)) return ''
  const { element, text } = syntax
  const path = site?.rubricPath(rubric) ?? null
  const name = withinArticle(article, () => text(rubric))
  return `${element('p', path === null ? name : element('a', name, { href: to(path) }), { class: 'rubric' })}\n`
}

/**
 * Writes a hidden heading for an article without a headline, for readers who navigate by headings.
 */
export function writeHiddenHeading(
  { headline }: Article,
  name: ArticleName,
  level: number,
  { syntax }: RenderContext,
): string {
  const { kicker, main, deck } = headline
  if (!isBlank(main) || !isBlank(kicker) || !isBlank(deck)) return ''
  return `${syntax.element(`h${level}`, name.markup, { class: 'unseen' })}\n`
}
