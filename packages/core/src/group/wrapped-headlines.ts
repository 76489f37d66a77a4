import type { Line } from '../scan/line.js'
import type { LineGroup } from './article-group.js'

/** The end of a line that a further line of its headline cannot follow. */
const CLOSED = /[.!?:;…»”"’)\]]$/u
const SMALL = /^\p{Ll}/u

/**
 * Returns articles whose headlines the source printed on several lines, each marked as a heading,
 * with all of them in the headline. A line that begins with a small letter, directly below a line
 * of the headline, belongs to it, and is no deck.
 */
export const withWrappedHeadlines = <Group extends LineGroup>(groups: Group[], lines: readonly Line[]): Group[] =>
  groups.map((group) => {
    const { headline, deck } = group
    const last = headline.at(-1)
    if (last === undefined || !lines[last]!.level) return group
    let count = 0
    while (deck[count] === last + count + 1 && goesOn(lines[last + count]!, lines[deck[count]!]!)) count++
    return count ? { ...group, headline: [...headline, ...deck.slice(0, count)], deck: deck.slice(count) } : group
  })

const goesOn = (above: Line, line: Line): boolean =>
  line.level === above.level && SMALL.test(line.text) && !CLOSED.test(above.text)
