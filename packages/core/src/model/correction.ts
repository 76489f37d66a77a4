/** A correction of an article that was made after the article was first published. */
export interface Correction {
  /** The article's `id`. */
  article: string
  /** Time at which the correction was published, in RFC 3339: `2024-03-09T08:00:00+08:00`. */
  date: string
  /** A sentence for readers that says what was corrected; `null` when nothing is shown to them. */
  note: string | null
}

/** The part of options that every renderer has for corrections. */
export interface CorrectionOptions {
  /**
   * Corrections made since the articles were first published, of any articles and in any order. An
   * article with corrections says when it was last changed, and shows their notes; by default, no
   * article was changed.
   */
  corrections?: readonly Correction[]
}

/** A date and time of RFC 3339 with seconds and an offset. */
const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/

/** Returns whether a value is a correction whose date is a moment of RFC 3339. */
export function isCorrection(value: unknown): value is Correction {
  if (typeof value !== 'object' || value === null) return false
  const { article, date, note } = value as Record<string, unknown>
  if (typeof article !== 'string' || (note !== null && typeof note !== 'string')) return false
  return typeof date === 'string' && TIMESTAMP.test(date) && !Number.isNaN(Date.parse(date))
}

/**
 * Returns the corrections of each article by its id, the earliest first. Corrections at one moment
 * keep their order.
 */
export function correctionsByArticle(corrections: readonly Correction[]): ReadonlyMap<string, readonly Correction[]> {
  const byArticle = new Map<string, Correction[]>()
  const sorted = [...corrections].sort((a, b) => Date.parse(a.date) - Date.parse(b.date))
  for (const correction of sorted) {
    const known = byArticle.get(correction.article)
    if (known) known.push(correction)
    else byArticle.set(correction.article, [correction])
  }
  return byArticle
}
