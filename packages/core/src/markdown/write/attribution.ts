import type { Article, BylinePlacement } from '../../model/issue.js'
import { findDateline, findInText, marksOf, ordersOf, writeByline, writeDateline } from './bylines.js'
import type { Mark } from './phrasing.js'

/** The dateline and the bylines of an article as written: tags in its text, or lines above and below it. */
export interface Attribution {
  above: string[]
  /** Tags in the text, by the index of the block. */
  marks: Map<number, Mark[]>
  below: string[]
}

/** Returns the dateline and the bylines where they were printed. Inline ones that are not in the text go above it. */
export function attributionOf({ dateline, bylines, body }: Article): Attribution {
  const paragraphs = body.flatMap((block, at) => (block.type === 'paragraph' ? [{ at, text: block.children }] : []))
  const texts = paragraphs.map(({ text }) => text)
  const opening = dateline && texts[0] ? findDateline(dateline, texts[0]) : null
  const found = findInText(bylines, texts, opening ? { ...opening, start: opening.end } : undefined)
  const inText = new Set(found.map(({ byline }) => byline))
  const apart = [...bylines.keys()].filter((at) => !inText.has(at))
  const head = apart.filter((at) => bylines[at]!.placement !== 'tail')
  const tail = apart.filter((at) => bylines[at]!.placement === 'tail')
  const orders = ordersOf([...head, ...found.map(({ byline }) => byline), ...tail])
  const written = (at: number, usual: BylinePlacement): string => writeByline(bylines[at]!, usual, orders[at])
  const above = head.map((at) => written(at, 'head'))
  const below = tail.map((at) => written(at, body.length ? 'tail' : 'head'))
  const marks = new Map<number, Mark[]>()
  for (const [text, here] of marksOf(found, bylines, orders)) marks.set(paragraphs[text]!.at, here)
  if (opening) {
    const first = paragraphs[0]!.at
    marks.set(first, [{ ...opening, written: writeDateline(dateline!, 'inline') }, ...(marks.get(first) ?? [])])
  } else if (dateline) (dateline.placement === 'tail' ? below : above).push(writeDateline(dateline, 'tail'))
  return { above, marks, below }
}
