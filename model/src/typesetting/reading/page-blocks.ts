import type { Random } from '../../random.js'
import type { PageElement } from '../page/page-elements.js'
import type { Box, TypesetBlock } from '../page/typeset-page.js'
import type { ElementLine } from './match-runs.js'

/** A block, and where the page has it. */
interface PlacedBlock {
  block: TypesetBlock
  section: number
  column: number
  box: Box
}

/** Ways in which tools order the blocks of a page, with their shares. */
const ORDERS = [
  { name: 'reading', share: 0.58 },
  { name: 'columns', share: 0.1 },
  { name: 'rows', share: 0.08 },
  { name: 'shuffled', share: 0.1 },
  { name: 'late-heads', share: 0.14 },
] as const

/** The name of an order of blocks. */
export type ToolOrder = (typeof ORDERS)[number]['name']

/** Returns how a tool orders the blocks of a page. */
export function drawOrder(random: Random): ToolOrder {
  let rest = random.next()
  for (const { name, share } of ORDERS) {
    if (rest < share) return name
    rest -= share
  }
  return 'reading'
}

/**
 * Groups the lines of a page, in reading order, into blocks, and puts these in the order of a tool.
 * A block is the part of an element that is in one column, or the paragraphs that follow each other
 * in one.
 */
export function blocksOf(
  lines: readonly ElementLine[],
  elements: readonly PageElement[],
  unit: 'paragraph' | 'column',
  order: ToolOrder,
  random: Random,
): TypesetBlock[] {
  const placed: PlacedBlock[] = []
  let last: { id: number; element: PageElement } | null = null
  for (const { element: fitted, column, line } of lines) {
    const element = elements[fitted.id]!
    const { article, role, part, paragraph } = element
    const printed = paragraph === undefined ? line : { ...line, paragraph }
    const before = placed.at(-1)
    const isInBlock =
      before !== undefined &&
      last !== null &&
      before.section === fitted.section &&
      before.column === column &&
      (last.id === fitted.id ||
        (unit === 'column' && isText(last.element) && isText(element) && last.element.article === article))
    if (isInBlock) {
      before.block.lines.push(printed)
      before.box = around(before.box, line.box)
    } else {
      const block: TypesetBlock = { article, role, ...(part ? { part } : {}), order: placed.length, lines: [printed] }
      placed.push({ block, section: fitted.section, column, box: line.box })
    }
    last = { id: fitted.id, element }
  }
  return ordered(placed, order, random).map(({ block }) => block)
}

const isText = ({ role, part }: PageElement): boolean => role === 'body' && part === undefined

const around = (a: Box, b: Box): Box => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
]

function ordered(blocks: readonly PlacedBlock[], order: ToolOrder, random: Random): PlacedBlock[] {
  const narrowest = Math.min(...blocks.filter(({ block }) => isText(block)).map(({ box }) => box[2] - box[0]))
  if (order === 'columns') return sortedBy(blocks, ({ box }) => [Math.round(box[0] / Math.max(narrowest, 40)), box[1]])
  if (order === 'rows') return sortedBy(blocks, ({ box }) => [Math.round(box[1] / 40), box[0]])
  if (order === 'shuffled') {
    const sections = random.shuffle([...new Set(blocks.map(({ section }) => section))])
    return sections.flatMap((section) => blocks.filter((block) => block.section === section))
  }
  return order === 'late-heads' ? withLateHeads(blocks, random) : [...blocks]
}

function sortedBy(blocks: readonly PlacedBlock[], keyOf: (block: PlacedBlock) => [number, number]): PlacedBlock[] {
  return [...blocks].sort((a, b) => {
    const [left, right] = [keyOf(a), keyOf(b)]
    return left[0] - right[0] || left[1] - right[1]
  })
}

/** Moves the headlines of some articles after their bodies, and captions to the end of the page. */
function withLateHeads(blocks: readonly PlacedBlock[], random: Random): PlacedBlock[] {
  const articles = [...new Set(blocks.map(({ block }) => block.article))]
  const late = new Set(articles.filter((article) => article !== null && random.chance(0.3)))
  const hasLateCaptions = random.chance(0.5)
  const isHead = ({ role }: TypesetBlock): boolean => role === 'headline' || role === 'kicker' || role === 'deck'
  const result: PlacedBlock[] = []
  const captions: PlacedBlock[] = []
  let heads: PlacedBlock[] = []
  blocks.forEach((placed, at) => {
    const { block } = placed
    if (hasLateCaptions && block.role === 'caption') captions.push(placed)
    else if (isHead(block) && late.has(block.article)) heads.push(placed)
    else result.push(placed)
    const next = blocks[at + 1]
    if (!next || next.block.article !== block.article) {
      result.push(...heads)
      heads = []
    }
  })
  return [...result, ...captions]
}
