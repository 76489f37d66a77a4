/** The SDL of bodies: blocks and running text as nodes of mdast. */
export const bodySdl = `
"A block of a body."
union Block = Paragraph | Heading | List | Blockquote | Table | Figure | ThematicBreak

"A node of running text: phrasing content of mdast, or a ruby."
union Phrasing = Text | Emphasis | Strong | Delete | Ruby | InlineCode | Break | Link | Image

"A paragraph (段)."
type Paragraph {
  "Its running text."
  children: [Phrasing!]!
  "Its text without formatting."
  plainText: String
}

"A subhead inside a body (小标题)."
type Heading {
  "Level of the subhead, from 3, because 1 is the page and 2 is the article."
  depth: Int
  "Its running text."
  children: [Phrasing!]!
  "Its text without formatting."
  plainText: String
}

"A list."
type List {
  "True when the items are numbered."
  ordered: Boolean
  "Number of the first item of an ordered list."
  start: Int
  "True when the items are separated by blank lines."
  spread: Boolean
  "Its items."
  children: [ListItem!]!
  "Its text without formatting."
  plainText: String
}

"An item of a list."
type ListItem {
  "True when the blocks of the item are separated by blank lines."
  spread: Boolean
  "Its blocks."
  children: [Block!]!
  "Its text without formatting."
  plainText: String
}

"A passage quoted from elsewhere."
type Blockquote {
  "Its blocks."
  children: [Block!]!
  "Its text without formatting."
  plainText: String
}

"A table; its first row is the header."
type Table {
  "Alignment of each column: left, right, center or null."
  align: [String]!
  "Its rows."
  children: [TableRow!]!
  "Its text without formatting."
  plainText: String
}

"A row of a table."
type TableRow {
  "Its cells."
  children: [TableCell!]!
  "Its text without formatting."
  plainText: String
}

"A cell of a table."
type TableCell {
  "Its running text."
  children: [Phrasing!]!
  "Its text without formatting."
  plainText: String
}

"A picture with its caption and credit (图片)."
type Figure {
  "The picture; null when only its caption was extracted."
  image: Picture
  "Caption (图片说明)."
  caption: [Phrasing!]!
  "Credits of the picture (摄影署名)."
  bylines: [Byline!]!
  "Caption and credits as printed."
  plainText: String
}

"The location and size of a picture."
type Picture {
  "Relative or absolute URL; check its scheme before you use it."
  url: String
  "Alternative text."
  alt: String
  "Width in CSS pixels."
  width: Int
  "Height in CSS pixels."
  height: Int
}

"A break between sections of a body."
type ThematicBreak {
  "Always an empty string."
  plainText: String
}

"Plain characters, as printed."
type Text {
  "The characters."
  value: String
}

"Emphasized text."
type Emphasis {
  "Its running text."
  children: [Phrasing!]!
}

"Strongly emphasized text."
type Strong {
  "Its running text."
  children: [Phrasing!]!
}

"Struck-out text."
type Delete {
  "Its running text."
  children: [Phrasing!]!
}

"Text with its reading or meaning in small characters next to it (ルビ, 注音, 旁注)."
type Ruby {
  "The small characters."
  annotation: String
  "The text that they belong to."
  children: [Phrasing!]!
}

"Computer code."
type InlineCode {
  "The characters."
  value: String
}

"A printed line break."
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
  "Alternative text."
  alt: String
  "Title of the picture."
  title: String
}
`
