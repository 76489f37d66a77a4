import { flattenRope } from '../caching/flatten-rope.js'
import type { ArticleName } from '../context/issue-context.js'
import type { RenderContext } from '../context/render-context.js'

/** The markup of the links to neighbors before their URLs, which pages of a context share. */
export interface PrevNextMarkup {
  nav: string
  previous: string
  next: string
}

/** Writes the markup of the links to neighbors before their URLs. */
export function writePrevNextMarkup({ syntax, labels }: RenderContext): PrevNextMarkup {
  const linkStart = (rel: 'prev' | 'next', label: string) =>
    flattenRope(`<p class="${rel}">${syntax.text(label)}\n<a href="`)
  return {
    nav: flattenRope(`<nav class="turn" aria-label="${syntax.attribute(`${labels.previous} ${labels.next}`)}">\n`),
    previous: linkStart('prev', labels.previous),
    next: linkStart('next', labels.next),
  }
}

/**
 * Writes the links to the articles before and after an article, or `''` when neither is known.
 *
 * @param previous - `null` for the first article, and for a page in a single file
 */
export function writePrevNext(previous: ArticleName | null, next: ArticleName | null, markup: PrevNextMarkup): string {
  if (previous === null && next === null) return ''
  const before = previous === null ? '' : `${markup.previous}${previous.href}" rel="prev">${previous.markup}</a></p>\n`
  const after = next === null ? '' : `${markup.next}${next.href}" rel="next">${next.markup}</a></p>\n`
  return `${markup.nav}${before}${after}</nav>\n`
}
