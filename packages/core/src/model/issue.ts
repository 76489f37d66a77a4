/**
 * The issue as plain JSON data: no classes, no dates, no `undefined`, no cycles.
 * Absent is `null` (a field) or `[]` (a list).
 */

/** Values that JSON can hold. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** Data of other vocabularies, keyed by the URI that defines it. */
export type Extensions = { [uri: string]: Json }

/** One day's paper (一期). */
export interface Issue {
  type: 'issue'
  /**
   * Stable identifier: ASCII letters and digits, made of publication, date and edition, or of the
   * content without them.
   */
  id: string
  /** The newspaper that the issue belongs to. */
  publication: Publication
  /** Date of publication as `YYYY-MM-DD`; `null` when neither given nor printed. */
  date: string | null
  /** Number of the issue as printed, such as `3640` in 总第3640期. */
  number: string | null
  /** Name of the edition, such as 海外版, when the paper has several on a day. */
  edition: string | null
  /** The printed pages, in the order of the sources. */
  pages: Page[]
  /** Data of other vocabularies, keyed by the URI that defines it. */
  extensions?: Extensions
}

/** A newspaper (报纸). */
export interface Publication {
  /** Name as printed on the masthead, such as 太原日报. */
  name: string | null
  /** Language of the text as a BCP 47 tag, such as `zh-Hans`. */
  language: string
  /** Registered numbers: 国内统一刊号, ISSN and others. */
  identifiers: Identifier[]
  /** Home page, an absolute URL. */
  url: string | null
  /** Publishing house. */
  publisher: string | null
  /** IANA time zone of the dates, such as `Asia/Shanghai`. */
  timeZone: string | null
}

/** A registered number. */
export interface Identifier {
  /** The registry: `cn` for 国内统一刊号, `issn`, or another lower-case name. */
  scheme: string
  /** The number as printed, without the registry's name. */
  value: string
}

/** One printed page (版). */
export interface Page {
  type: 'page'
  /** Stable identifier: ASCII letters and digits. */
  id: string
  /** Number of the page as printed (版次), such as `02` or `A5`. */
  label: string | null
  /** Name of the page (版名), such as 政务之要. */
  name: string | null
  /** Articles and photos in reading order. */
  articles: Article[]
  /** Credits of the page itself, such as 本版编辑. */
  bylines: Byline[]
  /** Text that could not be placed, as printed. */
  unplaced: Fragment[]
}

/** The kind of an article. */
export type ArticleRole =
  | 'news'
  | 'brief'
  | 'feature'
  | 'commentary'
  | 'photo'
  | 'notice'
  | 'advertisement'
  | 'index'
  | 'correction'
  | 'other'

/**
 * An article on a page (稿件). A photo printed on its own is an article of role `photo` whose body is
 * one figure.
 */
export interface Article {
  type: 'article'
  /**
   * Stable identifier: ASCII letters and digits, made of publication, date, page and content, never
   * of reading order.
   */
  id: string
  /** The kind of the article. */
  role: ArticleRole
  /** The lines of its headline. */
  headline: Headline
  /** Name of the standing column that it appears in (栏目). */
  rubric: string | null
  /** The line with place, date and agency of the report (电头). */
  dateline: Dateline | null
  /** Lines of credit, as printed and as credits (署名). */
  bylines: Byline[]
  /** The body: blocks of mdast, and figures. */
  body: Block[]
  /** References to other pages (转版). */
  continuations: Continuation[]
  /** Subjects as given by an editor. */
  subjects: string[]
  /** Data of other vocabularies, keyed by the URI that defines it. */
  extensions?: Extensions
}

/** Headline in its three lines (标题). */
export interface Headline {
  /** Line above (引题, 肩题). */
  kicker: string | null
  /** The headline proper (主题). */
  main: string | null
  /** Line below (副题), which often starts with ——. */
  deck: string | null
}

/** The place of a line of credit: before the body, after it, or in running text. */
export type BylinePlacement = 'head' | 'tail' | 'inline'

/** A line of credit (署名). */
export interface Byline {
  /** As printed, such as 记者 杨沐 通讯员 杨宇雨. */
  text: string
  /**
   * Place of the line. `inline` text also stays in its paragraph; the others are removed from the
   * body.
   */
  placement: BylinePlacement
  /** The people named, in printed order. */
  credits: Credit[]
}

/** The role of a person in an article. */
export type CreditRole =
  | 'reporter'
  | 'correspondent'
  | 'photographer'
  | 'author'
  | 'editor'
  | 'compiler'
  | 'illustrator'
  | 'designer'
  | 'translator'
  | 'source'

/** A person's part in an article. */
export interface Credit {
  /** The role; `null` when only a name is printed. */
  role: CreditRole | null
  /** The name without the spaces that padded it. */
  name: string
}

