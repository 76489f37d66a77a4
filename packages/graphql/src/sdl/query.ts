/** The SDL of the root type. */
export const querySdl = `
"The entry points."
type Query {
  "An object by its global id; null when there is none."
  node(
    "Global id."
    id: ID!
  ): Node
  "Objects by their global ids, in the same order; null where there is none."
  nodes(
    "Global ids, at most 100."
    ids: [ID!]!
  ): [Node]!
  "All newspapers."
  publications: [Publication!]!
  "A newspaper by its name; null when there is none."
  publication(
    "Name as printed on the masthead."
    name: String!
  ): Publication
  "An issue by newspaper, date and edition; null when there is none."
  issue(
    "Name of the newspaper."
    publication: String!
    "Date of publication."
    date: Date!
    "Name of the edition; by default the issue without an edition."
    edition: String
  ): Issue
  "Issues by date."
  issues(
    "Number of items from the beginning; 20 by default, at most 100."
    first: Int
    "Only items after this cursor."
    after: String
    "Number of items from the end; at most 100."
    last: Int
    "Only items before this cursor."
    before: String
    "Name of the newspaper; all newspapers by default."
    publication: String
    "Only issues of this year."
    year: Int
    "First day."
    from: Date
    "Last day."
    to: Date
    "Order of the list."
    order: DateOrder = NEWEST
  ): IssueConnection!
  "Issues of one day of the year in all years, the newest first."
  onThisDay(
    "Month, 1 to 12."
    month: Int!
    "Day of the month, 1 to 31."
    day: Int!
    "Name of the newspaper; all newspapers by default."
    publication: String
    "Number of items from the beginning; 20 by default, at most 100."
    first: Int
    "Only items after this cursor."
    after: String
    "Number of items from the end; at most 100."
    last: Int
    "Only items before this cursor."
    before: String
  ): IssueConnection!
  "Days with issues, the oldest first."
  calendar(
    "Name of the newspaper; all newspapers by default."
    publication: String
    "First day."
    from: Date
    "Last day."
    to: Date
  ): [CalendarDay!]!
  "An article by its global id, or by its id in the issue as JSON; null when there is none."
  article(
    "Either id."
    id: ID!
  ): Article
  "Articles by text and other conditions."
  search(
    "The text that articles must contain; any by default."
    text: TextInput
    "Conditions on the articles."
    filter: ArticleFilter
    "Order of the hits; by default RELEVANCE with a text, otherwise NEWEST."
    order: SearchOrder
    "Number of items from the beginning; 20 by default, at most 100."
    first: Int
    "Only items after this cursor."
    after: String
    "Number of items from the end; at most 100."
    last: Int
    "Only items before this cursor."
    before: String
  ): SearchResult!
}
`
