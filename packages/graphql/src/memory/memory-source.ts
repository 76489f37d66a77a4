import type { Issue, TraceEntry } from '@banmian/core'
import { windowOf } from '../source/list-window.js'
import { matcherOf, scoreOfWeight, scorerOf, WEIGHTS } from '../search/create-matcher.js'
import type {
  DateOrder,
  Facet,
  FacetField,
  IssueEntry,
  IssueFilter,
  IssueSource,
  Listing,
  PublicationEntry,
  SearchHit,
  SearchOrder,
  SearchRequest,
  Window,
} from '../source/issue-source.js'
import { type ArticleRecord, facetValue, fitsOf, recordsOf } from './article-record.js'
import { TextIndex } from './text-index.js'

/** An issue with the trace that the parser gave. */
export interface TracedIssue {
  issue: Issue
  trace: readonly TraceEntry[]
}

/**
 * Issues held in memory with an index of their texts: good for thousands of articles. Where two issues have one id, the later counts. The issues are
 * not copied: do not change them afterwards.
 */
export function memorySource(issues: Iterable<Issue | TracedIssue>): IssueSource {
  return new MemorySource(issues)
}

class MemorySource implements IssueSource {
  private readonly byId = new Map<string, Issue>()
  private readonly traces = new Map<string, readonly TraceEntry[]>()
  private readonly issueOfPart = new Map<string, string>()
  /** What the newest issue of a paper says of it, and that issue's date. */
  private readonly papers = new Map<string, PublicationEntry & { date: string }>()
  private readonly index = new TextIndex()
  private readonly articles: ArticleRecord[] = []

  constructor(issues: Iterable<Issue | TracedIssue>) {
    for (const one of issues) {
      const issue = 'issue' in one ? one.issue : one
      this.byId.set(issue.id, issue)
      if ('issue' in one) this.traces.set(issue.id, one.trace)
      else this.traces.delete(issue.id)
    }
    for (const issue of this.byId.values()) this.add(issue)
  }

  private add(issue: Issue): void {
    const key = keyOf(issue)
    const known = this.papers.get(key)
    if (known === undefined || (issue.date ?? '') >= known.date)
      this.papers.set(key, { key, publication: issue.publication, date: issue.date ?? '' })
    for (const page of issue.pages) {
      this.issueOfPart.set(page.id, issue.id)
      for (const article of page.articles) this.issueOfPart.set(article.id, issue.id)
    }
    for (const record of recordsOf(issue, key)) {
      const { headline, byline, body } = record.texts
      this.index.add([
        [headline, WEIGHTS.headline],
        [byline, WEIGHTS.byline],
        [body, WEIGHTS.body],
      ])
      this.articles.push(record)
    }
  }

  async publications(): Promise<readonly PublicationEntry[]> {
    return [...this.papers.values()]
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ key, publication }) => ({ key, publication }))
  }

  async issues(ids: readonly string[]): Promise<readonly (Issue | null)[]> {
    return ids.map((id) => this.byId.get(id) ?? null)
  }

  async issuesOf(ids: readonly string[]): Promise<readonly (string | null)[]> {
    return ids.map((id) => this.issueOfPart.get(id) ?? null)
  }

  async list(filter: IssueFilter, order: DateOrder, window: Window): Promise<Listing<IssueEntry>> {
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
        (publication === undefined || keyOf(issue) === publication) &&
        (from === undefined || (issue.date !== null && issue.date >= from)) &&
        (to === undefined || (issue.date !== null && issue.date <= to)) &&
        (monthDay === undefined || issue.date?.slice(5) === monthDay) &&
        (edition === undefined || issue.edition === edition),
    )
  }

  async search(request: SearchRequest, order: SearchOrder, window: Window): Promise<Listing<SearchHit>> {
    const byScore = order === 'relevance'
    const found = this.found(request).map(({ record, score }) => {
      const value = byScore ? score() : (record.issue.date ?? '')
      return { key: { value, id: record.sortId }, record, score }
    })
    const { entries, ...rest } = windowOf(found, order, window)
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
    const found = this.found(request)
    return fields.map((field) => {
      const counts = new Map<string, number>()
      for (const { record } of found) {
        const value = facetValue(record, field)
        if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
      }
      const values = [...counts]
        .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
        .slice(0, first)
        .map(([value, count]) => ({ value, count }))
      return { field, values }
    })
  }

  async trace(issue: string): Promise<readonly TraceEntry[] | null> {
    return this.traces.get(issue) ?? null
  }

  /** What fits a request, with how well, told when it is asked for. */
  private found({ text, filter }: SearchRequest): Found[] {
    const fits = fitsOf(filter)
    const isOne = (record: ArticleRecord | undefined): record is ArticleRecord =>
      record !== undefined && (fits === null || fits(record))
    if (text === null) return this.articles.filter(isOne).map((record) => ({ record, score: () => 0 }))
    const found: Found[] = []
    const exact = this.index.exact(text)
    if (exact !== null) {
      for (const [at, number] of exact.documents.entries()) {
        const record = this.articles[number]
        if (isOne(record)) found.push({ record, score: () => scoreOfWeight(exact.weights[at] ?? 0) })
      }
      return found
    }
    const candidates = this.index.candidates(text) ?? this.articles.keys()
    const matches = matcherOf(text)
    const score = scorerOf(text, (phrase) => this.index.rarity(phrase))
    for (const number of candidates) {
      const record = this.articles[number]
      if (isOne(record) && matches(record.texts)) found.push({ record, score: () => score(record.texts) })
    }
    return found
  }
}

interface Found {
  record: ArticleRecord
  score: () => number
}

const keyOf = (issue: Issue): string => issue.publication.name ?? ''
