import {
  type Article,
  type Correction,
  type CorrectionOptions,
  correctionsByArticle,
  type Issue,
  isCorrection,
  rfc3339,
} from '@banmian/core'
import { checks } from '../arguments/html-error.js'
import { memoize } from '../caching/memoize.js'

const EXPECTED = 'an array of objects with article, date and note'

/** Throws an `HtmlError` for wrong corrections, which names the first wrong field. */
export function checkCorrections({ corrections }: CorrectionOptions): void {
  checks.that(corrections === undefined || Array.isArray(corrections), 'options.corrections', EXPECTED, corrections)
  corrections?.forEach((correction: unknown, index) => {
    if (!isCorrection(correction)) failOn(correction, `options.corrections[${index}]`)
  })
}

function failOn(correction: unknown, place: string): void {
  const isObject = typeof correction === 'object' && correction !== null
  checks.that(isObject, place, 'an object with article, date and note', correction)
  const { article, date, note } = correction as Partial<Record<keyof Correction, unknown>>
  checks.that(typeof article === 'string', `${place}.article`, 'the id of an article', article)
  checks.that(note === null || typeof note === 'string', `${place}.note`, 'a string or null', note)
  checks.that(
    false,
    `${place}.date`,
    'a time of RFC 3339 with seconds and an offset',
    date,
    'Pass a time such as "2024-03-09T08:00:00+08:00".',
  )
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