/** The line with place, date and agency of a report (电头). */
export interface Dateline {
  /** As printed, such as 新华社北京3月7日电. */
  text: string
  /**
   * `inline` text also stays in the first paragraph; `tail` text was printed on a line of its own
   * and is removed from the body.
   */
  placement: 'inline' | 'tail'
  /** Agency or paper, such as 新华社 or 本报. */
  agency: string | null
  /** Place, such as 北京. */
  place: string | null
  /** `YYYY-MM-DD`, or `--MM-DD` (ISO 8601, xsd:gMonthDay) when the year is unknown. */
  date: string | null
}

/** A reference to another page: 下转 (`to`), 上接 (`from`), 相关报道见 (`see`). */
export interface Continuation {
  /** As printed, such as 下转第3版. */
  text: string
  /** Direction of the reference. */
  direction: 'to' | 'from' | 'see'
  /** Label of the page that it names, such as `3`. */
  page: string | null
}

/** A block of an article's body: mdast's nodes by name and shape, and {@link Figure}. */
export type Block = Paragraph | Heading | List | Blockquote | Table | Figure | ThematicBreak

/** A node of running text: mdast's nodes by name and shape, and {@link Ruby}. */
export type Phrasing = TextNode | Emphasis | Strong | Delete | Ruby | InlineCode | Break | Link | ImageNode

/** A paragraph (段). */
export interface Paragraph {
  type: 'paragraph'
  children: Phrasing[]
}

/** A subhead inside a body (小标题). */
export interface Heading {
  type: 'heading'
  /** Level below the article's headline; 3 is the first, since page and article are 1 and 2. */
  depth: 1 | 2 | 3 | 4 | 5 | 6
  children: Phrasing[]
}

/** A list. */
export interface List {
  type: 'list'
  /** True when the items are numbered. */
  ordered: boolean
  /** Number of the first item of an ordered list. */
  start: number | null
  /** True when items are separated by empty lines. */
  spread: boolean
  children: ListItem[]
}

/** An item of a list. */
export interface ListItem {
  type: 'listItem'
  /** True when the item's blocks are separated by empty lines. */
  spread: boolean
  children: Block[]
}

/** A passage quoted from elsewhere. */
export interface Blockquote {
  type: 'blockquote'
  children: Block[]
}

/** A table. Its first row is the header. */
export interface Table {
  type: 'table'
  /** Alignment of each column. */
  align: ('left' | 'right' | 'center' | null)[]
  children: TableRow[]
}

/** A row of a table. */
export interface TableRow {
  type: 'tableRow'
  children: TableCell[]
}

/** A cell of a table. */
export interface TableCell {
  type: 'tableCell'
  children: Phrasing[]
}

/** A picture with its caption and credit (图片). */
export interface Figure {
  type: 'figure'
  /** The picture; `null` when only its caption was extracted. */
  image: Picture | null
  /** Caption (图片说明). */
  caption: Phrasing[]
  /** Credit of the picture (摄影署名). */
  bylines: Byline[]
}

/** The picture of a figure. */
export interface Picture {
  /** Relative or absolute URL. */
  url: string
  /** Text that replaces the picture. */
  alt: string
  /** Width in CSS pixels. */
  width: number | null
  /** Height in CSS pixels. */
  height: number | null
}

/** A break between parts of a body. */
export interface ThematicBreak {
  type: 'thematicBreak'
}

/** A run of characters, as printed. */
export interface TextNode {
  type: 'text'
  value: string
}

/** Stressed text. */
export interface Emphasis {
  type: 'emphasis'
  children: Phrasing[]
}

/** Strongly stressed text. */
export interface Strong {
  type: 'strong'
  children: Phrasing[]
}

/** Struck-out text. */
export interface Delete {
  type: 'delete'
  children: Phrasing[]
}

/** Text with its reading or meaning in small characters next to it (ルビ, 注音, 旁注). */
export interface Ruby {
  type: 'ruby'
  /** The small characters, such as かんじ next to 漢字. */
  annotation: string
  /** The text that they belong to. */
  children: Phrasing[]
}

/** Computer code. */
export interface InlineCode {
  type: 'inlineCode'
  value: string
}

/** A line break that the paper printed. */
export interface Break {
  type: 'break'
}

/** A link. */
export interface Link {
  type: 'link'
  /** Relative or absolute URL; renderers check its scheme. */
  url: string
  title: string | null
  children: Phrasing[]
}

/** A picture in running text. */
export interface ImageNode {
  type: 'image'
  /** Relative or absolute URL; renderers check its scheme. */
  url: string
  alt: string
  title: string | null
}

/** Text that could not be placed. */
export interface Fragment {
  /** The text, as printed. */
  text: string
  /** Possible places, the likeliest first. */
  candidates: Candidate[]
}

/** A possible place of a fragment. */
export interface Candidate {
  /** JSON Pointer (RFC 6901) into the issue. */
  path: string
  /** Its role there, such as `kicker`. */
  role: string
  /** Probability from 0 to 1. */
  confidence: number
}
