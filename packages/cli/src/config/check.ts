import { describeValue, nearest } from '@banmian/core/arguments'

/** A value in a configuration that is not what it must be. */
export interface Problem {
  /** JSON Pointer to the value. */
  pointer: string
  /** A phrase that follows "expected". */
  expected: string
  /** A phrase that follows "found". */
  found: string
}

/** Adds the problems of a value to a list. */
export type Check = (value: unknown, pointer: string, problems: Problem[]) => void

/** Returns the check of a value that a function accepts. `expected` follows "expected". */
export const valueThat =
  (expected: string, accepts: (value: unknown) => boolean): Check =>
  (value, pointer, problems) => {
    if (!accepts(value)) problems.push({ pointer, expected, found: describeValue(value) })
  }

/** Returns the check of a text that a function accepts; of one that is not blank without it. */
export const textThat = (expected: string, accepts: (text: string) => boolean): Check =>
  valueThat(expected, (value) => typeof value === 'string' && accepts(value))

/** Text that is not blank. */
export const text = textThat('text that is not empty', (value) => value.trim() !== '')

/** True or false. */
export const flag = valueThat('true or false', (value) => typeof value === 'boolean')

/** A whole number from 1. */
export const count = valueThat('a whole number from 1', (value) => Number.isSafeInteger(value) && Number(value) >= 1)

/** Returns the check of one of some names. */
export const oneOf = (names: readonly string[]): Check =>
  textThat(names.map((name) => JSON.stringify(name)).join(', '), (value) => names.includes(value))

/** Returns the check of an array. */
export const listOf =
  (check: Check): Check =>
  (value, pointer, problems) => {
    if (!Array.isArray(value)) problems.push({ pointer, expected: 'an array', found: describeValue(value) })
    else for (const [index, element] of value.entries()) check(element, `${pointer}/${index}`, problems)
  }

/** Returns the check of a value or an array of such values. */
export const oneOrMore =
  (check: Check): Check =>
  (value, pointer, problems) =>
    (Array.isArray(value) ? listOf(check) : check)(value, pointer, problems)

/** Returns the check of an object with any names. */
export const recordOf =
  (check: Check): Check =>
  (value, pointer, problems) => {
    for (const [key, inner] of entriesOf(value, pointer, problems)) check(inner, pointerTo(pointer, key), problems)
  }

/** Returns the check of an object with some properties, each of which can be absent. */
export const objectOf =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value, pointer, problems) => {
    for (const [key, inner] of entriesOf(value, pointer, problems)) {
      if (inner === undefined) continue
      const check = Object.hasOwn(checks, key) ? checks[key] : undefined
      if (check) check(inner, pointerTo(pointer, key), problems)
      else problems.push(unknownKey(key, pointer, Object.keys(checks)))
    }
  }

function entriesOf(value: unknown, pointer: string, problems: Problem[]): [string, unknown][] {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.entries(value)
  problems.push({ pointer, expected: 'an object', found: describeValue(value) })
  return []
}

function unknownKey(key: string, pointer: string, known: readonly string[]): Problem {
  const suggestion = nearest(key, known)
  const expected = suggestion === null ? `one of the names ${known.join(', ')}` : `the name ${suggestion}`
  return { pointer: pointerTo(pointer, key), expected, found: JSON.stringify(key) }
}

/** Returns the JSON Pointer to a property (RFC 6901). */
const pointerTo = (pointer: string, key: string): string =>
  `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
