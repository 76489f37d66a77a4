import { describeValue } from './describe-value.js'

/** The parts of an {@link ArgumentError}. */
export interface ArgumentErrorParts {
  /** The argument or option, such as `options.siteUrl` or `issue.pages[0]`. */
  argument: string
  /** Completes “Expected … to be …”. */
  expected: string
  /** The value that was passed. */
  received: unknown
  /** A sentence that names the likely mistake and says what to do. */
  hint?: string | undefined
}

/**
 * The same in every copy of this package, so that {@link ArgumentError.isInstance} works across
 * copies.
 */
const MARK = Symbol.for('@banmian/core ArgumentError')

/**
 * A wrong argument or option. The message says what was expected, what was received, and what to
 * do: `Expected options.siteUrl to be an absolute URL, received "paper". …`
 */
export class ArgumentError extends TypeError {
  override readonly name: string = 'ArgumentError'
  /** The argument or option, such as `options.siteUrl` or `issue.pages[0]`. */
  readonly argument: string
  /** The expected value, in words. */
  readonly expected: string
  /** The received value, in words. */
  readonly received: string
  /** @internal Marks the error for {@link ArgumentError.isInstance}. */
  readonly [MARK] = true

  constructor({ argument, expected, received, hint }: ArgumentErrorParts) {
    const description = describeValue(received)
    super(`Expected ${argument} to be ${expected}, received ${description}.${hint === undefined ? '' : ` ${hint}`}`)
    this.argument = argument
    this.expected = expected
    this.received = description
  }

  /** Returns whether a value is such an error, from whichever copy of this package. */
  static isInstance(value: unknown): value is ArgumentError {
    return typeof value === 'object' && value !== null && MARK in value
  }
}
