import { type Box, union } from './box.js'
import { isPicture, type PageBlock } from './page-block.js'

const FURNITURE: ReadonlySet<string> = new Set(['page-header', 'page-footer', 'page-number'])

/**
 * Returns the blocks of a page with its running lines at the top and at the bottom, where the
 * parser looks for them. Tools write them first, last or in between.
 */
export function inPrintOrder(blocks: readonly PageBlock[], height: number | null): PageBlock[] {
  const top: PageBlock[] = []
  const flow: PageBlock[] = []
  const bottom: PageBlock[] = []
  for (const block of blocks) {
    if (isPicture(block) || !FURNITURE.has(block.role)) flow.push(block)
    else if (isAtTop(block, height)) top.push(block)
    else bottom.push(block)
  }
  return [...top.sort(byPlace), ...flow, ...bottom.sort(byPlace)]
}

function isAtTop(block: PageBlock, height: number | null): boolean {
  const box = placeOf(block)
  if (!box || height === null) return block.role === 'page-header'
  return box[1] + box[3] < height
}

function byPlace(one: PageBlock, other: PageBlock): number {
  const [a, b] = [placeOf(one), placeOf(other)]
  return a && b ? a[1] - b[1] || a[0] - b[0] : 0
}

const placeOf = (block: PageBlock): Box | null =>
  isPicture(block) ? block.box : (block.box ?? union(block.lines.map(({ box }) => box)))
