import { SOFT_HYPHEN } from '../page/hyphenate.js'
import type { TypesetLine } from '../page/typeset-page.js'
import type { FittedElement } from '../printing/fit-page.js'
import type { TextRun } from './read-pdf.js'

/** A printed line of an element. */
export interface ElementLine {
  element: FittedElement
  /** The number of its column; 0 outside of columns. */
  column: number
  line: TypesetLine
}

/** Points in a CSS pixel. */
const PIXEL = 0.75
/** Longest stretch of characters that a page may lack, as characters without a glyph. */
const FARTHEST = 6
/** Height of a line above its baseline, and depth below it, in sizes. */
const ASCENT = { spaced: 0.76, unspaced: 0.86 }
const DESCENT = { spaced: 0.22, unspaced: 0.14 }

/** A page whose printed text is not that of its elements. */
export class UnmatchedText extends Error {
  override readonly name = 'UnmatchedText'
}

/** A character of an element that is not blank, and the run that prints it. */
interface Glyph {
  element: number
  /** Its offset in the text of its element. */
  offset: number
  run: TextRun
  /** A hyphen that only the end of the line printed follows it. */
  isBroken: boolean
}

/**
 * Finds the elements that print the runs of a page. Runs are in the order of the elements, so that
 * their characters are matched one by one.
 *
 * @throws UnmatchedText when a character of an element is not printed
 */
export function matchRuns(
  elements: readonly FittedElement[],
  runs: readonly TextRun[],
  isSpaced: boolean,
): ElementLine[] {
  const glyphs = match(elements, runs)
  const lines: ElementLine[] = []
  let from = 0
  for (let at = 1; at <= glyphs.length; at++) {
    if (at < glyphs.length && isSameLine(glyphs[at - 1]!, glyphs[at]!, elements)) continue
    if (at > from) lines.push(lineOf(glyphs.slice(from, at), elements, isSpaced))
    from = at
  }
  return lines
}

function match(elements: readonly FittedElement[], runs: readonly TextRun[]): Glyph[] {
  const expected = elements.flatMap(({ text }, element) =>
    [...text].flatMap((character, offset) =>
      /\s/u.test(character) || character === SOFT_HYPHEN ? [] : [{ character, element, offset }],
    ),
  )
  const glyphs: Glyph[] = []
  let next = 0
  for (const run of runs) {
    for (const printed of run.text) {
      if (/\s/u.test(printed) || printed === SOFT_HYPHEN) continue
      const wanted = expected[next]
      if (isHyphen(printed) && !(wanted && isHyphen(wanted.character))) {
        const last = glyphs.at(-1)
        if (last) last.isBroken = true
        continue
      }
      if (!wanted) throw new UnmatchedText(`nothing is expected, ${printed} is printed`)
      // Fonts have one glyph for characters that look alike, such as 文 and its radical.
      const { element, offset, character } = wanted
      if (!isAlike(character, printed)) {
        const near = expected
          .slice(next, next + FARTHEST)
          .map((one) => one.character)
          .join('')
        throw new UnmatchedText(`expected ${near}, ${run.text} is printed`)
      }
      glyphs.push({ element, offset, run, isBroken: false })
      next++
    }
  }
  if (next < expected.length) {
    const rest = expected
      .slice(next, next + 20)
      .map((one) => one.character)
      .join('')
    throw new UnmatchedText(`expected ${rest}, nothing more is printed`)
  }
  return glyphs
}

const isHyphen = (character: string): boolean => character === '-' || character === '‐'

/** Returns whether two characters may have one glyph. */
function isAlike(expected: string, printed: string): boolean {
  if (expected === printed) return true
  const fold = (character: string): string => character.normalize('NFKC').normalize('NFD').charAt(0)
  const isMark = (character: string): boolean => /[\p{P}\p{S}\p{Lm}]/u.test(character)
  if (isMark(expected) && isMark(printed)) return true
  return fold(expected) === fold(printed) || (expected > '\u2000' && printed > '\u2000')
}

function isSameLine(left: Glyph, right: Glyph, elements: readonly FittedElement[]): boolean {
  if (left.run === right.run) return left.element === right.element
  return (
    left.element === right.element &&
    Math.abs(left.run.baseline - right.run.baseline) < 0.3 * right.run.size &&
    right.run.left > left.run.left - 0.5 &&
    columnOf(left.run, elements[left.element]!) === columnOf(right.run, elements[right.element]!)
  )
}

function columnOf({ left }: TextRun, { columns }: FittedElement): number {
  if (!columns) return 0
  const column = Math.floor((left / PIXEL - columns.left + 2) / (columns.width + columns.gap))
  return Math.min(Math.max(column, 0), columns.count - 1)
}

function lineOf(glyphs: readonly Glyph[], elements: readonly FittedElement[], isSpaced: boolean): ElementLine {
  const [first, last] = [glyphs[0]!, glyphs.at(-1)!]
  const element = elements[first.element]!
  const printed = element.text.slice(first.offset, last.offset + 1).replaceAll(SOFT_HYPHEN, '')
  const size = largestShare(glyphs, ({ size }) => Math.round(size * 100) / 100)
  const kind = isSpaced ? 'spaced' : 'unspaced'
  const { baseline } = first.run
  const round = (length: number): number => Math.round(length * 10) / 10
  return {
    element,
    column: columnOf(first.run, element),
    line: {
      text: last.isBroken ? `${printed}-` : printed,
      box: [
        round(Math.min(...glyphs.map(({ run }) => run.left))),
        round(baseline - size * ASCENT[kind]),
        round(Math.max(...glyphs.map(({ run }) => run.right))),
        round(baseline + size * DESCENT[kind]),
      ],
      size,
      ...(largestShare(glyphs, ({ isBold }) => isBold) ? { bold: true } : {}),
      ...(largestShare(glyphs, ({ isItalic }) => isItalic) ? { italic: true } : {}),
    },
  }
}

/** Returns the value that most characters have. */
function largestShare<T>(glyphs: readonly Glyph[], propertyOf: (run: TextRun) => T): T {
  const counts = new Map<T, number>()
  for (const { run } of glyphs) counts.set(propertyOf(run), (counts.get(propertyOf(run)) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0]
}
