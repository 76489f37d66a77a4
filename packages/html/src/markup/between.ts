/** Returns a text between two others, or `''` when it is `null`. */
export const between = (before: string, text: string | null, after: string): string =>
  text === null ? '' : before + text + after
