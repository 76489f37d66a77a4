/** Returns whether a UTF-16 code unit is white space, as defined by `\s` and `trim`. */
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

/**
 * Returns the offset of the first character from an offset on that is neither white space nor in
 * `skipped`.
 */
export function skipForward(text: string, from: number, skipped: string): number {
  let at = from
  while (at < text.length && (isWhiteSpace(text.charCodeAt(at)) || skipped.includes(text[at]!))) at++
  return at
}

/**
 * Returns the offset after the last character of a text that is neither white space nor in
 * `skipped`, but at least `from`.
 */
export function skipBack(text: string, from: number, skipped: string): number {
  let at = text.length
  while (at > from && (isWhiteSpace(text.charCodeAt(at - 1)) || skipped.includes(text[at - 1]!))) at--
  return at
}
