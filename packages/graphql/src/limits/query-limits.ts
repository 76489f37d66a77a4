import { check } from '../arguments/checks.js'

/** The limits of a query. */
export interface QueryLimits {
  /** Maximum length of the text of a query, in UTF-16 units. Default: 10,000. */
  length?: number
  /** Maximum number of tokens in a query. Default: 1,000. */
  tokens?: number
  /**
   * Maximum number of fields with one name in a selection set. Validation compares each with every
   * other. Default: 10.
   */
  repeats?: number
  /** Maximum depth of nested fields. Default: 20. */
  depth?: number
  /** Maximum number of fields with an alias, wherever they are. Default: 30. */
  aliases?: number
  /** Maximum number of fields of the root type. Default: 30. */
  rootFields?: number
  /**
   * Maximum cost. A field costs 1 unless `fieldCosts` says otherwise, multiplied by the lengths of
   * all lists that contain it. Default: 50,000.
   */
  cost?: number
  /**
   * Costs of fields by `Type.field`. They are added to {@link FIELD_COSTS} and take precedence
   * over them.
   */
  fieldCosts?: Readonly<Record<string, number>>
  /**
   * Lengths of lists by `Type.field`, for lists that no argument limits. They are added to
   * {@link LIST_LENGTHS} and take precedence over them.
   */
  listLengths?: Readonly<Record<string, number>>
  /** Length of all other lists that no argument limits. Default: 5. */
  defaultListLength?: number
}

/** Costs of the fields of this package's schema that take more work than the reading of a value. */
export const FIELD_COSTS: Readonly<Record<string, number>> = {
  'Query.search': 200,
  'SearchConnection.facets': 200,
  'SearchEdge.snippets': 20,
  'Query.issue': 50,
  'Query.issues': 50,
  'Query.onThisDay': 50,
  'Query.calendar': 50,
  'Publication.issues': 50,
  'Publication.calendar': 50,
  'Issue.previous': 50,
  'Issue.next': 50,
  'Article.text': 10,
}

/** Lengths of the lists of this package's schema that differ from the default. */
export const LIST_LENGTHS: Readonly<Record<string, number>> = {
  'Query.calendar': 500,
  'Publication.calendar': 500,
  'Issue.trace': 500,
}

const DEFAULTS = {
  length: 10_000,
  tokens: 1000,
  repeats: 10,
  depth: 20,
  aliases: 30,
  rootFields: 30,
  cost: 50_000,
  defaultListLength: 5,
}

const NUMBERS = Object.keys(DEFAULTS) as (keyof typeof DEFAULTS)[]
const TABLES = ['fieldCosts', 'listLengths'] as const

/**
 * Returns the limits with the defaults.
 *
 * @throws GraphqlArgumentError when a limit is unknown or not a number of 0 or more.
 */
export function completeLimits(limits: unknown): Required<QueryLimits> {
  check.options(limits, [...NUMBERS, ...TABLES], 'limits')
  const given = limits as QueryLimits
  for (const name of NUMBERS) checkNumber(given[name] ?? 0, `limits.${name}`)
  for (const name of TABLES) {
    const table: unknown = given[name] ?? {}
    check.that(typeof table === 'object', `limits.${name}`, 'an object of numbers by `Type.field`', table)
    for (const [field, number] of Object.entries(table as object)) checkNumber(number, `limits.${name}["${field}"]`)
  }
  const defined = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  return {
    ...DEFAULTS,
    ...defined,
    fieldCosts: { ...FIELD_COSTS, ...given.fieldCosts },
    listLengths: { ...LIST_LENGTHS, ...given.listLengths },
  }
}

const checkNumber = (value: unknown, argument: string): void =>
  check.that(typeof value === 'number' && value >= 0, argument, 'a number of 0 or more', value)
