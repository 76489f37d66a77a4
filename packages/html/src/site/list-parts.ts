import type { SiteContext } from '../context/render-context.js'
import type { SiteFile } from '../files/site-file.js'
import type { Labels } from '../labels/labels.js'
import { type ListContext, listPage, type Paper } from './list-page.js'

/** A list that may be too long for one page. */
export interface LongList {
  /** Path of its first page. The second one is `…-part-2.html`. */
  path: string
  titleOf: (labels: Labels) => string
}

/** Number of parts before and after the current one to which a page links. */
const LINKED_PARTS = 5

/** Divides items into parts of at most a number of items. There is at least one part. */
export function inParts<T>(items: readonly T[], size: number): (readonly T[])[] {
  const parts: (readonly T[])[] = [items.slice(0, size)]
  for (let start = size; start < items.length; start += size) parts.push(items.slice(start, start + size))
  return parts
}

/** Yields a page for each part of a list, with links to the other parts. */
export function* pagesOf<T>(
  list: LongList,
  parts: readonly (readonly T[])[],
  write: (part: readonly T[], context: ListContext) => string,
  paper: Paper,
  siteAt: (path: string) => SiteContext,
): Generator<SiteFile, void, undefined> {
  for (const [index, part] of parts.entries())
    yield listPage(
      paper,
      siteAt(pathOfPart(list, index)),
      (labels) => list.titleOf(labels) + (index === 0 ? '' : ` ${index + 1}`),
      (context) => write(part, context) + writePartLinks(list, parts.length, index, context),
    )
}

const pathOfPart = ({ path }: LongList, index: number): string =>
  index === 0 ? path : path.replace(/\.html$/, `-part-${index + 1}.html`)

/**
 * Writes the numbers of the first part, the last part and those near the current one. Links to all
 * parts would let the site grow faster than the list.
 */
function writePartLinks(list: LongList, count: number, current: number, { syntax, labels, to }: ListContext): string {
  if (count === 1) return ''
  const { element } = syntax
  const from = Math.max(0, current - LINKED_PARTS)
  const end = Math.min(count, current + LINKED_PARTS + 1)
  const near = Array.from({ length: end - from }, (_, index) => from + index)
  const items = [...new Set([0, ...near, count - 1])].map((index) => {
    const number = String(index + 1)
    const content =
      index === current
        ? element('span', number, { 'aria-current': 'page' })
        : element('a', number, { href: to(pathOfPart(list, index)) })
    return element('li', content)
  })
  const numbers = element('ol', `\n${items.join('\n')}\n`)
  return `${element('nav', `\n${numbers}\n`, { class: 'parts', 'aria-label': list.titleOf(labels) })}\n`
}
