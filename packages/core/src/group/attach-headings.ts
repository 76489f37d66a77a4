import type { BigramIndex } from '../label/bigram-index.js'
import type { Story } from './group-lines.js'

/** A torn-off heading and the story that it goes to. */
export interface Attachment {
  /** Index of the heading's line. */
  at: number
  /** Index of its story, or -1 when it fits none. */
  story: number
  /** From 0 to 1. */
  confidence: number
  /** Other stories that it might go to, likeliest first. */
  others: { story: number; confidence: number }[]
}

interface Pair {
  stray: number
  story: number
  score: number
}

/** What standing right after its article is worth, in shared pairs. */
const NEAR = 0.08
/** What each step of distance costs, so that ties go to the nearest story. */
const FAR = 0.002
/** Stories farther than this are all alike far. */
const FARTHEST = 20
/** What belonging to a later story costs: kickers are torn off downwards. */
const AHEAD = 0.1
/** Stories that are weighed for one heading: those that share most with it, and the nearest. */
const MOST = 12
/** How fast a lead over the next best story makes sure. */
const STEEPNESS = 12

/**
 * Gives torn-off headings to stories without a kicker: one assignment over all likely pairs, best first,
 * by shared pairs of letters with the whole story and by position.
 */
export function attach(
  strays: readonly { at: number; after: number }[],
  stories: readonly Story[],
  hasKicker: (story: number) => boolean,
  index: BigramIndex,
): Attachment[] {
  if (!strays.length) return []
  const storyOfPassage = new Map<number, number>()
  stories.forEach(({ flow, photo }, story) => {
    if (!photo)
      for (const { at } of flow)
        if (!storyOfPassage.has(index.passageOf[at]!)) storyOfPassage.set(index.passageOf[at]!, story)
  })
  const free = Uint8Array.from(stories, ({ photo }, story) => (photo || hasKicker(story) ? 0 : 1))
  const before = nearestFree(free)
  const own = strays.map(({ at, after }, stray): Pair[] => {
    const shared = new Map<number, number>()
    const { passages, shares } = index.headingOverlap(at)
    passages.forEach((passage, place) => {
      const story = storyOfPassage.get(passage)
      if (story !== undefined && free[story]) shared.set(story, (shared.get(story) ?? 0) + shares[place]!)
    })
    for (const near of [before(after), before(before(after) - 1), after + 1])
      if (near >= 0 && free[near] && !shared.has(near)) shared.set(near, 0)
    return [...shared]
      .map(([story, share]) => ({ stray, story, score: share + position(story, after) }))
      .sort((a, b) => b.score - a.score || a.story - b.story)
      .slice(0, MOST)
  })
  const storyOf = new Int32Array(strays.length).fill(-1)
  const take = (stray: number, story: number): void => {
    storyOf[stray] = story
    free[story] = 0
  }
  for (const { stray, story } of own.flat().sort((a, b) => b.score - a.score || a.stray - b.stray || a.story - b.story))
    if (storyOf[stray]! < 0 && free[story]) take(stray, story)
  const left = nearestFree(free)
  strays.forEach(({ after }, stray) => {
    const story = storyOf[stray]! < 0 ? left(after) : -1
    if (story >= 0) take(stray, story)
  })
  return strays.map(({ at, after }, stray) => {
    const story = storyOf[stray]!
    const score = own[stray]!.find((pair) => pair.story === story)?.score ?? position(story, after)
    const others = own[stray]!.filter((pair) => pair.story !== story && pair.score > 0)
    const confidence = story < 0 ? 0 : 1 / (1 + Math.exp(-STEEPNESS * (score - (others[0]?.score ?? 0))))
    return {
      at,
      story,
      confidence,
      others: others.slice(0, 3).map((pair) => ({ story: pair.story, confidence: (1 - confidence) / 2 })),
    }
  })
}

function position(story: number, after: number): number {
  const distance = Math.abs(story - after)
  return (distance ? 0 : NEAR) - FAR * Math.min(distance, FARTHEST) - (story > after ? AHEAD : 0)
}

/** Finds the nearest free story at or before a place, or -1; each search shortens the next. */
function nearestFree(free: Uint8Array): (from: number) => number {
  const jump = Int32Array.from(free, (_, story) => story)
  return (from) => {
    let at = from
    while (at >= 0 && !free[at]) at = jump[at] === at ? at - 1 : jump[at]!
    for (let one = from; one > at; ) {
      const next = jump[one] === one ? one - 1 : jump[one]!
      jump[one] = at < 0 ? -1 : at
      one = next
    }
    return at
  }
}
