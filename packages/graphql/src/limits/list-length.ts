import {
  type FieldNode,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  Kind,
} from 'graphql'

/** Default and maximum page size of a connection. */
const DEFAULT_PAGE_SIZE = 20
const MAX_PAGE_SIZE = 100

/** A field as the schema defines it. */
export type SchemaField = GraphQLField<unknown, unknown>

export const isList = ({ type }: SchemaField): boolean => isListType(getNullableType(type))

/**
 * Returns the length of the list that the arguments of a field ask for, or `null` when the field
 * has no such argument. A variable counts as the maximum, because validation does not know it.
 */
export function requestedLength(node: FieldNode, { args }: SchemaField): number | null {
  for (const { name, value } of node.arguments ?? []) {
    if (name.value === 'ids') return value.kind === Kind.LIST ? value.values.length : MAX_PAGE_SIZE
    if (name.value !== 'first' && name.value !== 'last') continue
    if (value.kind === Kind.INT) return Math.min(Math.max(Number(value.value), 0), MAX_PAGE_SIZE)
    return value.kind === Kind.NULL ? DEFAULT_PAGE_SIZE : MAX_PAGE_SIZE
  }
  return args.some(({ name }) => name === 'first') ? DEFAULT_PAGE_SIZE : null
}

const introspection = new WeakMap<GraphQLSchema, Readonly<Record<string, number>>>()

/**
 * Returns the lengths of the lists of introspection: facts of the schema, mean ones where types
 * differ.
 */
export function introspectionLengths(schema: GraphQLSchema): Readonly<Record<string, number>> {
  const cached = introspection.get(schema)
  if (cached !== undefined) return cached
  const types = Object.values(schema.getTypeMap())
  const fields = types.map((type) =>
    'getFields' in type ? Object.values<SchemaField | GraphQLInputField>(type.getFields()) : [],
  )
  const lengths = {
    '__Schema.types': types.length,
    '__Type.fields': meanLength(fields),
    '__Type.inputFields': meanLength(
      types.map((type) => (isInputObjectType(type) ? Object.keys(type.getFields()) : [])),
    ),
    '__Type.enumValues': meanLength(types.map((type) => (isEnumType(type) ? type.getValues() : []))),
    '__Type.interfaces': meanLength(types.map((type) => (isObjectType(type) ? type.getInterfaces() : []))),
    '__Type.possibleTypes': meanLength(
      types.map((type) => (isAbstractType(type) ? schema.getPossibleTypes(type) : [])),
    ),
    '__Field.args': meanLength(fields.flat().map((field) => ('args' in field ? field.args : []))),
  }
  introspection.set(schema, lengths)
  return lengths
}

const meanLength = (lists: readonly (readonly unknown[])[]): number =>
  Math.ceil(lists.reduce((sum, { length }) => sum + length, 0) / Math.max(lists.length, 1))
