/** Blocks and running text of a body: mdast's nodes by name and shape. */
export const bodySdl = `
"A block of a body."
union Block = Paragraph | Heading | List | Blockquote | Table | Figure | ThematicBreak

"A node of running text."
union Phrasing = Text | Emphasis | Strong | Delete | InlineCode | Break | Link | Image

"A paragraph (段)."
type Paragraph {
  "Its running text."
  children: [Phrasing!]!
  "Its characters as printed."
  plainText: String
}

"A subhead inside a body (小标题)."
type Heading {
  "Level below the article's headline; 3 is the first, since page and article are 1 and 2."
  depth: Int
  "Its running text."
  children: [Phrasing!]!
  "Its characters as printed."
  plainText: String
}

"A list."
type List {
  "Whether the items are numbered."
  ordered: Boolean
  "Number of the first item of an ordered list."
  start: Int
  "Whether items are set apart by blank lines."
  spread: Boolean
  "Its items."
  children: [ListItem!]!
  "Its characters as printed."
  plainText: String
}

"An item of a list."
type ListItem {
  "Whether the item's blocks are set apart by blank lines."
  spread: Boolean
  "Its blocks."
  children: [Block!]!
  "Its characters as printed."
  plainText: String
}

"A passage quoted from elsewhere."
type Blockquote {
  "Its blocks."
  children: [Block!]!
  "Its characters as printed."
  plainText: String
}

"A table; its first row is the head."
type Table {
  "Alignment of each column: left, right, center or null."
  align: [String]!
  "Its rows."
  children: [TableRow!]!
  "Its characters as printed."
  plainText: String
}

"A row of a table."
type TableRow {
  "Its cells."
  children: [TableCell!]!
  "Its characters as printed."
  plainText: String
}

"A cell of a table."
type TableCell {
  "Its running text."
  children: [Phrasing!]!
  "Its characters as printed."
  plainText: String
}

"A picture with its caption and credit (图片)."
type Figure {
  "The picture; null when only its caption was extracted."
  image: Picture
  "Caption (图片说明)."
  caption: [Phrasing!]!
  "Credit of the picture (摄影署名)."
  bylines: [Byline!]!
  "Caption and credit as printed."
  plainText: String
}

"Where a figure's picture is."
type Picture {
  "Relative or absolute URL; check its scheme before you use it."
  url: String
  "Text that stands for the picture."
  alt: String
  "Width in CSS pixels."
  width: Int
  "Height in CSS pixels."
  height: Int
}

"A break between parts of a body."
type ThematicBreak {
  "Always the empty text."
  plainText: String
}

"A run of characters, as printed."
type Text {
  "The characters."
  value: String
}

"Stressed text."
type Emphasis {
  "Its running text."
  children: [Phrasing!]!
}

"Strongly stressed text."
type Strong {
  "Its running text."
  children: [Phrasing!]!
}

"Struck-out text."
type Delete {
  "Its running text."
  children: [Phrasing!]!
}

"Computer code."
type InlineCode {
  "The characters."
  value: String
}

"A line break that the paper printed."
type Break {
  "Always a line feed."
  value: String
}

"A link."
type Link {
  "Relative or absolute URL; check its scheme before you use it."
  url: String
  "Title of the link."
  title: String
  "Its running text."
  children: [Phrasing!]!
}

"A picture in running text."
type Image {
  "Relative or absolute URL; check its scheme before you use it."
  url: String
  "Text that stands for the picture."
  alt: String
  "Title of the picture."
  title: String
}
`
