import type { Loaders } from '../loaders/create-loaders.js'
import { articleResolvers } from './article.js'
import { bodyResolvers } from './body.js'
import { issueResolvers } from './issue.js'
import { queryResolvers } from './query.js'
import type { LoadersOf, ResolverMap } from './resolver-map.js'
import { searchResolvers } from './search.js'
import { dateScalar, jsonScalar, looseDateScalar } from './scalars.js'

/** The context that {@link resolvers} read: what {@link createLoaders} gives, under one name, so that a server can have more in its own. */
export interface BanmianContext {
  banmian: Loaders
}

/** Resolvers that take their loaders from somewhere. */
export const resolversWith = (loadersOf: LoadersOf): ResolverMap => ({
  ...queryResolvers(loadersOf),
  ...issueResolvers(loadersOf),
  ...articleResolvers(loadersOf),
  ...bodyResolvers,
  ...searchResolvers(loadersOf),
})

/** Whether a server's context has the loaders. */
const hasLoaders = (context: unknown): context is BanmianContext =>
  typeof context === 'object' && context !== null && 'banmian' in context

/**
 * Resolvers by type and field, for servers that put schemas together themselves, with {@link typeDefs}. They read `context.banmian`, which
 * is to be what {@link createLoaders} gives, made anew for each request.
 */
export const resolvers: ResolverMap & {
  Date: typeof dateScalar
  LooseDate: typeof looseDateScalar
  JSON: typeof jsonScalar
} = Object.assign(
  resolversWith((context) => {
    if (hasLoaders(context)) return context.banmian
    throw new TypeError('Expected the context to have `banmian`, which `createLoaders(source)` gives.')
  }),
  { Date: dateScalar, LooseDate: looseDateScalar, JSON: jsonScalar },
)
