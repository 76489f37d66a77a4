import type { Line } from './scan.js'
import { indexSimilarity } from './similarity.js'
import type { Story } from './stories.js'

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

/** What standing right after its article is worth, in shared pairs. */
const NEAR = 0.08
/** What each step of distance costs, so that ties go to the nearest story. */
const FAR = 0.002
/** What belonging to a later story costs: kickers are torn off downwards. */
const AHEAD = 0.1

/**
 * Gives torn-off headings to stories without a kicker: one assignment over all pairs, best first,
 * by shared character pairs with the whole story and by position.
 */
export function attach(
  strays: readonly { at: number; after: number }[],
  stories: readonly Story[],
  hasKicker: (story: number) => boolean,
  lines: readonly Line[],
): Attachment[] {
  if (!strays.length) return []
  const similarity = indexSimilarity(
    stories.map((story) =>
      [...story.headline, ...story.deck, ...story.flow.map(({ at }) => at)].map((at) => lines[at]!.text),
    ),
  )
  const free = stories.flatMap((story, index) => (story.photo || hasKicker(index) ? [] : [index]))
  const pairs = strays.flatMap(({ at, after }, stray) =>
    free.map((story) => {
      const shared = similarity.between(lines[at]!.text, story)
      const distance = Math.abs(story - after)
      return {
        stray,
        story,
        score: shared + (distance ? 0 : NEAR) - FAR * Math.min(distance, 20) - (story > after ? AHEAD : 0),
      }
    }),
  )
  pairs.sort((a, b) => b.score - a.score || a.stray - b.stray || a.story - b.story)
  const storyOf = new Map<number, number>()
  const taken = new Set<number>()
  for (const { stray, story } of pairs) {
    if (storyOf.has(stray) || taken.has(story)) continue
    storyOf.set(stray, story)
    taken.add(story)
  }
  return strays.map(({ at }, stray) => {
    const story = storyOf.get(stray) ?? -1
    const ranked = pairs.filter((pair) => pair.stray === stray)
    const own = ranked.find((pair) => pair.story === story)?.score ?? 0
    const rival = ranked.find((pair) => pair.story !== story)?.score ?? 0
    const confidence = story < 0 ? 0 : 1 / (1 + Math.exp(-12 * (own - rival)))
    return {
      at,
      story,
      confidence,
      others: ranked
        .filter((pair) => pair.story !== story && pair.score > 0)
        .slice(0, 3)
        .map((pair) => ({ story: pair.story, confidence: (1 - confidence) / 2 })),
    }
  })
}
