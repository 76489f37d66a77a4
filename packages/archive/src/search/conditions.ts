import type { ArticleFilter, IssueFilter } from '@banmian/graphql'
import type { Dialect, Sql, Value } from '../database/database.js'
import { storedText } from '../records/stored-text.js'

/** Conditions that must all hold. */
export class Conditions {
  private readonly parts: Sql[] = []

  add(text: string, ...values: Value[]): void {
    this.parts.push({ text, values })
  }

  push(condition: Sql): void {
    this.parts.push(condition)
  }

  /** The conditions as one, or `null` when there are none. */
  get all(): Sql | null {
    if (this.parts.length === 0) return null
    return {
      text: this.parts.map(({ text }) => text).join(' AND '),
      values: this.parts.flatMap(({ values }) => values),
    }
  }
}

/**
 * Returns the conditions of a filter on the tables `article a`, `issue i` and `publication p`, days
 * excepted; `null` without conditions.
 */
export function articleConditions(filter: ArticleFilter, { isIn }: Dialect): Sql | null {
  const conditions = new Conditions()
  const isOneOf = (column: string, values: readonly string[] | undefined): void => {
    if (values !== undefined) conditions.push(isIn(column, values.map(storedText)))
  }
  const credited = (table: string, names: readonly string[] | undefined): void => {
    if (names === undefined) return
    const { text, values } = isIn(`${table}.name`, names.map(storedText))
    conditions.push({ text: `EXISTS (SELECT 1 FROM ${table} WHERE ${table}.ordinal = a.ordinal AND ${text})`, values })
  }
  const { month, day, pageLabel, frontPage, minLength, maxLength } = filter
  isOneOf('p.key', filter.publications)
  if (month !== undefined) conditions.add('substr(i.date, 6, 2) = ?', twoDigits(month))
  if (day !== undefined) conditions.add('substr(i.date, 9, 2) = ?', twoDigits(day))
  isOneOf('i.language', filter.languages)
  isOneOf('a.rubric', filter.rubrics)
  isOneOf('a.role', filter.roles)
  if (pageLabel !== undefined) conditions.add('a.page_label = ?', storedText(pageLabel))
  if (frontPage !== undefined) conditions.add('a.front_page = ?', frontPage ? 1 : 0)
  if (minLength !== undefined) conditions.add('a.length >= CAST(? AS double precision)', minLength)
  if (maxLength !== undefined) conditions.add('a.length <= CAST(? AS double precision)', maxLength)
  credited('author', filter.authors)
  credited('subject', filter.subjects)
  return conditions.all
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')

/** Returns the conditions of a filter on the tables `issue i` and `publication p`. */
export function issueConditions({ publication, from, to, monthDay, edition }: IssueFilter): Conditions {
  const conditions = new Conditions()
  if (publication !== undefined) conditions.add('p.key = ?', storedText(publication))
  if (from !== undefined || to !== undefined) conditions.add("i.date <> ''")
  if (from !== undefined) conditions.add('i.date >= ?', storedText(from))
  if (to !== undefined) conditions.add('i.date <= ?', storedText(to))
  if (monthDay !== undefined) conditions.add("i.date <> '' AND substr(i.date, 6) = ?", storedText(monthDay))
  if (edition === null) conditions.add('i.edition IS NULL')
  else if (edition !== undefined) conditions.add('i.edition = ?', storedText(edition))
  return conditions
}
