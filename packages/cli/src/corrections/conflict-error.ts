import { CommandError } from '../errors/command-error.js'
import { excerpt } from '../text/printable.js'
import type { Conflict } from './merge-lines.js'

/** Maximum number of lines of the differences that an error prints. */
const MAX_LINES = 60
/** Maximum length of a printed line, in characters. */
const LINE_LENGTH = 120
/** Number of characters that are shown before the first difference of a long line. */
const CONTEXT = 20

/**
 * Returns the error for corrections of lines that the new pages change as well.
 *
 * @param name - Name of the corrected file
 * @param nextName - Name of the file with the new version
 */
export function conflictError(name: string, nextName: string, conflicts: readonly Conflict[]): CommandError {
  const where = conflicts.length === 1 ? 'a place that was' : `${conflicts.length} places that were`
  const diff = conflicts.flatMap((conflict) => diffLines(name, conflict))
  const rest = diff.length - MAX_LINES
  return new CommandError(
    'corrections-conflict',
    `Cannot keep the corrections in ${name}: the pages have changed in ${where} corrected. ${advice(name, nextName)}`,
    rest > 0 ? [...diff.slice(0, MAX_LINES), `and ${rest} more lines`] : diff,
  )
}

/** Returns the error for a merged text that is not a valid issue. */
export function mergeError(name: string, nextName: string, lines: readonly string[]): CommandError {
  return new CommandError(
    'corrections-conflict',
    `Cannot keep the corrections in ${name}: together with the changed pages they are not a valid issue. ${advice(name, nextName)}`,
    lines,
  )
}

const advice = (name: string, nextName: string): string =>
  `Compare it with ${nextName}, then run again with --prefer-corrections to keep ${name} in these places, or with --force to discard its corrections.`

/**
 * Returns a conflict in the form of a diff: the old lines, the corrected and the new ones. A line
 * is a whole paragraph, so a long one is shown from where the sides begin to differ.
 */
function diffLines(name: string, { line, base, corrected, next }: Conflict): string[] {
  const differing = differingLines([base, corrected, next])
  const marked = (mark: string, lines: readonly string[]): string[] =>
    differing
      .filter(({ at }) => at < lines.length)
      .map(({ at, start }) => `${mark} ${excerptFrom(lines[at]!, start)}`.trimEnd())
  const sides = [
    ['- last written by banmian', base],
    ['+ corrected', corrected],
    ['> in the changed pages', next],
  ] as const
  return [
    `@@ ${name}:${line} @@`,
    ...sides.flatMap(([title, lines]) => {
      const mark = title[0]!
      return lines.length === 0 ? [`${mark} (nothing)`] : marked(mark, lines)
    }),
  ]
}

/** A line of a conflict, and where its versions begin to differ, in UTF-16 code units. */
interface DifferingLine {
  at: number
  start: number
}

/** Returns the lines that are not the same on all sides. */
function differingLines(sides: readonly (readonly string[])[]): DifferingLine[] {
  const length = Math.max(...sides.map((lines) => lines.length))
  return Array.from({ length }, (_, at) => at).flatMap((at): DifferingLine[] => {
    const versions = sides.flatMap((lines) => lines[at] ?? [])
    const isSame = versions.length === sides.length && versions.every((text) => text === versions[0])
    return isSame ? [] : [{ at, start: commonLength(versions) }]
  })
}

/** Returns the number of UTF-16 code units with which all of several texts begin. */
function commonLength(texts: readonly string[]): number {
  const [first = '', ...others] = texts
  if (others.length === 0) return 0
  let length = 0
  while (length < first.length && others.every((text) => text[length] === first[length])) length++
  return length
}

/** Returns the part of a text with a place in it, as one harmless line. */
function excerptFrom(text: string, place: number): string {
  const start = place > LINE_LENGTH / 2 ? place - CONTEXT : 0
  const from = isLowSurrogate(text.charCodeAt(start)) ? start + 1 : start
  return `${from > 0 ? '…' : ''}${excerpt(text.slice(from), LINE_LENGTH)}`
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff
