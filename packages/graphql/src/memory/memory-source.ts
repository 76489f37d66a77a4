import type { Issue, TraceEntry } from '@banmian/core'
import { facetValue } from '../facets/facet-value.js'
import { createMatcher } from '../search/create-matcher.js'
import { createScorer, FIELD_WEIGHTS, scoreOfWeight } from '../search/create-scorer.js'
import { WORK } from '../search/search-budget.js'
import type {
  DateOrder,
  Facet,
  FacetField,
  IssueEntry,
  IssueFilter,
  IssueSource,
  Listing,
  ListWindow,
  PublicationEntry,
  SearchHit,
  SearchOrder,
  SearchRequest,
} from '../source/issue-source.js'
import { windowOf } from '../source/list-window.js'
import { type ArticleRecord, createFilter, recordsOf } from './article-record.js'
import { readIssues, type TracedIssue } from './read-issues.js'
import { TextIndex } from './text-index.js'

export type { TracedIssue } from './read-issues.js'

/**
 * Creates a source over issues in memory, with an index of their texts; suitable for thousands of
 * articles. When two issues have the same id, the later one replaces the earlier. The issues are
 * not copied: do not change them afterwards.
 *
 * @throws GraphqlArgumentError when the value is not an iterable of issues.
 */
export function memorySource(issues: Iterable<Issue | TracedIssue>): IssueSource {
  return new MemorySource(readIssues(issues))
}

class MemorySource implements IssueSource {
  private readonly byId = new Map<string, Issue>()
  private readonly traces = new Map<string, readonly TraceEntry[]>()
  private readonly issueOfPart = new Map<string, string>()
  /** The newest issue's description of each publication, with the date of that issue. */
  private readonly publicationsByKey = new Map<string, PublicationEntry & { date: string }>()
  private readonly index = new TextIndex()
  /** The articles, by their numbers in the index. */
  private readonly articles: ArticleRecord[] = []

  constructor(entries: readonly { issue: Issue; trace: readonly TraceEntry[] | null }[]) {
    for (const { issue, trace } of entries) {
      this.byId.set(issue.id, issue)
      if (trace === null) this.traces.delete(issue.id)
      else this.traces.set(issue.id, trace)
    }
    for (const issue of this.byId.values()) this.add(issue)
  }

  private add(issue: Issue): void {
    const key = publicationKey(issue)
    const known = this.publicationsByKey.get(key)
    if (known === undefined || (issue.date ?? '') >= known.date)
      this.publicationsByKey.set(key, { key, publication: issue.publication, date: issue.date ?? '' })
    for (const page of issue.pages) {
      this.issueOfPart.set(page.id, issue.id)
      for (const article of page.articles) this.issueOfPart.set(article.id, issue.id)
    }
    for (const record of recordsOf(issue, key)) {
      const { headline, byline, body } = record.texts
      this.index.add([
        [headline, FIELD_WEIGHTS.headline],
        [byline, FIELD_WEIGHTS.byline],
        [body, FIELD_WEIGHTS.body],
      ])
      this.articles.push(record)
    }
  }

