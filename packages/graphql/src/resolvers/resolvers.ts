import { check } from '../arguments/checks.js'
import type { Loaders } from '../loaders/create-loaders.js'
import { articleResolvers } from './article.js'
import { bodyResolvers } from './body.js'
import { issueResolvers } from './issue.js'
import { queryResolvers } from './query.js'
import type { LoadersOf, ResolverMap } from './resolver-map.js'
import { dateScalar, jsonScalar, looseDateScalar } from './scalars.js'
import { searchResolvers } from './search.js'

/** The context that {@link resolvers} read. A server can add further properties. */
export interface BanmianContext {
  /** The loaders of the request, from {@link createLoaders}. */
  banmian: Loaders
}

/** Returns the resolvers of all types, with loaders from the given function. */
export const createResolvers = (loadersOf: LoadersOf): ResolverMap => ({
  ...queryResolvers(loadersOf),
  ...issueResolvers(loadersOf),
  ...articleResolvers(loadersOf),
  ...bodyResolvers,
  ...searchResolvers(loadersOf),
})

const hasLoaders = (context: unknown): context is BanmianContext =>
  typeof context === 'object' &&
  context !== null &&
  'banmian' in context &&
  typeof context.banmian === 'object' &&
  context.banmian !== null

/**
 * The resolvers by type and field, for servers that combine schemas themselves, together with
 * {@link typeDefs}. They read `context.banmian`, which must be new {@link createLoaders} for each
 * request.
 */
export const resolvers: ResolverMap & {
  Date: typeof dateScalar
  LooseDate: typeof looseDateScalar
  JSON: typeof jsonScalar
} = Object.assign(
  createResolvers((context) => {
    const hint = 'Set `banmian: createLoaders(source)` in the context of each request.'
    check.that(hasLoaders(context), 'context', 'an object with `banmian`', context, hint)
    return context.banmian
  }),
  { Date: dateScalar, LooseDate: looseDateScalar, JSON: jsonScalar },
)
