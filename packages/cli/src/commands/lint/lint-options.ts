import { nearest } from '@banmian/core/arguments'
import { usageError } from '../../errors/command-error.js'
import { excerpt } from '../../text/printable.js'

/** Formats in which `banmian lint` prints messages. */
export const LINT_FORMATS = ['text', 'json', 'sarif', 'github'] as const

/** A format in which `banmian lint` prints messages. */
export type LintFormat = (typeof LINT_FORMATS)[number]

/** Parses the value of `--format`. */
export function parseLintFormat(value: string): LintFormat {
  const format = LINT_FORMATS.find((name) => name === value.trim().toLowerCase())
  if (format) return format
  const suggestion = nearest(value, LINT_FORMATS)
  const end = suggestion ? `; did you mean ${suggestion}?` : '.'
  throw usageError(`Unknown format "${excerpt(value, 40)}"${end} The formats are ${LINT_FORMATS.join(', ')}.`)
}

/** Parses the value of `--max-warnings`. */
export function parseMaxWarnings(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value)
  throw usageError(`Expected --max-warnings to be a number from 0 on, received "${excerpt(value, 40)}".`)
}
