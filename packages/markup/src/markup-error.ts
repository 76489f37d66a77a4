/**
 * The same in every copy of this package, so that {@link MarkupError.isInstance} works across
 * copies.
 */
const MARK = Symbol.for('@banmian/markup MarkupError')

/**
 * A wrong argument or option. The message says what was expected, what was received and what to
 * do: `Expected value to be a string, received undefined.`
 */
export class MarkupError extends TypeError {
  override readonly name: string = 'MarkupError'
  /** The argument or option, such as `options.schemes`. */
  readonly argument: string
  /** @internal Marks the error for {@link MarkupError.isInstance}. */
  readonly [MARK] = true

  constructor(argument: string, expected: string, received: unknown, hint?: string) {
    const end = hint === undefined ? '' : ` ${hint}`
    super(`Expected ${argument} to be ${expected}, received ${describeValue(received)}.${end}`)
    this.argument = argument
  }

  /** Returns whether a value is such an error, from whichever copy of this package. */
  static isInstance(value: unknown): value is MarkupError {
    return typeof value === 'object' && value !== null && MARK in value
  }
}

/** Number of characters of a string that an error message quotes. */
const QUOTED_LENGTH = 60

function describeValue(value: unknown): string {
  if (typeof value === 'string')
    return JSON.stringify(value.length > QUOTED_LENGTH ? `${value.slice(0, QUOTED_LENGTH)}…` : value)
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'object' && value !== null) return 'an object'
  if (typeof value === 'function') return 'a function'
  return String(value)
}
