import { scan } from '../../../packages/core/src/scan/scan.js'
import { spansOfLines } from '../training/pages/gold-labels.js'
import type { LabeledPage, Span, SpanRole } from '../training/pages/training-data.js'
import { ADVERTISEMENT, FURNITURE } from './issue-pieces.js'

/** Roles of the lines that are headings. */
const HEADINGS: readonly SpanRole[] = ['pageName', 'kicker', 'headline', 'subhead']
/** The training data has roles for text that belongs to no article. */
const HAS_PAGE_ROLES = FURNITURE !== 'credit'
/** Roles that a line marked as a heading may have. */
const MARKED: readonly SpanRole[] = HAS_PAGE_ROLES ? [...HEADINGS, 'deck', ADVERTISEMENT, FURNITURE] : HEADINGS

/** Text that takes the place of a range. */
interface Edit {
  start: number
  end: number
  text: string
}

/**
 * Returns a page as the labels can be trained on it: lines that are not in the issue are left out,
 * headings have a marker, and lines of text have none. A page that marks no heading stays without
 * markers, and a page with a layout as it is.
 */
export function trainablePage(page: LabeledPage): LabeledPage {
  if (page.layout) return withoutUnits(page)
  const lines = scan(page.text)
  const isMarked = lines.some(({ level }) => level > 0)
  const spans = spansOfLines(lines, page)
  const edits = lines.flatMap(({ start, end, level }, at): Edit[] => {
    const before = page.text.lastIndexOf('\n', start - 1) + 1
    const role = roleOf(spans[at]!, page)
    if (role === null) return [{ start: before, end, text: '' }]
    if (level === 0) return isMarked && HEADINGS.includes(role) ? [{ start, end: start, text: '## ' }] : []
    if (MARKED.includes(role)) return []
    const isMarker = /^\s*#+\s+$/.test(page.text.slice(before, start))
    return [{ start: before, end: isMarker ? start : end, text: '' }]
  })
  return withoutUnits(edits.length ? edited(page, edits) : page)
}

/** Takes advertisements out of their units, since they belong to no article. */
function withoutUnits(page: LabeledPage): LabeledPage {
  return {
    ...page,
    spans: page.spans.map(([start, end, unit, role, paragraph]) =>
      page.units[unit]?.kind === 'advertisement'
        ? [start, end, -1, role, paragraph]
        : [start, end, unit, role, paragraph],
    ),
  }
}

/** Returns the role of a line, or null for a line that is not trained on. */
function roleOf(spans: readonly Span[], { units }: LabeledPage): SpanRole | null {
  const span = spans.find(([, , , role]) => role === 'headline') ?? spans[0]
  if (!span) return null
  const [, , unit, role] = span
  if (HAS_PAGE_ROLES) return role
  const isOfPage = unit < 0 ? role !== 'pageName' : units[unit]?.kind === 'advertisement'
  return isOfPage ? null : role
}

function edited(page: LabeledPage, edits: readonly Edit[]): LabeledPage {
  let text = ''
  let done = 0
  const shifts: [at: number, shift: number][] = []
  for (const edit of edits) {
    text += page.text.slice(done, edit.start) + edit.text
    done = edit.end
    shifts.push([edit.end, text.length - edit.end])
  }
  text += page.text.slice(done)
  const moved = (offset: number): number => offset + (shifts.findLast(([at]) => at <= offset)?.[1] ?? 0)
  const isCut = ([start]: Span): boolean => edits.some((edit) => start >= edit.start && start < edit.end)
  return {
    ...page,
    text,
    spans: page.spans
      .filter((span) => !isCut(span))
      .map(([start, end, ...rest]) => [moved(start), moved(start) + (end - start), ...rest]),
  }
}
