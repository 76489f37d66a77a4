import { buildSchema, type GraphQLSchema, isAbstractType, isObjectType, isScalarType } from 'graphql'
import { check } from '../arguments/checks.js'
import { checkFormats, createLoaders, type Formats, type Loaders } from '../loaders/create-loaders.js'
import type { ResolverMap } from '../resolvers/resolver-map.js'
import { createResolvers } from '../resolvers/resolvers.js'
import { dateScalar, jsonScalar, looseDateScalar } from '../resolvers/scalars.js'
import { typeDefs } from '../sdl/type-defs.js'
import { checkSearchLimits, type SearchLimits } from '../search/search-budget.js'
import { checkSource, resemblesSource } from '../source/check-source.js'
import type { IssueSource } from '../source/issue-source.js'

/** Options of {@link createSchema}. */
export interface SchemaOptions {
  /** The source that queries are answered from. */
  source: IssueSource
  /**
   * Writers of an article's body as HTML and Markdown. Without one, `text(format:)` is null in
   * that format. Default: none.
   */
  formats?: Formats
  /** Limits of the searches of each request. Default: see {@link SearchLimits}. */
  search?: SearchLimits
}

/**
 * Creates an executable schema over a source. It creates its own loaders for each request, so it
 * needs no context and works with any server.
 *
 * @throws GraphqlArgumentError when an option is missing, unknown or of the wrong type.
 */
export function createSchema(options: SchemaOptions): GraphQLSchema {
  check.that(!resemblesSource(options), 'options', 'an object with `source`', options, 'Pass { source }.')
  check.options(options, ['source', 'formats', 'search'])
  const { source, formats = {}, search = {} } = options
  checkSource(source, 'options.source')
  checkFormats(formats, 'options.formats')
  checkSearchLimits(search, 'options.search')
  const schema = buildSchema(typeDefs)
  // Each execution has its own object of variables, even without variables, so it identifies the
  // request.
  const loadersByRequest = new WeakMap<object, Loaders>()
  attachResolvers(
    schema,
    createResolvers((_context, { variableValues }) => {
      const loaders = loadersByRequest.get(variableValues) ?? createLoaders(source, formats, search)
      loadersByRequest.set(variableValues, loaders)
      return loaders
    }),
  )
  return schema
}

function attachResolvers(schema: GraphQLSchema, resolvers: ResolverMap): void {
  for (const [name, fields] of Object.entries(resolvers)) {
    const type = schema.getType(name)
    const resolveType = fields['__resolveType']
    if (isAbstractType(type) && resolveType)
      type.resolveType = (value, context, info) => String(resolveType(value as never, {} as never, context, info))
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
    if (!isScalarType(type)) continue
    for (const name of SCALAR_METHODS) if (name in scalar) Object.assign(type, { [name]: Reflect.get(scalar, name) })
  }
}

/**
 * The methods that read and write values of a scalar: the names of graphql-js 16, then those that
 * 17 adds.
 */
const SCALAR_METHODS = [
  'serialize',
  'parseValue',
  'parseLiteral',
  'coerceOutputValue',
  'coerceInputValue',
  'coerceInputLiteral',
]
