import type { Block, Credit, Phrasing, Picture, PictureSource } from '@banmian/core'
import type { Syntax } from '../markup/syntax.js'

/** The dateline of an article within the text of a paragraph. */
export interface DatelineMark {
  type: 'dateline'
  /** The text, as printed. */
  value: string
  /** `YYYY-MM-DD`, `--MM-DD`, or `null`. */
  date: string | null
}

/** A byline within the text of a paragraph. */
export interface BylineMark {
  type: 'byline'
  /** The text, as printed. */
  value: string
  /** The people it names. */
  credits: readonly Credit[]
}

/** A paragraph in which the dateline and the bylines are nodes. */
export interface MarkedParagraph {
  type: 'paragraph'
  children: (Phrasing | DatelineMark | BylineMark)[]
}

/** A node for which there is a handler: the nodes of a body, and the marks within its text. */
export type RenderNode = Exclude<Block, { type: 'paragraph' }> | MarkedParagraph | Phrasing | DatelineMark | BylineMark
/** The type of a {@link RenderNode}. */
export type RenderNodeType = RenderNode['type']
/** The {@link RenderNode} of a type. */
export type RenderNodeOf<T extends RenderNodeType> = Extract<RenderNode, { type: T }>

/** A picture as the output has it. */
export interface OutputPicture extends Picture {
  /**
   * True when the picture must not be loaded, since the text names a host that is not allowed; it
   * is linked to instead.
   */
  isRemote: boolean
  /**
   * `lazy` when the browser loads the picture once the reader comes near it, `eager` when it loads
   * the picture at once, `null` when the markup does not say.
   */
  loading: PictureLoading | null
  /** All sizes in which the picture is published; empty when there is only one. */
  sources: readonly PictureSource[]
  /** Value of the attribute `sizes`; `null` for the width of a column of text. */
  sizes: string | null
}

/** Time at which a browser loads a picture. */
export type PictureLoading = 'eager' | 'lazy'

/** Purpose of a URL: the target of a link, or the source of a picture. */
export type UrlUse = 'link' | 'image'

/**
 * Returns a node as markup. `inLink` is true inside a link, which must not contain another one.
 */
export type Handler<T extends RenderNodeType> = (node: RenderNodeOf<T>, writer: Writer, inLink: boolean) => string

/** A handler for each type of node. */
export type Handlers = { readonly [T in RenderNodeType]: Handler<T> }

/**
 * Writes markup for handlers. `text`, `attribute`, `element` and `empty` escape text and attribute
 * values.
 */
export interface Writer extends Syntax {
  /** Writes nodes in order: each block on a line of its own, phrasing without separators. */
  nodes(nodes: readonly RenderNode[], inLink?: boolean): string
  /**
   * Returns a URL of the text as it is written on the page, or `null` when it must not be used.
   */
  url(url: string, use: UrlUse): string | null
  /** Returns the URL of the page of an author, or `null` when there is none. */
  authorUrl(name: string): string | null
  /**
   * Returns the level for a heading of a depth: below the headline, and at most one below the
   * previous heading.
   */
  levelOf(depth: number): number
  /** Label in place of a missing picture. */
  readonly missingPicture: string
  /**
   * Label in place of a picture whose URL must not be used and which has no alternative text; `''`
   * for none.
   */
  readonly refusedPicture: string
  /** Text of the link to a remote picture that has no alternative text. */
  readonly remotePicture: string
  /** Returns a picture with its URL and size on the page, or `null` when it is missing. */
  picture(picture: Picture): OutputPicture | null
}
