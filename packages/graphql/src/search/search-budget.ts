import { check } from '../arguments/checks.js'
import type { TextQuery } from './query/text-query.js'
import { SearchLimitError } from './search-limit-error.js'

/** The limits of the searches of one request. */
export interface SearchLimits {
  /** Maximum number of words and phrases in one search. Default: 50. */
  maxTerms?: number
  /**
   * Maximum work of all searches of a request together. One unit is the reading of one character,
   * a few nanoseconds; an article among the results counts as 600. Default: 50,000,000.
   */
  maxWork?: number
  /**
   * Maximum time of all searches of a request together, in milliseconds. It ends searches on a
   * machine that is slower or busier than the work assumes. Default: 2,000.
   */
  maxMilliseconds?: number
  /** Returns the time in milliseconds. Default: `performance.now`. */
  now?: () => number
}

/** The units of work of a search, relative to the reading of one character. */
export const WORK = {
  /** The start of a scan of a text, or of a comparison at one of its offsets. */
  scan: 120,
  /** A run of a phrase, or a separator between two, compared at an offset. */
  run: 60,
  /** A character that is folded. */
  folded: 5,
  /** A match of a phrase. */
  match: 250,
  /** An entry of a list of the index. */
  posting: 10,
  /** An article that matches. */
  hit: 150,
  /** An article that is sorted among the results. */
  sorted: 450,
  /** An article that is counted by one field. */
  facet: 400,
} as const

/**
 * The work that the searches of one request may still do. Every search of a request spends from
 * the same budget, so many small searches cost as much as a large one.
 */
export interface SearchBudget {
  /** The work that has been done. */
  readonly spent: number
  /**
   * Starts a search.
   *
   * @throws SearchLimitError when the query has too many words.
   */
  start(query: TextQuery): void
  /**
   * Spends work.
   *
   * @throws SearchLimitError when less is left, or when the time is over.
   */
  spend(work: number): void
  /**
   * Returns a promise to await after much work without a pause, which lets other requests
   * proceed; otherwise `null`.
   */
  pause(): Promise<void> | null
}

const DEFAULTS = { maxTerms: 50, maxWork: 50_000_000, maxMilliseconds: 2000 }
/** Work between two pauses: about ten milliseconds. */
const PAUSE_AFTER = 3_000_000
/** Work between two readings of the clock. */
const READ_CLOCK_AFTER = 100_000

/** The parts of the environment, in Node and in browsers, that this file uses. */
declare const performance: { now(): number }
declare function setTimeout(callback: () => void, milliseconds: number): unknown

/** Throws unless a value is an object of limits. */
export function checkSearchLimits(value: unknown, argument: string): asserts value is SearchLimits {
  check.options(value, ['maxTerms', 'maxWork', 'maxMilliseconds', 'now'], argument)
  const { now, ...numbers } = value as SearchLimits
  for (const [name, number] of Object.entries(numbers))
    check.that(
      number === undefined || (typeof number === 'number' && number > 0),
      `${argument}.${name}`,
      'a number greater than 0',
      number,
    )
  check.that(now === undefined || typeof now === 'function', `${argument}.now`, 'a function', now)
}

/**
 * Creates the budget of one request.
 *
 * @throws GraphqlArgumentError when a limit is unknown or not a number greater than 0.
 */
export function createSearchBudget(limits: SearchLimits = {}): SearchBudget {
  checkSearchLimits(limits, 'limits')
  return new Budget(limits)
}

class Budget implements SearchBudget {
  spent = 0
  private pausedAt = 0
  private readClockAt = 0
  private startedAt: number | null = null
  private readonly maxTerms: number
  private readonly maxWork: number
  private readonly maxMilliseconds: number
  private readonly now: () => number

  constructor(limits: SearchLimits) {
    this.maxTerms = limits.maxTerms ?? DEFAULTS.maxTerms
    this.maxWork = limits.maxWork ?? DEFAULTS.maxWork
    this.maxMilliseconds = limits.maxMilliseconds ?? DEFAULTS.maxMilliseconds
    this.now = limits.now ?? (() => performance.now())
  }

  start(query: TextQuery): void {
    const terms = countTerms(query)
    if (terms > this.maxTerms)
      throw new SearchLimitError(
        'SEARCH_TOO_MANY_TERMS',
        `Expected at most ${this.maxTerms} words and phrases in a search, found ${terms}.`,
      )
    this.spend(terms * WORK.scan)
  }

  spend(work: number): void {
    this.spent += work
    if (this.spent > this.maxWork)
      throw new SearchLimitError(
        'SEARCH_TOO_COSTLY',
        'The searches of this request are too costly. Use fewer or rarer words, or fewer searches.',
      )
    if (this.startedAt === null) this.startedAt = this.now()
    else if (this.spent - this.readClockAt >= READ_CLOCK_AFTER) {
      this.readClockAt = this.spent
      if (this.now() - this.startedAt > this.maxMilliseconds)
        throw new SearchLimitError(
          'SEARCH_TOO_SLOW',
          `The searches of this request took longer than ${this.maxMilliseconds} milliseconds.`,
        )
    }
  }

  pause(): Promise<void> | null {
    if (this.spent - this.pausedAt < PAUSE_AFTER) return null
    this.pausedAt = this.spent
    return new Promise((resolve) => setTimeout(resolve, 0))
  }
}

/** Returns the number of words and phrases in a query, excluded ones included. */
function countTerms(query: TextQuery): number {
  switch (query.type) {
    case 'phrase':
      return 1
    case 'near':
      return query.words.length
    case 'not':
      return countTerms(query.part)
    default:
      return query.parts.reduce((sum, part) => sum + countTerms(part), 0)
  }
}
