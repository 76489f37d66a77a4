import type { Issue } from '@banmian/core'
import { preparePhrase } from '@banmian/graphql/search'
import type { ArchiveCheck, ArchiveProblem } from '../contract/archive.js'
import type { Database, Row } from '../database/database.js'
import { articleRows } from '../records/article-rows.js'
import { ordinalsOfIssue } from '../records/ordinal.js'
import { originalText } from '../records/stored-text.js'
import { contentOf } from './export-issues.js'

/** Reads everything in the archive and compares it with its checksum and with the index. */
export async function checkArchive(database: Database): Promise<ArchiveCheck> {
  const problems: ArchiveProblem[] = []
  const report = (issue: string | null, text: string): void => void problems.push({ issue, text })
  let issues = 0
  let articles = 0
  try {
    for (const text of await database.damage()) report(null, text)
    for (const row of await database.all('SELECT number, id, day, slot, articles FROM issue ORDER BY number')) {
      issues++
      articles += Number(row['articles'])
      const text = await problemOf(database, row)
      if (text !== null) report(originalText(String(row['id'])), text)
    }
    const stray = await strayRows(database)
    if (stray > 0) report(null, `${stray} articles belong to no issue.`)
  } catch (error) {
    report(null, error instanceof Error ? error.message : String(error))
  }
  return { issues, articles, problems }
}

/** Returns what is wrong with an issue, or `null`. */
async function problemOf(database: Database, row: Row): Promise<string | null> {
  const number = Number(row['number'])
  let issue: Issue
  try {
    issue = JSON.parse((await contentOf(database, number)) ?? '') as Issue
  } catch (error) {
    return `It cannot be read: ${error instanceof Error ? error.message : String(error)}`
  }
  const [low, high] = ordinalsOfIssue(Number(row['day']), Number(row['slot']))
  const expected = articleRows(issue, number, low).text
  const found = await database.all(
    'SELECT ordinal, headline, byline, body FROM article_text WHERE ordinal BETWEEN ? AND ? ORDER BY ordinal',
    [low, high],
  )
  const same = found.every((text, index) =>
    Object.values(text).every((value, column) => value === expected[index]?.[column]),
  )
  if (found.length !== expected.length || !same) return 'The texts that are searched differ from its articles.'
  const indexed = await database.all('SELECT count(*) AS count FROM article WHERE ordinal BETWEEN ? AND ?', [low, high])
  if (Number(indexed[0]?.['count']) !== expected.length) return 'Articles are missing.'
  const missing = await firstMissing(database, issue, low)
  return missing === null ? null : `The index does not find article ${missing}.`
}

/** Returns the id of the first article that the index does not find by its headline, or `null`. */
async function firstMissing(database: Database, issue: Issue, low: number): Promise<string | null> {
  let ordinal = low
  for (const { id, headline } of issue.pages.flatMap(({ articles }) => articles)) {
    const [run] = preparePhrase(headline.main ?? '').runs
    const at = ordinal++
    if (run === undefined) continue
    const matches = database.dialect.matches({ type: 'run', run, fields: null, exact: true })
    const rows = await database.all(`SELECT ordinal FROM (${matches.text} AND ordinal BETWEEN ? AND ?) AS found`, [
      ...matches.values,
      at,
      at,
    ])
    if (rows.length === 0) return id
  }
  return null
}

async function strayRows(database: Database): Promise<number> {
  const [row] = await database.all(
    'SELECT count(*) AS count FROM article a LEFT JOIN issue i ON i.number = a.issue WHERE i.number IS NULL',
  )
  return Number(row?.['count'])
}
