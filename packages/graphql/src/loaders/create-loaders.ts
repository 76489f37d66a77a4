import type { Article, Issue } from '@banmian/core'
import DataLoader from 'dataloader'
import { GraphQLError } from 'graphql'
import type { IssueSource, PublicationEntry } from '../source/issue-source.js'

/** Writers of an article's body in other forms, which the schema offers when they are given. */
export interface Formats {
  /** The body as HTML. The caller answers for its safety. */
  html?: (article: Article, issue: Issue) => string
  /** The body as Markdown. */
  markdown?: (article: Article, issue: Issue) => string
}

/** What the resolvers of one request share: the source behind loaders that ask for each thing once, many at a time. */
export interface Loaders {
  source: IssueSource
  formats: Formats
  /** An issue by its id. */
  issue: DataLoader<string, Issue | null>
  /** Id of the issue that holds a page or an article. */
  issueOf: DataLoader<string, string | null>
  /** All newspapers. */
  publications: () => Promise<readonly PublicationEntry[]>
}

/**
 * Loaders for one request. They remember what they have loaded: make new ones for each. Where the source or a writer fails, the answer says
 * that it does and no more; the error itself lies at the end of the chain of `originalError`, for the server to log.
 */
export function createLoaders(source: IssueSource, formats: Formats = {}): Loaders {
  const asked = guarded(source, 'The archive cannot answer at the moment.', 'SOURCE_FAILED')
  let publications: Promise<readonly PublicationEntry[]> | null = null
  return {
    source: asked,
    formats: guarded(formats, 'The text cannot be written in this form.', 'FORMAT_FAILED'),
    issue: new DataLoader((ids) => asked.issues(ids)),
    issueOf: new DataLoader((ids) => asked.issuesOf(ids)),
    publications: () => {
      publications ??= asked.publications()
      return publications
    },
  }
}

/** An object whose methods fail with a sentence for the one who asked, instead of what went wrong inside. */
function guarded<Methods extends object>(target: Methods, message: string, code: string): Methods {
  const hide = (error: unknown): never => {
    const originalError = error instanceof Error ? error : new Error(String(error))
    throw new GraphQLError(message, { originalError, extensions: { code } })
  }
  return new Proxy(target, {
    get(methods, name) {
      const method: unknown = Reflect.get(methods, name)
      if (typeof method !== 'function') return method
      return (...args: unknown[]) => {
        try {
          const answer: unknown = Reflect.apply(method, methods, args)
          return answer instanceof Promise ? answer.catch(hide) : answer
        } catch (error) {
          return hide(error)
        }
      }
    },
  })
}
