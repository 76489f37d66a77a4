/** A line in the margin between two rows, and its lane; lane 0 is next to the text. */
export interface Lane {
  from: number
  to: number
  lane: number
}

/**
 * Returns the lines between pairs of rows in the innermost lanes in which they do not overlap.
 * Short lines are inside long ones. Lines that find no lane share the outermost one.
 */
export function lanesFor(pairs: readonly (readonly [number, number])[], most: number): Lane[] {
  const taken: { from: number; to: number }[][] = Array.from({ length: most }, () => [])
  const spans = pairs.map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))
  return spans
    .toSorted((a, b) => a.to - a.from - (b.to - b.from))
    .map((span) => {
      const free = taken.findIndex((lane) => lane.every(({ from, to }) => to < span.from || span.to < from))
      const lane = free < 0 ? most - 1 : free
      taken[lane]!.push(span)
      return { ...span, lane }
    })
}
