import type { LineCues } from '../cues/line-cues.js'
import type { Aside } from '../page/figures.js'
import type { Grouping, Story } from './group-lines.js'

/**
 * Puts pictures and breaks into the stories that they stand in. A picture between two stories goes to the first when it is
 * bare and that story is not closed; else it stands on its own. Breaks between stories are given back.
 */
export function placeAsides(
  { stories, pageName, strays }: Grouping,
  asides: readonly Aside[],
  clues: readonly LineCues[],
): Grouping & { breaks: { aside: Aside; after: number }[] } {
  if (!asides.length) return { stories, pageName, strays, breaks: [] }
  const storyOf = new Int32Array(clues.length).fill(-1)
  stories.forEach((story, index) => {
    for (const at of [...story.kicker, ...story.headline, ...story.deck, ...story.flow.map((line) => line.at)])
      storyOf[at] = index
  })
  const previous = nearest(storyOf, 1)
  const next = nearest(storyOf, -1)
  const own = stories.map((): Story[] => [])
  const first: Story[] = []
  const breaks: { aside: Aside; after: number }[] = []
  for (const aside of asides) {
    const before = previous[aside.before - 1] ?? -1
    const after = next[aside.before] ?? -1
    const bare = aside.figure !== null && aside.figure.caption.length === 0 && !aside.figure.bylines.length
    const clue = clues[aside.before - 1]
    const closed = !clue || clue.credit !== null || clue.tailFrom >= 0 || clue.tailDateline
    if (before >= 0 && (before === after || (bare && !closed))) stories[before]!.asides.push(aside)
    else if (!aside.figure) breaks.push({ aside, after: before })
    else (own[before] ?? first).push({ kicker: [], headline: [], deck: [], flow: [], photo: true, asides: [aside] })
  }
  const order = [...first, ...stories.flatMap((story, index) => [story, ...own[index]!])]
  const moved = new Map(order.map((story, index) => [story, index]))
  const placeOf = (index: number): number => (index < 0 ? index : moved.get(stories[index]!)!)
  return {
    stories: order,
    pageName,
    strays: strays.map(({ at, after }) => ({ at, after: placeOf(after) })),
    breaks: breaks.map(({ aside, after }) => ({ aside, after: placeOf(after) })),
  }
}

/** For each line the story of the nearest line up to it (step 1) or from it on (step -1). */
function nearest(storyOf: Int32Array, step: 1 | -1): Int32Array {
  const found = storyOf.slice()
  for (let at = step > 0 ? 1 : found.length - 2; at >= 0 && at < found.length; at += step)
    if (found[at] === -1) found[at] = found[at - step]!
  return found
}
