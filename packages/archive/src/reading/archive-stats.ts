import type { ArchiveStats } from '../contract/archive.js'
import type { Database } from '../database/database.js'

/** Returns numbers that describe an archive. */
export async function archiveStats(database: Database): Promise<ArchiveStats> {
  const [row = {}] = await database.all(
    `SELECT count(*) AS issues, coalesce(sum(articles), 0) AS articles, count(DISTINCT p.key) AS publications,
      min(CASE WHEN date <> '' THEN date END) AS first, max(CASE WHEN date <> '' THEN date END) AS last
    FROM issue i JOIN publication p ON p.number = i.publication`,
  )
  const day = (value: unknown): string | null => (value == null ? null : String(value))
  return {
    publications: Number(row['publications']),
    issues: Number(row['issues']),
    articles: Number(row['articles']),
    first: day(row['first']),
    last: day(row['last']),
    bytes: await database.size(),
    driver: database.driver,
  }
}
