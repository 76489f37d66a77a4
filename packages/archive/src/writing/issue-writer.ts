import type { Issue, TraceEntry } from '@banmian/core'
import type { PutResult } from '../contract/archive.js'
import type { Database, Dialect, IndexedArticle, Row, Value, Writer } from '../database/database.js'
import { ArchiveArgumentError } from '../errors/archive-argument-error.js'
import { ARTICLE_COLUMNS, articleRows } from '../records/article-rows.js'
import { canonicalJson } from '../records/canonical-json.js'
import { ARTICLES_OF_ISSUE, dayNumber, ISSUES_OF_DAY, ordinalsOfIssue } from '../records/ordinal.js'
import { packed, sha256 } from '../records/packed.js'
import { storedText } from '../records/stored-text.js'

const ISSUE_COLUMNS = [
  'number',
  'id',
  'publication',
  'language',
  'masthead',
  'date',
  'day',
  'slot',
  'edition',
  'hash',
  'articles',
] as const

/** Changes issues in a transaction. */
export class IssueWriter {
  private readonly writer: Writer
  private readonly dialect: Dialect
  /** Articles that {@link finish} adds to the index. */
  private waiting: IndexedArticle[] = []

  constructor(writer: Writer, dialect: Dialect) {
    this.writer = writer
    this.dialect = dialect
  }

  /** Adds an issue to the archive, or replaces the one with its id. */
  async put(issue: Issue, trace: readonly TraceEntry[] | null): Promise<PutResult> {
    const { writer, dialect } = this
    const content = canonicalJson(issue)
    const traceJson = trace === null ? null : canonicalJson(trace)
    const hash = sha256(traceJson === null ? content : `${content}\n${traceJson}`)
    const [known] = await writer.all('SELECT number, hash, day, slot FROM issue WHERE id = ?', [storedText(issue.id)])
    if (known?.['hash'] === hash) return 'unchanged'

    const day = dayNumber(issue.date ?? '')
    await dialect.prepareDay(writer, day)
    if (known !== undefined) await this.deleteRows(known)
    const slot = known?.['day'] === day ? Number(known['slot']) : await nextSlot(writer, day)
    const number = known === undefined ? await nextNumber(writer) : Number(known['number'])
    const [first] = ordinalsOfIssue(day, slot)
    const rows = articleRows(issue, number, first)
    checkNumbers(rows.article.length, slot)

    const { name, language } = issue.publication
    const publication = await publicationNumber(writer, name)
    const values: Value[] = [
      number,
      storedText(issue.id),
      publication,
      storedText(language),
      canonicalJson(issue.publication),
    ]
    values.push(issue.date ?? '', day, slot, issue.edition === null ? null : storedText(issue.edition), hash)
    values.push(rows.article.length)
    await writer.insert('issue', ISSUE_COLUMNS, [values])
    const kept = [first, packed(content), traceJson === null ? null : packed(traceJson)]
    await writer.insert('issue_content', ['ordinal', 'content', 'trace'], [kept])
    await writer.insert(
      'part',
      ['id', 'issue'],
      partIds(issue).map((id) => [storedText(id), number]),
    )
    await writer.insert('article', ARTICLE_COLUMNS.article, rows.article)
    await writer.insert('article_text', ARTICLE_COLUMNS.article_text, rows.text)
    await writer.insert('author', ARTICLE_COLUMNS.author, rows.author)
    await writer.insert('subject', ARTICLE_COLUMNS.subject, rows.subject)
    this.waiting.push(...rows.indexed)
    return known === undefined ? 'added' : 'replaced'
  }

  /** Removes an issue. Returns false when the archive has none with this id. */
  async delete(id: string): Promise<boolean> {
    const columns = 'number, day, slot'
    const [known] = await this.writer.all(`SELECT ${columns} FROM issue WHERE id = ?`, [storedText(id)])
    if (known === undefined) return false
    await this.deleteRows(known)
    return true
  }

  /**
   * Adds the articles to the index, the oldest first. Before an older article, and before a change
   * of another table, the index of SQLite writes what it has collected as another segment.
   */
  async finish(): Promise<void> {
    const articles = this.waiting.sort((a, b) => a.ordinal - b.ordinal)
    this.waiting = []
    await this.dialect.index(this.writer, articles)
  }

  private async deleteRows({ number = null, day, slot }: Row): Promise<void> {
    // The issue may be one that waits.
    await this.finish()
    const [low, high] = ordinalsOfIssue(Number(day), Number(slot))
    await this.dialect.unindex(this.writer, low, high)
    for (const table of ['author', 'subject', 'article_text', 'article', 'issue_content'])
      await this.writer.run(`DELETE FROM ${table} WHERE ordinal BETWEEN ? AND ?`, [low, high])
    await this.writer.run('DELETE FROM part WHERE issue = ?', [number])
    await this.writer.run('DELETE FROM issue WHERE number = ?', [number])
  }
}

/** Changes issues in one transaction. */
export function changeIssues<Result>(
  database: Database,
  change: (issues: IssueWriter) => Promise<Result>,
): Promise<Result> {
  return database.transaction(async (writer) => {
    const issues = new IssueWriter(writer, database.dialect)
    const result = await change(issues)
    await issues.finish()
    return result
  })
}

async function nextSlot(writer: Writer, day: number): Promise<number> {
  const [row] = await writer.all('SELECT coalesce(max(slot), -1) + 1 AS slot FROM issue WHERE day = ?', [day])
  return Number(row?.['slot'])
}

async function nextNumber(writer: Writer): Promise<number> {
  const [row] = await writer.all('SELECT coalesce(max(number), 0) + 1 AS number FROM issue')
  return Number(row?.['number'])
}

async function publicationNumber(writer: Writer, name: string | null): Promise<number> {
  const identity = [storedText(name ?? ''), name === null ? 0 : 1]
  const [known] = await writer.all('SELECT number FROM publication WHERE key = ? AND named = ?', identity)
  if (known !== undefined) return Number(known['number'])
  const [row] = await writer.all('SELECT coalesce(max(number), 0) + 1 AS number FROM publication')
  const number = Number(row?.['number'])
  await writer.insert('publication', ['number', 'key', 'named'], [[number, ...identity]])
  return number
}

/** Returns the ids of the pages and articles of an issue, each once. */
const partIds = (issue: Issue): string[] => [
  ...new Set(issue.pages.flatMap(({ id, articles }) => [id, ...articles.map((article) => article.id)])),
]

function checkNumbers(articles: number, slot: number): void {
  if (articles <= ARTICLES_OF_ISSUE && slot < ISSUES_OF_DAY) return
  const [argument, maximum, received] =
    articles > ARTICLES_OF_ISSUE
      ? ['issue', `one with at most ${ARTICLES_OF_ISSUE} articles`, articles]
      : ['issue.date', `a day with at most ${ISSUES_OF_DAY} issues`, slot + 1]
  throw new ArchiveArgumentError({ argument, expected: maximum, received })
}
