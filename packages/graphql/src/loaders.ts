import type { Article, Issue } from '@banmian/core'
import DataLoader from 'dataloader'
import type { IssueSource, PublicationEntry } from './source.js'

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

/** Loaders for one request. They remember what they have loaded: make new ones for each. */
export function createLoaders(source: IssueSource, formats: Formats = {}): Loaders {
  let publications: Promise<readonly PublicationEntry[]> | null = null
  return {
    source,
    formats,
    issue: new DataLoader((ids) => source.issues(ids)),
    issueOf: new DataLoader((ids) => source.issuesOf(ids)),
    publications: () => {
      publications ??= source.publications()
      return publications
    },
  }
}
