import type { Byline, Picture, Table } from '@banmian/core'

/** A run of characters with the same marks. */
export interface PortableTextSpan {
  _type: 'span'
  _key: string
  text: string
  /** Decorators, and the keys of annotations in `markDefs`. */
  marks: string[]
}

/** A picture in running text. */
export interface PortableTextInlineImage {
  _type: 'inlineImage'
  _key: string
  url: string
  alt: string
  title: string | null
}

/** An annotation of Portable Text: the target of a link. */
export interface PortableTextLink {
  _type: 'link'
  _key: string
  href: string
  title: string | null
}

/** An annotation of Portable Text: small characters next to the text (ルビ, 注音). */
export interface PortableTextRuby {
  _type: 'ruby'
  _key: string
  annotation: string
}

/** A paragraph, a heading, an item of a list or a part of a quote. */
export interface PortableTextBlock {
  _type: 'block'
  _key: string
  style: 'normal' | 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'blockquote'
  listItem?: 'bullet' | 'number'
  /** Level of a list, from 1. */
  level?: number
  markDefs: (PortableTextLink | PortableTextRuby)[]
  children: (PortableTextSpan | PortableTextInlineImage)[]
}

/** An object between blocks, which a schema has to define: a table. */
export interface PortableTextTable {
  _type: 'table'
  _key: string
  align: Table['align']
  rows: {
    _type: 'tableRow'
    _key: string
    cells: { _type: 'tableCell'; _key: string; content: PortableTextBlock[] }[]
  }[]
}

/** An object between blocks, which a schema has to define: a picture with its caption. */
export interface PortableTextFigure {
  _type: 'figure'
  _key: string
  image: Picture | null
  caption: PortableTextBlock[]
  bylines: Byline[]
}

/** A block, or an object between blocks. */
export type PortableTextNode =
  | PortableTextBlock
  | PortableTextTable
  | PortableTextFigure
  | { _type: 'thematicBreak'; _key: string }

/** An article in Portable Text. */
export interface PortableTextArticle {
  /** Id of the article. */
  id: string
  blocks: PortableTextNode[]
}
