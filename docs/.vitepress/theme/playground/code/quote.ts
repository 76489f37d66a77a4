/** Text without quotes, backslashes, and characters that cannot be seen. */
const PLAIN = /^[^'\\\p{C}\p{Zl}\p{Zp}]*$/u

/** Returns a string literal of TypeScript. */
export const literal = (text: string): string => (PLAIN.test(text) ? `'${text}'` : JSON.stringify(text))

/** Returns an argument of a POSIX shell. */
export const argument = (text: string): string =>
  /^[\p{L}\p{N}_.,:/@=+-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
