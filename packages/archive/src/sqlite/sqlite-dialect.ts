import { visitTokens } from '@banmian/graphql/search'
import type { Dialect, Sql } from '../database/database.js'
import type { CandidateQuery } from '../query/candidate-query.js'
import { DistinctCharacters } from './distinct-characters.js'
import { TokenBytes } from './token-bytes.js'

/** Tokens of a run that are searched for; a longer run is checked on the text. */
const MAX_TOKENS = 64
/** Longest word that the index keeps whole, in UTF-16 units: FTS5 cuts tokens at 32 kB. */
const MAX_WORD = 8000

/**
 * Adds one article. Before a statement that inserts several rows, into any table, SQLite lets FTS5
 * write what it has collected, as another segment.
 */
const INSERT = `INSERT INTO words (rowid, body, headline, byline)
  VALUES (?, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT))`

/** The SQL of SQLite with FTS5. */
export const sqliteDialect: Dialect = {
  isIn: (column, values) => ({
    text: `${column} IN (SELECT value FROM json_each(?))`,
    values: [JSON.stringify(values)],
  }),
  isOrdinal: (column, ordinals) => ({
    text: `${column} IN (SELECT value FROM json_each(?))`,
    values: [JSON.stringify(ordinals)],
  }),
  join: 'CROSS JOIN',
  joinsIndex: true,
  isExact({ text, unspaced }, fields) {
    if (!unspaced) return text.length <= MAX_WORD
    const characters = [...text].length
    return characters === 1 ? fields === null : characters <= MAX_TOKENS
  },
  matches: (query): Sql => ({
    text: 'SELECT rowid AS ordinal FROM words WHERE words MATCH ?',
    values: [expressionOf(query)],
  }),
  ranked: (query): Sql => ({
    text: 'SELECT rowid AS ordinal, bm25(words, 1, 4, 2) AS best FROM words WHERE words MATCH ?',
    values: [expressionOf(query)],
  }),
  async index(writer, articles) {
    const tokens = new TokenBytes()
    const characters = new TokenBytes()
    const distinct = new DistinctCharacters()
    const tokensOf = (folded: string): Buffer => {
      visitTokens(
        folded,
        (token) => tokens.add(token),
        (character) => distinct.add(character) && characters.add(character),
      )
      return tokens.taken()
    }
    for (const { ordinal, headline, byline, body } of articles) {
      const others = [tokensOf(headline), tokensOf(byline)]
      const whole = Buffer.concat([tokensOf(body), characters.taken()])
      await writer.run(INSERT, [ordinal, whole, ...others])
      distinct.next()
    }
  },
  unindex: (writer, low, high) =>
    writer.run('DELETE FROM words WHERE rowid IN (SELECT ordinal FROM article WHERE ordinal BETWEEN ? AND ?)', [
      low,
      high,
    ]),
  prepareDay: async () => {},
}

/** Returns an expression of FTS5. */
function expressionOf(query: CandidateQuery): string {
  switch (query.type) {
    case 'run':
      return runExpression(query.run, query.fields)
    case 'and': {
      const required = query.parts.map(bracketed).join(' AND ')
      return query.without.reduce((text, part) => `(${text}) NOT ${bracketed(part)}`, required)
    }
    case 'near':
      return nearExpression(query)
    case 'or':
      return query.parts.map(bracketed).join(' OR ')
    default:
      throw new TypeError(`Expected a query for the index, found the type ${query.type}.`)
  }
}

/**
 * Returns an expression for runs near each other. The index measures in tokens: there are at most
 * as many between two runs as characters, and one more that contains the first character of a run.
 */
function nearExpression({ runs, distance, fields }: Extract<CandidateQuery, { type: 'near' }>): string {
  const isPhrase = ({ text, unspaced }: (typeof runs)[number]): boolean => !unspaced || [...text].length > 1
  const phrases = runs.filter(isPhrase).map(phraseExpression)
  const near = `NEAR(${phrases.join(' ')}, ${distance + 1})`
  const parts = runs.filter((run) => !isPhrase(run)).map((run) => runExpression(run, fields))
  if (phrases.length > 0) parts.push(fields === null ? near : `{${fields.join(' ')}} : ${near}`)
  return parts.join(' AND ')
}

const bracketed = (query: CandidateQuery): string => `(${expressionOf(query)})`

function runExpression(run: { text: string; unspaced: boolean }, fields: readonly string[] | null): string {
  if (run.unspaced && [...run.text].length === 1) return `"${run.text}"`
  const phrase = phraseExpression(run)
  return fields === null ? phrase : `{${fields.join(' ')}} : ${phrase}`
}

function phraseExpression({ text, unspaced }: { text: string; unspaced: boolean }): string {
  const characters = [...text]
  const tokens = unspaced
    ? characters.slice(1, MAX_TOKENS + 1).map((character, index) => `${characters[index]}${character}`)
    : [text]
  return `"${tokens.join(' ')}"`
}
