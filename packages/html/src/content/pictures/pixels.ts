/**
 * Returns the width or height of a picture as a whole number of CSS pixels, which HTML requires
 * (HTML Standard, 4.8.17), or `null` when it is not known.
 */
export const pixels = (length: number | null): string | null =>
  length === null || !Number.isFinite(length) || length < 1 ? null : String(Math.round(length))
