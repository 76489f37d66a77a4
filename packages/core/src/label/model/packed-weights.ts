import { LETTER_PLACES, lettersOf } from '../char-model.js'
import { feature, featureNames } from '../features/feature-names.js'
import { COLUMNS, choicesOf, type Learned, SCALE, type WeightTable } from './weights.js'

/**
 * A table of weights without the names of the features, which the code has anyway: for each part of the table a string that says of every
 * feature, in the order of their names, whether it has weights, and for each column a string of a character a weight.
 */
export interface PackedWeights {
  /** How many features there are in all. */
  features: number
  heading: string[]
  text: string[]
  joins: string[]
  fused: string[]
  bare: string[]
  sure: string[]
  /** All letters, then a string for each place that they can stand at. */
  letters: string[]
}

/** Packs a table; every module that names features has to be there. */
export function packWeights(table: WeightTable): PackedWeights {
  const { heading, text } = table
  const rows = (choices: { [feature: string]: number }): { [feature: string]: number[] } =>
    Object.fromEntries(Object.entries(choices).map(([name, weight]) => [name, [weight]]))
  return {
    features: featureNames.length,
    heading: packed(heading.weights, heading.labels.length),
    text: packed(text.weights, text.labels.length),
    joins: packed(rows(table.joins), 1),
    fused: packed(rows(table.fused), 1),
    bare: packed(rows(table.bare), 1),
    sure: packed(rows(table.sure), 1),
    letters: packedLetters(table.letters),
  }
}

/**
 * Makes a packed table ready for use.
 *
 * @throws Error when it was packed for other features than the code has
 */
export function learnedFrom(table: PackedWeights): Learned {
  if (table.features !== featureNames.length)
    throw new Error(`Expected weights of ${featureNames.length} features, received those of ${table.features}`)
  const numbers = sortedNames().map(feature)
  return {
    lines: { heading: unpacked(table.heading, numbers, COLUMNS), text: unpacked(table.text, numbers, COLUMNS) },
    joins: choicesOf(unpacked(table.joins, numbers, 1)),
    fused: choicesOf(unpacked(table.fused, numbers, 1)),
    bare: choicesOf(unpacked(table.bare, numbers, 1)),
    sure: choicesOf(unpacked(table.sure, numbers, 1)),
    letters: lettersOf(unpackedLetters(table.letters), SCALE),
  }
}

const sortedNames = (): string[] => [...featureNames].sort()

const HAS = '1'
const HAS_NOT = '0'

function packed(rows: { [feature: string]: number[] }, columns: number): string[] {
  const names = sortedNames()
  const unknown = Object.keys(rows).filter((name) => !names.includes(name))
  if (unknown.length) throw new Error(`Expected weights of known features, received those of ${unknown.join(', ')}`)
  const own = names.filter((name) => Object.hasOwn(rows, name))
  return [
    names.map((name) => (Object.hasOwn(rows, name) ? HAS : HAS_NOT)).join(''),
    ...Array.from({ length: columns }, (_, column) => own.map((name) => signOf(rows[name]![column]!)).join('')),
  ]
}

/** Rows of weights by the numbers of the features, so many columns a row. */
function unpacked([has, ...packed]: string[], numbers: readonly number[], columns: number): Float64Array {
  const rows = new Float64Array(numbers.length * columns)
  let row = 0
  numbers.forEach((number, at) => {
    if (has![at] !== HAS) return
    for (let column = 0; column < packed.length; column++)
      rows[number * columns + column] = weightOf(packed[column]!.charCodeAt(row)) / SCALE
    row++
  })
  return rows
}

function packedLetters(table: { [letter: string]: number[] }): string[] {
  const letters = Object.keys(table)
  return [
    letters.join(''),
    ...LETTER_PLACES.map((_, place) => letters.map((letter) => signOf(table[letter]![place]!)).join('')),
  ]
}

const unpackedLetters = ([letters, ...places]: string[]): { [letter: string]: number[] } =>
  Object.fromEntries(
    Array.from(letters!, (letter, at) => [letter, places.map((place) => weightOf(place.charCodeAt(at)))]),
  )

/** Zero is `N`, the small weights are the printable characters round it without the backslash, and the others are Han characters. */
const ZERO = 0x4e
const SMALLEST = -43
const LARGEST = 47
const BACKSLASH = 0x5c
const FAR = 0x6000

function signOf(weight: number): string {
  if (weight < SMALLEST || weight > LARGEST) return String.fromCharCode(FAR + weight)
  const code = ZERO + weight
  return String.fromCharCode(code < BACKSLASH ? code : code + 1)
}

function weightOf(code: number): number {
  if (code > 0x7f) return code - FAR
  return (code < BACKSLASH ? code : code - 1) - ZERO
}
