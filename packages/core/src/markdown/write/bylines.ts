import type { Byline, BylinePlacement, Dateline, Phrasing } from '../../model/issue.js'
import { writeCredits } from './credits.js'
import { escapeText, inLines, openTag, splitsCharacter } from './escape.js'
import type { Mark } from './phrasing.js'

/** The position of a byline's text in running text. */
export interface InlineByline {
  /** Index of the byline. */
  byline: number
  /** Index of the text among those searched. */
  text: number
  /** Index of the node in the text. */
  child: number
  start: number
  end: number
}

/** The position at which a search starts. */
export type Cursor = Pick<InlineByline, 'text' | 'child' | 'start'>

/** Maximum number of searches that may fail. More would take longer than linear time. */
const FAILURES = 8

/** Finds the bylines that are part of running text, in their order. Those that are not in the text are left out. */
export function findInText(
  bylines: readonly Byline[],
  texts: readonly (readonly Phrasing[])[],
  after: Cursor = { text: 0, child: 0, start: 0 },
): InlineByline[] {
  const found: InlineByline[] = []
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
      if (start >= 0 && canTag(nodes, value!, text, start)) return { text: at, child, start }
    }
  }
  return null
}

/** Returns the value of a text node that tags can be put into, or `null` when it is in tags to keep it from merging. */
function markable(nodes: readonly Phrasing[], child: number): string | null {
  const node = nodes[child]!
  return node.type === 'text' && nodes[child - 1]?.type !== 'text' ? node.value : null
}

/** Returns whether a text is the whole content. Its tags would then make it a field on a line of its own. */
const isWhole = (nodes: readonly Phrasing[], text: string): boolean =>
  nodes.length === 1 && nodes[0]?.type === 'text' && nodes[0].value.length === text.length

/** Returns whether tags can be put around the part of a text that starts at an offset. */
const canTag = (nodes: readonly Phrasing[], value: string, text: string, start: number): boolean =>
  !isWhole(nodes, text) && !splitsCharacter(value, start) && !splitsCharacter(value, start + text.length)

/** Number of characters in which the dateline is searched for. */
const OPENING = 200

/** Finds the dateline that opens a text. */
export function findDateline(
  { text, placement }: Dateline,
  nodes: readonly Phrasing[],
): Omit<InlineByline, 'byline'> | null {
  const child = nodes.findIndex(({ type }) => type === 'text')
  const value = child < 0 ? null : markable(nodes, child)
  if (placement !== 'inline' || text === '' || value === null) return null
  const start = value.slice(0, OPENING + text.length).indexOf(text)
  return start < 0 || !canTag(nodes, value, text, start) ? null : { text: 0, child, start, end: start + text.length }
}

/** Returns the number that records the order of each byline, or `undefined` where the order of the file is the same. */
export function ordersOf(written: readonly number[]): (number | undefined)[] {
  const orders: (number | undefined)[] = []
  const moved = written.some((byline, at) => byline !== at)
  for (const byline of written) orders[byline] = moved ? byline : undefined
  return orders
}

/** Returns a byline between tags. The placement is written only where it is not the usual one. */
export const writeByline = (byline: Byline, usual: BylinePlacement, order: number | undefined): string =>
  `${openTag('byline', {
    placement: byline.placement === usual ? undefined : byline.placement,
    order: order === undefined ? undefined : String(order),
  })}${writeCredits(byline)}</byline>`

/** Returns a dateline between tags. The placement is written only where it is not the usual one. */
export const writeDateline = ({ text, placement, agency, place, date }: Dateline, usual: string): string =>
  `${openTag('dateline', {
    placement: placement === usual ? undefined : placement,
    agency: agency ?? undefined,
    place: place ?? undefined,
    date: date ?? undefined,
  })}${escapeText(text, inLines)}</dateline>`

/** Returns the tags to put into the texts that were searched, by the index of the text. */
export function marksOf(
  found: readonly InlineByline[],
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
