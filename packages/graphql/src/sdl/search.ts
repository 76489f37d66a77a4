/** The SDL of search: its input, hits and facets. */
export const searchSdl = `
"A part of an article that a search can be limited to."
enum SearchField {
  "Kicker, headline and deck."
  HEADLINE
  "Bylines and the names in them, those of figures included."
  BYLINE
  "The body as plain text, captions included."
  BODY
}

"Words that must occur near each other."
input NearInput {
  "The words."
  words: [String!]!
  "Maximum number of characters between the end of the first word and the start of the last, in any order."
  distance: Int = 10
}

"""
The text that articles must contain. All given conditions must hold. Upper and lower case, full and half width match each
other (NFKC). Chinese and Japanese match anywhere in the text, other scripts as whole words.
"""
input TextInput {
  "A query as typed by a user: words that must all occur, \\"a phrase\\", OR, NOT or -, brackets, NEAR/5, headline: byline: body:."
  query: String
  "Words or phrases that must all occur."
  all: [String!]
  "Words or phrases of which at least one must occur."
  any: [String!]
  "Words or phrases that must not occur."
  none: [String!]
  "A phrase that must occur."
  phrase: String
  "Words that must occur near each other."
  near: NearInput
  "Fields to search; all by default."
  fields: [SearchField!]
}

"Conditions on articles. All given conditions must hold."
input ArticleFilter {
  "Publications by their global ids."
  publications: [ID!]
  "First day."
  from: Date
  "Last day."
  to: Date
  "Month in any year, 1 to 12."
  month: Int
  "Day of the month, 1 to 31."
  day: Int
  "Languages (BCP 47); the article must have one of them."
  languages: [String!]
  "Rubrics; the article must have one of them."
  rubrics: [String!]
  "Kinds; the article must have one of them."
  roles: [ArticleRole!]
  "Label of the page as printed."
  pageLabel: String
  "True for articles on the first page of an issue only, false for the other pages only."
  frontPage: Boolean
  "Minimum length of the body, in UTF-16 units."
  minLength: Int
  "Maximum length of the body, in UTF-16 units."
  maxLength: Int
  "Names of credited people; the article must have one of them."
  authors: [String!]
  "Subjects; the article must have one of them."
  subjects: [String!]
}

"The order of hits."
enum SearchOrder {
  "The newest issue first."
  NEWEST
  "The oldest issue first."
  OLDEST
  "The best match first."
  RELEVANCE
}

"The result of a search: hits, or the reason why it is impossible."
union SearchResult = SearchConnection | SearchProblem

"The reason why a search is impossible."
type SearchProblem {
  "One sentence for the user."
  message: String!
  "UTF-16 offset of a syntax error in the query; null for other reasons."
  offset: Int
}

"A page of a list of hits."
type SearchConnection {
  "The hits with their cursors."
  edges: [SearchEdge!]!
  "The articles."
  nodes: [Article!]!
  "Information about this page of the list."
  pageInfo: PageInfo!
  "Number of items in the whole list."
  totalCount: Count!
  "Numbers of hits by the values of fields."
  facets(
    "Fields to count by; all by default."
    fields: [FacetField!]
    "Maximum number of values of each field, at most 100."
    first: Int = 20
  ): [Facet!]!
}

"A hit and its cursor."
type SearchEdge {
  "Opaque cursor."
  cursor: String!
  "The article; null when it has been removed in the meantime."
  node: Article
  "Score of the match, from 0 to 1, comparable within one search only."
  score: Float
  "Parts of its text around the matches."
  snippets(
    "Maximum number of snippets, at most 20."
    first: Int = 3
    "Number of characters shown before and after a match, at most 500."
    around: Int = 30
  ): [Snippet!]!
}

"A part of an article's text around matches."
type Snippet {
  "The field that contains the text."
  field: SearchField!
  "UTF-16 offset of the snippet in the text of the field."
  start: Int!
  "The text, divided into matches and the text between them; never markup."
  parts: [SnippetPart!]!
}

"A part of a snippet."
type SnippetPart {
  "The characters."
  text: String!
  "True when the characters match the query."
  isMatch: Boolean!
}

"A field that hits can be counted by."
enum FacetField {
  "Year of the issue."
  YEAR
  "Month of the issue, 1 to 12."
  MONTH
  "Weekday of the issue, 1 (Monday) to 7 (ISO 8601)."
  WEEKDAY
  "Name of the publication."
  PUBLICATION
  "Rubric of the article (栏目)."
  RUBRIC
  "Kind of the article."
  ROLE
  "Length class of the body by its lower bound: 0, 200, 500, 1000, 2000 or 5000 UTF-16 units."
  LENGTH
  "Language of the publication."
  LANGUAGE
}

"Numbers of hits by the values of a field."
type Facet {
  "The field."
  field: FacetField!
  "Its values, the most frequent first."
  values: [FacetValue!]!
}

"A value of a field with its number of hits."
type FacetValue {
  "The value."
  value: String!
  "Number of hits with this value."
  count: Int!
}
`
