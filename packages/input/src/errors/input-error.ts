/** The parts of an {@link InputError}. */
export interface InputErrorParts {
  /** The argument, option or file that is wrong, such as `content` or `alto/0001.xml`. */
  argument: string
  /** Completes “Expected … to be …”. */
  expected: string
  /** The thing found instead, in words. */
  received: string
  /** A sentence that says what to do. */
  hint?: string | undefined
}

/**
 * The same in every copy of this package, so that {@link InputError.isInstance} works across
 * copies.
 */
const MARK = Symbol.for('@banmian/input InputError')

/**
 * A file that cannot be read, or a wrong argument or option. The message says what was expected,
 * where, what was found, and what to do:
 * `Expected content to be complete JSON, found the end of the text inside an array. …`
 */
export class InputError extends TypeError {
  override readonly name: string = 'InputError'
  /** The argument, option or file, such as `content`, `options.name` or `alto/0001.xml`. */
  readonly argument: string
  /** The expected value, in words. */
  readonly expected: string
  /** The thing found instead, in words. */
  readonly received: string
  /** A sentence that says what to do, or `null`. */
  readonly hint: string | null
  /** @internal Marks the error for {@link InputError.isInstance}. */
  readonly [MARK] = true

  constructor({ argument, expected, received, hint }: InputErrorParts, options?: ErrorOptions) {
    super(`Expected ${argument} to be ${expected}, found ${received}.${hint === undefined ? '' : ` ${hint}`}`, options)
    this.argument = argument
    this.expected = expected
    this.received = received
    this.hint = hint ?? null
  }

  /** Returns whether a value is such an error, from whichever copy of this package. */
  static isInstance(value: unknown): value is InputError {
    return typeof value === 'object' && value !== null && MARK in value
  }
}
