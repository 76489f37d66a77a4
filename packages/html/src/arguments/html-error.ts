import { type ArgumentChecks, ArgumentError, argumentChecks } from '@banmian/core/arguments'

/**
 * The same in every copy of this package, so that {@link HtmlError.isInstance} works across
 * copies.
 */
const MARK = Symbol.for('@banmian/html HtmlError')

/**
 * A wrong argument or option, or an issue that cannot be written. The message names the argument,
 * what was expected and what was received: `Expected options.siteUrl to be an absolute URL,
 * received "paper". …`
 */
export class HtmlError extends ArgumentError {
  override readonly name: string = 'HtmlError'
  /** @internal Marks the error for {@link HtmlError.isInstance}. */
  readonly [MARK] = true

  /** Returns whether a value is such an error, from whichever copy of this package. */
  static override isInstance(value: unknown): value is HtmlError {
    return typeof value === 'object' && value !== null && MARK in value
  }
}

/** Checks of arguments that throw an {@link HtmlError}. */
export const checks: ArgumentChecks = /* @__PURE__ */ argumentChecks(HtmlError)
