/**
 * The characters that a syntax may escape or remove, and those of scripts from right to left. It
 * includes some rare ones next to them, since fewer ranges are scanned faster.
 */
const SUSPECT = /[\0-\x08\x0B-\x1F&<>\x7F-\x9F\u0590-\u08FF\uD800-\uDFFF\uFB1D-\uFEFC\uFFFE\uFFFF]/

/**
 * Returns whether a text is certainly written as it is, in every syntax and on lines of either
 * direction, as nearly every text is. Takes a single scan.
 */
export const isPlain = (value: string): boolean => typeof value === 'string' && !SUSPECT.test(value)
