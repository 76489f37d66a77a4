import type { Row } from '../source-lines.js'

/** Returns whether a row may go on from the one above it, as far as the space before it shows. */
export const follows = (row: Row): boolean => !row.apart && !row.indented && row.level === 0
