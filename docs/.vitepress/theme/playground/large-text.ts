/** Characters of a text, and of a line in it, that a browser lets one edit without a pause at each key. */
const mostEdited = 500_000
const mostOnLine = 100_000

/** Characters that are laid out of what is larger. */
export const mostShown = 100_000

/** Whether a text is too large for a field in which it is edited. */
export function isLarge(text: string): boolean {
  if (text.length > mostEdited) return true
  if (text.length <= mostOnLine) return false
  for (let start = 0; start <= text.length; ) {
    const end = text.indexOf('\n', start)
    if ((end < 0 ? text.length : end) - start > mostOnLine) return true
    if (end < 0) return false
    start = end + 1
  }
  return false
}

/** Where to begin showing a large text so that a place in it is seen, with something before it. */
export const windowAt = (place: number): number => Math.max(0, place - mostShown / 10)
