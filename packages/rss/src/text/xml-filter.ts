import { filterXml, type OnRemoved } from '@banmian/markup'

/**
 * Removes the characters that XML forbids from a text that goes into the named element or key.
 */
export type TextFilter = (element: string, text: string) => string

/**
 * Returns the filter for the texts of one article or issue, or with `null` for those of the feed
 * as a whole. JSON could represent the removed characters; without them every format contains the
 * same text.
 */
export const xmlFilter =
  (article: string | null, onRemoved: OnRemoved | null): TextFilter =>
  (element, text) =>
    filterXml(text, onRemoved ? (removed) => onRemoved({ ...removed, element, article }) : undefined)
