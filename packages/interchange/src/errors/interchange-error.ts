import { type ArgumentChecks, ArgumentError, argumentChecks } from '@banmian/core/arguments'

/**
 * The same in every copy of this package, so that {@link InterchangeError.isInstance} works across
 * copies.
 */
const MARK = Symbol.for('@banmian/interchange InterchangeError')

/**
 * A wrong argument or option, or a document that cannot be read. The message names the argument,
 * what was expected and what was received: `Expected content to be a ninjs document, received …`
 */
export class InterchangeError extends ArgumentError {
  override readonly name: string = 'InterchangeError'
  /** @internal Marks the error for {@link InterchangeError.isInstance}. */
  readonly [MARK] = true

  /** Returns whether a value is such an error, from whichever copy of this package. */
  static override isInstance(value: unknown): value is InterchangeError {
    return typeof value === 'object' && value !== null && MARK in value
  }
}

/** Checks of arguments that throw an {@link InterchangeError}. */
export const checks: ArgumentChecks = /* @__PURE__ */ argumentChecks(InterchangeError)
