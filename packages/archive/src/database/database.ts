import type { CandidateQuery } from '../query/candidate-query.js'

/** A value that a database stores. Texts are those that `storedText` returns. */
export type Value = string | number | Uint8Array | null

/** A row of a result. */
export type Row = Readonly<Record<string, Value>>

/** A part of an SQL statement with the values of its parameters, which are written `?`. */
export interface Sql {
  text: string
  values: readonly (Value | readonly Value[])[]
}

/** Reads from a database. */
interface Reader {
  /** Returns the rows of a query. */
  all(text: string, values?: Sql['values']): Promise<Row[]>
}

/** Changes a database in a transaction. */
export interface Writer extends Reader {
  /** Runs a statement. */
  run(text: string, values?: Sql['values']): Promise<void>
  /** Inserts rows. */
  insert(table: string, columns: readonly string[], rows: readonly (readonly Value[])[]): Promise<void>
}

/** The tokens of an article for the index. */
export interface IndexedArticle {
  ordinal: number
  /** The folded texts. */
  headline: string
  byline: string
  body: string
}

/** The parts of SQL that differ between databases. */
export interface Dialect {
  /** Returns a condition that a column contains one of the values. */
  isIn(column: string, values: readonly Value[]): Sql
  /** Returns a condition that a column contains one of the ordinals. */
  isOrdinal(column: string, ordinals: readonly number[]): Sql
  /**
   * Joins a table to the one before it. The database reads the tables in this order where it does
   * not know better.
   */
  readonly join: string
  /**
   * True when the articles that the index finds are joined to other tables in one statement. A
   * server that keeps its tables on other servers would read these whole, so it gets lists.
   */
  readonly joinsIndex: boolean
  /**
   * Returns a query for the ordinals of the articles that the index finds, which ends with a
   * condition. The column is `ordinal`.
   */
  matches(query: CandidateQuery): Sql
  /**
   * Returns the same query with a column `best`, which is lower for a better article; `null` when
   * the index does not know which articles are better.
   */
  ranked(query: CandidateQuery): Sql | null
  /** Returns whether the index alone decides where a run of characters occurs. */
  isExact(run: { text: string; unspaced: boolean }, fields: readonly string[] | null): boolean
  /** Adds articles to the index. */
  index(writer: Writer, articles: readonly IndexedArticle[]): Promise<void>
  /** Removes the articles with ordinals in a range from the index. */
  unindex(writer: Writer, low: number, high: number): Promise<void>
  /** Makes room for the articles of a day, where the database divides them by days. */
  prepareDay(writer: Writer, day: number): Promise<void>
}

/** A database that an archive is kept in. */
export interface Database extends Reader {
  readonly dialect: Dialect
  /** The driver and its version, such as `node:sqlite 3.50.4`. */
  readonly driver: string
  readonly readOnly: boolean
  /** Runs a function in a transaction. Its changes are kept only when it succeeds. */
  transaction<Result>(change: (writer: Writer) => Promise<Result>): Promise<Result>
  /** Returns sentences about damage that the database itself finds. */
  damage(): Promise<string[]>
  /** Returns the size of the database in bytes. */
  size(): Promise<number>
  close(): Promise<void>
}
