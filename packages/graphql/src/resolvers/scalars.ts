import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql'
import { isDay, isLooseDay } from '../calendar-day.js'

/** A scalar whose values are texts of one form. */
function textScalar(name: string, form: string, isOne: (text: string) => boolean): GraphQLScalarType<string, string> {
  const read = (value: unknown): string => {
    if (typeof value === 'string' && isOne(value)) return value
    throw new GraphQLError(`Expected ${form}, found ${JSON.stringify(value)?.slice(0, 60)}.`)
  }
  return new GraphQLScalarType({
    name,
    // What the issue says is handed on as it is: the validator has judged it.
    serialize: (value) => String(value),
    parseValue: read,
    parseLiteral: (node: ValueNode) => read(node.kind === Kind.STRING ? node.value : null),
  })
}

/** `Date` of the schema. */
export const dateScalar: GraphQLScalarType<string, string> = textScalar('Date', 'a day written YYYY-MM-DD', isDay)

/** `LooseDate` of the schema. */
export const looseDateScalar: GraphQLScalarType<string, string> = textScalar(
  'LooseDate',
  'a day written YYYY-MM-DD or --MM-DD',
  isLooseDay,
)

/** `JSON` of the schema, for output only. */
export const jsonScalar: GraphQLScalarType<unknown, unknown> = new GraphQLScalarType({
  name: 'JSON',
  serialize: (value) => value,
})
