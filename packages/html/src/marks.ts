import type { Article, Block, Paragraph, Phrasing } from '@banmian/core'
import type { BylineMark, DatelineMark, MarkedParagraph } from './nodes.js'
import { isBlank } from './syntax.js'

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
  if (places.length === 0) return body
  const byBlock = grouped(places, ({ block }) => block)
  return body.map((block, index) => {
    const own = byBlock.get(index)
    return own === undefined || block.type !== 'paragraph' ? block : marked(block, own)
  })
}

const after = ({ block, child, start, mark }: Place) => ({ block, child, start: start + mark.value.length })

function openingPlace(body: readonly Block[], mark: DatelineMark): Place | null {
  for (const [block, node] of body.entries()) {
    const opening = node.type === 'paragraph' ? node.children[0] : undefined
    if (opening?.type !== 'text') continue
    const start = opening.value.slice(0, LEAD + mark.value.length).indexOf(mark.value)
    if (start >= 0 && BEFORE.test(opening.value.slice(0, start))) return { block, child: 0, start, mark }
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

function marked({ children }: Paragraph, places: readonly Place[]): MarkedParagraph {
  const byChild = grouped(places, ({ child }) => child)
  const written = children.flatMap((child, index): (Phrasing | Mark)[] => {
    const own = byChild.get(index)
    if (child.type !== 'text' || own === undefined) return [child]
    const parts: (Phrasing | Mark)[] = []
    let done = 0
    for (const { start, mark } of own) {
      if (start > done) parts.push({ type: 'text', value: child.value.slice(done, start) })
      parts.push(mark)
      done = start + mark.value.length
    }
    if (done < child.value.length) parts.push({ type: 'text', value: child.value.slice(done) })
    return parts
  })
  return { type: 'paragraph', children: written }
}

function grouped(places: readonly Place[], key: (place: Place) => number): Map<number, Place[]> {
  const groups = new Map<number, Place[]>()
  for (const place of places) {
    const group = groups.get(key(place))
    if (group) group.push(place)
    else groups.set(key(place), [place])
  }
  return groups
}
