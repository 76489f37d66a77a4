/** Characters of a text that a browser lets one edit without a pause at each key. */
const mostEdited = 500_000

/** Characters of a document that a browser lays out without a long pause. */
const mostPreviewed = 2_000_000

/** Characters of a line, or of a paragraph, that a browser breaks without a pause. */
const mostOnLine = 100_000

/** Characters that are laid out of what is larger. */
export const mostShown = 100_000

/** Whether a text is too large for a field in which it is edited. */
export const isLarge = (text: string): boolean => text.length > mostEdited || hasLongLine(text)

/** Whether a document is too large to be shown as a browser would. */
export const isLargeDocument = (markup: string): boolean => markup.length > mostPreviewed || hasLongLine(markup)

function hasLongLine(text: string): boolean {
  for (let start = 0; text.length - start > mostOnLine; ) {
    const end = text.indexOf('\n', start)
    if (end < 0 || end - start > mostOnLine) return true
    start = end + 1
  }
  return false
}

/** Where to begin showing a large text so that a place in it is seen, with something before it. */
export const windowAt = (place: number): number => Math.max(0, place - mostShown / 10)
