import type {
  CLASSIFIERS,
  WeightColumn,
  WeightRows,
  WeightTable,
} from '../../../packages/core/src/label/model/model.js'

const json = (value: unknown): string => JSON.stringify(value).replaceAll(',', ', ')

const entries = (weights: WeightRows | WeightColumn, indent: string): string =>
  Object.entries(weights)
    .map(([name, value]) => `${indent}${JSON.stringify(name)}: ${Array.isArray(value) ? json(value) : value}`)
    .join(',\n')

/** Returns a table of weights as JSON with a line for each feature. */
export function formatTable(table: WeightTable): string {
  const plain = (name: (typeof CLASSIFIERS)[number] | 'characters'): string =>
    `  "${name}": {\n${entries(table[name], '    ')}\n  }`
  const byKind = (name: 'line' | 'state'): string =>
    `  "${name}": {\n    "heading": {\n${entries(table[name].heading, '      ')}\n    },\n    "text": {\n${entries(table[name].text, '      ')}\n    }\n  }`
  const parts = [
    `  "format": ${table.format}`,
    `  "features": "${table.features}"`,
    ...originOf(table),
    `  "labels": {\n    "heading": ${json(table.labels.heading)},\n    "text": ${json(table.labels.text)}\n  }`,
    byKind('line'),
    byKind('state'),
    plain('rejoin'),
    plain('fusedKicker'),
    plain('unmarkedHeading'),
    plain('confidence'),
    plain('advertisement'),
    plain('attach'),
    `  "positions": ${json(table.positions)}`,
    plain('characters'),
  ]
  return `{\n${parts.join(',\n')}\n}\n`
}

/** Returns the properties of the origin of a table that it has, as JSON. */
const originOf = ({ version, date, corpus, metrics }: WeightTable): string[] =>
  Object.entries({ version, date, corpus, metrics }).flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${JSON.stringify(name)}: ${indented(value)}`],
  )

const indented = (value: unknown): string => JSON.stringify(value, null, 2).replaceAll('\n', '\n  ')
