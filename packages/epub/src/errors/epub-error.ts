import { ArgumentError, type ArgumentErrorParts, argumentChecks } from '@banmian/core/arguments'

/**
 * The same in every copy of this package, so that {@link EpubError.isInstance} works across copies.
 */
const MARK = Symbol.for('@banmian/epub EpubError')

/**
 * A wrong argument, option, picture or font. The message names it and says what was expected, what
 * was received, and what to do.
 */
export class EpubError extends ArgumentError {
  override readonly name: string = 'EpubError'
  /** @internal Marks the error for {@link EpubError.isInstance}. */
  readonly [MARK] = true

  /** Returns whether a value is such an error, from whichever copy of this package. */
  static override isInstance(value: unknown): value is EpubError {
    return typeof value === 'object' && value !== null && MARK in value
  }
}

/** Throws an {@link EpubError} made of the parts of its message. */
export function fail(argument: string, expected: string, received: unknown, hint?: string): never {
  const parts: ArgumentErrorParts = { argument, expected, received, hint }
  throw new EpubError(parts)
}

/** The checks of arguments that all packages share, with this package's class of error. */
export const checks: ReturnType<typeof argumentChecks> = /* @__PURE__ */ argumentChecks(EpubError)
