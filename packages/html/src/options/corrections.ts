import {
  type Article,
  type Correction,
  type CorrectionOptions,
  correctionsByArticle,
  type Issue,
  rfc3339,
} from '@banmian/core'
import { wrongCorrection } from '@banmian/core/arguments'
import { checks } from '../arguments/html-error.js'
import { memoize } from '../caching/memoize.js'

/** Throws an `HtmlError` for wrong corrections, which names the first wrong field. */
export function checkCorrections({ corrections }: CorrectionOptions): void {
  const wrong = corrections === undefined ? null : wrongCorrection(corrections)
  if (wrong) checks.that(false, `options.corrections${wrong.place}`, wrong.expected, wrong.received, wrong.hint)
}

/**
 * Returns options with their own copy of the corrections, so that what is computed from the list
 * can be stored although the caller may change it.
 */
export const withOwnCorrections = <T extends CorrectionOptions>(options: T): T =>
  options.corrections === undefined ? options : { ...options, corrections: [...options.corrections] }

const NO_CORRECTIONS: readonly Correction[] = []
const byArticle = /* @__PURE__ */ memoize(correctionsByArticle, /* @__PURE__ */ new WeakMap())

/** Returns the corrections of an article, the earliest first. */
export function correctionsOf({ id }: Article, { corrections }: CorrectionOptions): readonly Correction[] {
  return corrections === undefined ? NO_CORRECTIONS : (byArticle(corrections).get(id) ?? NO_CORRECTIONS)
}

/**
 * Returns the time of an article's last correction in the form that all formats share, RFC 3339 to
 * the second, or `null` when there was none.
 */
export function correctedAt(article: Article, options: CorrectionOptions): string | null {
  const last = correctionsOf(article, options).at(-1)
  return last === undefined ? null : timeOf(last)
}

/** Returns the time of the last correction of an issue, or `null` when there was none. */
export function issueCorrectedAt({ pages }: Issue, options: CorrectionOptions): string | null {
  if (options.corrections === undefined) return null
  let last: string | null = null
  for (const { articles } of pages) for (const article of articles) last = later(last, correctedAt(article, options))
  return last
}

/** Returns the later of two dates or times of RFC 3339; `null` is earlier than any. */
export const later = (one: string | null, other: string | null): string | null => {
  if (one === null || other === null) return one ?? other
  return Date.parse(one) >= Date.parse(other) ? one : other
}

const OFFSET = /([+-])(\d\d):(\d\d)$/

/** Returns the time of a correction to the second, with the offset in which it was passed. */
export function timeOf({ date }: Correction): string {
  const [, sign, hours, minutes] = OFFSET.exec(date) ?? []
  const offset = (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0))
  return rfc3339({ instant: Date.parse(date), offset })
}
