import type { Phrasing } from '../../model/issue.js'
import { skipBack, skipForward } from '../../text/white-space.js'
import type { PageTags } from '../html/page-tags.js'
import { readInline } from '../inline/inline-markdown.js'
import { phrasingOf } from '../line.js'
import { partOf } from '../slice-line.js'

/** Returns a range of the source as the running text of a cell or an item. Line ends are spaces. */
export function cellText(source: string, from: number, to: number, tags: PageTags): Phrasing[] {
  const printed = source.slice(from, to).replace(/[\r\n]/g, ' ')
  const start = skipForward(printed, 0, '')
  if (start === printed.length) return []
  const raw = printed.slice(start, skipBack(printed, start, ''))
  const inline = readInline(raw, (at) => tags.lengthAt(from + start + at))
  if (!inline) return [{ type: 'text', value: raw }]
  const { text, marks, cuts } = inline
  if (!text && !marks.length) return []
  const line = { start: 0, end: raw.length, text, level: 0, marks, cuts }
  return phrasingOf(/^\s|\s$/.test(text) ? partOf(line, 0, text.length) : line)
}
