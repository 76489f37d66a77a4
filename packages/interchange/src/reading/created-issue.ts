import { ArgumentError, createIssue, type Issue, type IssueParts } from '@banmian/core'
import { InterchangeError } from '../errors/interchange-error.js'

/**
 * Returns an issue that was read from a document. Ids that the document lacks are made of the
 * content.
 *
 * @param argument - Name of the document in errors
 * @throws InterchangeError when the document does not make a valid issue
 */
export function createdIssue(parts: IssueParts, argument: string): Issue {
  try {
    return createIssue(parts)
  } catch (error) {
    if (!ArgumentError.isInstance(error)) throw error
    throw new InterchangeError({
      argument,
      expected: `a document whose ${error.argument.replace(/^parts\.?/, '') || 'content'} is ${error.expected}`,
      received: error.received,
    })
  }
}
