import { canPair, commonMarkFlanking, runLength } from '../../inline/delimiter-runs.js'
import type { Phrasing } from '../../model/issue.js'

/** A run of `*`, `_` or `~` that may open or close emphasis. */
export interface Run {
  type: 'run'
  mark: '*' | '_' | '~'
  /** Number of its characters that are still unpaired. */
  count: number
  /** Number of its characters. */
  length: number
  opens: boolean
  closes: boolean
  /** Offset in the text of the block. */
  at: number
}

/** A text node that does not merge with adjacent text. */
interface OwnText {
  type: 'ownText'
  value: string
}

/** A bracket that may open a link or a picture. */
interface Bracket {
  type: 'bracket'
  image: boolean
  at: number
}

/** A part of running text before emphasis is paired. */
export type Item = Phrasing | OwnText | Run | Bracket

/** Returns the run at an offset of a text. */
export function runAt(text: string, at: number): Run {
  const length = runLength(text, at)
  const flanking = commonMarkFlanking(text, at, at + length)
  return { type: 'run', mark: text[at] as Run['mark'], count: length, length, ...flanking, at }
}

/** Callbacks of {@link pairRuns}. */
export interface Pairing {
  /** Returns the node for a pair of runs and the nodes between them. */
  wrap: (type: 'emphasis' | 'strong' | 'delete', children: Phrasing[], at: number) => Phrasing
  /** Called with each run that stays unpaired. */
  lost: (run: Run) => void
  /** Called for each comparison, so that a test can count them. */
  step: () => void
}

/** Pairs runs by the rules of CommonMark, and `~~` by those of GFM, in linear time. */
export function pairRuns(items: readonly Item[], { wrap, lost, step }: Pairing): Phrasing[] {
  const out: Item[] = []
  const openers: { run: Run; index: number }[] = []
  /** For each kind of closer, the height of the stack below which no opener matches it. */
  const floors = new Map<string, number>()
  for (const item of items) {
    if (item.type !== 'run') {
      out.push(item)
      continue
    }
    const run = { ...item }
    const kind = `${run.mark}${run.opens}${run.mark === '~' ? run.length === 2 : run.length % 3}`
    while (run.closes && run.count > 0) {
      let height = openers.length - 1
      const floor = floors.get(kind) ?? 0
      while (height >= floor && !fits(openers[height]!.run, run)) {
        step()
        height--
      }
      if (height < floor) {
        floors.set(kind, openers.length)
        break
      }
      const { run: opener, index } = openers[height]!
      const used = opener.count > 1 && run.count > 1 ? 2 : 1
      const children = nodesOf(out.splice(index + 1), lost)
      opener.count -= used
      run.count -= used
      openers.length = opener.count === 0 ? height : height + 1
      if (opener.count === 0) out.pop()
      for (const [other, floor] of floors) if (floor > openers.length) floors.set(other, openers.length)
      const type = opener.mark === '~' ? 'delete' : used === 2 ? 'strong' : 'emphasis'
      out.push(wrap(type, children, opener.at))
    }
    if (run.count === 0) continue
    if (run.opens) openers.push({ run, index: out.length })
    out.push(run)
  }
  return nodesOf(out, lost)
}

function fits(opener: Run, closer: Run): boolean {
  if (opener.mark !== closer.mark) return false
  return closer.mark === '~' ? opener.length === 2 && closer.length === 2 : canPair(opener, closer)
}

/** Returns items as nodes. Unpaired delimiters are text, and adjacent texts merge. */
function nodesOf(items: readonly Item[], lost: Pairing['lost']): Phrasing[] {
  const nodes: Phrasing[] = []
  let open: { type: 'text'; value: string } | null = null
  for (const item of items) {
    if (item.type === 'run') lost(item)
    const value = plainOf(item)
    if (value !== null) {
      if (value === '') continue
      if (open) open.value += value
      else {
        open = { type: 'text', value }
        nodes.push(open)
      }
      continue
    }
    open = null
    if (item.type === 'ownText') nodes.push({ type: 'text', value: item.value })
    else if (item.type !== 'run' && item.type !== 'bracket') nodes.push(item)
  }
  return nodes
}

function plainOf(item: Item): string | null {
  if (item.type === 'text') return item.value
  if (item.type === 'run') return item.mark.repeat(item.count)
  if (item.type === 'bracket') return item.image ? '![' : '['
  return null
}
