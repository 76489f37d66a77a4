import type { Article } from '@banmian/core'
import { flattenRope } from '../caching/flatten-rope.js'
import type { IssueContext } from '../context/issue-context.js'
import type { RenderContext } from '../context/render-context.js'

/** The article before or after another one. */
export interface Neighbor {
  /** URL of its page, as the escaped value of an attribute. */
  href: string
  /** Its title as markup. */
  markup: string
}

/** Returns an article as a neighbor, or `null` when there is none or it has no page. */
export function neighborOf(article: Article | null, { context, nameOf }: IssueContext): Neighbor | null {
  if (article === null) return null
  const { markup, url } = nameOf(article)
  return url === null ? null : { href: context.syntax.attribute(url), markup }
}

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
    nav: `<nav class="turn" aria-label="${syntax.attribute(`${labels.previous} ${labels.next}`)}">\n`,
    previous: linkStart('prev', labels.previous),
    next: linkStart('next', labels.next),
  }
}

/** Writes the links to the previous and the next article, or `''` without either. */
export function writePrevNext(previous: Neighbor | null, next: Neighbor | null, markup: PrevNextMarkup): string {
  if (previous === null && next === null) return ''
  const previousLink =
    previous === null ? '' : `${markup.previous}${previous.href}" rel="prev">${previous.markup}</a></p>\n`
  const nextLink = next === null ? '' : `${markup.next}${next.href}" rel="next">${next.markup}</a></p>\n`
  return `${markup.nav}${previousLink}${nextLink}</nav>\n`
}
