/**
 * Returns the offset of the character of a text field at a point of the window, or `null` where
 * there is none, and in browsers that do not say.
 */
export function offsetAt(field: HTMLTextAreaElement, x: number, y: number): number | null {
  const position = 'caretPositionFromPoint' in document ? document.caretPositionFromPoint(x, y) : null
  return position?.offsetNode === field ? position.offset : null
}
