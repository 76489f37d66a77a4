/** Maximum length of a text that browsers edit without a delay, in characters. */
const mostEdited = 500_000

/** Maximum length of a document that browsers lay out without a long delay, in characters. */
const mostPreviewed = 2_000_000

/** Maximum length of a line or paragraph that browsers break without a delay, in characters. */
const mostOnLine = 100_000

/** Number of characters that are shown of larger texts. */
export const mostShown = 30_000

/** Returns whether a text is too large to be edited in a field. */
export const isLarge = (text: string): boolean => text.length > mostEdited || hasLongLine(text)

/** Returns whether a document is too large to be rendered. */
export const isLargeDocument = (markup: string): boolean => markup.length > mostPreviewed || hasLongLine(markup)

function hasLongLine(text: string): boolean {
  for (let start = 0; text.length - start > mostOnLine; ) {
    const end = text.indexOf('\n', start)
    if (end < 0 || end - start > mostOnLine) return true
    start = end + 1
  }
  return false
}

/** Returns the offset from which a large text is shown, so that a position in it is visible. */
export const windowAt = (place: number): number => Math.max(0, place - mostShown / 10)
