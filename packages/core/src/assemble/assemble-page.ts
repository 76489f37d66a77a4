import type { BuiltPage } from '../build/build-page.js'
import type { Article, Page } from '../model/issue.js'
import type { PageFields } from '../page/facts/apply-page-facts.js'
import type { SourcePage } from '../page/source-pages.js'
import { readFileName } from '../phrases/page-file-name.js'
import type { Source } from '../result/parse-result.js'
import { printedTarget } from '../scan/inline/marks.js'
import { type Line, targetsOf } from '../scan/line.js'
import type { PlacedFragment, PlacedMessage } from './issue-draft.js'
import { PageRecorder } from './page-recorder.js'
import type { TraceTable } from './trace-table.js'

/** A page with its messages and its unplaced text; places are not yet printed. */
export interface AssembledPage {
  /** The page without its identifier and its unplaced text. */
  page: Page
  unplaced: PlacedFragment[]
  messages: PlacedMessage[]
  /** Ids of its articles in the catalog that knows them, by index. */
  known: ReadonlyMap<number, string>
}

/** Assembles a page from its fields and its articles, and adds its spans to the trace. */
export function assemblePage(
  printed: SourcePage,
  index: number,
  fields: PageFields,
  built: BuiltPage,
  hyphens: readonly number[],
  trace: TraceTable,
): AssembledPage {
  const { source } = printed
  const recorder = new PageRecorder(index, printed, trace, hyphens)
  recordFacts(fields, recorder)
  let { label, name } = fields
  for (const line of built.pageName) name = nameFromLine(line, name, source.text, recorder)
  recordRest(built, source.text, recorder)
  const articles: Article[] = []
  const known = new Map<number, string>()
  for (const { article, spans, notes, unplaced, known: id } of built.articles) {
    const index = articles.push(article) - 1
    if (id !== undefined) known.set(index, id)
    for (const span of spans) recorder.span(span, index)
    for (const note of notes) recorder.note(note.code, note, recorder.place(index, note.field))
    for (const span of unplaced) recorder.keepUnplaced(span, index)
  }
  ;({ label, name } = fromFileName(source, { label, name }, recorder))
  return {
    page: { type: 'page', id: '', label, name, articles, bylines: fields.bylines, unplaced: [] },
    unplaced: recorder.unplaced,
    messages: recorder.messages,
    known,
  }
}

/** Records what the page says of itself and its issue. */
function recordFacts({ facts }: PageFields, recorder: PageRecorder): void {
  for (const { fact, place, candidate, code } of facts) {
    if (place) recorder.record(fact, place, fact.rule, 1)
    else {
      const candidates = candidate ? [{ place: candidate, role: fact.field, confidence: 0.5 }] : []
      recorder.keep(fact.text, fact, candidates, fact.rule, 1)
    }
    if (code) recorder.note(code, fact, place ?? candidate ?? recorder.place(null, []))
  }
}

const NAME = ['name']

/**
 * Records a line that names the page, and returns the name. A line that disagrees with a known name
 * is unplaced.
 */
function nameFromLine(line: Line, known: string | null, text: string, recorder: PageRecorder): string {
  const place = recorder.place(null, NAME)
  if (known !== null && known !== line.text) {
    recorder.keep(printedText(line, text, recorder), line, [{ place, role: 'name', confidence: 0.5 }], 'page-name', 1)
    recorder.note('print-disagrees', line, place)
    return known
  }
  let { start } = line
  for (const { target, tail, type } of targetsOf(line)) {
    recorder.record({ start, end: tail[0] }, place, 'page-name', 0.95)
    recorder.keepUnplaced({ start: tail[0], end: tail[1], text: printedTarget(target!), field: NAME, role: type }, null)
    start = tail[1]
  }
  recorder.record({ start, end: line.end }, place, 'page-name', 0.95)
  return line.text
}

/** Records what belongs to no article: references, breaks, orphan headings and furniture. */
function recordRest({ references, breaks, orphans, furniture }: BuiltPage, text: string, recorder: PageRecorder): void {
  for (const { line, continuation } of references) {
    const place = recorder.keep(line.text, line, [], 'unplaced', 0.5)
    recorder.note(continuation ? 'continuation-unresolved' : 'rubric-unplaced', line, place)
  }
  for (const { spans, after } of breaks)
    for (const span of spans) recorder.span({ ...span, rule: 'break-between-articles' }, after < 0 ? null : after)
  for (const { line, others } of orphans) {
    const candidates = others.map(({ group, confidence }) => ({
      place: recorder.place(group, ['headline', 'kicker']),
      role: 'kicker',
      confidence,
    }))
    const place = recorder.keep(printedText(line, text, recorder), line, candidates, 'unplaced', 0.5)
    recorder.note('heading-unplaced', line, place)
  }
  for (const line of furniture) recorder.keep(printedText(line, text, recorder), line, [], 'furniture', 0.5)
}

/** Reads the label and the name of a page from the name of its file where the page prints none. */
function fromFileName(
  { name: fileName }: Source,
  { label, name }: Pick<Page, 'label' | 'name'>,
  recorder: PageRecorder,
): Pick<Page, 'label' | 'name'> {
  if (fileName === undefined || (label !== null && name !== null)) return { label, name }
  const fromFile = readFileName(fileName)
  const note = (field: 'label' | 'name'): void =>
    recorder.note('page-from-file-name', { start: 0, end: 0 }, recorder.place(null, [field]))
  const takesLabel = label === null && fromFile.label !== null
  if (takesLabel) note('label')
  const newLabel = label ?? fromFile.label
  const takesName = name === null && fromFile.name !== null && fromFile.label === newLabel
  if (takesName) note('name')
  return { label: newLabel, name: takesName ? fromFile.name : name }
}

/** Returns a line as the source prints it when the text alone would lose the target of a link. */
const printedText = (line: Line, text: string, recorder: PageRecorder): string =>
  targetsOf(line).length ? recorder.printed(line, text) : line.text
