/** The SDL of articles: headlines, credits, datelines, references. */
export const articleSdl = `
"The kind of an article."
enum ArticleRole {
  "News (消息)."
  NEWS
  "One of several short items (简讯)."
  BRIEF
  "A longer piece (通讯, 特写)."
  FEATURE
  "An opinion (评论)."
  COMMENTARY
  "A photo without an article (图片新闻)."
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

"An article on a page (稿件)."
type Article implements Node {
  "Global id."
  id: ID!
  "The issue that contains it."
  issue: Issue
  "The page that contains it."
  page: Page
  "Its kind."
  role: ArticleRole
  "The lines of its headline (标题)."
  headline: Headline
  "Name of the column that it runs under (栏目)."
  rubric: String
  "Agency, place and day of the report, as printed and as fields (电头)."
  dateline: Dateline
  "The bylines, as printed and as credits (署名)."
  bylines(
    "Only bylines that name somebody in this role."
    role: CreditRole
  ): [Byline!]!
  "The people named in its bylines and those of its figures, in printed order, each once per role."
  credits(
    "Only credits in this role."
    role: CreditRole
  ): [Credit!]!
  "The body as blocks: nodes of mdast, and figures."
  body: [Block!]!
  "The body as text in one format."
  text(
    "The format."
    format: TextFormat = PLAIN
  ): String
  "Length of the body as plain text, in UTF-16 units."
  length: Int
  "Pictures with their captions and credits."
  figures: [Figure!]!
  "References to other pages (转版)."
  continuations: [Continuation!]!
  "Subjects assigned by an editor."
  subjects: [String!]!
  "The previous article in the issue."
  previous: Article
  "The next article in the issue."
  next: Article
  "Data of other vocabularies, keyed by the URI that defines it."
  extensions: JSON
}

"The format of a body."
enum TextFormat {
  "Plain text; blocks are separated by a line feed."
  PLAIN
  "HTML; null when the server has no HTML renderer."
  HTML
  "Markdown; null when the server has no Markdown renderer."
  MARKDOWN
}

"The lines of a headline (标题)."
type Headline {
  "Line above the headline (引题, 肩题)."
  kicker: String
  "The headline proper (主题)."
  main: String
  "Line below the headline (副题), often beginning with ——."
  deck: String
}

"Agency, place and day of a report (电头)."
type Dateline {
  "As printed, such as 新华社北京3月7日电."
  text: String
  "Its position."
  placement: DatelinePlacement
  "Agency or newspaper, such as 新华社 or 本报."
  agency: String
  "Place, such as 北京."
  place: String
  "The day of the report."
  date: LooseDate
}

"The position of a dateline."
enum DatelinePlacement {
  "At the beginning of the first paragraph, which still contains it."
  INLINE
  "On its own line after the body, from which it was removed."
  TAIL
}

"A byline (署名)."
type Byline {
  "As printed, such as 记者 杨沐 通讯员 杨宇雨."
  text: String
  "Its position."
  placement: BylinePlacement
  "The people named, in printed order."
  credits: [Credit!]!
}

"The position of a byline."
enum BylinePlacement {
  "On its own line before the body."
  HEAD
  "On its own line after the body, or at the end of the last paragraph."
  TAIL
  "In running text, which still contains it."
  INLINE
}

"A person credited for an article."
type Credit {
  "Role of the person; null when only a name is printed."
  role: CreditRole
  "The name without padding spaces."
  name: String
}

"The role of a credited person."
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
  "Its direction."
  direction: ContinuationDirection
  "Label of the other page, such as 3."
  page: String
}

"The direction of a reference."
enum ContinuationDirection {
  "The article continues on another page (下转)."
  TO
  "The article began on another page (上接)."
  FROM
  "The other page has related articles (相关报道见)."
  SEE
}

"A page of a list of articles."
type ArticleConnection {
  "The articles with their cursors."
  edges: [ArticleEdge!]!
  "The articles."
  nodes: [Article!]!
  "Information about this page of the list."
  pageInfo: PageInfo!
  "Number of items in the whole list."
  totalCount: Count!
}

"An article and its cursor."
type ArticleEdge {
  "Opaque cursor."
  cursor: String!
  "The article."
  node: Article
}
`
