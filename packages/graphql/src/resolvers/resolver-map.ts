import type { GraphQLResolveInfo } from 'graphql'
import type { Loaders } from '../loaders/create-loaders.js'

/** Gives the loaders of the request that is answered. */
export type LoadersOf = (context: unknown, info: GraphQLResolveInfo) => Loaders

/** Resolves a field. Arguments have the form that the schema gives them. */
export type Resolver = (parent: never, args: never, context: unknown, info: GraphQLResolveInfo) => unknown

/** Resolvers by type and field, as graphql-tools takes them; `__resolveType` tells the members of a union apart. */
export type ResolverMap = Record<string, Record<string, Resolver>>
