import { isWide } from '../../page/wide.js'
import type { GlyphStyle } from '../glyphs/glyphs.js'
import type { LinkedText, LinkRange } from '../links/linked-text.js'
import type { LineDirection } from './frame.js'
import type { Pieces } from './pieces.js'
import { firstCharacter, LEAST_SPACE, lastCharacter, leastSpace, type Run } from './run.js'

/** Returns characters that follow each other as a run. */
export function runOf(pieces: Pieces, base: number): Run {
  const { length, texts, starts, ends, spaces, styles } = pieces
  const first = styles[0]!
  let bold = 0
  let italic = 0
  let wide = 0
  let count = 0
  let end = ends[0]!
  for (let at = 0; at < length; at++) {
    const text = texts[at]!
    const { isBold, isItalic } = styles[at]!
    count += text.length
    if (isBold) bold += text.length
    if (isItalic) italic += text.length
    if (isWide(firstCharacter(text))) wide += text.length
    end = Math.max(end, ends[at]!)
  }
  const size = usualSize(pieces)
  return {
    direction: first.direction as LineDirection,
    ...textOf(pieces, size),
    space: spaces[0] === '' ? '' : spaceOf(spaces[0]!),
    start: Math.min(starts[0]!, starts[length - 1]!),
    end,
    base,
    size,
    isBold: bold * 2 > count,
    isItalic: italic * 2 > count,
    isHidden: first.isHidden,
    count,
    wide: wide / count,
    order: first.order,
  }
}

/** Returns the size of most characters, in hundredths of a point; the first one of several. */
function usualSize({ length, styles }: Pieces): number {
  const first = roundedSize(styles[0]!)
  let from = 1
  while (from < length && (styles[from] === styles[from - 1] || roundedSize(styles[from]!) === first)) from++
  if (from === length) return first
  const counts = new Map([[first, from]])
  for (; from < length; from++) {
    const size = roundedSize(styles[from]!)
    counts.set(size, (counts.get(size) ?? 0) + 1)
  }
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0]
}

const roundedSize = ({ size }: GlyphStyle): number => Math.round(size * 100) / 100

/**
 * Returns the text of characters with the spaces that the file prints, and those that gaps show: a
 * gap that is larger than the usual one of its run.
 */
function textOf(pieces: Pieces, size: number): LinkedText {
  const { length, texts, starts, ends, spaces, urls } = pieces
  const links: LinkRange[] = []
  let text = ''
  let tracking = NaN
  for (let at = 0; at < length; at++) {
    const piece = texts[at]!
    if (at > 0 && spaces[at] !== '') text += spaceOf(spaces[at]!)
    else if (at > 0) {
      const gap = (starts[at]! - ends[at - 1]!) / size
      if (gap > LEAST_SPACE) {
        const least = leastSpace(lastCharacter(texts[at - 1]!), firstCharacter(piece))
        // Few runs have a gap that the usual one is compared with.
        if (gap > least && Number.isNaN(tracking)) tracking = trackingOf(pieces, size)
        if (gap > least + tracking) text += ' '
      }
    }
    const start = text.length
    text += piece
    const url = urls[at]!
    if (url === null) continue
    if (at > 0 && urls[at - 1] === url) links.at(-1)!.end = text.length
    else links.push({ start, end: text.length, url })
  }
  return { text, links }
}

/** Fewest gaps that show how far characters are set apart. */
const FEWEST_GAPS = 4

/** Returns the usual gap of a run: its median where no space is printed, at least 0. */
function trackingOf({ length, starts, ends, spaces }: Pieces, size: number): number {
  const plain: number[] = []
  for (let at = 1; at < length; at++) if (spaces[at] === '') plain.push((starts[at]! - ends[at - 1]!) / size)
  plain.sort((a, b) => a - b)
  return plain.length < FEWEST_GAPS ? 0 : Math.max(0, plain[plain.length >> 1]!)
}

/** Returns the space that several spaces are. */
const spaceOf = (spaces: string): string => (spaces.includes('\u3000') ? '\u3000' : ' ')
