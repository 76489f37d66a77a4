import { type LineCues, readCues } from '../../cues/line-cues.js'
import type { Locale } from '../../locale/locale.js'
import type { Line } from '../../scan/line.js'
import type { Decision } from '../confidence.js'

/** The lines of a page with their cues and labels. */
interface LabeledPage {
  lines: Line[]
  cues: LineCues[]
  decisions: Decision[]
}

/**
 * Makes text of the lines that looked like headings, and that their labels say are none. The
 * stages after this one see paragraphs.
 */
export function withoutNotHeadings(
  lines: Line[],
  cues: LineCues[],
  decisions: Decision[],
  locale: Locale,
): LabeledPage {
  if (!decisions.some(({ label }) => label === 'not-heading')) return { lines, cues, decisions }
  const isText = (at: number): boolean => decisions[at]!.label === 'not-heading'
  const texts = lines.map((line, at) => (isText(at) ? { ...line, level: 0 } : line))
  return {
    lines: texts,
    cues: cues.map((cue, at) => (isText(at) ? readCues([texts[at]!], locale)[0]! : cue)),
    decisions: decisions.map((decision, at) => (isText(at) ? { ...decision, label: 'paragraph' } : decision)),
  }
}
