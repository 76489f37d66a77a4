import { type ExecutionResult, type GraphQLSchema, graphql } from 'graphql'

/** The data that a query gives. Fails with the errors, if there are any. */
export async function asked(
  schema: GraphQLSchema,
  source: string,
  variables: Record<string, unknown> = {},
): Promise<Data> {
  const { data, errors } = (await graphql({ schema, source, variableValues: variables })) as ExecutionResult<Data>
  if (errors) throw new Error(errors.map((error) => error.message).join('\n'))
  return JSON.parse(JSON.stringify(data)) as Data
}

/** Data whose form the query says. */
// biome-ignore lint/suspicious/noExplicitAny: a query's data has the form that its text asks for
export type Data = Record<string, any>
