import { type ExecutionResult, type GraphQLSchema, graphql } from 'graphql'

/** Data in the form that its query asks for. */
// biome-ignore lint/suspicious/noExplicitAny: the form of the data depends on the text of the query
export type Data = Record<string, any>

/** Returns the data of a query; throws when the result contains errors. */
export async function runQuery(
  schema: GraphQLSchema,
  source: string,
  variables: Record<string, unknown> = {},
): Promise<Data> {
  const { data, errors } = (await graphql({ schema, source, variableValues: variables })) as ExecutionResult<Data>
  if (errors) throw new Error(errors.map((error) => error.message).join('\n'))
  return JSON.parse(JSON.stringify(data)) as Data
}
