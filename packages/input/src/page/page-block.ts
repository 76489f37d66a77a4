import type { LayoutRole } from '@banmian/core'
import type { Box } from './box.js'

/** A printed line. */
export interface PrintedLine {
  text: string
  box?: Box | null
  /** Size of its type, in any unit that all lines of the page share. */
  size?: number | null
  bold?: boolean
  italic?: boolean
  confidence?: number | null
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
}

/** A picture of a page. */
export interface PictureBlock {
  role: 'figure'
  /** Path of its file from the folder, or its URL; `null` when it has none. */
  path: string | null
  box: Box | null
  width?: number | null
  height?: number | null
  /** Its file, when the input contains it. */
  bytes?: Uint8Array
}

export type PageBlock = TextBlock | PictureBlock

export const isPicture = (block: PageBlock): block is PictureBlock => 'path' in block
