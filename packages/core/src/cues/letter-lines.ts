import type { Locale } from '../locale/locale.js'
import type { Credit } from '../model/issue.js'
import { isAddress, isLettersPolicy, isSalutation, opensLetter, readLetterEnd } from '../phrases/letters.js'
import type { Line } from '../scan/line.js'

/** Most lines below a letter that name its author and where that person lives. */
const MOST_LINES = 2

/** The lines of letters to the editor on a page. */
export interface LetterLines {
  salutations: number[]
  /** The lines of signatures with the author; one without names is an address. */
  signatures: [line: number, credit: Credit[]][]
}

/** Finds the salutations of letters to the editor, and the names and addresses below them. */
export function letterLines(lines: readonly Line[], locale: Locale): LetterLines {
  const salutations: number[] = []
  const signatures: LetterLines['signatures'] = []
  let isLetter = false
  for (let at = 0; at < lines.length; at++) {
    const { text, level, inferred } = lines[at]!
    if (level > 0 && inferred === undefined) isLetter = false
    else if (level === 0 && opensLetter(text, locale)) {
      isLetter = true
      salutations.push(at)
    } else if (isLetter && mayEnd(lines[at - 1]!.text, locale)) {
      const credit = readLetterEnd(text, locale)
      const end = credit ? endOfSignature(at, lines, locale) : at
      for (let line = at; line < end; line++) signatures.push([line, line === at ? credit! : []])
      if (end > at) at = end - 1
    }
  }
  return { salutations, signatures }
}

/** Returns whether a text is a whole sentence of a letter. */
const mayEnd = (text: string, locale: Locale): boolean =>
  locale.sentenceEnds.includes(text[text.length - 1]!) && !isSalutation(text, locale)

/** Returns the line after a signature, or its first line if more text follows. */
function endOfSignature(at: number, lines: readonly Line[], locale: Locale): number {
  const isEnd = (line: number): boolean =>
    line >= lines.length ||
    lines[line]!.level > 0 ||
    opensLetter(lines[line]!.text, locale) ||
    isLettersPolicy(lines[line]!.text, locale)
  for (let end = at + 1; end <= at + MOST_LINES; end++) {
    if (isEnd(end)) return end
    if (!isAddress(lines[end]!.text, locale)) return at
  }
  return at
}
