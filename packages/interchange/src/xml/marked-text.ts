import { xmlText } from '@banmian/markup'

/** A part of a text, by its UTF-16 offsets. */
interface Mark {
  start: number
  end: number
}

/**
 * Writes text with some of its parts as elements.
 *
 * @param marks - The parts in their order, which do not overlap
 * @param write - Returns the XML of a part and its printed text
 */
export function markedText<Part extends Mark>(
  text: string,
  marks: readonly Part[],
  write: (part: Part, printed: string) => string,
): string {
  let content = ''
  let from = 0
  for (const part of marks) {
    content += xmlText(text.slice(from, part.start)) + write(part, text.slice(part.start, part.end))
    from = part.end
  }
  return content + xmlText(text.slice(from))
}
