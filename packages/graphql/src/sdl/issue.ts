/** The SDL of publications, issues and pages. */
export const issueSdl = `
"A newspaper (报纸)."
type Publication implements Node {
  "Global id."
  id: ID!
  "Name as printed on the masthead, such as 太原日报."
  name: String
  "Language of the text as a BCP 47 tag, such as zh-Hans."
  language: String
  "Registered numbers, such as 国内统一刊号 and ISSN."
  identifiers: [Identifier!]!
  "Home page, an absolute URL."
  url: String
  "Publishing house."
  publisher: String
  "IANA time zone of its dates, such as Asia/Shanghai."
  timeZone: String
  "Its issues."
  issues(
    "Number of items from the beginning; 20 by default, at most 100."
    first: Int
    "Only items after this cursor."
    after: String
    "Number of items from the end; at most 100."
    last: Int
    "Only items before this cursor."
    before: String
    "First day."
    from: Date
    "Last day."
    to: Date
    "Order of the list."
    order: DateOrder = NEWEST
  ): IssueConnection!
  "Days with issues, the oldest first."
  calendar(
    "First day."
    from: Date
    "Last day."
    to: Date
  ): [CalendarDay!]!
}

"A registered number."
type Identifier {
  "The registry: cn for 国内统一刊号, issn, or another lower-case name."
  scheme: String
  "The number as printed, without the name of the registry."
  value: String
}

"The order of issues."
enum DateOrder {
  "The newest first; issues without a date come last."
  NEWEST
  "The oldest first; issues without a date come first."
  OLDEST
}

"A day with issues."
type CalendarDay {
  "The day."
  date: Date!
  "Number of its issues."
  issues: Int!
}

"An issue of a newspaper (一期)."
type Issue implements Node {
  "Global id."
  id: ID!
  "The newspaper."
  publication: Publication
  "Date of publication; null when unknown."
  date: Date
  "Number of the issue as printed, such as 3640 in 总第3640期."
  number: String
  "Name of the edition, such as 海外版, when the newspaper has several on one day."
  edition: String
  "The printed pages, in order."
  pages: [Page!]!
  "A page by its number in the issue or by its label; the first that has both when both are given."
  page(
    "Number of the page in the issue, from 1."
    sequence: Int
    "Label of the page as printed."
    label: String
  ): Page
  "All articles of all pages, in reading order."
  articles(
    "Number of items from the beginning; 20 by default, at most 100."
    first: Int
    "Only items after this cursor."
    after: String
    "Number of items from the end; at most 100."
    last: Int
    "Only items before this cursor."
    before: String
  ): ArticleConnection!
  "The previous issue of the same publication."
  previous: Issue
  "The next issue of the same publication."
  next: Issue
  "Data of other vocabularies, keyed by the URI that defines it."
  extensions: JSON
  "The origin of each part of the issue; null when no trace was kept."
  trace: [TraceEntry!]
}

"A printed page (版)."
type Page implements Node {
  "Global id."
  id: ID!
  "The issue that contains it."
  issue: Issue
  "Number of the page in the issue, from 1."
  sequence: Int
  "Printed page number (版次), such as 02 or A5."
  label: String
  "Name of the page (版名), such as 政务之要."
  name: String
  "Articles and photos in reading order."
  articles: [Article!]!
  "Credits of the page itself, such as 本版编辑."
  bylines: [Byline!]!
  "Text that could not be placed, unchanged."
  unplaced: [Fragment!]!
  "The previous page in the issue."
  previous: Page
  "The next page in the issue."
  next: Page
}

"Text that could not be placed."
type Fragment {
  "The unchanged text."
  text: String
  "Possible places, the most likely first."
  candidates: [Candidate!]!
}

"A possible place of a text."
type Candidate {
  "JSON Pointer (RFC 6901) into the issue."
  path: String
  "Its role there, such as kicker."
  role: String
  "Probability, from 0 to 1."
  confidence: Float
}

"The origin of a part of the issue."
type TraceEntry {
  "Index of the source text."
  source: Int
  "UTF-16 offset of the first character in the source text."
  start: Int
  "UTF-16 offset after the last character in the source text."
  end: Int
  "JSON Pointer (RFC 6901) to the part of the issue."
  path: String
  "The rule that was applied."
  rule: String
  "Confidence, from 0 to 1."
  confidence: Float
  "Other possible places, the most likely first."
  alternatives: [Candidate!]!
}

"A page of a list of issues."
type IssueConnection {
  "The issues with their cursors."
  edges: [IssueEdge!]!
  "The issues."
  nodes: [Issue!]!
  "Information about this page of the list."
  pageInfo: PageInfo!
  "Number of items in the whole list."
  totalCount: Count!
}

"An issue and its cursor."
type IssueEdge {
  "Opaque cursor; stays valid when issues are added."
  cursor: String!
  "The issue; null when it has been removed in the meantime."
  node: Issue
}
`
