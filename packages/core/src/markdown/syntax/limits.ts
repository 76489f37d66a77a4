/**
 * Maximum nesting of blocks, of running text and of data, so that no input exhausts the stack of a
 * reader.
 */
export const MAX_DEPTH = 100
