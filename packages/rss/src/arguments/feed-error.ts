/** Characters of a wrong value that a message shows at most. */
const SHOWN = 60
/** The same in every copy of this package, should a program have installed two. */
const MARK = Symbol.for('@banmian/rss FeedError')

/** A wrong argument, or what an option gave for an article: says what was expected and what was received. */
export class FeedError extends TypeError {
  override readonly name = 'FeedError'
  /** Name of the option that is wrong or would help, such as `url`; `''` when it is not about an option. */
  readonly option: string
  /** Id of the article that it happened at; `null` when it is about the feed. */
  readonly article: string | null
  readonly [MARK] = true

  constructor(message: string, option: string, article: string | null) {
    super(message)
    this.option = option
    this.article = article
  }

  /** Whether a value is an error of this class, from whichever copy of this package. */
  static isInstance(value: unknown): value is FeedError {
    return typeof value === 'object' && value !== null && MARK in value
  }
}

/** The error for a wrong option: `Expected option "link" to be …, received …`; with an article, what the option gave for it. */
export function wrongOption(option: string, what: string, received: unknown, article: string | null = null): FeedError {
  const expected = article === null ? `option "${option}" to be ${what}` : `option "${option}" to give ${what}`
  const where = article === null ? '' : ` for article ${shown(article)}`
  return new FeedError(`Expected ${expected}${where}, received ${shown(received)}.`, option, article)
}

/** What a value is, shortly, for a message. */
export function shown(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value)
  }
  if (value === null || value === undefined || typeof value === 'number' || typeof value === 'boolean') {
    return String(value)
  }
  return Array.isArray(value) ? 'an array' : `a value of type ${typeof value}`
}
