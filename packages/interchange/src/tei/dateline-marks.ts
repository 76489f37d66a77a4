import type { Dateline } from '@banmian/core'

/** A part of a dateline, by its UTF-16 offsets in the printed text. */
export interface DatelineMark {
  field: 'agency' | 'place'
  start: number
  end: number
}

/** Returns the agency and the place where a dateline prints them, in their printed order. */
export function datelineMarks({ text, agency, place }: Pick<Dateline, 'text' | 'agency' | 'place'>): DatelineMark[] {
  const first = markOf(text, 'agency', agency, 0)
  const second = markOf(text, 'place', place, first?.end ?? 0) ?? markOf(text.slice(0, first?.start), 'place', place, 0)
  return [first, second]
    .filter((mark): mark is DatelineMark => mark !== null)
    .sort((one, other) => one.start - other.start)
}

function markOf(text: string, field: DatelineMark['field'], value: string | null, from: number): DatelineMark | null {
  const start = value === null || value === '' ? -1 : text.indexOf(value, from)
  return start < 0 || value === null ? null : { field, start, end: start + value.length }
}
