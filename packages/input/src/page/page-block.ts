import type { KnownPart, LayoutRole } from '@banmian/core'
import type { Box } from './box.js'

/** The article that a file says a text is in. */
export interface KnownArticle {
  /** Its id in the file. */
  article: string
  /** The part of the article; by default the parser decides. */
  part?: KnownPart
}

/** A printed line. */
export interface PrintedLine {
  text: string
  /** The text in Markdown, when the reader writes it itself, as for links. */
  markdown?: string | null
  box?: Box | null
  /** Size of its type, in any unit that all lines of the page share. */
  size?: number | null
  bold?: boolean
  italic?: boolean
  confidence?: number | null
  /** Its article, where that is not the one of its block. */
  known?: KnownArticle | null
}

/** A block of text of a page. */
export interface TextBlock {
  role: LayoutRole
  /** Heading level from 1 to 6; by default 2 for the role `heading`. */
  level?: number
  lines: readonly PrintedLine[]
  /** The box of the block, for lines without a box. */
  box?: Box | null
  isVertical?: boolean
  /** True for text in which the tool has escaped what would be Markdown. */
  isMarkdown?: boolean
  /** True for text that must not be changed, such as a table in HTML. */
  isRaw?: boolean
  known?: KnownArticle | null
}

/** A picture of a page. */
export interface PictureBlock {
  role: 'figure'
  /** Path of its file from the folder, or its URL; `null` when it has none. */
  path: string | null
  box: Box | null
  width?: number | null
  height?: number | null
  known?: KnownArticle | null
}

export type PageBlock = TextBlock | PictureBlock

export const isPicture = (block: PageBlock): block is PictureBlock => 'path' in block
