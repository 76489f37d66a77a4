import type { Article, Issue } from '@banmian/core'
import { describeValue } from '@banmian/core/arguments'
import { FeedError } from './feed-error.js'

/** The article or issue that a function among the options was called with. */
export type Subject = Pick<Article | Issue, 'type' | 'id'>

/**
 * Returns the error for a wrong option, `Expected options.siteUrl to be …, received …`, or with a
 * subject for the value that the option's function returned: `Expected the result of options.url
 * for article "a1" to be …`.
 */
export function optionError(
  option: string,
  expected: string,
  received: unknown,
  subject: Subject | null = null,
  hint?: string,
): FeedError {
  const argument = `options.${option}`
  if (subject === null) return new FeedError({ argument, expected, received, hint, option })
  return new FeedError({
    argument: `the result of ${argument} for ${subject.type} ${describeValue(subject.id)}`,
    expected,
    received,
    hint,
    option,
    article: subject.id,
  })
}
