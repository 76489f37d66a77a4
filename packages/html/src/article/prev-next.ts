import type { Article } from '@banmian/core'
import type { Edition } from '../issue/create-issue-context.js'
import { inOnePiece } from '../caching/flatten-rope.js'
import type { Setting } from '../context/create-render-context.js'

/** An article before or after another: its page as the value of an attribute, and its name as markup. */
interface Neighbour {
  href: string
  markup: string
}

/** The neighbour that an article is; `null` where there is none, or none with a page. */
export function neighbour(article: Article | null, { setting, nameOf }: Edition): Neighbour | null {
  if (article === null) return null
  const { markup, url } = nameOf(article)
  return url === null ? null : { href: setting.syntax.attribute(url), markup }
}

/** What links to neighbours open with, up to the URL. */
export interface TurnLabels {
  nav: string
  previous: string
  next: string
}

/** The openings of links to neighbours, which pages of a setting share. */
export function turnLabels({ syntax, labels }: Setting): TurnLabels {
  const opened = (rel: 'prev' | 'next', word: string) => inOnePiece(`<p class="${rel}">${syntax.text(word)}\n<a href="`)
  return {
    nav: `<nav class="turn" aria-label="${syntax.attribute(`${labels.previous} ${labels.next}`)}">\n`,
    previous: opened('prev', labels.previous),
    next: opened('next', labels.next),
  }
}

/** Links to the article before and the article after; `''` without either. */
export function writeTurn(previous: Neighbour | null, next: Neighbour | null, labels: TurnLabels): string {
  if (previous === null && next === null) return ''
  const before = previous === null ? '' : `${labels.previous}${previous.href}" rel="prev">${previous.markup}</a></p>\n`
  const after = next === null ? '' : `${labels.next}${next.href}" rel="next">${next.markup}</a></p>\n`
  return `${labels.nav}${before}${after}</nav>\n`
}
