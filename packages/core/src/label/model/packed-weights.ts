import { CHAR_POSITIONS, type CharTable, createCharModel } from '../char-model.js'
import { FEATURES, type FeatureNames } from '../features/registry.js'
import {
  type CLASSIFIERS,
  COLUMNS,
  checkWeights,
  type LabelRows,
  type LogisticModel,
  labelWeights,
  logisticModel,
  type Model,
  SCALE,
  type WeightColumn,
  type WeightRows,
  type WeightTable,
} from './model.js'

/**
 * Rows of weights as strings. The first has a {@link PRESENT} or {@link ABSENT} for each feature,
 * in the order of the sorted names, and says whether the feature has weights. The others are the
 * columns: one character for each weight.
 */
type PackedRows = string[]

/**
 * A table of weights without the names of the features, since the code has them. A fifth of the
 * size of the readable table.
 */
export interface PackedWeights extends Record<(typeof CLASSIFIERS)[number], PackedRows> {
  format: number
  /** The hash of the names of all features; see `featureHash`. */
  features: string
  line: { heading: PackedRows; text: PackedRows }
  state: { heading: PackedRows; text: PackedRows }
  /** All characters, then a column for each position. */
  characters: string[]
}

const PRESENT = '1'
const ABSENT = '0'

/**
 * Packs a table.
 *
 * @throws Error when the table has another format, or has weights for features that the code does
 *   not have
 */
export function packWeights(table: WeightTable, features: FeatureNames = FEATURES): PackedWeights {
  checkWeights(table, features)
  const rows = (part: 'line' | 'state', kind: 'heading' | 'text'): PackedRows =>
    packRows(table[part][kind], features[part], table.labels[kind].length)
  const column = (name: (typeof CLASSIFIERS)[number]): PackedRows => packRows(asRows(table[name]), features[name], 1)
  return {
    format: table.format,
    features: table.features,
    line: { heading: rows('line', 'heading'), text: rows('line', 'text') },
    state: { heading: rows('state', 'heading'), text: rows('state', 'text') },
    rejoin: column('rejoin'),
    fusedKicker: column('fusedKicker'),
    unmarkedHeading: column('unmarkedHeading'),
    confidence: column('confidence'),
    advertisement: column('advertisement'),
    attach: column('attach'),
    characters: packCharacters(table.characters),
  }
}

/**
 * Builds the model of a packed table.
 *
 * @throws Error when the table has another format, or was packed for other features
 */
export function unpackModel(packed: PackedWeights, features: FeatureNames = FEATURES): Model {
  checkWeights(packed, features)
  const labels = (kind: 'heading' | 'text'): LabelRows => ({
    line: unpackRows(packed.line[kind], features.line, COLUMNS),
    state: unpackRows(packed.state[kind], features.state, COLUMNS),
  })
  const classifier = (name: (typeof CLASSIFIERS)[number]): LogisticModel =>
    logisticModel(unpackRows(packed[name], features[name], 1))
  return {
    labels: labelWeights(labels('heading'), labels('text')),
    rejoin: classifier('rejoin'),
    fusedKicker: classifier('fusedKicker'),
    unmarkedHeading: classifier('unmarkedHeading'),
    confidence: classifier('confidence'),
    advertisement: classifier('advertisement'),
    attach: classifier('attach'),
    characters: createCharModel(unpackCharacters(packed.characters), SCALE),
  }
}

const asRows = (column: WeightColumn): WeightRows =>
  Object.fromEntries(Object.entries(column).map(([name, weight]) => [name, [weight]]))

function packRows(rows: WeightRows, names: readonly string[], columns: number): PackedRows {
  const unknown = Object.keys(rows).filter((name) => !names.includes(name))
  if (unknown.length) throw new Error(`Expected weights of known features, received weights of ${unknown.join(', ')}`)
  const sorted = [...names].sort()
  const present = sorted.filter((name) => Object.hasOwn(rows, name))
  return [
    sorted.map((name) => (Object.hasOwn(rows, name) ? PRESENT : ABSENT)).join(''),
    ...Array.from({ length: columns }, (_, column) => present.map((name) => encode(rows[name]![column]!)).join('')),
  ]
}

/** Returns rows of weights by the numbers of the features, `columns` numbers a row. */
function unpackRows([presence, ...packed]: PackedRows, names: readonly string[], columns: number): Float64Array {
  const rows = new Float64Array(names.length * columns)
  const numbers = new Map(names.map((name, number) => [name, number]))
  let row = 0
  ;[...names].sort().forEach((name, at) => {
    if (presence![at] !== PRESENT) return
    for (let column = 0; column < packed.length; column++)
      rows[numbers.get(name)! * columns + column] = decode(packed[column]!.charCodeAt(row)) / SCALE
    row++
  })
  return rows
}

function packCharacters(table: CharTable): string[] {
  const characters = Object.keys(table)
  return [
    characters.join(''),
    ...CHAR_POSITIONS.map((_, column) => characters.map((character) => encode(table[character]![column]!)).join('')),
  ]
}

const unpackCharacters = ([characters, ...columns]: string[]): CharTable =>
  Object.fromEntries(
    Array.from(characters!, (character, at) => [character, columns.map((column) => decode(column.charCodeAt(at)))]),
  )

/**
 * Weights are encoded as characters. Zero is `N`; small weights are the printable ASCII characters
 * around it except the backslash, and others are Han characters.
 */
const ZERO = 0x4e
const SMALLEST = -43
const LARGEST = 47
const BACKSLASH = 0x5c
const FAR = 0x6000

function encode(weight: number): string {
  if (weight < SMALLEST || weight > LARGEST) return String.fromCharCode(FAR + weight)
  const code = ZERO + weight
  return String.fromCharCode(code < BACKSLASH ? code : code + 1)
}

function decode(code: number): number {
  if (code > 0x7f) return code - FAR
  return (code < BACKSLASH ? code : code - 1) - ZERO
}
