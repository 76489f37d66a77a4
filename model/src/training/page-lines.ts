import type { Locale } from '../../../packages/core/src/locale/locale.js'
import { localeFor } from '../../../packages/core/src/locale/locale-for.js'
import { withPrints } from '../../../packages/core/src/order/line-print.js'
import type { Line } from '../../../packages/core/src/scan/line.js'
import { scan } from '../../../packages/core/src/scan/scan.js'
import type { LabeledPage } from './training-data.js'

/** Returns the locale of a page. */
export const localeOf = ({ lang }: LabeledPage): Locale => localeFor(lang)

/** Returns whether a page marks its headings. */
export const hasMarkers = ({ text }: LabeledPage): boolean => /^#/m.test(text)

/** Returns the lines of a page, with how they were printed. */
export function linesOf({ text, layout }: LabeledPage): Line[] {
  return layout ? withPrints(scan(text), layout) : scan(text)
}
