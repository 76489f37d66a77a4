/** Upper bounds of the widths of characters in system fonts, in em. */
const wide = 1
const narrow = 0.56
const isWide = (character: string) => /[\u2014\u2018-\u201d\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/.test(character)

const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (isWide(character) ? wide : narrow), 0)

/** Punctuation that may not start a line. */
const clinging = /^[,.;:，。；：、）」”·]/

/**
 * Breaks a text into lines of a maximum width in em: between words, and between Chinese characters.
 * SVG does not break lines.
 */
export function wrap(text: string, ems: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const [piece] of text.matchAll(/[^\s\u2014\u2018-\u201d\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]+\s*|./gsu)) {
    if (line !== '' && widthOf((line + piece).trimEnd()) > ems && !clinging.test(piece)) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  if (line !== '') lines.push(line.trimEnd())
  return lines
}
