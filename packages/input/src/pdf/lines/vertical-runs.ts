import { isWide } from '../../page/wide.js'
import { type LinkedText, LinkedTextJoiner } from '../links/linked-text.js'
import { fromFrame, type PageExtent } from './frame.js'
import { extentOf, firstCharacter, lastCharacter, leastSpace, type Run } from './run.js'

/** Widest run that may be one place in a vertical line, in sizes: a character, or two digits. */
const CELL = 1.5
/** Largest distance of the centers of two places of a vertical line, in sizes. */
const SHIFT = 0.42
/** Largest overlap and largest gap of two places of a vertical line, in sizes. */
const OVERLAP = 0.6
const GAP = 1.6
/** Largest ratio of the sizes of two places of a vertical line. */
const RATIO = 1.9
/** Fewest places that make a vertical line on a page of horizontal ones. */
const FEWEST = 3
/** Share of the characters in vertical lines from which a page is vertical. */
const MOST = 0.5

/** A run that may be part of a vertical line, on the page. */
interface Cell {
  run: Run
  center: number
  top: number
  bottom: number
  isWide: boolean
}

/**
 * Joins characters that are set one below the other to vertical lines. Programs that have no
 * vertical fonts place each character, and turn letters that lie on their side.
 */
export function withVerticalRuns(runs: readonly Run[], page: PageExtent): Run[] {
  const chains = chainsOf(runs, page)
  let vertical = 0
  let all = 0
  for (const chain of chains) {
    const count = chain.reduce((sum, { run }) => sum + run.count, 0)
    all += count
    if (isLine(chain)) vertical += count
  }
  if (vertical === 0) return [...runs]
  const isVerticalPage = vertical > MOST * all
  return chains.flatMap((chain) =>
    isLine(chain) || (isVerticalPage && chain.every(isCell)) ? [joined(chain, page)] : chain.map(({ run }) => run),
  )
}

const isCell = ({ run }: Cell): boolean => run.direction === 'down' || run.end - run.start <= CELL * run.size

function isLine(chain: readonly Cell[]): boolean {
  return chain.length >= FEWEST && chain.filter((cell) => cell.isWide).length * 2 >= chain.length
}

/** Divides runs into chains of places one below the other, in the order of the page. */
function chainsOf(runs: readonly Run[], page: PageExtent): Cell[][] {
  const chains: Cell[][] = []
  let last: Cell | null = null
  for (const run of runs) {
    const cell = cellOf(run, page)
    if (last && isCell(last) && isCell(cell) && isBelow(last, cell)) chains.at(-1)!.push(cell)
    else chains.push([cell])
    last = cell
  }
  return chains
}

function cellOf(run: Run, page: PageExtent): Cell {
  const [over, under] = extentOf(run)
  const box = fromFrame([run.start, over, run.end, under], run.direction, page)
  return {
    run,
    center: (box[0] + box[2]) / 2,
    top: box[1],
    bottom: box[3],
    isWide: isWide(firstCharacter(run.text)),
  }
}

function isBelow(above: Cell, below: Cell): boolean {
  const [smaller, size] = [Math.min(above.run.size, below.run.size), Math.max(above.run.size, below.run.size)]
  const gap = below.top - above.bottom
  return (
    above.run.isHidden === below.run.isHidden &&
    size <= RATIO * smaller &&
    Math.abs(above.center - below.center) <= SHIFT * size &&
    gap >= -OVERLAP * size &&
    gap <= GAP * size
  )
}

function joined(chain: readonly Cell[], page: PageExtent): Run {
  const size = median(chain.map(({ run }) => run.size))
  const count = chain.reduce((sum, { run }) => sum + run.count, 0)
  const share = (has: (run: Run) => boolean): boolean =>
    chain.reduce((sum, { run }) => sum + (has(run) ? run.count : 0), 0) * 2 > count
  const center = median(chain.map((cell) => cell.center))
  return {
    direction: 'down',
    ...textOf(chain),
    space: chain[0]!.run.space,
    start: chain[0]!.top,
    end: chain.reduce((end, { bottom }) => Math.max(end, bottom), 0),
    base: page.width - center + 0.38 * size,
    size,
    isBold: share((run) => run.isBold),
    isItalic: share((run) => run.isItalic),
    isHidden: chain[0]!.run.isHidden,
    count,
    wide: 1,
    order: chain[0]!.run.order,
  }
}

function textOf(chain: readonly Cell[]): LinkedText {
  const joiner = new LinkedTextJoiner()
  joiner.add('', chain[0]!.run)
  for (let at = 1; at < chain.length; at++) {
    const { run, top } = chain[at]!
    const gap = (top - chain[at - 1]!.bottom) / run.size
    const least = leastSpace(lastCharacter(joiner.text), firstCharacter(run.text)) + 0.1
    joiner.add(run.space === '' ? (gap > least ? ' ' : '') : run.space, run)
  }
  return { text: joiner.text, links: joiner.links }
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!
