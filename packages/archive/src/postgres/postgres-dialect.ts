import { visitTokens } from '@banmian/graphql/search'
import type { Dialect, IndexedArticle, Value, Writer } from '../database/database.js'
import { ArchiveArgumentError } from '../errors/archive-argument-error.js'
import type { CandidateQuery } from '../query/candidate-query.js'
import { dayNumber, ordinalsOfDay } from '../records/ordinal.js'
import { PARTITIONED } from './postgres-schema.js'

/** Longest token, in characters: PostgreSQL accepts 2,046 bytes. */
const MAX_TOKEN = 400
/** Most bytes of the tokens of an article: PostgreSQL accepts 1 MB with their lengths. */
const MAX_BYTES = 700_000
/** Articles that are added to the index by one statement. */
const ARTICLES_AT_ONCE = 500
const DAYS_OF_YEAR = 365.2425

/** The SQL of PostgreSQL with GIN. */
export const postgresDialect: Dialect = {
  isIn: (column, values) => ({ text: `${column} = ANY(CAST(? AS text[]))`, values: [values] }),
  isOrdinal: (column, ordinals) => ({ text: `${column} = ANY(CAST(? AS bigint[]))`, values: [ordinals] }),
  join: 'JOIN',
  joinsIndex: false,
  isExact({ text, unspaced }, fields) {
    if (fields !== null) return false
    return unspaced ? [...text].length <= 2 : text.length <= MAX_TOKEN
  },
  matches: (query) => ({
    text: 'SELECT ordinal FROM words WHERE tokens @@ CAST(? AS tsquery)',
    values: [expressionOf(query)],
  }),
  ranked: () => null,
  async index(writer, articles) {
    for (let start = 0; start < articles.length; start += ARTICLES_AT_ONCE) {
      const some = articles.slice(start, start + ARTICLES_AT_ONCE)
      const places = some.map(() => '(CAST(? AS bigint), array_to_tsvector(CAST(? AS text[])))').join(', ')
      const values = some.flatMap((article): (Value | Value[])[] => [article.ordinal, tokensOf(article)])
      await writer.run(`INSERT INTO words (ordinal, tokens) VALUES ${places}`, values)
    }
  },
  unindex: (writer, low, high) => writer.run('DELETE FROM words WHERE ordinal BETWEEN ? AND ?', [low, high]),
  prepareDay,
}

/** Creates the partitions of the year of a day where they are missing. */
async function prepareDay(writer: Writer, day: number): Promise<void> {
  const year = day === 0 ? 0 : yearOf(day)
  const [row] = await writer.all('SELECT to_regclass(?) IS NULL AS missing', [`words_${year}`])
  if (!row?.['missing']) return
  const [low] = ordinalsOfDay(year === 0 ? 0 : firstDay(year))
  const [next] = ordinalsOfDay(year === 0 ? 1 : firstDay(year + 1))
  for (const table of PARTITIONED)
    await writer.run(
      `CREATE TABLE ${table}_${year} PARTITION OF ${table} (PRIMARY KEY (ordinal)) FOR VALUES FROM (${low}) TO (${next})`,
    )
}

const firstDay = (year: number): number =>
  year === 10_000 ? dayNumber('9999-12-31') + 1 : dayNumber(`${String(year).padStart(4, '0')}-01-01`)

function yearOf(day: number): number {
  const guess = Math.min(Math.max(Math.ceil(day / DAYS_OF_YEAR), 1), 9999)
  if (day < firstDay(guess)) return guess - 1
  return day >= firstDay(guess + 1) ? guess + 1 : guess
}

function tokensOf({ headline, byline, body }: IndexedArticle): string[] {
  const tokens = new Set<string>()
  for (const text of [headline, byline, body])
    visitTokens(
      text,
      (token) => tokens.add(shortened(token)),
      () => {},
    )
  const bytes = [...tokens].reduce((sum, token) => sum + Buffer.byteLength(token), 0)
  if (bytes <= MAX_BYTES) return [...tokens]
  throw new ArchiveArgumentError({
    argument: 'issue',
    expected: `one whose articles have different words of at most ${MAX_BYTES} bytes each, for PostgreSQL`,
    received: bytes,
    hint: 'Divide the article, or use SQLite.',
  })
}

const shortened = (token: string): string =>
  token.length <= MAX_TOKEN ? token : [...token].slice(0, MAX_TOKEN).join('')

/** Returns an expression of the type `tsquery`. */
function expressionOf(query: CandidateQuery): string {
  switch (query.type) {
    case 'run':
      return runExpression(query.run)
    case 'and':
      return [...query.parts.map(bracketed), ...query.without.map((part) => `!${bracketed(part)}`)].join(' & ')
    case 'near':
      return query.runs.map((run) => `(${runExpression(run)})`).join(' & ')
    case 'or':
      return query.parts.map(bracketed).join(' | ')
    default:
      throw new TypeError(`Expected a query for the index, found the type ${query.type}.`)
  }
}

const bracketed = (query: CandidateQuery): string => `(${expressionOf(query)})`

function runExpression({ text, unspaced }: { text: string; unspaced: boolean }): string {
  if (!unspaced) return quoted(shortened(text))
  const characters = [...text]
  if (characters.length === 1) return `${quoted(text)}:*`
  const tokens = new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`))
  return [...tokens].map(quoted).join(' & ')
}

const quoted = (token: string): string => `'${token.replace(/['\\]/g, '$&$&')}'`
