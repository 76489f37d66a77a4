/** What can be asked for. */
export const querySdl = `
"What can be asked for."
type Query {
  "Any object by its global id; null when there is none."
  node(
    "Global id."
    id: ID!
  ): Node
  "Objects by their global ids, in the same order; null where there is none."
  nodes(
    "Global ids, 100 at most."
    ids: [ID!]!
  ): [Node]!
  "All newspapers."
  publications: [Publication!]!
  "A newspaper by its name."
  publication(
    "Name as printed on the masthead."
    name: String!
  ): Publication
  "An issue by its newspaper's name, date and edition."
  issue(
    "Name of the newspaper."
    publication: String!
    "Date of publication."
    date: Date!
    "Name of the edition; none unless told."
    edition: String
  ): Issue
  "Issues in order of date."
  issues(
    "As many as this, 100 at most."
    first: Int
    "After this cursor."
    after: String
    "The last ones, 100 at most."
    last: Int
    "Before this cursor."
    before: String
    "Name of the newspaper; all unless told."
    publication: String
    "Of this year."
    year: Int
    "From this day on."
    from: Date
    "Up to this day."
    to: Date
    "Newest first, or oldest first."
    order: DateOrder = NEWEST
  ): IssueConnection!
  "Issues of one day of the year, in all years."
  onThisDay(
    "Month, 1 to 12."
    month: Int!
    "Day of the month, 1 to 31."
    day: Int!
    "Name of the newspaper; all unless told."
    publication: String
    "As many as this, 100 at most."
    first: Int
    "After this cursor."
    after: String
    "The last ones, 100 at most."
    last: Int
    "Before this cursor."
    before: String
  ): IssueConnection!
  "How many issues each day has."
  calendar(
    "Name of the newspaper; all unless told."
    publication: String
    "From this day on."
    from: Date
    "Up to this day."
    to: Date
  ): [CalendarDay!]!
  "An article by its global id, or by the identifier that the issue's JSON gives it."
  article(
    "Either id."
    id: ID!
  ): Article
  "Articles whose text and circumstances fit."
  search(
    "What the text must hold; any text unless told."
    text: TextInput
    "Which articles."
    filter: ArticleFilter
    "Their order: by relevance when a text is asked for, else newest first, unless told."
    order: SearchOrder
    "As many as this, 100 at most."
    first: Int
    "After this cursor."
    after: String
    "The last ones, 100 at most."
    last: Int
    "Before this cursor."
    before: String
  ): SearchResult!
}
`
