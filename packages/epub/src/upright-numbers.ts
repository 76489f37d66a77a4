/** A tag, which is left alone, or a number of two digits that stands by itself, no part of a longer number, a word or a reference. */
const TAG_OR_NUMBER = /<[^>]*>|(?<![\w#]|\d[.,:])\d\d(?!\w|%|[.,:]\d)/g

/** Markup for lines from top to bottom, in which numbers of two digits stand upright in the room of one character, as papers set them. */
export const withUprightNumbers = (markup: string): string =>
  markup.replace(TAG_OR_NUMBER, (found) => (found.startsWith('<') ? found : `<span class="upright">${found}</span>`))
