import type { Byline, BylinePlacement, Dateline, Phrasing } from '../../model/issue.js'
import { writeCredits } from './credits.js'
import { escapeText, inLines, openTag, splitsCharacter } from './escape.js'
import type { Mark } from './phrasing.js'

/** Where the text of a byline stands in running text. */
export interface Found {
  /** Index of the byline. */
  byline: number
  /** Index of the text among those searched, and of the node in it. */
  text: number
  child: number
  start: number
  end: number
}

/** A place in running text that a search begins at. */
export type Cursor = Pick<Found, 'text' | 'child' | 'start'>

/** Searches that may fail; more of them would make time grow faster than the text. */
const FAILURES = 8

/** Finds the bylines that are part of running text, one after the other; those that are not there are left out. */
export function findInText(
  bylines: readonly Byline[],
  texts: readonly (readonly Phrasing[])[],
  after: Cursor = { text: 0, child: 0, start: 0 },
): Found[] {
  const found: Found[] = []
  let cursor = after
  let failures = 0
  bylines.forEach(({ text, placement }, byline) => {
    if (placement !== 'inline' || text === '' || failures >= FAILURES) return
    const place = search(text, texts, cursor)
    if (!place) {
      failures++
      return
    }
    found.push({ byline, ...place, end: place.start + text.length })
    cursor = { ...place, start: place.start + text.length }
  })
  return found
}

function search(text: string, texts: readonly (readonly Phrasing[])[], from: Cursor): Cursor | null {
  for (let at = from.text; at < texts.length; at++) {
    const nodes = texts[at]!
    for (let child = at === from.text ? from.child : 0; child < nodes.length; child++) {
      const value = markable(nodes, child)
      const start = value?.indexOf(text, at === from.text && child === from.child ? from.start : 0) ?? -1
      if (start >= 0 && standsIn(nodes, value!, text, start)) return { text: at, child, start }
    }
  }
  return null
}

/** The value of a text node that tags can be put into: one that needs no tags to be told from its neighbour. */
function markable(nodes: readonly Phrasing[], child: number): string | null {
  const node = nodes[child]!
  return node.type === 'text' && nodes[child - 1]?.type !== 'text' ? node.value : null
}

/** Whether a text is all there is: then its tags would make a line of their own out of it. */
const isWhole = (nodes: readonly Phrasing[], text: string): boolean =>
  nodes.length === 1 && nodes[0]?.type === 'text' && nodes[0].value.length === text.length

/** Whether tags can be put around a stretch of a text that begins there. */
const standsIn = (nodes: readonly Phrasing[], value: string, text: string, start: number): boolean =>
  !isWhole(nodes, text) && !splitsCharacter(value, start) && !splitsCharacter(value, start + text.length)

/** Far enough to look for a dateline into the text that it opens. */
const OPENING = 200

/** Finds the dateline that opens a text. */
export function findDateline({ text, placement }: Dateline, nodes: readonly Phrasing[]): Omit<Found, 'byline'> | null {
  const child = nodes.findIndex(({ type }) => type === 'text')
  const value = child < 0 ? null : markable(nodes, child)
  if (placement !== 'inline' || text === '' || value === null) return null
  const start = value.slice(0, OPENING + text.length).indexOf(text)
  return start < 0 || !standsIn(nodes, value, text, start) ? null : { text: 0, child, start, end: start + text.length }
}

/** What tells the order of bylines where it is not the order in which they are written. */
export function ordersOf(written: readonly number[]): (number | undefined)[] {
  const orders: (number | undefined)[] = []
  const moved = written.some((byline, at) => byline !== at)
  for (const byline of written) orders[byline] = moved ? byline : undefined
  return orders
}

/** A byline between tags; the placement is said where it is not the one that its place tells. */
export const writeByline = (byline: Byline, usual: BylinePlacement, order: number | undefined): string =>
  `${openTag('byline', {
    placement: byline.placement === usual ? undefined : byline.placement,
    order: order === undefined ? undefined : String(order),
  })}${writeCredits(byline)}</byline>`

/** A dateline between tags; the placement is said where it is not the one that its place tells. */
export const writeDateline = ({ text, placement, agency, place, date }: Dateline, usual: string): string =>
  `${openTag('dateline', {
    placement: placement === usual ? undefined : placement,
    agency: agency ?? undefined,
    place: place ?? undefined,
    date: date ?? undefined,
  })}${escapeText(text, inLines)}</dateline>`

/** The tags to be put into the texts that were searched, by the index of the text. */
export function marksOf(
  found: readonly Found[],
  bylines: readonly Byline[],
  orders: readonly (number | undefined)[],
): Map<number, Mark[]> {
  const marks = new Map<number, Mark[]>()
  for (const { byline, text, child, start, end } of found) {
    const mark = { child, start, end, written: writeByline(bylines[byline]!, 'inline', orders[byline]) }
    const here = marks.get(text)
    if (here) here.push(mark)
    else marks.set(text, [mark])
  }
  return marks
}
