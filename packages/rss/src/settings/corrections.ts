import { type Correction, correctionsByArticle, type Issue, type Moment } from '@banmian/core'
import { wrongCorrection } from '@banmian/core/arguments'
import { optionError } from '../arguments/option-error.js'
import { latestMoment } from '../time/latest-moment.js'
import { parseMoment } from '../time/parse-moment.js'

/** A correction of an article, with its time. */
export interface DatedCorrection {
  /** Time at which the correction was published. */
  moment: Moment
  /** A sentence for readers; `null` when nothing is shown to them. */
  note: string | null
}

const NONE: ReadonlyMap<string, readonly DatedCorrection[]> = new Map()

/**
 * Returns the corrections of each article by its id, the earliest first.
 *
 * @throws FeedError when the option is wrong; it names the wrong part, as `corrections[2].date`
 */
export function checkCorrections(value: unknown): ReadonlyMap<string, readonly DatedCorrection[]> {
  if (value === undefined) return NONE
  const wrong = wrongCorrection(value)
  if (wrong) throw optionError(`corrections${wrong.place}`, wrong.expected, wrong.received, null, wrong.hint)
  const byArticle = new Map<string, readonly DatedCorrection[]>()
  for (const [article, corrections] of correctionsByArticle(value as Correction[])) {
    byArticle.set(
      article,
      corrections.map(({ date, note }) => ({ moment: parseMoment(date)!, note })),
    )
  }
  return byArticle
}

/** Returns the time of an article's latest correction, or `null` without any. */
export const correctedAt = (
  corrections: ReadonlyMap<string, readonly DatedCorrection[]>,
  article: string,
): Moment | null => corrections.get(article)?.at(-1)?.moment ?? null

/** Returns the time of the latest correction of an issue's articles, or `null` without any. */
export const issueCorrectedAt = (
  { pages }: Issue,
  corrections: ReadonlyMap<string, readonly DatedCorrection[]>,
): Moment | null =>
  corrections.size === 0
    ? null
    : latestMoment(pages.flatMap(({ articles }) => articles.map(({ id }) => correctedAt(corrections, id))))
