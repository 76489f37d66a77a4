import type { FacetField } from '../source/issue-source.js'

/** The values that an article is counted by. */
export interface FacetedArticle {
  /** The article. */
  article: { rubric: string | null; role: string }
  /** The issue that contains it. */
  issue: { date: string | null; publication: { name: string | null; language: string } }
  /** Length of the body as plain text, in UTF-16 units. */
  length: number
}

/** Lower bounds of the length classes that articles are counted by, in UTF-16 units. */
const LENGTH_CLASSES = [5000, 2000, 1000, 500, 200, 0]

/** Returns the value of a field that an article is counted under, or `null` when it has none. */
export function facetValue({ article, issue, length }: FacetedArticle, field: FacetField): string | null {
  const { date, publication } = issue
  switch (field) {
    case 'year':
      return date?.slice(0, 4) ?? null
    case 'month':
      return date && String(Number(date.slice(5, 7)))
    case 'weekday':
      return date && String(weekdayOf(date))
    case 'publication':
      return publication.name
    case 'rubric':
      return article.rubric
    case 'role':
      return article.role
    case 'length':
      return String(LENGTH_CLASSES.find((bound) => length >= bound) ?? 0)
    case 'language':
      return publication.language
  }
}

/** Returns the day of the week, from 1 for Monday to 7 for Sunday (ISO 8601). */
const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7
