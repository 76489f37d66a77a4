/**
 * What is left alone, the head of a page and every tag, or a number of one or two digits that stands by itself, no part of a longer number, a
 * word or a reference.
 */
const KEPT_OR_NUMBER = /^[\s\S]*?<body[^>]*>|<[^>]*>|(?<![\w#]|\d[.,:])\d{1,2}(?!\w|%|[.,:]\d)/g

/** A page for lines from top to bottom, in which short numbers stand upright in the room of one character, as papers set them. */
export const withUprightNumbers = (page: string): string =>
  page.replace(KEPT_OR_NUMBER, (found) => (found.startsWith('<') ? found : `<span class="upright">${found}</span>`))
