import type { FacetField } from '@banmian/graphql'
import type { Sql } from '../database/database.js'
import { ARTICLES_OF_ISSUE, ISSUES_OF_DAY } from '../records/ordinal.js'

/**
 * What articles with the same value of a field have in common. The bounds of the classes of lengths
 * are multiples of 100.
 */
const OF_ARTICLE: Partial<Record<FacetField, string>> = {
  role: 'c.role',
  rubric: 'c.rubric',
  length: 'c.length / 100',
}
const OF_ISSUE: Partial<Record<FacetField, string>> = {
  year: 'substr(i.date, 1, 4)',
  month: 'substr(i.date, 1, 7)',
  weekday: "i.day % 7, i.date = ''",
  publication: 'i.publication',
  language: 'i.language',
}
/** The columns of an article that some fields need. */
export const COLUMNS = ['role', 'rubric', 'length'] as const
const UNIT = `c.ordinal / ${ARTICLES_OF_ISSUE}`

/** Returns whether fields need the {@link COLUMNS} of articles. */
export const needsArticles = (fields: readonly FacetField[]): boolean =>
  fields.some((field) => OF_ARTICLE[field] !== undefined)

/**
 * Returns a query for groups of articles that have the same value of every field. Its columns are
 * values that an article of the group has, `count`, and `low`, the lowest ordinal.
 *
 * @param articles - A query for the articles, with their ordinals and the {@link COLUMNS}.
 */
export function groupedQuery(articles: Sql, fields: readonly FacetField[], join: string): Sql {
  const ofArticle = fields.flatMap((field) => OF_ARTICLE[field] ?? [])
  const ofIssue = fields.flatMap((field) => OF_ISSUE[field] ?? [])
  const column = (field: FacetField, name: string, other: string): string =>
    `${fields.includes(field) ? `min(c.${name})` : other} AS ${name}`
  const columns = [column('role', 'role', "''"), column('rubric', 'rubric', "''"), column('length', 'length', '0')]
  // The articles of an issue are counted before the table of issues is read.
  const units = `SELECT ${UNIT} AS issue, ${columns.join(', ')}, count(*) AS count, min(c.ordinal) AS low
    FROM (${articles.text}) c GROUP BY ${[UNIT, ...ofArticle].join(', ')}`
  return {
    text: `SELECT min(i.date) AS date, min(i.language) AS language, min(p.key) AS publication, min(p.named) AS named,
      u.role AS role, u.rubric AS rubric, min(u.length) AS length, sum(u.count) AS count, min(u.low) AS low
    FROM (${units}) u
      ${join} issue i ON i.day = u.issue / ${ISSUES_OF_DAY} AND i.slot = u.issue % ${ISSUES_OF_DAY}
      ${join} publication p ON p.number = i.publication
    GROUP BY ${['u.role', 'u.rubric', 'u.length / 100', ...ofIssue].join(', ')}`,
    values: articles.values,
  }
}
