import type { Run } from '../lines/run.js'

/** Least size of a heading, in sizes of the text. */
const LEAST = 1.12
/** Most lines, and most characters, of a heading in large type. */
const MOST_LINES = 6
const MOST = { wide: 90, narrow: 220 }
/** The same for a bold one in the size of the text. */
const MOST_BOLD_LINES = 2
const MOST_BOLD = { wide: 34, narrow: 90 }
/** Least size of a bold heading, in sizes of the text. */
const LEAST_BOLD = 0.95

const SENTENCE = /[。；;，,]$/u

/** Returns the size in which most characters of a page are printed. */
export function usualSize(lines: readonly Run[]): number {
  const counts = new Map<number, number>()
  for (const { size, count } of lines) {
    const key = Math.round(size * 4) / 4
    counts.set(key, (counts.get(key) ?? 0) + count)
  }
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0] as [number, number])[0]
}

/**
 * Returns whether lines are a heading by their size or weight. All headings have one level: the
 * sizes, which the layout has, say more.
 */
export function isHeading(lines: readonly Run[], usual: number): boolean {
  const [first] = lines
  if (!first || usual === 0) return false
  const kind = first.wide > 0.5 ? 'wide' : 'narrow'
  const count = lines.reduce((sum, line) => sum + line.count, 0)
  if (first.size >= LEAST * usual) return lines.length <= MOST_LINES && count <= MOST[kind]
  return (
    lines.length <= MOST_BOLD_LINES &&
    count <= MOST_BOLD[kind] &&
    lines.every(({ isBold, size }) => isBold && size >= LEAST_BOLD * usual) &&
    !SENTENCE.test(lines.at(-1)!.text)
  )
}
