import type { Issue, Publication, TraceEntry } from '@banmian/core'
import type { DateOrder, IssueEntry, IssueFilter, Listing, ListWindow, PublicationEntry } from '@banmian/graphql'
import type { Database, Row } from '../database/database.js'
import { ordinalsOfIssue } from '../records/ordinal.js'
import { unpacked } from '../records/packed.js'
import { originalText, storedText } from '../records/stored-text.js'
import { type Conditions, issueConditions } from '../search/conditions.js'

const FROM_ISSUE = 'FROM issue i JOIN publication p ON p.number = i.publication'
/** More rows than any list has. */
const MANY = 2 ** 31 - 1

const parsed = <Value>(bytes: unknown): Value => JSON.parse(unpacked(bytes as Uint8Array)) as Value
const where = (conditions: Conditions): string => (conditions.all === null ? '' : `WHERE ${conditions.all.text}`)
const valuesOf = (conditions: Conditions): NonNullable<Conditions['all']>['values'] => conditions.all?.values ?? []

/** Returns issues by id, in the order of the ids; `null` for an unknown id. */
export async function issuesById(database: Database, ids: readonly string[]): Promise<(Issue | null)[]> {
  const isWanted = database.dialect.isIn('id', ids.map(storedText))
  const rows = await database.all(`SELECT id, day, slot FROM issue WHERE ${isWanted.text}`, isWanted.values)
  const idOf = new Map(rows.map((row) => [firstOrdinal(row), originalText(String(row['id']))]))
  const isContent = database.dialect.isOrdinal('ordinal', [...idOf.keys()])
  const contents = await database.all(
    `SELECT ordinal, content FROM issue_content WHERE ${isContent.text}`,
    isContent.values,
  )
  const found = new Map(
    contents.map(({ ordinal, content }) => [idOf.get(Number(ordinal)), parsed<Issue>(content)] as const),
  )
  return ids.map((id) => found.get(id) ?? null)
}

const firstOrdinal = ({ day, slot }: Row): number => ordinalsOfIssue(Number(day), Number(slot))[0]

/** Returns the ids of the issues that contain parts; of several, the issue that was added last. */
export async function issuesOfParts(database: Database, ids: readonly string[]): Promise<(string | null)[]> {
  const isWanted = database.dialect.isIn('part.id', ids.map(storedText))
  const rows = await database.all(
    `SELECT part.id AS part, i.id AS issue FROM part JOIN issue i ON i.number = part.issue
    WHERE ${isWanted.text} ORDER BY i.number`,
    isWanted.values,
  )
  const found = new Map(rows.map(({ part, issue }) => [originalText(String(part)), originalText(String(issue))]))
  return ids.map((id) => found.get(id) ?? null)
}

/** Returns the trace of an issue, or `null` when none was kept. */
export async function traceOf(database: Database, id: string): Promise<readonly TraceEntry[] | null> {
  const [issue] = await database.all('SELECT day, slot FROM issue WHERE id = ?', [storedText(id)])
  if (issue === undefined) return null
  const [row] = await database.all('SELECT trace FROM issue_content WHERE ordinal = ?', [firstOrdinal(issue)])
  return row?.['trace'] == null ? null : parsed(row['trace'])
}

/** Returns all newspapers, sorted by key. */
export async function publicationList(database: Database): Promise<PublicationEntry[]> {
  const rows = await database.all(
    `SELECT p.key AS key, i.date AS date, i.number AS number, i.masthead AS masthead
    FROM publication p JOIN issue i ON i.number = (
      SELECT number FROM issue WHERE publication = p.number ORDER BY date DESC, number DESC LIMIT 1
    )`,
  )
  const entries = new Map<string, Row>()
  for (const row of rows) {
    const key = originalText(String(row['key']))
    const known = entries.get(key)
    if (known === undefined || isNewer(row, known)) entries.set(key, row)
  }
  return [...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { masthead }]) => ({ key, publication: JSON.parse(String(masthead)) as Publication }))
}

const isNewer = (one: Row, other: Row): boolean =>
  one['date'] === other['date']
    ? Number(one['number']) > Number(other['number'])
    : String(one['date']) > String(other['date'])

/** Returns a window of the list of issues. */
export async function issueList(
  database: Database,
  filter: IssueFilter,
  order: DateOrder,
  { limit, after, backward }: ListWindow,
): Promise<Listing<IssueEntry>> {
  const conditions = issueConditions(filter)
  const [counted] = await database.all(
    `SELECT count(*) AS count ${FROM_ISSUE} ${where(conditions)}`,
    valuesOf(conditions),
  )
  const datesAscend = (order === 'oldest') !== backward
  if (after !== null) {
    const [date, id] = [storedText(String(after.value)), storedText(after.id)]
    const [dateSign, idSign] = [datesAscend ? '>' : '<', backward ? '<' : '>']
    conditions.add(`(i.date ${dateSign} ? OR (i.date = ? AND i.id ${idSign} ?))`, date, date, id)
  }
  const rows = await database.all(
    `SELECT i.date AS date, i.id AS id ${FROM_ISSUE} ${where(conditions)}
    ORDER BY i.date ${datesAscend ? 'ASC' : 'DESC'}, i.id ${backward ? 'DESC' : 'ASC'} LIMIT ?`,
    [...valuesOf(conditions), Math.min(limit + 1, MANY)],
  )
  return {
    entries: rows
      .slice(0, limit)
      .map(({ date, id }) => ({ key: { value: String(date), id: originalText(String(id)) } })),
    more: rows.length > limit,
    total: { value: Number(counted?.['count']), exact: true },
  }
}

/** Returns the days that have issues, the oldest first. */
export async function calendarOf(database: Database, filter: IssueFilter): Promise<{ date: string; issues: number }[]> {
  const conditions = issueConditions(filter)
  conditions.add("i.date <> ''")
  const rows = await database.all(
    `SELECT i.date AS date, count(*) AS issues ${FROM_ISSUE} ${where(conditions)} GROUP BY i.date ORDER BY i.date`,
    valuesOf(conditions),
  )
  return rows.map(({ date, issues }) => ({ date: String(date), issues: Number(issues) }))
}
