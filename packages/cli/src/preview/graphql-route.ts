import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Issue } from '@banmian/core'
import type { IssueSource } from '@banmian/graphql'
import type { SearchLimits } from '@banmian/graphql/limits'
import { issuePath } from '../manifest/previous-issue.js'
import { readManifest } from '../manifest/read-manifest.js'
import { builtIssues, RECORD_PATH } from '../records/build-record.js'
import type { Route } from './preview-server.js'

/** The endpoint of GraphQL over the issues of a site. */
export interface GraphqlRoute {
  route: Route
  /** Makes the next request read the issues again. */
  refresh: () => void
}

/** Returns the endpoint of GraphQL. It loads issues and libraries at the first request. */
export function graphqlRoute(folder: string): GraphqlRoute {
  let handler: Promise<Route> | null = null
  return {
    route: async (request, response) => {
      handler ??= handlerOver(folder)
      await (await handler)(request, response)
    },
    refresh: () => {
      handler = null
    },
  }
}

async function handlerOver(folder: string): Promise<Route> {
  const [{ memorySource }, { createHandler }] = await Promise.all([
    import('@banmian/graphql'),
    import('graphql-http/lib/use/http'),
  ])
  return createHandler(await graphqlOptions(memorySource(issuesIn(folder))))
}

/** Returns the options of a handler of `graphql-http` over a source, with limits on queries. */
export async function graphqlOptions(source: IssueSource, search: SearchLimits = {}) {
  const [{ createSchema }, { createLimits }] = await Promise.all([
    import('@banmian/graphql'),
    import('@banmian/graphql/limits'),
  ])
  const limits = createLimits()
  return {
    schema: createSchema({ source, search }),
    parse: limits.parse,
    validationRules: limits.validationRules,
  }
}

/** Returns the issues of the last build of a folder, in which those of others may be as well. */
function issuesIn(folder: string): Issue[] {
  const built = builtIssues(contentAt(join(folder, RECORD_PATH)))
  const known = [...readManifest(folder).issues.keys()]
  return known
    .filter((id) => built === null || built.has(id))
    .map((id) => JSON.parse(readFileSync(join(folder, issuePath(id)), 'utf8')))
}

function contentAt(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}
