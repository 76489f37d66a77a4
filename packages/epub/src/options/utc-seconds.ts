/** Returns a time as EPUB requires it: UTC, to the second. */
export const utcSeconds = (time: string | number): string => `${new Date(time).toISOString().slice(0, 19)}Z`
