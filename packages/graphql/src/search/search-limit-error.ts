/**
 * The same in every copy of this package, so that {@link SearchLimitError.isInstance} works across
 * copies.
 */
const MARK = Symbol.for('@banmian/graphql SearchLimitError')

/** The limit that a search exceeds. */
export type SearchLimitCode = 'SEARCH_TOO_MANY_TERMS' | 'SEARCH_TOO_COSTLY' | 'SEARCH_TOO_SLOW'

/**
 * A search that exceeds a limit. The response to the request contains the message, with the code
 * as `extensions.code`.
 */
export class SearchLimitError extends Error {
  override readonly name: string = 'SearchLimitError'
  /** The limit. */
  readonly code: SearchLimitCode
  /** @internal Marks the error for {@link SearchLimitError.isInstance}. */
  readonly [MARK] = true

  constructor(code: SearchLimitCode, message: string) {
    super(message)
    this.code = code
  }

  /** Returns whether a value is such an error, from whichever copy of this package. */
  static isInstance(value: unknown): value is SearchLimitError {
    return typeof value === 'object' && value !== null && MARK in value
  }
}
