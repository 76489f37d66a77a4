import { ArgumentError } from '@banmian/core'

/**
 * The same in every copy of this package, so that {@link ArchiveArgumentError.isInstance} works
 * across copies.
 */
const MARK = Symbol.for('@banmian/archive ArchiveArgumentError')

/**
 * A wrong argument or option of a function of this package. The message says what was expected,
 * what was received and what to do.
 */
export class ArchiveArgumentError extends ArgumentError {
  override readonly name: string = 'ArchiveArgumentError'
  /** @internal Marks the error for {@link ArchiveArgumentError.isInstance}. */
  readonly [MARK] = true

  /** Returns whether a value is such an error, from whichever copy of this package. */
  static override isInstance(value: unknown): value is ArchiveArgumentError {
    return typeof value === 'object' && value !== null && MARK in value
  }
}
