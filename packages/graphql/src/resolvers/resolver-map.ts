import type { GraphQLResolveInfo } from 'graphql'
import type { Loaders } from '../loaders/create-loaders.js'

/** Returns the loaders of the request that a resolver belongs to. */
export type LoadersOf = (context: unknown, info: GraphQLResolveInfo) => Loaders

/** A resolver of a field. The arguments have the types that the schema declares. */
export type Resolver = (parent: never, args: never, context: unknown, info: GraphQLResolveInfo) => unknown

/**
 * Resolvers by type and field, as graphql-tools takes them; `__resolveType` returns the type of a
 * union's or interface's value.
 */
export type ResolverMap = Record<string, Record<string, Resolver>>