  async publications(): Promise<readonly PublicationEntry[]> {
    return [...this.publicationsByKey.values()]
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ key, publication }) => ({ key, publication }))
  }

  async issues(ids: readonly string[]): Promise<readonly (Issue | null)[]> {
    return ids.map((id) => this.byId.get(id) ?? null)
  }

  async issuesOf(ids: readonly string[]): Promise<readonly (string | null)[]> {
    return ids.map((id) => this.issueOfPart.get(id) ?? null)
  }

  async list(filter: IssueFilter, order: DateOrder, window: ListWindow): Promise<Listing<IssueEntry>> {
    const entries = this.filtered(filter).map((issue) => ({ key: { value: issue.date ?? '', id: issue.id } }))
    return windowOf(entries, order, window)
  }

  async calendar(filter: IssueFilter): Promise<readonly { date: string; issues: number }[]> {
    const days = new Map<string, number>()
    for (const { date } of this.filtered(filter)) if (date !== null) days.set(date, (days.get(date) ?? 0) + 1)
    return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([date, issues]) => ({ date, issues }))
  }

  private filtered({ publication, from, to, monthDay, edition }: IssueFilter): Issue[] {
    return [...this.byId.values()].filter(
      (issue) =>
        (publication === undefined || publicationKey(issue) === publication) &&
        (from === undefined || (issue.date !== null && issue.date >= from)) &&
        (to === undefined || (issue.date !== null && issue.date <= to)) &&
        (monthDay === undefined || issue.date?.slice(5) === monthDay) &&
        (edition === undefined || issue.edition === edition),
    )
  }

  async search(request: SearchRequest, order: SearchOrder, window: ListWindow): Promise<Listing<SearchHit>> {
    const byScore = order === 'relevance'
    const matches: (Pick<SearchHit, 'key'> & ScoredRecord)[] = []
    for (const { record, score } of await this.matches(request)) {
      const value = byScore ? score() : (record.issue.date ?? '')
      matches.push({ key: { value, id: record.sortId }, record, score })
      request.budget?.spend(WORK.sorted)
      const pause = request.budget?.pause()
      if (pause) await pause
    }
    const { entries, ...rest } = windowOf(matches, order, window)
    const hits = entries.map(
      ({ key, record, score }): SearchHit => ({
        key,
        issue: record.issue.id,
        article: record.article.id,
        score: score(),
      }),
    )
    return { entries: hits, ...rest }
  }

  async facets(request: SearchRequest, fields: readonly FacetField[], first: number): Promise<readonly Facet[]> {
    const matches = (await this.matches(request)).map(({ record }): Group => ({ record, count: 1 }))
    const issues = new Map<Issue, Group>()
    for (const { record } of matches) {
      const group = issues.get(record.issue)
      if (group === undefined) issues.set(record.issue, { record, count: 1 })
      else group.count++
    }
    return fields.map((field) => {
      const counts = new Map<string, number>()
      const groups = OF_ISSUE.has(field) ? [...issues.values()] : matches
      request.budget?.spend(groups.length * WORK.facet)
      for (const { record, count } of groups) {
        const value = facetValue(record, field)
        if (value !== null) counts.set(value, (counts.get(value) ?? 0) + count)
      }
      const values = [...counts]
        .sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || (a < b ? -1 : 1))
        .slice(0, first)
        .map(([value, count]) => ({ value, count }))
      return { field, values }
    })
  }

  async trace(issue: string): Promise<readonly TraceEntry[] | null> {
    return this.traces.get(issue) ?? null
  }

  /**
   * Returns the articles that match a request, each with a function that computes its score. A
   * search that spends a budget pauses after much work.
   */
  private async matches({ text, filter, budget }: SearchRequest): Promise<ScoredRecord[]> {
    const passesFilter = createFilter(filter)
    const isAllowed = (record: ArticleRecord | undefined): record is ArticleRecord =>
      record !== undefined && (passesFilter === null || passesFilter(record))
    if (text === null) {
      const all = this.articles.filter(isAllowed)
      budget?.spend(this.articles.length * WORK.posting + all.length * WORK.hit)
      return all.map((record) => ({ record, score: () => 0 }))
    }
    const matches: ScoredRecord[] = []
    const exact = this.index.exactMatches(text)
    if (exact !== null) {
      for (const [index, number] of exact.documents.entries()) {
        const record = this.articles[number]
        if (isAllowed(record)) matches.push({ record, score: () => scoreOfWeight(exact.weights[index] ?? 0) })
      }
      budget?.spend(exact.documents.length * WORK.posting + matches.length * WORK.hit)
      return matches
    }
    const candidates = this.index.candidates(text, budget) ?? this.articles.keys()
    const isMatch = createMatcher(text, budget)
    const score = createScorer(text, (phrase) => this.index.rarity(phrase, budget), budget)
    for (const number of candidates) {
      const record = this.articles[number]
      budget?.spend(WORK.posting)
      if (isAllowed(record) && isMatch(record.texts)) {
        budget?.spend(WORK.hit)
        matches.push({ record, score: () => score(record.texts) })
      }
      const pause = budget?.pause()
      if (pause) await pause
    }
    return matches
  }
}

/** A number of articles that have the same value of a field as one of them. */
interface Group {
  record: ArticleRecord
  count: number
}

/** The fields that all articles of an issue have the same value of. */
const OF_ISSUE: ReadonlySet<FacetField> = new Set(['year', 'month', 'weekday', 'publication', 'language'])

interface ScoredRecord {
  record: ArticleRecord
  score: () => number
}

const publicationKey = (issue: Issue): string => issue.publication.name ?? ''
