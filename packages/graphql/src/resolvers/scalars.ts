import { isCalendarDay } from '@banmian/core'
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql'

/** Returns a scalar for texts of one form. */
function textScalar(name: string, form: string, isValid: (text: string) => boolean): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value
    throw new GraphQLError(`Expected ${form}, found ${JSON.stringify(value)?.slice(0, 60)}.`)
  }
  return new GraphQLScalarType({
    name,
    // Values of the issue are passed on unchanged; validating the issue is up to `validateIssue`.
    serialize: (value) => String(value),
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : null),
  })
}

/** Returns whether a text is a day, or a month and day `--MM-DD` that exists in some year. */
const isLooseDay = (text: string): boolean => isCalendarDay(text.startsWith('--') ? `2000${text.slice(1)}` : text)

/** The scalar `Date` of the schema. */
export const dateScalar: GraphQLScalarType<string, string> = textScalar(
  'Date',
  'a day written YYYY-MM-DD',
  isCalendarDay,
)

/** The scalar `LooseDate` of the schema. */
export const looseDateScalar: GraphQLScalarType<string, string> = textScalar(
  'LooseDate',
  'a day written YYYY-MM-DD or --MM-DD',
  isLooseDay,
)

/** The scalar `JSON` of the schema, for output only. */
export const jsonScalar: GraphQLScalarType<unknown, unknown> = new GraphQLScalarType({
  name: 'JSON',
  serialize: (value) => value,
})
