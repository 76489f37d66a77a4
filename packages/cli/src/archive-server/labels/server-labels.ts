import type { ArticleRole } from '@banmian/core'
import type { FacetField, SearchOrder } from '@banmian/graphql'

/** The text of the server's own pages that the pages of a site do not have. */
export interface ServerLabels {
  /** Label of the search field. */
  query: string
  /** Hint about the syntax of queries. */
  syntax: string
  /** Button that starts the search. */
  submit: string
  order: string
  orders: Readonly<Record<SearchOrder, string>>
  from: string
  to: string
  publication: string
  /** Choice of all newspapers. */
  all: string
  /** Number of articles that were found. `isExact` is false if there are at least as many. */
  found: (count: number, isExact: boolean) => string
  /** Heading of the numbers by which a search can be limited. */
  refine: string
  /** Names of the fields that hits are counted by. */
  facets: Partial<Record<FacetField, string>>
  /** Names of the conditions on articles. */
  conditions: { page: string; rubric: string; role: string; author: string; publication: string }
  roles: Readonly<Record<ArticleRole, string>>
  /** Label of the list of conditions. */
  active: string
  /** Removes a condition from the search. */
  remove: string
  /** Link to the hits before. */
  previousPage: string
  /** Link to the hits after. */
  nextPage: string
  /** Label of the links between pages of hits. */
  pages: string
  /** Link to the whole issue. */
  wholeIssue: string
  cite: string
  /** Link to the EPUB of an issue. */
  book: string
  catalog: string
  /** Precedes what is wrong with a query, which is in English. */
  problem: string
}
