import {
  type DocumentNode,
  GraphQLError,
  Kind,
  type ParseOptions,
  parse,
  type SelectionSetNode,
  type Source,
  type ValidationRule,
  visit,
} from 'graphql'
import { limitError } from './limit-error.js'
import { createMeasure } from './measure-operation.js'
import { completeLimits, type QueryLimits } from './query-limits.js'

/** The limits of a server, in the forms that servers for JavaScript take. */
export interface ServerLimits {
  /** Parses a query. Throws a `GraphQLError` when it is too long to be validated. */
  parse: (source: string | Source, options?: ParseOptions) => DocumentNode
  /** Options for servers that call `parse` of `graphql` themselves. */
  parseOptions: { maxTokens: number }
  /** Rules that refuse a query before it is executed, to be used with those of `graphql`. */
  validationRules: ValidationRule[]
}

/**
 * Returns limits for any server that uses `graphql`: of the length and the tokens of a query, of
 * its depth, aliases and root fields, and of its cost. Everything in a fragment counts as often as
 * the fragment is used.
 *
 * @param limits - The limits that differ from the defaults.
 * @throws GraphqlArgumentError when a limit is unknown or not a number of 0 or more.
 */
export function createLimits(limits: QueryLimits = {}): ServerLimits {
  const complete = completeLimits(limits)
  const parseOptions = { maxTokens: complete.tokens }
  const parseTokens: ServerLimits['parse'] = (source, options) => {
    try {
      return parse(source, { ...options, ...parseOptions })
    } catch (error) {
      const isOfTokens = error instanceof GraphQLError && / tokens\b/.test(error.message)
      throw isOfTokens ? limitError('number of tokens', complete.tokens, null) : error
    }
  }
  return {
    parse(source, options) {
      const { length } = typeof source === 'string' ? source : source.body
      if (length > complete.length) throw limitError('length', complete.length, length)
      const document = parseTokens(source, options)
      visit(document, {
        SelectionSet(set) {
          const repeats = mostRepeated(set)
          if (repeats > complete.repeats) throw limitError('number of equal fields', complete.repeats, repeats, set)
        },
      })
      return document
    },
    parseOptions,
    validationRules: [limitsRule(complete)],
  }
}

/** Returns how often the most frequent field name occurs in a selection set. */
function mostRepeated({ selections }: SelectionSetNode): number {
  const counts = new Map<string, number>()
  for (const selection of selections) {
    if (selection.kind !== Kind.FIELD) continue
    const name = (selection.alias ?? selection.name).value
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return Math.max(0, ...counts.values())
}

/** The measured limits, with the names that errors call them by. */
const MEASURED = [
  ['depth', 'depth'],
  ['aliases', 'number of aliases'],
  ['rootFields', 'number of root fields'],
  ['cost', 'cost'],
] as const

function limitsRule(limits: Required<QueryLimits>): ValidationRule {
  return function LimitsRule(context) {
    const measure = createMeasure(context, limits)
    return {
      Document(document) {
        const length = document.loc?.source.body.length ?? 0
        if (length > limits.length) context.reportError(limitError('length', limits.length, length))
      },
      OperationDefinition(operation) {
        const size = measure(operation)
        for (const [key, name] of MEASURED)
          if (size[key] > limits[key]) context.reportError(limitError(name, limits[key], size[key], operation))
      },
    }
  }
}
