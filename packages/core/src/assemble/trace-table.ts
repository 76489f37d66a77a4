import type { FieldPath, IssuePlace } from '../result/source-span.js'
import type { TraceRule } from '../result/trace-rule.js'
import { Column, Numbered } from './columns.js'
import type { PlacedCandidate, PlacedSpan } from './placed-span.js'

const NO_CANDIDATES: PlacedCandidate[] = []

/** The number that represents the absence of a page or an article. */
const NONE = -1

/** Places, one number a column, since most pages have many. */
class PlaceColumns {
  private readonly pages = new Column(Int32Array)
  private readonly articles = new Column(Int32Array)
  /** Paths of fields whose first two indexes are in the next columns. */
  private readonly forms = new Column(Uint32Array)
  private readonly firstIndexes = new Column(Uint32Array)
  private readonly secondIndexes = new Column(Uint32Array)
  private readonly paths = new Numbered<FieldPath>((field) => field.join('/'))

  push({ page, article, field }: IssuePlace): void {
    this.pages.push(page ?? NONE)
    this.articles.push(article ?? NONE)
    const indexes = [0, 0]
    let found = 0
    const form = field.map((key) => {
      if (typeof key !== 'number' || found === indexes.length) return key
      indexes[found++] = key
      return INDEX
    })
    this.forms.push(this.paths.numberOf(form))
    this.firstIndexes.push(indexes[0]!)
    this.secondIndexes.push(indexes[1]!)
  }

  at(index: number): IssuePlace {
    const page = this.pages.at(index)
    const article = this.articles.at(index)
    const indexes = [this.firstIndexes.at(index), this.secondIndexes.at(index)]
    let found = 0
    const field = this.paths.at(this.forms.at(index)).map((key) => (key === INDEX ? indexes[found++]! : key))
    return { page: page === NONE ? null : page, article: article === NONE ? null : article, field }
  }
}

/** The key in a path whose index is in a column. No field has this name. */
const INDEX = '#'

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
  private readonly places = new PlaceColumns()
  /** The end of the alternatives of each span in the columns of alternatives. */
  private readonly alternativeEnds = new Column(Uint32Array)
  private readonly otherPlaces = new PlaceColumns()
  private readonly otherRoles = new Column(Uint32Array)
  private readonly otherConfidences = new Column(Float64Array)
  private readonly ruleNames = new Numbered<TraceRule>((rule) => rule)
  private readonly roleNames = new Numbered<string>((role) => role)

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
