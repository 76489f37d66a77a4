/** What is on one line as a whole, and its width in ems. */
interface Piece {
  text: string
  ems: number
}

/**
 * What stays together: a Latin word or a number, else one character; with the marks before it that may not end a line and those after it
 * that may not open one (GB/T 15834, JIS X 4051).
 */
const PIECE = /[\p{Ps}\p{Pi}]*(?:[\p{Script=Latin}\p{N}'’.-]+|.)(?:(?!["'#&*@])[\p{Pe}\p{Pf}\p{Po}—])*/gsu

const MARK = /\p{M}/u
const WIDE_LATIN = /[MWmw@%&]/
const CAPITAL = /[A-Z]/

/** Width of a character in ems, near enough for every font: half for Latin and its like, none for marks, one for all other. */
function emOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  // Han, and kana without their marks.
  if (code >= 0x30a0 && code < 0xa000) return 1
  if (MARK.test(character)) return 0
  if (code >= 0x1100) return 1
  return WIDE_LATIN.test(character) ? 0.9 : CAPITAL.test(character) ? 0.7 : 0.55
}

/** Width of a text in ems. */
export function emsOf(text: string): number {
  let ems = 0
  for (const character of text) ems += emOf(character)
  return ems
}

/** A text in at most so many lines of a width in ems, the lines alike in length; what does not fit ends in an ellipsis. */
export function brokenLines(text: string, width: number, most: number): string[] {
  const pieces = piecesOf(text, width)
  const lines = filled(pieces, width)
  if (lines.length > most) {
    const last = Array.from(lines[most - 1] ?? '')
    while (last.length > 0 && emsOf(last.join('')) + 1 > width) last.pop()
    return [...lines.slice(0, most - 1), `${last.join('')}…`]
  }
  if (lines.length < 2) return lines
  const whole = pieces.reduce((sum, { ems }) => sum + ems, 0)
  for (let narrow = whole / lines.length; narrow < width; narrow += 0.5) {
    const alike = filled(pieces, narrow)
    if (alike.length === lines.length) return alike
  }
  return lines
}

/** A text in pieces; what is wider than a line goes in characters. */
function piecesOf(text: string, width: number): Piece[] {
  const pieces: Piece[] = []
  for (const word of text.match(PIECE) ?? []) {
    const ems = emsOf(word)
    if (ems <= width) pieces.push({ text: word, ems })
    else for (const character of word) pieces.push({ text: character, ems: emOf(character) })
  }
  return pieces
}

/** Lines filled with as many pieces as they bear. */
function filled(pieces: readonly Piece[], width: number): string[] {
  const lines: string[] = []
  let line = ''
  let length = 0
  for (const { text, ems } of pieces) {
    if (length + ems > width && line !== '') {
      lines.push(line.trim())
      line = ''
      length = 0
    }
    line += text
    length += ems
  }
  if (line.trim() !== '') lines.push(line.trim())
  return lines
}
