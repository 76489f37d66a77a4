import type { Locale } from '../../../../packages/core/src/locale/locale.js'
import { localeFor } from '../../../../packages/core/src/locale/locale-for.js'
import { type TextLines, textLinesOf } from '../../../../packages/core/src/page/text-lines.js'
import { openPage } from '../../../../packages/core/src/parse-page.js'
import type { LabeledPage } from './training-data.js'

/** Returns the locale of a page. */
export const localeOf = ({ lang }: LabeledPage): Locale => localeFor(lang)

/** Returns whether a page marks its headings. */
export const hasMarkers = ({ text }: LabeledPage): boolean => /^#/m.test(text)

/**
 * Returns the lines of a page that the parser labels, in the order of reading: without running
 * heads, pictures and references, and with how they were printed.
 */
export function linesOf({ text, layout }: LabeledPage, locale: Locale): TextLines {
  const source = { text, ...(layout ? { layout } : {}) }
  const page = { source, index: 0, offset: 0, from: 0, to: text.length, facts: [] }
  return textLinesOf(openPage(page, locale, null).lines, locale, new Set())
}
