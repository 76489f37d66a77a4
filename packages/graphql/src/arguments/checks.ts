import { type ArgumentChecks, argumentChecks } from '@banmian/core/arguments'
import { GraphqlArgumentError } from './graphql-argument-error.js'

/** The checks of arguments that all packages share, throwing this package's error. */
export const check: ArgumentChecks = argumentChecks(GraphqlArgumentError)

/** Throws unless a value is a string. */
export function checkText(value: unknown, argument: string): asserts value is string {
  check.that(typeof value === 'string', argument, 'a string', value)
}
