/** The paper: publication, issue, page. */
export const issueSdl = `
"A newspaper (报纸)."
type Publication implements Node {
  "Global id."
  id: ID!
  "Name as printed on the masthead, such as 太原日报."
  name: String
  "Language of the text as a BCP 47 tag, such as zh-Hans."
  language: String
  "Registered numbers: 国内统一刊号, ISSN and others."
  identifiers: [Identifier!]!
  "Home page, an absolute URL."
  url: String
  "Publishing house."
  publisher: String
  "IANA time zone that dates are meant in, such as Asia/Shanghai."
  timeZone: String
  "Its issues."
  issues(
    "As many as this, 100 at most."
    first: Int
    "After this cursor."
    after: String
    "The last ones, 100 at most."
    last: Int
    "Before this cursor."
    before: String
    "From this day on."
    from: Date
    "Up to this day."
    to: Date
    "Newest first, or oldest first."
    order: DateOrder = NEWEST
  ): IssueConnection!
  "How many issues each day has."
  calendar(
    "From this day on."
    from: Date
    "Up to this day."
    to: Date
  ): [CalendarDay!]!
}

"A registered number."
type Identifier {
  "The registry: cn for 国内统一刊号, issn, or another lower-case name."
  scheme: String
  "The number as printed, without the registry's name."
  value: String
}

"Order of issues by date."
enum DateOrder {
  "The newest first; issues without a date come last."
  NEWEST
  "The oldest first; issues without a date come first."
  OLDEST
}

"A day on which issues came out."
type CalendarDay {
  "The day."
  date: Date!
  "How many issues it has."
  issues: Int!
}

"One day's paper (一期)."
type Issue implements Node {
  "Global id."
  id: ID!
  "The newspaper that the issue belongs to."
  publication: Publication
  "Date of publication; null when neither given nor printed."
  date: Date
  "Number of the issue as printed, such as 3640 in 总第3640期."
  number: String
  "Name of the edition, such as 海外版, when the paper has several a day."
  edition: String
  "The printed pages, in order."
  pages: [Page!]!
  "A printed page by its place, counting from 1, or by its label, such as A5."
  page(
    "Place among the pages, counting from 1."
    sequence: Int
    "Label of the page as printed."
    label: String
  ): Page
  "All articles of all pages, in reading order."
  articles(
    "As many as this, 100 at most."
    first: Int
    "After this cursor."
    after: String
    "The last ones, 100 at most."
    last: Int
    "Before this cursor."
    before: String
  ): ArticleConnection!
  "The issue of the same publication before this one."
  previous: Issue
  "The issue of the same publication after this one."
  next: Issue
  "Data of other vocabularies, keyed by the URI that defines it."
  extensions: JSON
  "Why each character became what it is; null when the source keeps no trace."
  trace: [TraceEntry!]
}

"One printed page (版)."
type Page implements Node {
  "Global id."
  id: ID!
  "The issue that it is printed in."
  issue: Issue
  "Place among the issue's pages, counting from 1."
  sequence: Int
  "Number of the page as printed (版次), such as 02 or A5."
  label: String
  "Name of the page (版名), such as 政务之要."
  name: String
  "Articles and photos in reading order."
  articles: [Article!]!
  "Credits of the page itself, such as 本版编辑."
  bylines: [Byline!]!
  "Text that fits nowhere, kept as it was."
  unplaced: [Fragment!]!
  "The page before it in the issue."
  previous: Page
  "The page after it in the issue."
  next: Page
}

"Text that was placed nowhere."
type Fragment {
  "The text as it was."
  text: String
  "Where it might belong, likeliest first."
  candidates: [Candidate!]!
}

"A place that a fragment might have belonged to."
type Candidate {
  "JSON Pointer (RFC 6901) into the issue."
  path: String
  "What it would be there, such as kicker."
  role: String
  "How likely, from 0 to 1."
  confidence: Float
}

"Why characters became a part of the issue."
type TraceEntry {
  "Index of the source text among those given."
  source: Int
  "UTF-16 offset of the first character in that text."
  start: Int
  "UTF-16 offset after the last character."
  end: Int
  "JSON Pointer (RFC 6901) of the part in the issue."
  path: String
  "The rule that decided."
  rule: String
  "How sure it is, from 0 to 1."
  confidence: Float
  "What else it could have been, likeliest first."
  alternatives: [Candidate!]!
}

"Issues in order."
type IssueConnection {
  "The issues with their cursors."
  edges: [IssueEdge!]!
  "The issues."
  nodes: [Issue!]!
  "Where this page of them lies."
  pageInfo: PageInfo!
  "How many there are."
  totalCount: Count!
}

"An issue and its cursor."
type IssueEdge {
  "Opaque; stays right when issues are added."
  cursor: String!
  "The issue; null when it has gone in the meantime."
  node: Issue
}
`
