import type { LabeledLine, SettledPage } from '../rule.js'

/**
 * Yields captions that are all the text that their headline has, or that open with a dateline: they
 * are paragraphs.
 */
export function* captionsAlone(page: SettledPage): Iterable<LabeledLine> {
  for (let line = 0; line < page.lines.length; line++)
    if (page.labelAt(line) === 'caption' && (isDispatch(line, page) || isOnlyText(line, page)))
      yield [line, 'paragraph']
}

/**
 * Returns whether a caption is all the text that its headline has, and neither its words nor a
 * credit or a picture next to it show that it is a caption.
 */
function isOnlyText(line: number, { lines, cues, labelAt, hasFigure }: SettledPage): boolean {
  const { caption, tail, photoCredit } = cues[line]!
  if (caption || photoCredit || tail?.some(({ role }) => role === 'photographer')) return false
  if (cues[line + 1]?.photoCredit || hasFigure.has(line) || hasFigure.has(line + 1)) return false
  const above = labelAt(line - 1)
  const isBelowHeadline = above === 'headline' || above === 'heading-deck' || above === 'deck' || above === 'byline'
  return isBelowHeadline && (line + 1 === lines.length || lines[line + 1]!.level > 0)
}

/** Returns whether a text below a headline opens with a dateline, as no caption does. */
const isDispatch = (line: number, { cues, labelAt }: SettledPage): boolean =>
  cues[line]!.dateline && labelAt(line - 1) === 'headline'
