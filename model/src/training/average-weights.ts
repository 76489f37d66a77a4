import type { WeightColumn, WeightRows, WeightTable } from '../../../packages/core/src/label/model/model.js'

const PARTS = ['line', 'state'] as const
const KINDS = ['heading', 'text'] as const

/**
 * Returns a table whose weights of labels are the mean of those of two tables, and so are those of
 * joined paragraphs. The mean of two trainings on different pages is often better than either, and
 * loses less of what one of them knew. The second table is scaled to the length of the first, since
 * more updates make larger weights. Everything else is that of the first table.
 */
export function averageWeights(table: WeightTable, other: WeightTable): WeightTable {
  const scale = lengthOf(table) / lengthOf(other)
  const byKind = (part: (typeof PARTS)[number]): Record<(typeof KINDS)[number], WeightRows> => ({
    heading: meanRows(table[part].heading, other[part].heading, scale),
    text: meanRows(table[part].text, other[part].text, scale),
  })
  return {
    ...table,
    line: byKind('line'),
    state: byKind('state'),
    rejoin: meanColumn(table.rejoin, other.rejoin),
  }
}

/** Returns the Euclidean length of the weights of all labels, or 1 if all of them are 0. */
function lengthOf(table: WeightTable): number {
  let squares = 0
  for (const part of PARTS)
    for (const kind of KINDS)
      for (const row of Object.values(table[part][kind])) for (const weight of row) squares += weight * weight
  return Math.sqrt(squares) || 1
}

const namesOf = (one: object, other: object): string[] => [
  ...new Set([...Object.keys(one), ...Object.keys(other)].sort()),
]

function meanRows(rows: WeightRows, others: WeightRows, scale: number): WeightRows {
  const means = namesOf(rows, others).map((name): [string, number[]] => {
    const [row, other] = [rows[name] ?? [], others[name] ?? []]
    const length = Math.max(row.length, other.length)
    return [name, Array.from({ length }, (_, at) => rounded((row[at] ?? 0) / 2 + (scale * (other[at] ?? 0)) / 2))]
  })
  return Object.fromEntries(means.filter(([, row]) => row.some((weight) => weight !== 0)))
}

function meanColumn(column: WeightColumn, other: WeightColumn): WeightColumn {
  const means = namesOf(column, other).map((name): [string, number] => [
    name,
    rounded((column[name] ?? 0) / 2 + (other[name] ?? 0) / 2),
  ])
  return Object.fromEntries(means.filter(([, weight]) => weight !== 0))
}

/** Rounds halves to the even number, so that weights are not raised as a whole. */
function rounded(value: number): number {
  const floor = Math.floor(value)
  const rest = value - floor
  return (rest === 0.5 ? floor + Math.abs(floor % 2) : Math.round(value)) || 0
}
