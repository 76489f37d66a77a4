import type { Article, Issue } from '@banmian/core'
import DataLoader from 'dataloader'
import { GraphQLError } from 'graphql'
import { check } from '../arguments/checks.js'
import { checkSearchLimits, createSearchBudget, type SearchBudget, type SearchLimits } from '../search/search-budget.js'
import { SearchLimitError } from '../search/search-limit-error.js'
import { checkSource } from '../source/check-source.js'
import type { IssueSource, PublicationEntry } from '../source/issue-source.js'

/**
 * Functions that write the body of an article in other formats, for the schema's `text(format:)`.
 */
export interface Formats {
  /** Returns the body as HTML. The function is responsible for its safety. */
  html?: (article: Article, issue: Issue) => string
  /** Returns the body as Markdown. */
  markdown?: (article: Article, issue: Issue) => string
}

/**
 * The state that the resolvers of one request share: loaders that batch the calls to the source
 * and cache their results.
 */
export interface Loaders {
  /** The source. Its errors are replaced by a general `GraphQLError`. */
  source: IssueSource
  /** The writers of other formats. Their errors are replaced likewise. */
  formats: Formats
  /** The work that the searches of the request may still do. */
  searchBudget: SearchBudget
  /** Loads an issue by its id. */
  issue: DataLoader<string, Issue | null>
  /** Loads the id of the issue that contains a page or an article. */
  issueOf: DataLoader<string, string | null>
  /** Loads all newspapers. */
  publications: () => Promise<readonly PublicationEntry[]>
}

/**
 * Creates the loaders of one request. They cache what they load, so create new ones for each
 * request.
 *
 * When the source or a writer fails, the response contains a general error without details. The
 * original error is at the end of the chain of `originalError`, for the log of the server.
 *
 * @param formats - Writers of other formats. Default: none.
 * @param search - Limits of the searches of the request. Default: those of
 * {@link createSearchBudget}.
 * @throws GraphqlArgumentError when an argument is of the wrong type or a format is unknown.
 */
export function createLoaders(source: IssueSource, formats: Formats = {}, search: SearchLimits = {}): Loaders {
  checkSource(source, 'source')
  checkFormats(formats, 'formats')
  checkSearchLimits(search, 'search')
  const guardedSource = withGeneralErrors(source, 'The archive cannot answer at the moment.', 'SOURCE_FAILED')
  let publications: Promise<readonly PublicationEntry[]> | null = null
  return {
    source: guardedSource,
    formats: withGeneralErrors(formats, 'The text cannot be written in this format.', 'FORMAT_FAILED'),
    searchBudget: createSearchBudget(search),
    issue: new DataLoader((ids) => guardedSource.issues(ids)),
    issueOf: new DataLoader((ids) => guardedSource.issuesOf(ids)),
    publications: () => {
      publications ??= guardedSource.publications()
      return publications
    },
  }
}

/** Throws unless a value is an object of known formats with functions. */
export function checkFormats(value: unknown, argument: string): asserts value is Formats {
  check.options(value, ['html', 'markdown'], argument)
  for (const [name, write] of Object.entries(value))
    check.that(write === undefined || typeof write === 'function', `${argument}.${name}`, 'a function', write)
}

/**
 * Returns the object with methods that throw a general error for the client instead of the
 * original one.
 */
function withGeneralErrors<Methods extends object>(target: Methods, message: string, code: string): Methods {
  const rethrow = (error: unknown): never => {
    if (SearchLimitError.isInstance(error)) throw limitError(error)
    const originalError = error instanceof Error ? error : new Error(String(error))
    throw new GraphQLError(message, { originalError, extensions: { code } })
  }
  return new Proxy(target, {
    get(methods, name) {
      const method: unknown = Reflect.get(methods, name)
      if (typeof method !== 'function') return method
      return (...args: unknown[]) => {
        try {
          const result: unknown = Reflect.apply(method, methods, args)
          return result instanceof Promise ? result.catch(rethrow) : result
        } catch (error) {
          return rethrow(error)
        }
      }
    },
  })
}

/** Returns the error of the response to a request whose searches exceed a limit. */
export const limitError = ({ message, code }: SearchLimitError): GraphQLError =>
  new GraphQLError(message, { extensions: { code } })
