import { tagAt } from './tags.js'

/** Tags that begin and end a block of their own. */
const BLOCKS: ReadonlySet<string> = new Set(
  'div p center details summary figure figcaption html body section h1 h2 h3 h4 h5 h6'.split(' '),
)
/** Tags inside a block that change only how its text looks. */
const INLINE: ReadonlySet<string> = new Set('span u sup sub small big font ins mark'.split(' '))

/** The tags and comments of a page that are no text, by their offset in the source. */
export interface PageTags {
  /** Returns the length of the tag or the comment at an offset, or 0. */
  lengthAt(offset: number): number
  /**
   * Offsets between which a block lies, in order: before a tag that begins one and after one that
   * ends it.
   */
  edges: readonly number[]
  /** Comments, in order. */
  comments: readonly { start: number; end: number }[]
}

export const NO_TAGS: PageTags = { lengthAt: () => 0, edges: [], comments: [] }

/**
 * Finds the tags around blocks and runs of text, and the comments. A tag without its partner and
 * one with another name are text.
 */
export function findTags(text: string, from: number): PageTags {
  const first = text.indexOf('<', from)
  if (first < 0) return NO_TAGS
  const lengths = new Map<number, number>()
  const edges: number[] = []
  const comments: { start: number; end: number }[] = []
  const open = new Map<string, { at: number; end: number }[]>()
  let lastComment: number | null = null
  for (let at = first; at >= 0; at = text.indexOf('<', at)) {
    if (text.startsWith('<!--', at)) {
      lastComment ??= text.lastIndexOf('-->')
      const close = lastComment < at + 4 ? -1 : text.indexOf('-->', at + 4)
      if (close >= 0) {
        comments.push({ start: at, end: close + 3 })
        lengths.set(at, close + 3 - at)
        at = close + 3
        continue
      }
    }
    const tag = tagAt(text, at)
    if (!tag) {
      at++
      continue
    }
    const { name, closing, end } = tag
    const isBlock = BLOCKS.has(name)
    if (isBlock || INLINE.has(name)) {
      const openers = open.get(name)
      if (!closing) {
        if (openers) openers.push({ at, end })
        else open.set(name, [{ at, end }])
      } else {
        const opener = openers?.pop()
        if (opener) {
          lengths.set(opener.at, opener.end - opener.at)
          lengths.set(at, end - at)
          if (isBlock) edges.push(opener.at, end)
        }
      }
    }
    at = end
  }
  return { lengthAt: (offset) => lengths.get(offset) ?? 0, edges: edges.sort((a, b) => a - b), comments }
}
