import type { LabeledLine, SettledPage } from '../rule.js'

/** A heading of quoted words, or one that opens with some. */
const QUOTED = /^[“「『"][^”」』"]{1,30}[”」』"]/u

/**
 * Yields the label of a subhead for headings of quoted words in an article that continues from
 * another page, where neither the article above them nor the text below them is signed. Without
 * such a reference, a quoted heading is a headline. Only scripts without spaces.
 */
export function* quotedSubheads({ lines, cues, labelAt, references, locale }: SettledPage): Iterable<LabeledLine> {
  if (locale.usesSpaces) return
  const continued = new Set(
    references.flatMap(({ before, continuation }) => (continuation?.direction === 'from' ? [before] : [])),
  )
  if (!continued.size) return
  const isSigned = (line: number): boolean => {
    const { credit, tail, dateline } = cues[line]!
    return credit !== null || tail !== null || (dateline && !continued.has(line))
  }
  let isContinued = false
  for (let line = 0; line < lines.length; ) {
    let end = line + 1
    let isUnsigned = true
    for (; end < lines.length && lines[end]!.level === 0; end++) isUnsigned &&= !isSigned(end)
    const isHeadline = lines[line]!.level > 0 && labelAt(line) === 'headline'
    if (isHeadline && isContinued && isUnsigned && end > line + 1 && QUOTED.test(lines[line]!.text))
      yield [line, 'subhead']
    else if (isHeadline) isContinued = continued.has(line + 1) || continued.has(line)
    isContinued &&= isUnsigned
    line = end
  }
}
