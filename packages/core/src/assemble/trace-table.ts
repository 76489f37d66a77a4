import type { FieldPath, IssuePlace } from '../result/source-span.js'
import type { TraceRule } from '../result/trace-rule.js'
import type { PlacedCandidate, PlacedSpan } from './issue-draft.js'
import { Column, Numbered } from './columns.js'

const NO_CANDIDATES: PlacedCandidate[] = []

/** The number that stands for the absence of a page or an article. */
const NONE = -1

/** Places, one number a column, since most pages have many. */
class PlaceColumns {
  private readonly pages = new Column(Int32Array)
  private readonly articles = new Column(Int32Array)
  private readonly fields = new Column(Int32Array)
  private readonly paths: Numbered<FieldPath>

  constructor(paths: Numbered<FieldPath>) {
    this.paths = paths
  }

  push({ page, article, field }: IssuePlace): void {
    this.pages.push(page ?? NONE)
    this.articles.push(article ?? NONE)
    this.fields.push(this.paths.numberOf(field))
  }

  at(index: number): IssuePlace {
    const [page, article] = [this.pages.at(index), this.articles.at(index)]
    return {
      page: page === NONE ? null : page,
      article: article === NONE ? null : article,
      field: this.paths.at(this.fields.at(index)),
    }
  }
}

/**
 * The spans of an issue in columns of numbers. An object for each would take more memory than the
 * pages.
 */
export class TraceTable {
  private readonly sources = new Column(Uint32Array)
  private readonly starts = new Column(Uint32Array)
  private readonly ends = new Column(Uint32Array)
  private readonly rules = new Column(Uint8Array)
  private readonly confidences = new Column(Float64Array)
  private readonly places: PlaceColumns
  /** The end of the alternatives of each span in the columns of alternatives. */
  private readonly alternativeEnds = new Column(Uint32Array)
  private readonly otherPlaces: PlaceColumns
  private readonly otherRoles = new Column(Uint32Array)
  private readonly otherConfidences = new Column(Float64Array)
  private readonly ruleNames = new Numbered<TraceRule>((rule) => rule)
  private readonly roleNames = new Numbered<string>((role) => role)

  constructor() {
    const paths = new Numbered<FieldPath>((field) => field.join('/'))
    this.places = new PlaceColumns(paths)
    this.otherPlaces = new PlaceColumns(paths)
  }

  push({ source, start, end, place, rule, confidence, alternatives = NO_CANDIDATES }: PlacedSpan): void {
    this.sources.push(source)
    this.starts.push(start)
    this.ends.push(end)
    this.places.push(place)
    this.rules.push(this.ruleNames.numberOf(rule))
    this.confidences.push(confidence)
    for (const other of alternatives) {
      this.otherPlaces.push(other.place)
      this.otherRoles.push(this.roleNames.numberOf(other.role))
      this.otherConfidences.push(other.confidence)
    }
    this.alternativeEnds.push(this.otherRoles.length)
  }

  /** Returns the spans in the order in which they were recorded. */
  *[Symbol.iterator](): Generator<PlacedSpan> {
    for (let index = 0; index < this.starts.length; index++) yield this.at(index)
  }

  /**
   * Returns the spans by their position in the sources. Spans at one position keep their order.
   */
  *byPosition(): Generator<PlacedSpan> {
    const { sources, starts, ends } = this
    const order = new Uint32Array(starts.length)
    for (let index = 0; index < order.length; index++) order[index] = index
    order.sort(
      (a, b) => sources.at(a) - sources.at(b) || starts.at(a) - starts.at(b) || ends.at(a) - ends.at(b) || a - b,
    )
    for (const index of order) yield this.at(index)
  }

  private at(index: number): PlacedSpan {
    const span: PlacedSpan = {
      source: this.sources.at(index),
      start: this.starts.at(index),
      end: this.ends.at(index),
      place: this.places.at(index),
      rule: this.ruleNames.at(this.rules.at(index)),
      confidence: this.confidences.at(index),
    }
    const from = index === 0 ? 0 : this.alternativeEnds.at(index - 1)
    const to = this.alternativeEnds.at(index)
    if (to > from) span.alternatives = Array.from({ length: to - from }, (_, other) => this.otherAt(from + other))
    return span
  }

  private otherAt(index: number): PlacedCandidate {
    return {
      place: this.otherPlaces.at(index),
      role: this.roleNames.at(this.otherRoles.at(index)),
      confidence: this.otherConfidences.at(index),
    }
  }
}
