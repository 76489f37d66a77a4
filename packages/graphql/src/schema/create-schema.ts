import { buildSchema, type GraphQLSchema, isAbstractType, isObjectType, isScalarType } from 'graphql'
import { createLoaders, type Formats, type Loaders } from '../loaders/create-loaders.js'
import type { ResolverMap } from '../resolvers/resolver-map.js'
import { resolversWith } from '../resolvers/resolvers.js'
import { dateScalar, jsonScalar, looseDateScalar } from '../resolvers/scalars.js'
import type { IssueSource } from '../source/issue-source.js'
import { typeDefs } from '../sdl/type-defs.js'

/** What a schema answers from. */
export interface SchemaOptions {
  source: IssueSource
  /** Writers of an article's body as HTML and as Markdown; without one, `text(format:)` is null in that form. */
  formats?: Formats
}

/** An executable schema over a source. It needs nothing of a server: the loaders of each request are its own. */
export function createSchema({ source, formats = {} }: SchemaOptions): GraphQLSchema {
  const schema = buildSchema(typeDefs)
  // Each execution has an object of variables of its own, also where there are none: it stands for the request.
  const loaders = new WeakMap<object, Loaders>()
  attach(
    schema,
    resolversWith((_context, { variableValues }) => {
      const known = loaders.get(variableValues) ?? createLoaders(source, formats)
      loaders.set(variableValues, known)
      return known
    }),
  )
  return schema
}

function attach(schema: GraphQLSchema, resolvers: ResolverMap): void {
  for (const [name, fields] of Object.entries(resolvers)) {
    const type = schema.getType(name)
    const tellApart = fields['__resolveType']
    if (isAbstractType(type) && tellApart)
      type.resolveType = (value, context, info) => String(tellApart(value as never, {} as never, context, info))
    else if (isObjectType(type)) {
      for (const [field, resolve] of Object.entries(fields)) {
        const target = type.getFields()[field]
        if (target === undefined) throw new Error(`The schema has no field ${name}.${field}.`)
        target.resolve = (parent, args, context, info) => resolve(parent as never, args as never, context, info)
      }
    } else throw new Error(`The schema has no type ${name}.`)
  }
  for (const scalar of [dateScalar, looseDateScalar, jsonScalar]) {
    const type = schema.getType(scalar.name)
    if (isScalarType(type)) for (const part of SCALAR_PARTS) if (part in scalar) Object.assign(type, pick(scalar, part))
  }
}

/** What reads and writes a scalar's values, by the names of graphql-js 16 and, in 17, by new ones as well. */
const SCALAR_PARTS = [
  'serialize',
  'parseValue',
  'parseLiteral',
  'coerceOutputValue',
  'coerceInputValue',
  'coerceInputLiteral',
]

const pick = (scalar: object, part: string): Record<string, unknown> => ({ [part]: Reflect.get(scalar, part) })
