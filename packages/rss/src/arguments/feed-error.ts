import { ArgumentError, type ArgumentErrorParts } from '@banmian/core/arguments'

/** The parts of a {@link FeedError}. */
export interface FeedErrorParts extends ArgumentErrorParts {
  /** Name of the option that is wrong or would help; `''` by default, for any other argument. */
  option?: string
  /**
   * Id of the article or issue that the error is about; `null` by default, for the feed as a
   * whole.
   */
  article?: string | null
}

/**
 * The same in every copy of this package, so that {@link FeedError.isInstance} works across
 * copies.
 */
const MARK = Symbol.for('@banmian/rss FeedError')

/**
 * A wrong argument or option, or a wrong value that a function among the options returned for an
 * article.
 */
export class FeedError extends ArgumentError {
  override readonly name = 'FeedError'
  /**
   * Name of the option that is wrong or would help, such as `url`; `''` for any other argument.
   */
  readonly option: string
  /**
   * Id of the article that the error is about, or of the issue in a catalog; `null` for the feed
   * as a whole.
   */
  readonly article: string | null
  /** @internal Marks the error for {@link FeedError.isInstance}. */
  readonly [MARK] = true

  constructor(parts: FeedErrorParts) {
    super(parts)
    this.option = parts.option ?? optionIn(parts.argument)
    this.article = parts.article ?? null
  }

  /** Returns whether a value is such an error, from whichever copy of this package. */
  static override isInstance(value: unknown): value is FeedError {
    return typeof value === 'object' && value !== null && MARK in value
  }
}

/**
 * Returns the option that an argument such as `options.siteUrl` names, and `''` for any other
 * argument.
 */
const optionIn = (argument: string): string => /^options\.(.+)/.exec(argument)?.[1] ?? ''
