/** The role of a block of a typeset page. `section` is a heading over several articles. */
export type BlockRole = 'headline' | 'kicker' | 'deck' | 'byline' | 'body' | 'caption' | 'section' | 'ad' | 'furniture'

/** The kind of a block among those of its role. */
export type BlockPart = 'subhead' | 'credit' | 'photo-credit' | 'continuation' | 'page-name' | 'nameplate' | 'folio'

/** The left, top, right and bottom of a line, in points from the top left of the page. */
export type Box = [left: number, top: number, right: number, bottom: number]

/** A printed line. */
export interface TypesetLine {
  text: string
  box: Box
  /** Size of its type, in points. */
  size?: number
  bold?: true
  italic?: true
  /** The number in its article of the paragraph that it belongs to. */
  paragraph?: number
}

/** Lines that a tool takes for one block. */
export interface TypesetBlock {
  /** The index of its article in the units of the page; null for text that belongs to none. */
  article: number | null
  role: BlockRole
  part?: BlockPart
  /** Its position in reading order. */
  order: number
  lines: TypesetLine[]
}

/** A page as a tool reads it from a PDF file, and the truth about it. */
export interface TypesetPage {
  producer: 'typeset'
  paper: string
  lang: string
  date: string
  issue: string
  page: number
  /** Width and height in points. */
  size: [width: number, height: number]
  /** The habits of the tool: what it takes for one block, and the order of its blocks. */
  tool: { blocks: 'paragraph' | 'column'; order: string }
  units: { kind: 'article' | 'photo'; credits?: string[] }[]
  blocks: TypesetBlock[]
}
