import { CommandError } from '../errors/command-error.js'
import { excerpt } from '../text/printable.js'
import type { Conflict } from './merge-lines.js'

/** Maximum number of lines of the differences that an error prints. */
const MAX_LINES = 60
/** Maximum length of a printed line, in characters. */
const LINE_LENGTH = 120

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

/** Returns a conflict in the form of a diff: the old lines, the corrected and the new ones. */
function diffLines(name: string, { line, base, corrected, next }: Conflict): string[] {
  const marked = (mark: string, lines: readonly string[]): string[] =>
    lines.map((text) => `${mark} ${excerpt(text, LINE_LENGTH)}`.trimEnd())
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
