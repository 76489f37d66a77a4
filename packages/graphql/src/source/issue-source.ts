import type { ArticleRole, Issue, Publication, TraceEntry } from '@banmian/core'
import type { TextQuery } from '../search/query/text-query.js'
import type { SearchBudget } from '../search/search-budget.js'

/** The two orders of a list by date. */
export type DateOrder = 'newest' | 'oldest'

/** The orders of search hits. */
export type SearchOrder = DateOrder | 'relevance'

/** Conditions on issues, all of which must hold. An absent one does not restrict the list. */
export interface IssueFilter {
  /** Key of the publication, as in {@link PublicationEntry}: its name. */
  publication?: string
  /** First day, `YYYY-MM-DD`. */
  from?: string
  /** Last day, `YYYY-MM-DD`. */
  to?: string
  /** Month and day in any year, `MM-DD`. */
  monthDay?: string
  /** Name of the edition; `null` for issues without one. */
  edition?: string | null
}

/**
 * Conditions on articles, all of which must hold. An absent one does not restrict the list; an
 * empty list matches nothing.
 */
export interface ArticleFilter {
  /** Keys of publications. */
  publications?: readonly string[]
  /** First day, `YYYY-MM-DD`. */
  from?: string
  /** Last day, `YYYY-MM-DD`. */
  to?: string
  /** Month in any year, 1 to 12. */
  month?: number
  /** Day of the month, 1 to 31. */
  day?: number
  /** Languages of publications, as BCP 47 tags. */
  languages?: readonly string[]
  /** Rubrics that articles run under. */
  rubrics?: readonly string[]
  /** Roles of articles. */
  roles?: readonly ArticleRole[]
  /** Label of the page as printed. */
  pageLabel?: string
  /**
   * True for articles on the first page of an issue only, false for articles on the other pages
   * only.
   */
  frontPage?: boolean
  /** Minimum length of the body as plain text, in UTF-16 units. */
  minLength?: number
  /** Maximum length of the body as plain text, in UTF-16 units. */
  maxLength?: number
  /** Names of credited people. */
  authors?: readonly string[]
  /** Subjects of articles. */
  subjects?: readonly string[]
}

/** A newspaper that the source has issues of. */
export interface PublicationEntry {
  /** Name of the newspaper; `''` for one without a name. */
  key: string
  /** The publication as described in the newest of its issues. */
  publication: Publication
}

/**
 * The position of an entry in a sorted list. Lists are sorted by value, ascending or descending,
 * and entries with equal values always by ascending id, so a key is never ambiguous. Texts are
 * compared by their UTF-16 units.
 */
export interface ListKey {
  /** Date of the issue (`''` without one), or a score. */
  value: string | number
  /** Identifier of the entry. */
  id: string
}

/** A window of a sorted list. */
export interface ListWindow {
  /** Maximum number of entries. */
  limit: number
  /**
   * Only entries after this key, which need not be in the list; `null` to start at the beginning.
   */
  after: ListKey | null
  /**
   * Counts from the end of the list: `after` then means before, and entries are returned in
   * backward order.
   */
  backward: boolean
}

/** The entries in a window of a list. */
export interface Listing<Entry> {
  /** The entries, in backward order for a backward window. */
  entries: readonly Entry[]
  /** True when the list continues after the last entry in the direction of the window. */
  more: boolean
  /** Number of entries in the whole list; when not `exact`, there are at least `value`. */
  total: { value: number; exact: boolean }
}

/** An issue in a list. The id of its key is the id of the issue. */
export interface IssueEntry {
  /** Position in the list. */
  key: ListKey
}

/** A search hit. */
export interface SearchHit {
  /**
   * Position in the list. The value is the date of the issue or the score, depending on the order;
   * the id keeps the articles of an issue in reading order.
   */
  key: ListKey
  /** Id of the issue that contains the article. */
  issue: string
  /** Id of the article. */
  article: string
  /** Score of the match, higher is better; 0 without a text query. */
  score: number
}

/** A search: a text query and conditions on articles. */
export interface SearchRequest {
  /** The text that articles must contain; `null` for any. */
  text: TextQuery | null
  /** Conditions on the articles. */
  filter: ArticleFilter
  /**
   * The work that the searches of the request may still do. A source that spends it rejects with
   * the error of the budget when it is used up; a source with limits of its own may ignore it.
   */
  budget?: SearchBudget
}

/** Fields that hits can be counted by. */
export type FacetField = 'year' | 'month' | 'weekday' | 'publication' | 'rubric' | 'role' | 'length' | 'language'

/** Numbers of hits by the values of a field, the highest first, equal ones by value. */
export interface Facet {
  /** The field. */
  field: FacetField
  /** Its values with their numbers of hits. */
  values: readonly { value: string; count: number }[]
}

/**
 * The interface to any storage; this package reads everything through it. Ids are those of the
 * model. Issues are returned whole, so the page and the issue of an article need no further call.
 * A method may be called with anything that its types allow, and never throws for something
 * unknown.
 */
export interface IssueSource {
  /** Returns all newspapers, sorted by key. */
  publications(): Promise<readonly PublicationEntry[]>
  /** Returns issues by id, in the order of the ids; `null` for an unknown id. */
  issues(ids: readonly string[]): Promise<readonly (Issue | null)[]>
  /**
   * Returns the ids of the issues that contain pages or articles, in the order of the ids; `null`
   * for an unknown id.
   */
  issuesOf(ids: readonly string[]): Promise<readonly (string | null)[]>
  /** Returns a window of the list of issues, sorted by date and id. */
  list(filter: IssueFilter, order: DateOrder, window: ListWindow): Promise<Listing<IssueEntry>>
  /** Returns the days that have issues, the oldest first. */
  calendar(filter: IssueFilter): Promise<readonly { date: string; issues: number }[]>
  /**
   * Returns a window of the list of matching articles. The order `relevance` sorts by descending
   * score.
   */
  search(request: SearchRequest, order: SearchOrder, window: ListWindow): Promise<Listing<SearchHit>>
  /** Returns numbers of hits by the given fields, with at most `first` values each. */
  facets(request: SearchRequest, fields: readonly FacetField[], first: number): Promise<readonly Facet[]>
  /** Returns the trace of an issue, or `null` when none was kept. */
  trace?(issue: string): Promise<readonly TraceEntry[] | null>
}
