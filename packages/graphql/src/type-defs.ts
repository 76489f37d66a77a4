import { articleSdl } from './sdl/article.js'
import { bodySdl } from './sdl/body.js'
import { issueSdl } from './sdl/issue.js'
import { querySdl } from './sdl/query.js'
import { relaySdl } from './sdl/relay.js'
import { searchSdl } from './sdl/search.js'

/** The schema in GraphQL's schema definition language; the package's file `schema.graphql` holds the same. */
export const typeDefs: string = `${[querySdl, issueSdl, articleSdl, bodySdl, searchSdl, relaySdl].map((part) => part.trim()).join('\n\n')}\n`
