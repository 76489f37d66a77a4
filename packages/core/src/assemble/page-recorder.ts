import type { SourcePage } from '../page/source-pages.js'
import type { MessageCode } from '../result/messages.js'
import type { IssuePlace, SourceRange, SourceSpan, UnplacedSpan } from '../result/source-span.js'
import type { TraceRule } from '../result/trace-rule.js'
import { countBefore } from '../text/count-before.js'
import type { PlacedFragment, PlacedMessage } from './issue-draft.js'
import type { PlacedCandidate, PlacedSpan } from './placed-span.js'
import type { TraceTable } from './trace-table.js'

/** Collects the trace, the messages and the unplaced text of one page. */
export class PageRecorder {
  private readonly trace: TraceTable
  readonly messages: PlacedMessage[] = []
  readonly unplaced: PlacedFragment[] = []
  private readonly page: number
  private readonly source: number
  /** Offset of the text of the page in its source. */
  private readonly offset: number
  private readonly hyphens: readonly number[]

  /**
   * @param page index of the page
   * @param printed index of its source, and the offset of its text there
   * @param trace the trace of the issue
   * @param hyphens offsets in the page of the hyphens that no part contains, in order
   */
  constructor(
    page: number,
    { index, offset }: Pick<SourcePage, 'index' | 'offset'>,
    trace: TraceTable,
    hyphens: readonly number[],
  ) {
    this.page = page
    this.source = index
    this.offset = offset
    this.hyphens = hyphens
    this.trace = trace
  }

  /** Returns a part of the page or of one of its articles. */
  place(article: number | null, field: IssuePlace['field']): IssuePlace {
    return { page: this.page, article, field }
  }

  /** Records that a range became a part of the issue. */
  record({ start, end }: SourceRange, place: IssuePlace, rule: TraceRule, confidence: number): void {
    if (end > start) this.push({ source: this.source, start, end, place, rule, confidence })
  }

  /** Records a span of an article, or of the page itself when the article is `null`. */
  span({ start, end, field, rule, confidence, alternatives }: SourceSpan, article: number | null): void {
    if (end <= start) return
    const others = alternatives?.map((other) => ({
      place: this.place(other.article === 'own' ? article : other.article, other.field),
      role: other.role,
      confidence: other.confidence,
    }))
    const place = this.place(article, field)
    const span = { source: this.source, start, end, place, rule, confidence }
    this.push(others ? { ...span, alternatives: others } : span)
  }

  /** Records a message. */
  note(code: MessageCode, { start, end }: SourceRange, place: IssuePlace): void {
    this.messages.push({ code, source: this.source, start: start + this.offset, end: end + this.offset, place })
  }

  /** Returns a range of the source without the hyphens that no part contains. */
  printed({ start, end }: SourceRange, source: string): string {
    let text = ''
    let from = start
    for (const hyphen of this.hyphensIn(start, end)) {
      text += source.slice(from, hyphen)
      from = hyphen + 1
    }
    return text + source.slice(from, end)
  }

  /** Adds a span to the trace. The hyphens in it that no part contains are separate spans. */
  private push(span: PlacedSpan): void {
    if (!this.hyphens.length) {
      this.trace.push(this.offset ? this.inSource(span) : span)
      return
    }
    let { start } = span
    for (const hyphen of this.hyphensIn(start, span.end)) {
      if (hyphen > start) this.trace.push(this.inSource({ ...span, start, end: hyphen }))
      start = hyphen + 1
      this.trace.push(this.inSource({ ...span, start: hyphen, end: start, rule: 'hyphen' }))
    }
    if (span.end > start) this.trace.push(this.inSource({ ...span, start }))
  }

  private inSource(span: PlacedSpan): PlacedSpan {
    return { ...span, start: span.start + this.offset, end: span.end + this.offset }
  }

  private *hyphensIn(start: number, end: number): Generator<number> {
    for (let at = countBefore(this.hyphens, start); at < this.hyphens.length; at++) {
      const hyphen = this.hyphens[at]!
      if (hyphen >= end) return
      yield hyphen
    }
  }

  /** Keeps text as unplaced, and returns its place. */
  keep(
    text: string,
    range: SourceRange,
    candidates: PlacedCandidate[],
    rule: TraceRule,
    confidence: number,
  ): IssuePlace {
    const place = this.place(null, ['unplaced', this.unplaced.length])
    this.unplaced.push({ text, candidates })
    this.record(range, place, rule, confidence)
    return place
  }

  /** Keeps text that its part has no field for. The part is its candidate. */
  keepUnplaced(span: UnplacedSpan, article: number | null): void {
    const { text, field, role } = span
    const candidate = { place: this.place(article, field), role, confidence: 0.5 }
    this.note('link-unplaced', span, this.keep(text, span, [candidate], 'link-unplaced', 1))
  }
}
