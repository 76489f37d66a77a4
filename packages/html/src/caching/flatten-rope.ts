/**
 * Returns the same text as one block of memory. Engines store a concatenated string as a tree of
 * its parts (a rope) until it is read. A text that many pages contain is flattened once by this
 * function, and not once for each page.
 */
// Joined from two parts, since `join` returns an only part as it is, even if it is a rope.
export const flattenRope = (text: string): string => [text.slice(0, 1), text.slice(1)].join('')
