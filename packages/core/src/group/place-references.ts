import type { Draft } from '../build/build-article.js'
import type { Insert } from '../page/references.js'
import type { Story } from './group-lines.js'

/**
 * Gives references and names of columns to the articles that they stand in: 下转 and 见 to the text before them, 上接 and columns
 * to the text after them. Those that stand by no article are given back.
 */
export function placeInserts(
  inserts: readonly Insert[],
  stories: readonly Story[],
  drafts: readonly Draft[],
): Insert[] {
  if (!inserts.length) return []
  const ends = storyLines(stories)
  return inserts.filter((insert) => {
    const { line, continuation, inline } = insert
    const above = nearest(ends, insert.before - 1, -1)
    const below = nearest(ends, insert.before, 1)
    const forward = !continuation || continuation.direction === 'from'
    const draft = drafts[(forward ? (below ?? above) : (above ?? below)) ?? -1]
    if (!draft || (!continuation && draft.article.rubric !== null)) return !inline
    const { article, pieces } = draft
    const path = continuation ? `/continuations/${article.continuations.length}` : '/rubric'
    if (continuation) article.continuations.push(continuation)
    else article.rubric = line.text
    const rule = continuation ? 'continuation' : 'rubric'
    if (!inline) pieces.push({ start: line.start, end: line.end, path, rule, confidence: 0.95 })
    return false
  })
}

/** The story of each line that is in one. */
function storyLines(stories: readonly Story[]): Map<number, number> {
  const found = new Map<number, number>()
  stories.forEach(({ kicker, headline, deck, flow }, story) => {
    for (const at of [...kicker, ...headline, ...deck, ...flow.map((line) => line.at)]) found.set(at, story)
  })
  return found
}

/** A torn-off heading may stand between. */
const REACH = 3

function nearest(storyOf: ReadonlyMap<number, number>, at: number, step: 1 | -1): number | null {
  for (let far = 0; far < REACH; far++) {
    const story = storyOf.get(at + far * step)
    if (story !== undefined) return story
  }
  return null
}
