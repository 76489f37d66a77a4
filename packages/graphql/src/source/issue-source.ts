import type { ArticleRole, Issue, Publication, TraceEntry } from '@banmian/core'
import type { TextQuery } from '../search/text-query.js'

/** Two directions of a sorted list. */
export type DateOrder = 'newest' | 'oldest'

/** Orders of hits. */
export type SearchOrder = DateOrder | 'relevance'

/** Which issues are asked for. All parts that are given must hold at once. */
export interface IssueFilter {
  /** Key of the publication, as in {@link PublicationEntry}: its name. */
  publication?: string
  /** From this day on, `YYYY-MM-DD`. */
  from?: string
  /** Up to this day, `YYYY-MM-DD`. */
  to?: string
  /** Month and day in any year, `MM-DD`. */
  monthDay?: string
  /** Name of the edition; `null` for issues without one. */
  edition?: string | null
}

/** Which articles are asked for. All parts that are given must hold at once. */
export interface ArticleFilter {
  /** Keys of publications. */
  publications?: readonly string[]
  from?: string
  to?: string
  /** Month of any year, 1 to 12. */
  month?: number
  /** Day of the month, 1 to 31. */
  day?: number
  languages?: readonly string[]
  rubrics?: readonly string[]
  roles?: readonly ArticleRole[]
  pageLabel?: string
  /** On the first page of an issue only. */
  frontPage?: boolean
  /** UTF-16 units of the body as plain text. */
  minLength?: number
  maxLength?: number
  /** Names of people credited. */
  authors?: readonly string[]
  subjects?: readonly string[]
}

/** A newspaper that the source holds issues of. */
export interface PublicationEntry {
  /** The paper's name; `''` for one without a name. */
  key: string
  /** What the newest of its issues says of it. */
  publication: Publication
}

/**
 * Where an entry stands in a sorted list. Lists are sorted by value, up or down by the order asked for, and among equal ones always up by id, so a key is
 * never ambiguous. Texts compare by their UTF-16 units.
 */
export interface ListKey {
  /** Date of the issue (`''` without one), or a score. */
  value: string | number
  id: string
}

/** A stretch of a sorted list. */
export interface Window {
  /** As many entries as this at most. */
  limit: number
  /** Entries behind this place only; `null` from the beginning. */
  after: ListKey | null
  /** Counts from the end of the list: `after` then means before, and entries come in backward order. */
  backward: boolean
}

/** What a list gives. */
export interface Listing<Entry> {
  entries: readonly Entry[]
  /** Whether there is more behind the last entry in the direction asked for. */
  more: boolean
  /** Size of the whole list. */
  total: { value: number; exact: boolean }
}

/** An issue in a list: the key's id is the issue's. */
export interface IssueEntry {
  key: ListKey
}

/** A hit. Its key's value is the issue's date or the score, by the order asked for; its key's id keeps the articles of an issue in reading order. */
export interface SearchHit {
  key: ListKey
  /** Id of the issue that holds the article. */
  issue: string
  /** Id of the article. */
  article: string
  /** How well it matches; 0 without a text. */
  score: number
}

/** A search: what the text must hold, and which articles. */
export interface SearchRequest {
  /** `null` for any text. */
  text: TextQuery | null
  filter: ArticleFilter
}

/** What hits can be counted by. */
export type FacetField = 'year' | 'month' | 'weekday' | 'publication' | 'rubric' | 'role' | 'length' | 'language'

/** How hits are spread over the values of a field, most hits first, equal ones by value. */
export interface Facet {
  field: FacetField
  values: readonly { value: string; count: number }[]
}

/**
 * The seam to any storage. Everything else of this package goes through it. Ids are those of the model; issues come whole, so an article's page
 * and issue need no further call. Every method may be called with anything that its types allow and never throws for something unknown.
 */
export interface IssueSource {
  /** All newspapers, sorted by key. */
  publications(): Promise<readonly PublicationEntry[]>
  /** Issues by id, in the order asked for; `null` for one that is unknown. */
  issues(ids: readonly string[]): Promise<readonly (Issue | null)[]>
  /** Ids of the issues that hold pages or articles, in the order asked for; `null` for one that is unknown. */
  issuesOf(ids: readonly string[]): Promise<readonly (string | null)[]>
  /** Issues by date and id, a stretch of the list. */
  list(filter: IssueFilter, order: DateOrder, window: Window): Promise<Listing<IssueEntry>>
  /** Days that have issues, oldest first. */
  calendar(filter: IssueFilter): Promise<readonly { date: string; issues: number }[]>
  /** Articles that fit, a stretch of the list. Relevance sorts by score, best first. */
  search(request: SearchRequest, order: SearchOrder, window: Window): Promise<Listing<SearchHit>>
  /** Counts of all hits by the fields asked for, as many values of each as `first`. */
  facets(request: SearchRequest, fields: readonly FacetField[], first: number): Promise<readonly Facet[]>
  /** The trace of an issue; `null` when none was kept. */
  trace?(issue: string): Promise<readonly TraceEntry[] | null>
}
