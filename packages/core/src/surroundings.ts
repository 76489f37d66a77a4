import type { Clue } from './classify.js'
import type { Line } from './scan.js'
import { indexSimilarity } from './similarity.js'

/** What stands round a line. */
export interface Surroundings {
  /** The nearest line before it that is text of an article, past a photo between; -1 at the top. */
  before: number
  /** That line ends an article: a credit, or a paragraph with one. */
  closed: boolean
  /** That line breaks off in the middle of a sentence. */
  brokenOff: boolean
  /** How much a heading shares with the text that follows it up to the next heading, 0 to 1. */
  likeNext: number
  /** The same for the text before it. */
  likeBefore: number
  /** Which run of text of the page a heading shares most with. */
  bestLike: 'none' | 'next' | 'before' | 'other'
}

/** Looks round each line of a page. */
export function surroundingsOf(lines: readonly Line[], clues: readonly Clue[]): Surroundings[] {
  const blocks: string[][] = []
  const blockOf = new Int32Array(lines.length).fill(-1)
  lines.forEach((line, at) => {
    if (line.level) return
    if (at === 0 || lines[at - 1]!.level || isClosed(clues[at - 1])) blocks.push([])
    blocks.at(-1)!.push(line.text)
    blockOf[at] = blocks.length - 1
  })
  const similarity = indexSimilarity(blocks)
  const nextBlock = new Int32Array(lines.length).fill(-1)
  for (let at = lines.length - 2; at >= 0; at--)
    nextBlock[at] = lines[at + 1]!.level ? nextBlock[at + 1]! : blockOf[at + 1]!
  let before = -1
  let lastBlock = -1
  return lines.map((line, at) => {
    const clue = before < 0 ? undefined : clues[before]
    const best = line.level ? similarity.best(line.text) : -1
    const around = {
      before,
      closed: isClosed(clue),
      brokenOff: clue !== undefined && isBrokenOff(clue),
      likeNext: line.level && nextBlock[at]! >= 0 ? similarity.between(line.text, nextBlock[at]!) : 0,
      likeBefore: line.level && lastBlock >= 0 ? similarity.between(line.text, lastBlock) : 0,
      bestLike: (best < 0
        ? 'none'
        : best === nextBlock[at]
          ? 'next'
          : best === lastBlock
            ? 'before'
            : 'other') as Surroundings['bestLike'],
    }
    if (!isPhotoLine(clues, at)) before = at
    if (blockOf[at]! >= 0) lastBlock = blockOf[at]!
    return around
  })
}

/** Shorter lines that break off are labels or lists, not halves of a paragraph. */
const SHORTEST_HALF = 15

export const isBrokenOff = (clue: Clue): boolean =>
  !clue.heading && !clue.credit && clue.tailFrom < 0 && !clue.finished && clue.length >= SHORTEST_HALF

const isClosed = (clue: Clue | undefined): boolean =>
  clue !== undefined &&
  !clue.heading &&
  !clue.photoCredit &&
  (clue.credit !== null || clue.tailFrom >= 0 || clue.tailDateline)

/** A line that says who took a picture, or the caption before it. */
function isPhotoLine(clues: readonly Clue[], at: number): boolean {
  const clue = clues[at]!
  if (clue.heading) return false
  if (clue.photoCredit) return true
  const next = clues[at + 1]
  return next !== undefined && !next.heading && next.photoCredit && at > 0 && clue.length < 200 && !clue.dateline
}
