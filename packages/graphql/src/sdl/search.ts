/** Search: what may be asked, hits, facets. */
export const searchSdl = `
"A part of an article that search can be bound to."
enum SearchField {
  "Kicker, headline and deck."
  HEADLINE
  "Lines of credit and the names in them."
  BYLINE
  "The body as plain text, captions included."
  BODY
}

"Two or more words that stand near each other."
input NearInput {
  "The words."
  words: [String!]!
  "How many characters may stand between the end of the first and the beginning of the last at most, in whatever order they come."
  distance: Int = 10
}

"""
What a text must hold. All parts that are given must hold at once. Letters match in any case and width (NFKC); Chinese and
Japanese text matches anywhere, other text as whole words.
"""
input TextInput {
  "A query as one types it: words that must all be there, \\"a phrase\\", OR, NOT or -, brackets, NEAR/5, headline: byline: body:."
  query: String
  "All of these must be there."
  all: [String!]
  "One of these must be there."
  any: [String!]
  "None of these may be there."
  none: [String!]
  "This must be there, word after word."
  phrase: String
  "These must stand near each other."
  near: NearInput
  "Where to look; everywhere unless told."
  fields: [SearchField!]
}

"Which articles are asked for. All parts that are given must hold at once."
input ArticleFilter {
  "Publications by their global ids."
  publications: [ID!]
  "From this day on."
  from: Date
  "Up to this day."
  to: Date
  "In this month of any year, 1 to 12."
  month: Int
  "On this day of the month, 1 to 31."
  day: Int
  "In one of these languages (BCP 47)."
  languages: [String!]
  "Under one of these rubrics."
  rubrics: [String!]
  "Of one of these kinds."
  roles: [ArticleRole!]
  "On a page of this label."
  pageLabel: String
  "On the first page of an issue only."
  frontPage: Boolean
  "With a body of at least this many UTF-16 units."
  minLength: Int
  "With a body of at most this many UTF-16 units."
  maxLength: Int
  "By one of these people."
  authors: [String!]
  "About one of these subjects."
  subjects: [String!]
}

"Order of hits."
enum SearchOrder {
  "The newest issue first."
  NEWEST
  "The oldest issue first."
  OLDEST
  "The best match first."
  RELEVANCE
}

"What search gives: hits, or why it cannot."
union SearchResult = SearchConnection | SearchProblem

"Why a search cannot be done."
type SearchProblem {
  "One sentence for the one who asked."
  message: String!
  "UTF-16 offset in the query at which it cannot be read; null when the query is not the reason."
  offset: Int
}

"Hits in order."
type SearchConnection {
  "The hits with their cursors."
  edges: [SearchEdge!]!
  "The articles."
  nodes: [Article!]!
  "Where this page of them lies."
  pageInfo: PageInfo!
  "How many there are."
  totalCount: Count!
  "How the hits are spread."
  facets(
    "Only these; all unless told."
    fields: [FacetField!]
    "As many values of each as this, 100 at most."
    first: Int = 20
  ): [Facet!]!
}

"A hit and its cursor."
type SearchEdge {
  "Opaque."
  cursor: String!
  "The article; null when it has gone in the meantime."
  node: Article
  "How well it matches, 0 to 1; comparable within one search only."
  score: Float
  "Pieces of its text around what matched."
  snippets(
    "As many as this, 20 at most."
    first: Int = 3
    "About as many characters around a match as this, 500 at most."
    around: Int = 30
  ): [Snippet!]!
}

"A piece of an article's text around a match."
type Snippet {
  "Where the text stands."
  field: SearchField!
  "UTF-16 offset of the piece in the field's text."
  start: Int!
  "The text in parts, never as markup."
  parts: [SnippetPart!]!
}

"A part of a snippet."
type SnippetPart {
  "The characters."
  text: String!
  "Whether they matched."
  isMatch: Boolean!
}

"What hits can be counted by."
enum FacetField {
  "Year of the issue."
  YEAR
  "Month of the issue, 1 to 12."
  MONTH
  "Weekday of the issue, 1 (Monday) to 7 (ISO 8601)."
  WEEKDAY
  "Name of the publication."
  PUBLICATION
  "Standing column."
  RUBRIC
  "Kind of piece."
  ROLE
  "Length of the body: its lower bound, one of 0, 200, 500, 1000, 2000, 5000."
  LENGTH
  "Language of the publication."
  LANGUAGE
}

"How hits are spread over the values of a field."
type Facet {
  "The field."
  field: FacetField!
  "Its values, most hits first."
  values: [FacetValue!]!
}

"A value and how many hits have it."
type FacetValue {
  "The value."
  value: String!
  "How many hits have it."
  count: Int!
}
`
