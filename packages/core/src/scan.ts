/** One line of a page that has text, as it stands in the source. */
export interface Line {
  /** UTF-16 offset of its first character, after blanks and heading marker. */
  start: number
  /** UTF-16 offset after its last character that is not blank. */
  end: number
  /** Its characters from `start` to `end`. */
  text: string
  /** Number of `#` before it; 0 when it is no heading. */
  level: number
}

const HEADING = /^(#{1,6})(?:\s|$)/

/** Cuts a text into its lines that are not blank. Line ends are LF, CR or both. */
export function scan(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  while (from < text.length) {
    const to = lineEnd(text, from)
    addLine(lines, text, from, to)
    from = to + 1
  }
  return lines
}

function lineEnd(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13) break
    at++
  }
  return at
}

function addLine(lines: Line[], text: string, from: number, to: number): void {
  let raw = text.slice(from, to)
  let content = raw.trimStart()
  let start = from + raw.length - content.length
  const marker = HEADING.exec(content.slice(0, 8))
  if (marker) {
    raw = content.slice(marker[1]!.length)
    content = raw.trimStart()
    start = to - content.length
  }
  content = content.trimEnd()
  if (content) lines.push({ start, end: start + content.length, text: content, level: marker ? marker[1]!.length : 0 })
}
