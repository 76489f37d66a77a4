/** Relay's own types (GraphQL Global Object Identification, GraphQL Cursor Connections). */
export const relaySdl = `
"A day of the calendar as YYYY-MM-DD (ISO 8601)."
scalar Date

"""
A day as YYYY-MM-DD, or as --MM-DD (xsd:gMonthDay) where the year has no basis.
"""
scalar LooseDate

"Any JSON value."
scalar JSON

"Anything with a global id."
interface Node {
  "Global id: opaque, made of the object's own stable identifier, so it survives when an issue is imported again."
  id: ID!
}

"What a page of a connection says of itself."
type PageInfo {
  "Whether there is more after the last edge."
  hasNextPage: Boolean!
  "Whether there is more before the first edge."
  hasPreviousPage: Boolean!
  "Cursor of the first edge; null without edges."
  startCursor: String
  "Cursor of the last edge; null without edges."
  endCursor: String
}

"How a count relates to the true number."
enum CountRelation {
  "The count is the number."
  EXACT
  "The number is the count or more."
  AT_LEAST
}

"A number of results."
type Count {
  "The count."
  value: Int!
  "How it relates to the true number."
  relation: CountRelation!
}
`
