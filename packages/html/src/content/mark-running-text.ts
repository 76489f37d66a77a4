import { type Article, type Block, isBlank } from '@banmian/core'
import type { BylineMark, DatelineMark, MarkedParagraph } from './render-node.js'

type Mark = DatelineMark | BylineMark

/** A mark and where it stands: in which block, in which of its children, from which character on. */
interface Place {
  block: number
  child: number
  start: number
  mark: Mark
}

/** Blanks and brackets that may stand before a dateline, and how many. */
const BEFORE = /^[\s（(【〔「]*$/
const LEAD = 4
/** Credits that are looked for in vain before the others are left unmarked, so that the search stays linear. */
const MISSES = 3

/**
 * The body of an article in which the dateline and the credits that stand in running text are nodes of their own, so that they can be
 * written as what they are, where they are. No character is moved; the article stays as it is.
 */
export function withMarks({ body, dateline, bylines }: Article): readonly (Block | MarkedParagraph)[] {
  const places: Place[] = []
  if (dateline?.placement === 'inline' && !isBlank(dateline.text)) {
    const place = openingPlace(body, { type: 'dateline', value: dateline.text, date: dateline.date })
    if (place !== null) places.push(place)
  }
  let misses = 0
  let from = places[0] ? after(places[0]) : { block: 0, child: 0, start: 0 }
  for (const { text, placement, credits } of bylines) {
    if (placement !== 'inline' || isBlank(text) || misses === MISSES) continue
    const place = nextPlace(body, from, { type: 'byline', value: text, credits })
    if (place === null) misses++
    else {
      places.push(place)
      from = after(place)
    }
  }
  return places.length === 0 ? body : marked(body, places)
}

const after = ({ block, child, start, mark }: Place) => ({ block, child, start: start + mark.value.length })

function openingPlace(body: readonly Block[], mark: DatelineMark): Place | null {
  for (let block = 0; block < body.length; block++) {
    const node = body[block]
    const opening = node?.type === 'paragraph' ? node.children[0] : undefined
    if (opening?.type !== 'text') continue
    if (opening.value.startsWith(mark.value)) return { block, child: 0, start: 0, mark }
    const start = opening.value.slice(0, LEAD + mark.value.length).indexOf(mark.value)
    if (start > 0 && BEFORE.test(opening.value.slice(0, start))) return { block, child: 0, start, mark }
  }
  return null
}

function nextPlace(body: readonly Block[], from: Omit<Place, 'mark'>, mark: BylineMark): Place | null {
  for (let block = from.block; block < body.length; block++) {
    const node = body[block]
    if (node?.type !== 'paragraph') continue
    for (let child = block === from.block ? from.child : 0; child < node.children.length; child++) {
      const text = node.children[child]
      if (text?.type !== 'text') continue
      const first = block === from.block && child === from.child ? from.start : 0
      const start = text.value.indexOf(mark.value, first)
      if (start >= 0) return { block, child, start, mark }
    }
  }
  return null
}

/** The blocks with the marks in their text; places are in order. */
function marked(body: readonly Block[], places: readonly Place[]): (Block | MarkedParagraph)[] {
  const blocks: (Block | MarkedParagraph)[] = body.slice()
  let next = 0
  while (next < places.length) {
    const { block } = places[next]!
    const node = body[block]
    const children: MarkedParagraph['children'] = []
    const printed = node?.type === 'paragraph' ? node.children : []
    for (let index = 0; index < printed.length; index++) {
      const child = printed[index]!
      const first = next
      while (places[next]?.block === block && places[next]?.child === index) next++
      if (first === next || child.type !== 'text') children.push(child)
      else divide(child.value, places, first, next, children)
    }
    blocks[block] = { type: 'paragraph', children }
  }
  return blocks
}

/** Adds a text around the marks in it. */
function divide(
  value: string,
  places: readonly Place[],
  first: number,
  end: number,
  parts: MarkedParagraph['children'],
): void {
  let done = 0
  for (let index = first; index < end; index++) {
    const { start, mark } = places[index]!
    if (start > done) parts.push({ type: 'text', value: value.slice(done, start) })
    parts.push(mark)
    done = start + mark.value.length
  }
  if (done < value.length) parts.push({ type: 'text', value: value.slice(done) })
}
