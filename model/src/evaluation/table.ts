import type { Evaluation } from './evaluate.js'
import { MEASURE_NAMES, MEASURES, type Measure } from './score.js'

/** Returns a measure in a table: a percentage, or a count. */
export function shown({ measures }: Evaluation, measure: Measure): string {
  const value = measures[measure]?.value
  if (value === undefined) return ''
  return MEASURES[measure] === 'count' ? String(value) : (value * 100).toFixed(1)
}

/** Returns the interval of confidence of a measure in a table. */
export function shownInterval({ measures }: Evaluation, measure: Measure): string {
  const estimate = measures[measure]
  if (!estimate || MEASURES[measure] === 'count') return ''
  return `${Math.round(estimate.low * 100)}–${Math.round(estimate.high * 100)}`
}

/** Returns measures as a table of plain text, a line for each language. */
export function plainTable(evaluations: Readonly<Record<string, Evaluation>>): string {
  const rows = Object.entries(evaluations).map(([language, evaluation]) => [
    language,
    String(evaluation.pages),
    String(evaluation.articles),
    ...MEASURE_NAMES.map((measure) => shown(evaluation, measure)),
  ])
  const table = [['', 'pages', 'articles', ...MEASURE_NAMES], ...rows]
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)))
  return table
    .map((row) => row.map((cell, at) => (at ? cell.padStart(widths[at]!) : cell.padEnd(widths[0]!))).join('  '))
    .join('\n')
}
