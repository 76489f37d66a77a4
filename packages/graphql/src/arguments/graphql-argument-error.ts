import { ArgumentError } from '@banmian/core'

/**
 * The same in every copy of this package, so that {@link GraphqlArgumentError.isInstance} works
 * across copies.
 */
const MARK = Symbol.for('@banmian/graphql GraphqlArgumentError')

/**
 * A wrong argument or option of a function of this package. The message says what was expected,
 * what was received and what to do. Errors of a GraphQL request are `GraphQLError`s of the package
 * `graphql` instead.
 */
export class GraphqlArgumentError extends ArgumentError {
  override readonly name: string = 'GraphqlArgumentError'
  /** @internal Marks the error for {@link GraphqlArgumentError.isInstance}. */
  readonly [MARK] = true

  /** Returns whether a value is such an error, from whichever copy of this package. */
  static override isInstance(value: unknown): value is GraphqlArgumentError {
    return typeof value === 'object' && value !== null && MARK in value
  }
}
