/**
 * Nodes of the body of content-tree, the format of the Financial Times, in its form for transport:
 * pictures are named and not contained.
 */

/** A node of running text. */
export type ContentTreePhrasing =
  | { type: 'text'; value: string }
  | { type: 'break' }
  | { type: 'strong' | 'emphasis' | 'strikethrough'; children: ContentTreePhrasing[] }
  | { type: 'link'; url: string; title: string; children: ContentTreePhrasing[] }

/** A paragraph. */
export interface ContentTreeParagraph {
  type: 'paragraph'
  children: ContentTreePhrasing[]
}

/** A row of a table. */
export interface ContentTreeRow {
  type: 'table-row'
  children: { type: 'table-cell'; heading: boolean; children: ContentTreePhrasing[] }[]
}

/** A table. */
export interface ContentTreeTable {
  type: 'table'
  stripes: boolean
  compact: boolean
  layoutWidth: 'auto'
  responsiveStyle: 'overflow'
  columnSettings: { hideOnMobile: boolean; sortable: boolean }[]
  children: { type: 'table-header' | 'table-body'; children: ContentTreeRow[] }[]
}

/** A block of a body. */
export type ContentTreeBlock =
  | ContentTreeParagraph
  | { type: 'heading'; level: 'chapter' | 'subheading' | 'label'; children: { type: 'text'; value: string }[] }
  | { type: 'list'; ordered: boolean; children: { type: 'list-item'; children: ContentTreeParagraph[] }[] }
  | { type: 'blockquote'; children: ContentTreeParagraph[] }
  | ContentTreeTable
  | { type: 'image-set'; id: string }
  | { type: 'thematic-break' }

/** The body of an article. */
export interface ContentTreeBody {
  type: 'body'
  version: number
  children: ContentTreeBlock[]
}
