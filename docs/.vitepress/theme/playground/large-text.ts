/** Maximum length of a text that browsers lay out in a field without a delay, in characters. */
const mostEdited = 150_000

/** Maximum length of a document that browsers lay out without a long delay, in characters. */
const mostRendered = 2_000_000

/** Maximum length of a line or paragraph that browsers break without a delay, in characters. */
const mostOnLine = 100_000

/** Maximum length of formatted text that browsers lay out without a delay, in characters. */
export const mostFormatted = 60_000

/** Number of characters that are shown of larger texts. */
export const mostShown = 30_000

/** Returns whether a text is too large to be edited in a field. */
export const isLarge = (text: string): boolean => text.length > mostEdited || hasLongLine(text)

/** Returns whether a document is too large to be rendered. */
export const isLargeDocument = (markup: string): boolean => markup.length > mostRendered || hasLongLine(markup)

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

/** Returns how many items from the first on have at most a number of characters together. */
export function numberWithin<Item>(items: readonly Item[], most: number, lengthOf: (item: Item) => number): number {
  let length = 0
  const over = items.findIndex((item) => {
    length += lengthOf(item)
    return length > most
  })
  return over < 0 ? items.length : over
}
