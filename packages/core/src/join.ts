import type { Clue } from './classify.js'
import type { StoryLine } from './stories.js'
import { isBrokenOff } from './surroundings.js'

/** A block of a body: the lines that make it, several where a column cut it. */
export interface Run {
  label: StoryLine['label']
  lines: number[]
}

/** Puts paragraphs together again that a column cut in two. */
export function join(flow: readonly StoryLine[], clues: readonly Clue[]): Run[] {
  const runs: Run[] = []
  for (const { at, label } of flow) {
    const last = runs.at(-1)
    if (
      last &&
      label === 'paragraph' &&
      (last.label === 'paragraph' || last.label === 'opening') &&
      goesOn(clues[last.lines.at(-1)!]!, clues[at]!)
    ) {
      last.lines.push(at)
    } else runs.push({ label, lines: [at] })
  }
  return runs
}

function goesOn(left: Clue, right: Clue): boolean {
  if (left.heading || right.heading || left.tailFrom >= 0) return false
  if (right.dateline || right.deckMark || right.enumerated) return false
  if (right.continues) return true
  if (isBrokenOff(left)) return true
  return left.openQuotes > 0 && right.openQuotes < 0
}
