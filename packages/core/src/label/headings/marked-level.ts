import type { Line } from '../../scan/line.js'

/** Returns whether the source marks a line as a heading. */
export const isMarked = ({ level, inferred }: Line): boolean => level > 0 && inferred === undefined

/** Returns the level of the first heading that the source marks, or 0. */
export const markedLevel = (lines: readonly Line[]): number => lines.find(isMarked)?.level ?? 0
