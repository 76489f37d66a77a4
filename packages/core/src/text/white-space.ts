/** Whether a UTF-16 unit is white space, as `\s` and `trim` have it. */
export const isWhiteSpace = (code: number): boolean =>
  code <= 0xa0
    ? code === 32 || (code >= 9 && code <= 13) || code === 0xa0
    : code >= 0x1680 &&
      (code === 0x3000 ||
        code === 0x1680 ||
        (code >= 0x2000 && code <= 0x200a) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0xfeff)

/** Offset of the first character of a text that is neither white space nor one of some signs, from an offset on. */
export function skipForward(text: string, from: number, signs: string): number {
  let at = from
  while (at < text.length && (isWhiteSpace(text.charCodeAt(at)) || signs.includes(text[at]!))) at++
  return at
}

/** Offset after the last character of a text that is neither white space nor one of some signs, back to an offset. */
export function skipBack(text: string, from: number, signs: string): number {
  let at = text.length
  while (at > from && (isWhiteSpace(text.charCodeAt(at - 1)) || signs.includes(text[at - 1]!))) at--
  return at
}
