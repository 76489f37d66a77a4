/**
 * The SDL of scalars and of the Relay types (GraphQL Global Object Identification, GraphQL Cursor
 * Connections).
 */
export const relaySdl = `
"A calendar day, YYYY-MM-DD (ISO 8601)."
scalar Date

"""
A calendar day, YYYY-MM-DD, or --MM-DD (xsd:gMonthDay) when the year is unknown.
"""
scalar LooseDate

"Any JSON value."
scalar JSON

"An object with a global id."
interface Node {
  "Opaque global id. It contains the stable identifier of the object, so it stays valid when an issue is imported again."
  id: ID!
}

"Information about a page of a connection."
type PageInfo {
  "True when there are edges after the last one."
  hasNextPage: Boolean!
  "True when there are edges before the first one."
  hasPreviousPage: Boolean!
  "Cursor of the first edge; null without edges."
  startCursor: String
  "Cursor of the last edge; null without edges."
  endCursor: String
}

"The relation of a count to the actual number."
enum CountRelation {
  "The count is the actual number."
  EXACT
  "The actual number is the count or higher."
  AT_LEAST
}

"A number of results."
type Count {
  "The count."
  value: Int!
  "Its relation to the actual number."
  relation: CountRelation!
}
`
