import { printable } from './printable.js'

/** Texts that a shell reads as one word as they are. */
const PLAIN = /^[\p{L}\p{M}\p{N}@%+=:,./_-]+$/u

/** Returns a text as one word of a command for a POSIX shell, on one harmless line. */
export function shellWord(text: string): string {
  const line = printable(text)
  return PLAIN.test(line) && !line.startsWith('-') ? line : `'${line.replaceAll("'", String.raw`'\''`)}'`
}
