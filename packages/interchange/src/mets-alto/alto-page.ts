import type { Issue, LayoutRole, Source, TraceEntry } from '@banmian/core'
import { type LinePiece, linePieces } from './line-pieces.js'
import type { PrintedPart } from './printed-part.js'

/** A block of a page: lines that follow one another in one part of the issue and one block. */
export interface AltoBlock {
  id: string
  part: PrintedPart | null
  role: LayoutRole | null
  /** Edges of all its lines: left, top, right, bottom. */
  box: readonly [number, number, number, number]
  lines: LinePiece[]
}

/** A page with its blocks. */
export interface AltoPage {
  /** Number of its source, from 0. */
  index: number
  width: number
  height: number
  /** Position of the page in the issue. */
  page: number
  blocks: AltoBlock[]
}

/** Returns a source that has a layout as a page with blocks, or `null` for any other. */
export function altoPage(source: Source, index: number, trace: readonly TraceEntry[], issue: Issue): AltoPage | null {
  const { layout } = source
  if (!layout) return null
  const pieces = linePieces(source, trace, issue)
  const blocks: AltoBlock[] = []
  for (const piece of pieces) {
    const last = blocks.at(-1)
    if (last && continues(last, piece)) {
      last.lines.push(piece)
      last.box = around(last.box, piece.box)
    } else {
      const id = `P${index + 1}_TB${blocks.length + 1}`
      blocks.push({ id, part: piece.part, role: piece.line.role ?? null, box: piece.box, lines: [piece] })
    }
  }
  return { index, width: layout.width, height: layout.height, page: pageOf(pieces, index), blocks }
}

function continues({ part, lines }: AltoBlock, piece: LinePiece): boolean {
  const { line } = lines.at(-1)!
  return part?.key === piece.part?.key && line.block === piece.line.block && line.role === piece.line.role
}

const around = (one: AltoBlock['box'], other: AltoBlock['box']): AltoBlock['box'] => [
  Math.min(one[0], other[0]),
  Math.min(one[1], other[1]),
  Math.max(one[2], other[2]),
  Math.max(one[3], other[3]),
]

/**
 * Returns the page that most lines are on: articles that go on elsewhere are on the page where
 * they began.
 */
function pageOf(pieces: readonly LinePiece[], index: number): number {
  const counts = new Map<number, number>()
  for (const { part } of pieces) if (part) counts.set(part.page, (counts.get(part.page) ?? 0) + 1)
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || a - b)
  return most?.[0] ?? index
}
