/**
 * The functions that a layout model gives a block. `aside` is a box apart from the running text,
 * `footnote` a note at the foot of the page.
 */
export const LAYOUT_ROLES = [
  'heading',
  'text',
  'caption',
  'byline',
  'page-header',
  'page-footer',
  'page-number',
  'advertisement',
  'list',
  'table',
  'figure',
  'footnote',
  'aside',
] as const

/** The function of a block on its page, as a layout model sees it. */
export type LayoutRole = (typeof LAYOUT_ROLES)[number]

/**
 * The places of the lines of a page. All lengths have one unit, such as points or pixels;
 * the origin is the top left corner of the page.
 */
export interface Layout {
  width: number
  height: number
  /** The printed lines, in the order of the text. Characters outside of them have no place. */
  lines: readonly LayoutLine[]
}

/** The place of a line of the text on the page, and its type. */
export interface LayoutLine {
  /** UTF-16 offset of its first character in the text of the source. */
  start: number
  /** UTF-16 offset after its last character. */
  end: number
  /** Its edges: left, top, right, bottom. */
  box: readonly [left: number, top: number, right: number, bottom: number]
  /** Size of its type, in any unit. By default the height of the box shows it. */
  size?: number
  bold?: boolean
  italic?: boolean
  /** Number of the block that contains it. Lines of one block have the same number. */
  block?: number
  /** The function of its block. */
  role?: LayoutRole
}
