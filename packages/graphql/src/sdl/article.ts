/** One piece: headline, credits, dateline, references. */
export const articleSdl = `
"What kind of piece an article is."
enum ArticleRole {
  "News (消息)."
  NEWS
  "One of several short pieces (简讯)."
  BRIEF
  "A longer piece (通讯, 特写)."
  FEATURE
  "An opinion (评论)."
  COMMENTARY
  "A photo that stands on its own."
  PHOTO
  "A public notice (公告)."
  NOTICE
  "An advertisement (广告)."
  ADVERTISEMENT
  "A guide to other pages (导读)."
  INDEX
  "A correction (更正)."
  CORRECTION
  "Anything else."
  OTHER
}

"One piece on a page (稿件)."
type Article implements Node {
  "Global id."
  id: ID!
  "The issue that it is printed in."
  issue: Issue
  "The page that it is printed on."
  page: Page
  "What kind of piece it is."
  role: ArticleRole
  "The lines of its headline."
  headline: Headline
  "Name of the standing column that it runs under (栏目)."
  rubric: String
  "Where, when and by whom it was sent (电头)."
  dateline: Dateline
  "Who made it, as printed and as credits (署名)."
  bylines(
    "Only those that name somebody in this role."
    role: CreditRole
  ): [Byline!]!
  "The people named, in printed order, each once a role."
  credits(
    "Only those in this role."
    role: CreditRole
  ): [Credit!]!
  "The body as blocks: mdast's nodes by name and shape, and figures."
  body: [Block!]!
  "The body as text, in a form of its own."
  text(
    "The form."
    format: TextFormat = PLAIN
  ): String
  "Number of UTF-16 units of the body as plain text."
  length: Int
  "Pictures with their captions and credits."
  figures: [Figure!]!
  "References to other pages (转版)."
  continuations: [Continuation!]!
  "Subjects as given by an editor."
  subjects: [String!]!
  "The article before it in the issue."
  previous: Article
  "The article after it in the issue."
  next: Article
  "Data of other vocabularies, keyed by the URI that defines it."
  extensions: JSON
}

"Form in which a body is written."
enum TextFormat {
  "Plain text; blocks are parted by a line feed."
  PLAIN
  "HTML, where the server was given a renderer of it; null elsewhere."
  HTML
  "Markdown, where the server was given a renderer of it; null elsewhere."
  MARKDOWN
}

"Headline in its three lines (标题)."
type Headline {
  "Line above (引题, 肩题)."
  kicker: String
  "The headline proper (主题)."
  main: String
  "Line below (副题), often opening with ——."
  deck: String
}

"Where, when and by whom a piece was sent (电头)."
type Dateline {
  "As printed, such as 新华社北京3月7日电."
  text: String
  "Where it stood."
  placement: DatelinePlacement
  "Agency or paper, such as 新华社 or 本报."
  agency: String
  "Place, such as 北京."
  place: String
  "The day that it names."
  date: LooseDate
}

"Where a dateline stood."
enum DatelinePlacement {
  "At the beginning of the first paragraph, where it stays."
  INLINE
  "On a line of its own after the body, lifted out."
  TAIL
}

"A line of credit (署名)."
type Byline {
  "As printed, such as 记者 杨沐 通讯员 杨宇雨."
  text: String
  "Where it stood."
  placement: BylinePlacement
  "The people named, in printed order."
  credits: [Credit!]!
}

"Where a line of credit stood."
enum BylinePlacement {
  "On a line of its own before the body."
  HEAD
  "On a line of its own after the body, or hanging on its last paragraph."
  TAIL
  "In running text, where it stays."
  INLINE
}

"A person's part in a piece."
type Credit {
  "What the person did; null when only a name is printed."
  role: CreditRole
  "The name without the blanks that padded it."
  name: String
}

"What a person did."
enum CreditRole {
  "Reporter (记者)."
  REPORTER
  "Correspondent (通讯员)."
  CORRESPONDENT
  "Photographer (摄)."
  PHOTOGRAPHER
  "Author (作者, 文)."
  AUTHOR
  "Editor (编辑)."
  EDITOR
  "Compiler (整理)."
  COMPILER
  "Illustrator (制图, 绘)."
  ILLUSTRATOR
  "Designer (版式设计)."
  DESIGNER
  "Translator (译)."
  TRANSLATOR
  "Source of data (数据来源)."
  SOURCE
}

"A reference to another page."
type Continuation {
  "As printed, such as 下转第3版."
  text: String
  "Which way it points."
  direction: ContinuationDirection
  "Label of the page that it names, such as 3."
  page: String
}

"Which way a continuation points."
enum ContinuationDirection {
  "On to another page (下转)."
  TO
  "Back to another page (上接)."
  FROM
  "To related pieces (相关报道见)."
  SEE
}

"Articles in order."
type ArticleConnection {
  "The articles with their cursors."
  edges: [ArticleEdge!]!
  "The articles."
  nodes: [Article!]!
  "Where this page of them lies."
  pageInfo: PageInfo!
  "How many there are."
  totalCount: Count!
}

"An article and its cursor."
type ArticleEdge {
  "Opaque."
  cursor: String!
  "The article."
  node: Article
}
`
