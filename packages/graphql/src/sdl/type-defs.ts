import { articleSdl } from './article.js'
import { bodySdl } from './body.js'
import { issueSdl } from './issue.js'
import { querySdl } from './query.js'
import { relaySdl } from './relay.js'
import { searchSdl } from './search.js'

/**
 * The schema in the GraphQL schema definition language, the same as in the package's file
 * `schema.graphql`.
 */
export const typeDefs: string = `${[querySdl, issueSdl, articleSdl, bodySdl, searchSdl, relaySdl].map((part) => part.trim()).join('\n\n')}\n`
